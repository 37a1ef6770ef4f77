import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Fault, PbxSandbox } from "../../sandbox/pbx/contract.ts";
import { startPbx } from "../../sandbox/pbx/server.ts";
import { createPbx, type Pbx, type PbxOptions } from "../../src/pbx/client.ts";
import { prepareCampaign } from "./new-campaign.ts";

let sandbox: PbxSandbox;
let pbx: Pbx;
const waits: number[] = [];

function connect(options: Partial<PbxOptions> = {}): Pbx {
  return createPbx({
    baseUrl: sandbox.url,
    token: sandbox.token,
    gapMs: 0,
    now: () => 0,
    sleep: async (ms) => {
      waits.push(ms);
    },
    ...options,
  });
}

beforeEach(async () => {
  waits.length = 0;
  sandbox = await startPbx();
  pbx = connect();
  const { campaign, remove } = await prepareCampaign();
  await pbx.addAutorule(campaign);
  await remove();
  sandbox.requests.length = 0;
});
afterEach(async () => {
  await pbx.close();
  await sandbox.close();
});

test("getAutorule reads the campaign", async () => {
  sandbox.setStatus(123, "running");
  expect(await pbx.getAutorule(123)).toMatchObject({ ok: true, value: { id: 123, status: "running", maxline: 10 } });
});

test("getMyTrunks reads the lines", async () => {
  expect(await pbx.getMyTrunks()).toEqual({ ok: true, value: ["712037006", "551234567", "712345678"] });
});

test("a campaign that the PBX does not know is not found", async () => {
  expect(await pbx.getAutorule(999)).toMatchObject({ ok: false, refusal: { code: "not-found", status: 404 } });
});

test.each<[fault: Fault, problem: object, requests: number]>([
  [{ kind: "cut" }, { code: "cut" }, 2],
  [{ kind: "half-answer" }, { code: "cut", status: 200 }, 2],
  [{ kind: "down" }, { code: "no-connection" }, 0],
  [{ kind: "stall" }, { code: "no-answer" }, 1],
  [{ kind: "html" }, { code: "server-trouble", status: 502 }, 1],
  [{ kind: "garbage" }, { code: "unreadable", status: 200 }, 1],
  [{ kind: "no-id" }, { code: "unreadable", status: 200 }, 1],
  [{ kind: "token-refused" }, { code: "token-refused", status: 401, said: "Unauthorized" }, 1],
  [
    { kind: "busy", retryAfterSeconds: 60 },
    { code: "busy", status: 429, said: "Too many requests", retryAfterSeconds: 60 },
    1,
  ],
])("%j is told after %j, %j requests", async (fault, problem, requests) => {
  if (fault.kind === "stall") pbx = connect({ fetchTimeouts: { look: 300 } });
  await sandbox.fault(fault);
  expect(await pbx.getAutorule(123)).toEqual({ ok: false, refusal: problem });
  expect(sandbox.requests).toHaveLength(requests);
});

test("asked once, a look that fails is not asked again", async () => {
  await sandbox.fault({ kind: "busy", retryAfterSeconds: 1, times: 1 });
  expect(await pbx.getAutorule(123, { once: true })).toMatchObject({ ok: false, refusal: { code: "busy" } });
  await sandbox.fault({ kind: "cut", times: 1 });
  expect(await pbx.getAutorule(123, { once: true })).toMatchObject({ ok: false, refusal: { code: "cut" } });
  expect(sandbox.requests).toHaveLength(2);
});

test("one cut is mended by asking again", async () => {
  await sandbox.fault({ kind: "cut", times: 1 });
  expect(await pbx.getAutorule(123)).toMatchObject({ ok: true });
});

test("a short Retry-After is waited for", async () => {
  await sandbox.fault({ kind: "busy", retryAfterSeconds: 2, times: 1 });
  expect(await pbx.getMyTrunks()).toMatchObject({ ok: true });
  expect(waits.map((ms) => Math.round(ms / 100))).toEqual([20]);
});

test.each([
  [0, 1],
  [1, 2],
  [5, 2],
  [6, 1],
])("busy for %i seconds, a look is made with %i requests", async (retryAfterSeconds, requests) => {
  await sandbox.fault({ kind: "busy", retryAfterSeconds, times: 1 });
  expect((await pbx.getMyTrunks()).ok).toBe(requests === 2);
  expect(sandbox.requests).toHaveLength(requests);
});

test("an answer about another campaign is not taken for this one", async () => {
  const other = { ...sandbox.campaigns()[0], id: 124 };
  await sandbox.fault({ kind: "refuse", status: 200, body: other });
  expect(await pbx.getAutorule(123)).toMatchObject({ ok: false, refusal: { code: "unreadable" } });
});

test.each([300, 302, 400, 404, 409, 500])("a campaign that comes with %i is no answer", async (status) => {
  const [body] = sandbox.campaigns();
  await sandbox.fault({ kind: "refuse", status, body: { ...body } });
  expect(await pbx.getAutorule(123)).toMatchObject({ ok: false, refusal: { status } });
});

test("what the PBX says of the token is told without it", async () => {
  await sandbox.fault({ kind: "refuse", status: 403, body: { error: `${sandbox.token} expired` } });
  expect(await pbx.getMyTrunks()).toMatchObject({ refusal: { code: "token-refused", said: "expired" } });
});

test("an answer that trickles in for ever is broken off", async ({ onTestFinished }) => {
  const over = new AbortController();
  const server = createServer((_request, response) => {
    let drops = 0;
    const drip = () => {
      if (++drops === 5) over.abort();
      else response.write(" ", drip);
    };
    drip();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const baseUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const deadline = () => over.signal;
  const slow = createPbx({ baseUrl, token: "t", gapMs: 0, now: () => 0, deadline });
  expect(await slow.getMyTrunks()).toMatchObject({ ok: false, refusal: { code: "cut" } });
  await slow.close();
});

test("a redirect is not followed: what it leads to would get the token", async ({ onTestFinished }) => {
  const met: (string | undefined)[] = [];
  const moved = createServer((request, response) => {
    met.push(`${request.method} ${request.url}`);
    response.writeHead(308, { location: "/elsewhere" }).end();
  });
  moved.listen(0, "127.0.0.1");
  await once(moved, "listening");
  const address = moved.address();
  const redirected = connect({ baseUrl: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}` });
  const { campaign, remove } = await prepareCampaign();
  onTestFinished(async () => {
    await Promise.all([remove(), redirected.close()]);
    moved.close();
  });
  expect(await redirected.getMyTrunks()).toMatchObject({ ok: false, refusal: { status: 308 } });
  expect(await redirected.addAutorule(campaign)).toMatchObject({ kind: "unknown", problem: { status: 308 } });
  expect(met).toEqual(["GET /getMyTrunks", "POST /addAutorule"]);
});

test("an answer without an end is read no further than a megabyte", async () => {
  const longest = 64 * 2 ** 20;
  let written = 0;
  const endless = createServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const more = () => {
      while (!response.destroyed && written < longest) {
        written += 65_536;
        if (!response.write("x".repeat(65_536))) return void response.once("drain", more);
      }
      response.end();
    };
    more();
  }).listen(0, "127.0.0.1");
  await once(endless, "listening");
  const { port } = endless.address() as AddressInfo;
  const asked = connect({ baseUrl: `http://127.0.0.1:${port}` });
  expect(await asked.getMyTrunks()).toMatchObject({ ok: false, refusal: { code: "unreadable" } });
  expect(written).toBeLessThan(longest);
  await asked.close();
  endless.close();
});
