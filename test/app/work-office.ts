import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { CLOSED_PBX } from "../../src/app/account/closed-pbx.ts";
import type { Chat } from "../../src/app/chat.ts";
import { openApp } from "../../src/app/open.ts";
import { openWork } from "../../src/app/work.ts";
import { wallClock } from "../../src/clock.ts";
import { readConfig } from "../../src/config.ts";
import { openFiles } from "../../src/files/open.ts";
import type { Pbx } from "../../src/pbx/client.ts";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { recordedLog } from "../recorded-log.ts";
import { CHAT, memoryStore } from "../store/memory.ts";

/** Long before the days of `completeAnswers`. */
export const START = Temporal.Instant.from("2026-11-23T10:00:00+05:00").epochMilliseconds;

export const SECRET_KEY = Buffer.alloc(32, 5).toString("base64");

/** All rooms beside the bot over an empty folder; what the PBX and the chats were asked. Needs fake timers that begin at START. */
export async function office(env: Readonly<Record<string, string>> = { SECRET_KEY }) {
  const folder = mkdtempSync(join(tmpdir(), "work-"));
  const store = memoryStore();
  const { log, events } = recordedLog();
  const reading = readConfig({
    BOT_TOKEN: "1:a",
    ALOVOICE_TOKEN: "first",
    ADMIN_IDS: String(CHAT),
    ...env,
  });
  if (!reading.ok) throw new Error("The configuration is wrong");
  let ids = 0;
  const newId = () => `id-${ids++}`;
  const paths = { content: join(folder, "content"), callKey: join(folder, "key"), mark: join(folder, "mark") };
  const files = await openFiles({ paths, newId, now: wallClock });
  const asked: string[] = [];
  const pbxOf = (token: string): Pbx => ({
    ...CLOSED_PBX,
    async getMyTrunks() {
      asked.push(`lines with ${token}`);
      return { ok: true, value: ["253"] };
    },
    async getAutorule(id) {
      asked.push(`campaign ${id}`);
      return { ok: true, value: pbxCampaign({ id }) };
    },
  });
  const told: string[] = [];
  const downloaded: string[] = [];
  const refuse = () => Promise.reject(new Error("not a part of this test"));
  const chat: Chat = {
    inTurn: (_chatId, work) => void work(),
    async deliver({ body }) {
      told.push(body.kind);
      return { kind: "told" };
    },
    showProgress() {},
    async download({ name }) {
      downloaded.push(name);
      return { ok: false, refusal: { code: "gone" } };
    },
    showRead() {},
    redraw() {},
    compared() {},
    post: { working: () => () => {}, audio: refuse, picture: refuse },
  };
  const stopping = new AbortController();
  const { config } = reading;
  const passed = () => wallClock() - START;
  const common = { store, files, config, newId, now: wallClock, passed, stopping: stopping.signal, log };
  const app = openApp({ ...common, pbx: pbxOf("first"), connect: pbxOf });
  app.folder.begin();
  const work = openWork({ ...common, app, chat, connect: pbxOf });
  onTestFinished(async () => {
    await files.close();
    rmSync(folder, { recursive: true, maxRetries: 20 });
  });
  const stateOf = (id: string) => store.submissions.byId(id)?.state;
  return { store, app, work, common, chat, asked, told, downloaded, events, stateOf };
}

export type Office = Awaited<ReturnType<typeof office>>;
