/** The page that shows the Telegram stand-in as a phone does, with a panel beside it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { isLocale } from "../../src/domain/locale.ts";
import type { Person, TelegramSandbox } from "../telegram/contract.ts";
import { DEEDS, sendUpload } from "./actions.ts";
import { readForm, readJson, sendJson } from "./http.ts";
import type { Someone } from "./people.ts";
import { type FileWays, serveFile } from "./static-files.ts";
import { createStreams, frame, type Streams } from "./streams.ts";
import { fetchFile, picture } from "./telegram-view.ts";
import { readPageWords } from "./words.ts";

/** The side panel: a picture of what goes on, and deeds by name. */
export interface Panel {
  snapshot(): unknown;
  watch(listener: () => void): () => void;
  /** Rejects with RangeError when there is no such deed. */
  act(name: string, body: Record<string, unknown>, person: Person): Promise<unknown>;
}

export interface ChatOptions {
  telegram: TelegramSandbox;
  people: readonly Someone[];
  panel?: Panel;
  /** 0 or left out: any free one. */
  port?: number;
  files?: FileWays;
}

export interface ChatServer {
  readonly url: string;
  close(): Promise<void>;
}

interface Phone {
  someone: Someone;
  person: Person;
}

interface Room extends ChatOptions {
  phones: Map<number, Phone>;
  streams: Streams;
}

/** Starts the page on 127.0.0.1. Rejects with the system's error (EADDRINUSE) when the port is taken. */
export async function startChat(options: ChatOptions): Promise<ChatServer> {
  const { telegram, people, panel } = options;
  const streams = createStreams();
  const phones = new Map(people.map((someone) => [someone.id, { someone, person: telegram.person(someone) }]));
  const room: Room = { ...options, phones, streams };
  const unwatch = [
    telegram.watch((event) => {
      if (event.type === "commands") refreshCommands(room);
      else streams.send("event", event, event.chatId);
    }),
    panel?.watch(() => streams.send("panel", panel.snapshot())),
  ];
  const server = createServer((request, response) => {
    answer(room, request, response).catch((error: unknown) => {
      const refusal = error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError;
      if (response.headersSent) response.destroy();
      else sendJson(response, refusal ? 400 : 500, { error: error instanceof Error ? error.message : String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const stop of unwatch) stop?.();
      streams.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const phone = room.phones.get(Number(searchParams.get("person")));
  const [, section = "", name = ""] = pathname.split("/");
  if (request.method === "POST") {
    // A page of another site must not play the manager.
    if (request.headers["sec-fetch-site"] === "cross-site") return sendJson(response, 403, {});
    if (!phone) return sendJson(response, 404, {});
    return sendJson(response, 200, (await act(room, phone, section, name, request)) ?? {});
  }
  if (section === "events" && phone) return openStream(room, phone, response);
  if (section === "people") return sendJson(response, 200, room.people);
  if (section === "words" && isLocale(name)) return sendJson(response, 200, await readPageWords(name));
  if (section === "file") return sendFile(room, searchParams.get("id") ?? "", response);
  if (!(await serveFile(decodeURIComponent(pathname), response, room.files))) sendJson(response, 404, {});
}

async function act(room: Room, { someone, person }: Phone, section: string, name: string, request: IncomingMessage) {
  if (section === "upload") return sendUpload(person, await readForm(request));
  if (section === "panel" && room.panel) return room.panel.act(name, await readJson(request), person);
  const deed = section === "do" ? DEEDS[name] : undefined;
  if (!deed) throw new RangeError(`no such deed: ${section}/${name}`);
  return deed(person, await readJson(request), someone, room.people);
}

async function openStream(room: Room, { someone, person }: Phone, response: ServerResponse): Promise<void> {
  const { telegram, panel, streams } = room;
  const chat = await picture(telegram, person, someone);
  streams.open(response, someone.id);
  response.write(frame("chat", chat));
  if (panel) response.write(frame("panel", panel.snapshot()));
}

function refreshCommands({ phones, streams, telegram }: Room): void {
  for (const { someone } of phones.values()) {
    streams.send("commands", telegram.commandsShown(someone.id, someone.languageCode), someone.id);
  }
}

async function sendFile({ telegram }: Room, fileId: string, response: ServerResponse): Promise<void> {
  const file = await fetchFile(telegram, fileId);
  if (!file?.body) return sendJson(response, 404, {});
  response.writeHead(200, { "content-type": "application/octet-stream", "cache-control": "max-age=3600" });
  Readable.fromWeb(file.body).pipe(response);
}
