import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, test } from "vitest";
import { type HttpPort, type HttpPortOptions, startHttpPort, type TelegramUpdate } from "../src/http-port.ts";
import { createLog } from "../src/log.ts";

const SECRET = "the-webhook-secret";

let port: HttpPort | undefined;
afterEach(async () => {
  await port?.close();
  port = undefined;
});

const lines: string[] = [];
const log = createLog({ level: "info", secrets: [SECRET], destination: { write: (line) => void lines.push(line) } });

async function open(options: Partial<HttpPortOptions> = {}): Promise<string> {
  const well = async () => ({ ok: true });
  port = await startHttpPort({ port: 0, alive: well, ready: well, metrics: async () => "", log, ...options });
  return `http://127.0.0.1:${port.port}`;
}

/** A port with a webhook that keeps what it receives. */
async function openWebhook(keep: (update: TelegramUpdate) => Promise<void>) {
  const base = await open({ webhook: { path: "/telegram", secret: SECRET, receive: keep } });
  return (body: string, headers: Record<string, string> = { "X-Telegram-Bot-Api-Secret-Token": SECRET }) =>
    fetch(`${base}/telegram`, { method: "POST", body, headers });
}

describe("health", () => {
  describe.each([
    ["alive", "/healthz"],
    ["ready", "/readyz"],
  ])("that is asked: %s, at %s,", (part, path) => {
    test.each([
      [true, 200],
      [false, 503],
    ])("and is ok: %s answers %i and says how the parts are", async (ok, status) => {
      const response = await fetch(`${await open({ [part]: async () => ({ ok, telegram: ok, queue: 3 }) })}${path}`);
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({ ok, telegram: ok, queue: 3 });
    });
  });

  test("that cannot be told is a 500, logged, and the port goes on", async () => {
    let broken = true;
    const alive = async () => {
      if (broken) throw new Error("database is closed");
      return { ok: true };
    };
    const base = await open({ alive });
    expect((await fetch(`${base}/healthz`)).status).toBe(500);
    expect(lines.join("")).toContain("database is closed");
    broken = false;
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
  });
});

test("metrics are served as Prometheus reads them", async () => {
  const response = await fetch(`${await open({ metrics: async () => "updates_total 7\n" })}/metrics`);
  expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  expect(await response.text()).toBe("updates_total 7\n");
});

test.each([
  ["GET", "/", 404],
  ["GET", "/telegram", 404],
  ["POST", "/healthz", 405],
])("%s %s without a webhook is a %i", async (method, path, status) => {
  expect((await fetch(`${await open()}${path}`, { method })).status).toBe(status);
});

test("it is open to this machine alone, unless another address is named", async () => {
  const own = networkInterfaces();
  const outward = Object.values(own)
    .flatMap((all) => all ?? [])
    .find(({ internal, family }) => !internal && family === "IPv4");
  const reached = async (host?: string) => {
    const base = new URL(await open(host === undefined ? {} : { host }));
    base.hostname = outward?.address ?? "127.0.0.2";
    const answer = await fetch(new URL("/healthz", base)).catch(() => undefined);
    await port?.close();
    return answer?.status;
  };
  expect([await reached(), await reached("0.0.0.0")]).toEqual([undefined, 200]);
});

test("a taken port is an error with its code", async () => {
  await open();
  await expect(open({ port: port?.port ?? 0 })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

describe("the webhook", () => {
  test("answers only after the update is kept", async () => {
    const order: string[] = [];
    const keeping = Promise.withResolvers<void>();
    const post = await openWebhook(async (update) => {
      order.push(`received ${update.update_id}`);
      await keeping.promise;
      order.push("kept");
    });
    const answered = post('{"update_id":5,"message":{}}').then((response) => order.push(`answered ${response.status}`));
    await expect.poll(() => order).toEqual(["received 5"]);
    keeping.resolve();
    await answered;
    expect(order).toEqual(["received 5", "kept", "answered 200"]);
  });

  test("answers 500 when the update could not be kept, so that Telegram sends it again", async () => {
    const post = await openWebhook(() => Promise.reject(new Error("disk is full")));
    expect((await post('{"update_id":5}')).status).toBe(500);
  });

  test.each([
    ["no secret", {}],
    ["a wrong secret", { "X-Telegram-Bot-Api-Secret-Token": "the-webhook-secreT" }],
    ["a longer secret", { "X-Telegram-Bot-Api-Secret-Token": `${SECRET}x` }],
  ])("refuses %s", async (_, headers) => {
    const received: TelegramUpdate[] = [];
    const post = await openWebhook(async (update) => void received.push(update));
    expect((await post('{"update_id":5}', headers)).status).toBe(401);
    expect(received).toEqual([]);
  });

  test.each(["", "not json", "null", "[]", "{}", '{"update_id":"5"}', '{"update_id":1.5}'])(
    "refuses the body %j",
    async (body) => {
      const post = await openWebhook(() => Promise.reject(new Error("not to be called")));
      expect((await post(body)).status).toBe(400);
    },
  );

  test("takes a body of a megabyte and refuses one over it", async () => {
    const post = await openWebhook(async () => {});
    const body = (bytes: number) => '{"update_id":5}'.padEnd(bytes);
    expect((await post(body(1024 * 1024))).status).toBe(200);
    expect((await post(body(1024 * 1024 + 1))).status).toBe(413);
  });

  test("refuses a GET", async () => {
    const base = await open({ webhook: { path: "/telegram", secret: SECRET, receive: async () => {} } });
    expect((await fetch(`${base}/telegram`)).status).toBe(405);
  });

  test("survives a sender that hangs up in the middle of a body", async () => {
    const post = await openWebhook(async () => {});
    const socket = connect(port?.port ?? 0, "127.0.0.1");
    const head = `POST /telegram HTTP/1.1\r\nHost: a\r\nX-Telegram-Bot-Api-Secret-Token: ${SECRET}\r\n`;
    await new Promise((resolve) => socket.write(`${head}Content-Length: 100\r\n\r\n{"update`, resolve));
    socket.destroy();
    expect((await post('{"update_id":6}')).status).toBe(200);
  });

  test("lets the request under way finish when the port closes", async () => {
    const keeping = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    const post = await openWebhook(async () => {
      started.resolve();
      await keeping.promise;
    });
    const answered = post('{"update_id":5}');
    await started.promise;
    const closed = port?.close();
    keeping.resolve();
    expect((await answered).status).toBe(200);
    await closed;
  });
});

test("a connection that says nothing does not keep the port open", async () => {
  await open();
  const socket = connect(port?.port ?? 0, "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  const gone = new Promise((resolve) => socket.once("close", resolve));
  await port?.close();
  await gone;
});
