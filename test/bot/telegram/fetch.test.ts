import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { Api } from "grammy";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startTelegram } from "../../../sandbox/telegram/server.ts";
import { createTelegramFetch } from "../../../src/bot/telegram/fetch.ts";
import { obeyRetryAfter } from "../../../src/bot/telegram/retry-after.ts";
import { passedClock } from "../../../src/clock.ts";
import { freePort } from "../../journeys/free-port.ts";

let telegram: Awaited<ReturnType<typeof startTelegram>>;
const { fetch, close } = createTelegramFetch();
const apiAt = (apiRoot: string) => new Api(telegram.token, { apiRoot, fetch });
beforeAll(async () => {
  telegram = await startTelegram();
  telegram.person({ id: 7, firstName: "N" }).says("/start");
});
afterEach(() => {
  telegram.clearFaults();
  telegram.calls.length = 0;
});
afterAll(async () => {
  await close();
  await telegram.close();
});

const asked = () => telegram.calls.map(({ method, status }) => `${method} ${status}`);

test("too many requests are told as they are: how long to wait is not decided here", async () => {
  const kind = { type: "refuse", status: 429, description: "Too Many Requests", retryAfter: 1 } as const;
  telegram.fault({ method: "sendMessage", times: 1, kind });
  await expect(apiAt(telegram.url).sendMessage(7, "x")).rejects.toMatchObject({ parameters: { retry_after: 1 } });
  expect(asked()).toEqual(["sendMessage 429"]);
});

test("a call whose commit is still being flushed does not leave when another one was told to wait meanwhile", async ({
  onTestFinished,
}) => {
  const own = createTelegramFetch();
  onTestFinished(() => own.close());
  const flushed: (() => void)[] = [];
  own.waitFor(() => new Promise((resolve) => void flushed.push(resolve)));
  const api = new Api(telegram.token, { apiRoot: telegram.url, fetch: own.fetch });
  const stopping = new AbortController().signal;
  api.config.use(obeyRetryAfter({ monotonic: passedClock, chatOfTap: () => undefined, stopping }));
  const kind = { type: "refuse", status: 429, description: "Too Many Requests", retryAfter: 40 } as const;
  telegram.fault({ method: "sendMessage", times: 1, kind });
  const both = [api.sendMessage(7, "x"), api.sendMessage(7, "y")];
  const refused = both.map((one) => expect(one).rejects.toMatchObject({ parameters: { retry_after: 40 } }));
  await expect.poll(() => flushed.length).toBe(2);
  flushed[0]?.();
  await refused[0];
  flushed[1]?.();
  await refused[1];
  expect(asked()).toEqual(["sendMessage 429"]);
});

test.for(["html", "cut"] as const)("%s: what changes nothing twice is asked once more", async (type) => {
  telegram.fault({ method: "getMe", times: 1, kind: { type } });
  expect((await apiAt(telegram.url).getMe()).username).toBe("obzvon_bot");
});

test.for(["html", "cut", "cut-after"] as const)("%s: a message is not sent a second time", async (type) => {
  telegram.fault({ method: "sendMessage", times: 1, kind: { type } });
  await expect(apiAt(telegram.url).sendMessage(7, "x")).rejects.toMatchObject({
    error: { name: "TelegramUnreachable" },
  });
  expect(telegram.calls).toHaveLength(1);
});

test("what only has such a word in its name is not asked once more", async () => {
  for (const method of ["forgetMe", "resend", "copyMessages"]) {
    telegram.calls.length = 0;
    telegram.fault({ method, times: 1, kind: { type: "cut" } });
    await expect(fetch(`${telegram.url}/bot${telegram.token}/${method}`, { method: "POST" })).rejects.toThrow();
    expect(telegram.calls).toHaveLength(1);
  }
});

test("a sign that did not arrive is not made once more: another one may have been told to wait meanwhile", async () => {
  telegram.fault({ method: "setMessageReaction", times: 1, kind: { type: "cut" } });
  await expect(apiAt(telegram.url).setMessageReaction(7, 1, [])).rejects.toMatchObject({
    error: { name: "TelegramUnreachable" },
  });
  expect(telegram.calls).toHaveLength(1);
});

test.for(["<html>", '{"message":"Bad Gateway"}', "{", "null", ""])(
  "what a proxy says in Telegram's place (%s) is no answer of Telegram's",
  async (body, { onTestFinished }) => {
    const proxy = createServer((_request, response) => response.writeHead(502).end(body));
    proxy.listen(0, "127.0.0.1");
    await once(proxy, "listening");
    onTestFinished(() => void proxy.close());
    const address = proxy.address();
    const api = apiAt(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
    await expect(api.sendMessage(7, "x")).rejects.toMatchObject({ error: { code: "http-502" } });
  },
);

test("a call is posted as JSON, with all that it says", async ({ onTestFinished }) => {
  const met: unknown[] = [];
  const server = createServer(async (request, response) => {
    const said = await json(request);
    met.push([request.method, request.url, request.headers["content-type"], said]);
    response.end('{"ok":true,"result":{"message_id":1}}');
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  await apiAt(`http://127.0.0.1:${portOf(server)}`).sendMessage(7, "x");
  const path = `/bot${telegram.token}/sendMessage`;
  expect(met).toEqual([["POST", path, "application/json", { chat_id: 7, text: "x" }]]);
});

test("Telegram's refusal comes through as it is", async () => {
  await expect(apiAt(telegram.url).sendMessage(99, "x")).rejects.toMatchObject({ error_code: 400 });
});

test("no error holds the token", async () => {
  const down = apiAt(`http://127.0.0.1:${await freePort()}`);
  const error = await down.getMe().catch((reason: unknown) => reason);
  const texts: string[] = [];
  for (let at = error; at instanceof Error; at = "error" in at ? at.error : at.cause) {
    texts.push(at.message, at.stack ?? "", JSON.stringify(at));
  }
  expect(texts.join()).toContain("ECONNREFUSED");
  expect(texts.join()).not.toContain(telegram.token);
});

test("no redirect is followed: the address holds the token, and what it leads to is not Telegram", async ({
  onTestFinished,
}) => {
  const met: (string | undefined)[] = [];
  const elsewhere = createServer((request, response) => {
    met.push(request.url);
    response.end('{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"x"}}');
  });
  const moved = createServer((request, response) =>
    response.writeHead(307, { location: `http://127.0.0.1:${portOf(elsewhere)}${request.url}` }).end(),
  );
  for (const server of [elsewhere, moved]) {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
  }
  const api = apiAt(`http://127.0.0.1:${portOf(moved)}`);
  await expect(api.sendMessage(7, "x")).rejects.toMatchObject({ error: { code: "http-307" } });
  await expect(api.getMe()).rejects.toMatchObject({ error: { code: "http-307" } });
  expect(met).toEqual([]);
});

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

test("a call leaves once what it waits for is there, and fails with it", async () => {
  const waiting = createTelegramFetch();
  const api = new Api(telegram.token, { apiRoot: telegram.url, fetch: waiting.fetch });
  const { promise: committed, resolve: commit } = Promise.withResolvers<void>();
  const methods: string[] = [];
  waiting.waitFor((method) => {
    methods.push(method);
    return committed;
  });
  const sent = api.sendMessage(7, "x");
  await new Promise((resolve) => setImmediate(resolve));
  expect([methods, asked()]).toEqual([["sendMessage"], []]);
  commit();
  await sent;
  expect(asked()).toEqual(["sendMessage 200"]);
  waiting.waitFor(() => Promise.reject(Object.assign(new Error("disk"), { code: "EIO" })));
  await expect(api.sendMessage(7, "x")).rejects.toMatchObject({ error: { code: "EIO" } });
  expect(asked()).toEqual(["sendMessage 200"]);
  await waiting.close();
});
