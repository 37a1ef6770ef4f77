import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Api } from "grammy";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Fault } from "../../../sandbox/telegram/contract.ts";
import { startTelegram } from "../../../sandbox/telegram/server.ts";
import { createDownload, DOWNLOAD_LIMIT } from "../../../src/bot/telegram/download.ts";
import { createTelegramFetch } from "../../../src/bot/telegram/fetch.ts";
import type { OfferedFile } from "../../../src/domain/intake.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { type ContentStore, openContent } from "../../../src/files/content.ts";
import { recordedLog } from "../../recorded-log.ts";
import { fakeApi } from "./fake-api.ts";

let telegram: Awaited<ReturnType<typeof startTelegram>>;
let files: ReturnType<typeof createDownload>;
let content: ContentStore;
let folder = "";
const { fetch, close } = createTelegramFetch();
const { log, events, facts } = recordedLog();
beforeAll(async () => {
  telegram = await startTelegram();
  folder = await mkdtemp(join(tmpdir(), "download-"));
  let ids = 0;
  content = await openContent(
    folder,
    () => String(ids++),
    () => 0,
  );
  const { url: apiRoot, token } = telegram;
  files = createDownload({ api: new Api(token, { apiRoot, fetch }), content, apiRoot, token, log });
});
afterEach(() => telegram.clearFaults());
afterAll(async () => {
  await Promise.all([files.close(), close()]);
  await telegram.close();
  await rm(folder, { recursive: true, maxRetries: 20 });
});

function sent(bytes: Uint8Array): string {
  const { message } = telegram.person({ id: 7, firstName: "N" }).sendsDocument({ name: "a.csv", bytes });
  return message?.document?.file_id ?? "";
}

const offered = (fileId: string, size?: number) =>
  withoutUndefined<OfferedFile>({ fileId, as: "document", name: "a.csv", size });

test("a file comes as it was sent", async () => {
  const got = await files.download(offered(sent(Buffer.from("998901234567\n"))));
  expect(got.ok && (await readFile(got.content.path, "utf8"))).toBe("998901234567\n");
});

test("one that is too big is not even asked for, and one that says nothing of it is refused by Telegram", async () => {
  const before = telegram.calls.length;
  expect(await files.download(offered("x", DOWNLOAD_LIMIT + 1))).toEqual({ ok: false, refusal: { code: "too-big" } });
  expect(telegram.calls).toHaveLength(before);
  const big = sent(new Uint8Array(DOWNLOAD_LIMIT + 1));
  expect(await files.download(offered(big))).toEqual({ ok: false, refusal: { code: "too-big" } });
});

test("one that turns out too big on the way is broken off", async ({ onTestFinished }) => {
  const server = createServer((_request, response) => response.end(new Uint8Array(DOWNLOAD_LIMIT + 1)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const apiRoot = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const { api } = fakeApi(() => ({ file_id: "f", file_path: "documents/a.csv" }));
  const lying = createDownload({ api, content, apiRoot, token: "1:test", log });
  expect(await lying.download(offered("f", 10))).toEqual({ ok: false, refusal: { code: "too-big" } });
  await lying.close();
});

test.for([401, 403, 404, 410])(
  "a link that is refused with %s is asked for anew, once; the second time it is no fault of the file",
  async (status) => {
    const kind = { type: "refuse", status, description: "Refused" } as const;
    const fileId = sent(Buffer.from("998901234567\n"));
    const links = () => telegram.calls.filter(({ method }) => method === "getFile").length;
    const before = links();
    telegram.fault({ method: "file", times: 1, kind });
    expect((await files.download(offered(fileId))).ok).toBe(true);
    expect([links() - before, facts.at(-1)]).toEqual([2, { status }]);
    telegram.fault({ method: "file", times: 2, kind });
    expect(await files.download(offered(fileId))).toEqual({ ok: false, refusal: { code: "not-served" } });
    expect([events.at(-1), facts.at(-1)]).toEqual(["files-not-served", { status }]);
  },
);

test.for(["/var/lib/telegram-bot-api/1:test/documents/file_0.csv", "C:\\bot\\file_0.csv", "file:///srv/bot/a.csv"])(
  "a path on the disk of a local server (%s) is told as what it is, without the path, which holds the token",
  async (path) => {
    const { api } = fakeApi(() => ({ file_id: "f", file_path: path }));
    const local = createDownload({ api, content, apiRoot: telegram.url, token: "1:test", log });
    const before = events.length;
    expect(await local.download(offered("f", 10))).toEqual({ ok: false, refusal: { code: "not-served" } });
    expect(events.slice(before)).toEqual(["files-not-served"]);
    expect(facts.at(-1)).toEqual({ reason: "a path on the disk of a local server" });
    await local.close();
  },
);

describe("a Bot API server with --local, whose disk can be read from here", () => {
  const TOKEN = "1:test";
  let served = "";
  /** A file of the server's, and what it says of it. */
  async function keeps(name: string, bytes: Uint8Array, size = bytes.length): Promise<string> {
    const path = join(served, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    sizes.set(path, size);
    return path;
  }
  const sizes = new Map<string, number>();
  /** Downloads over HTTP from a server that names that path, as telegram-bot-api does. */
  async function downloads(path: string) {
    const server = createServer((_request, response) => {
      const result = { file_id: "f", file_unique_id: "u", file_path: path, file_size: sizes.get(path) };
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ ok: true, result }));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const apiRoot = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    const local = createDownload({ api: new Api(TOKEN, { apiRoot, fetch }), content, apiRoot, token: TOKEN, log });
    const got = await local.download(offered("f")).finally(() => Promise.all([local.close(), server.close()]));
    return got;
  }
  beforeAll(async () => {
    served = await mkdtemp(join(tmpdir(), "bot-api-"));
  });
  afterAll(() => rm(served, { recursive: true, maxRetries: 20 }));

  test.for(["plain", "file:"])("a file is copied from there: %s", async (form) => {
    const path = await keeps(`${TOKEN}/documents/file_0.csv`, Buffer.from("998901234567\n"));
    sizes.set(pathToFileURL(path).href, 13);
    const got = await downloads(form === "file:" ? pathToFileURL(path).href : path);
    expect(got.ok && (await readFile(got.content.path, "utf8"))).toBe("998901234567\n");
    // The server's own copy stays the server's.
    expect(await readFile(path, "utf8")).toBe("998901234567\n");
  });

  test("nothing that is not this bot's is read, by whatever way", async () => {
    const others = await keeps("2:other/documents/file_0.csv", Buffer.from("998901234567\n"));
    const linked = join(served, TOKEN, "documents", "link.csv");
    await mkdir(dirname(linked), { recursive: true });
    await symlink(others, linked);
    const refused = { ok: false, refusal: { code: "not-served" } };
    const circle = join(served, TOKEN, "circle.csv");
    await symlink(circle, circle);
    for (const path of [circle, `${others}/file_0.csv`]) expect(await downloads(path)).toEqual(refused);
    for (const path of [others, linked, `${served}/${TOKEN}/../2:other/documents/file_0.csv`, `${served}/${TOKEN}`]) {
      expect(await downloads(path)).toEqual(refused);
    }
  });

  test("one that is too big, or shorter than it was said to be, is refused as any other", async () => {
    const big = await keeps(`${TOKEN}/documents/big.csv`, new Uint8Array(DOWNLOAD_LIMIT + 1));
    expect(await downloads(big)).toEqual({ ok: false, refusal: { code: "too-big" } });
    const half = await keeps(`${TOKEN}/documents/half.csv`, Buffer.from("99890"), 13);
    expect(await downloads(half)).toEqual({ ok: false, refusal: { code: "unreachable" } });
  });
});

test("a redirect is not followed: its address holds the token", async ({ onTestFinished }) => {
  let met = 0;
  const server = createServer((request, response) => {
    if (request.url === "/elsewhere") met += 1;
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const apiRoot = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const { api } = fakeApi(() => ({ file_id: "f", file_path: "documents/a.csv" }));
  const moved = createDownload({ api, content, apiRoot, token: "1:test", log });
  expect(await moved.download(offered("f"))).toEqual({ ok: false, refusal: { code: "not-served" } });
  expect([met, facts.at(-1)]).toEqual([0, { status: 302 }]);
  await moved.close();
});

test("what is said of when to ask again comes with it", async () => {
  const kind = { type: "refuse", status: 429, description: "Too Many Requests", retryAfter: 25 } as const;
  telegram.fault({ method: "getFile", times: 1, kind });
  const got = await files.download(offered(sent(Buffer.from("x"))));
  expect(got).toEqual({ ok: false, refusal: { code: "unreachable", afterMs: 25_000 } });
});

test("half a file is not taken for a whole one", async ({ onTestFinished }) => {
  const server = createServer((_request, response) => response.end("998901234567\n"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const apiRoot = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const { api } = fakeApi(() => ({ file_id: "f", file_path: "documents/a.csv", file_size: 1_000 }));
  const cut = createDownload({ api, content, apiRoot, token: "1:test", log });
  expect(await cut.download(offered("f"))).toEqual({ ok: false, refusal: { code: "unreachable" } });
  await cut.close();
});

test("one that Telegram does not know is gone", async () => {
  expect(await files.download(offered("no-such-file"))).toEqual({ ok: false, refusal: { code: "gone" } });
});

test.for<[kind: Fault["kind"], method: string, times: number]>([
  [{ type: "html" }, "file", 1],
  [{ type: "cut" }, "file", 1],
  [{ type: "cut-after" }, "file", 1],
  [{ type: "html" }, "getFile", 2],
])("%j at %s can be tried again, and what is said of it holds no link", async ([kind, method, times]) => {
  const fileId = sent(new Uint8Array(100_000));
  telegram.fault({ method, times, kind });
  expect(await files.download(offered(fileId))).toEqual({ ok: false, refusal: { code: "unreachable" } });
  expect(JSON.stringify([events, facts])).not.toContain(telegram.token);
  expect((await files.download(offered(fileId))).ok).toBe(true);
});

test("one that trickles in is broken off, so that others get their turn", async ({ onTestFinished }) => {
  const server = createServer((_request, response) => void response.write("9"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const apiRoot = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const { api } = fakeApi(() => ({ file_id: "f", file_path: "documents/a.csv" }));
  const slow = createDownload({ api, content, apiRoot, token: "1:test", log, timeLimit: 50 });
  expect(await slow.download(offered("f", 10))).toEqual({ ok: false, refusal: { code: "unreachable" } });
  await slow.close();
});
