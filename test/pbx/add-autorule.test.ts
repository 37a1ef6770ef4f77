import { rm } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fault, PbxSandbox } from "../../sandbox/pbx/contract.ts";
import { startPbx } from "../../sandbox/pbx/server.ts";
import { createPbx, type Pbx, type PbxOptions } from "../../src/pbx/client.ts";
import { type Prepared, prepareCampaign } from "./new-campaign.ts";

let sandbox: PbxSandbox;
let pbx: Pbx;
let prepared: Prepared;
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
  prepared = await prepareCampaign();
});
afterEach(async () => {
  await pbx.close();
  await sandbox.close();
  await prepared.remove();
});

describe("addAutorule", () => {
  test("sends all 13 fields in the PBX's formats, both files byte for byte, and reads the answer", async () => {
    const added = await pbx.addAutorule(prepared.campaign);
    expect(added).toMatchObject({ kind: "accepted", id: 123, campaign: { id: 123, tries: 2, paused: true } });
    const [request] = sandbox.requests;
    expect(request?.fields).toEqual([
      ["name", 'Qarz "eslatma"; № 1\n2-qator'],
      ["from", "2026.11.24"],
      ["to", "2026.12.01"],
      ["fromtime", "09:05"],
      ["totime", "18:00"],
      ["trunks", "712037006,551234567"],
      ["maxline", "10"],
      ["goodtime", "0"],
      ["tries", "2"],
      ["paused", "1"],
      ["timezone", "utc +5"],
    ]);
    expect(request?.record).toMatchObject({ name: "1.mp3", type: "audio/mpeg" });
    expect(Buffer.compare(request?.record?.bytes ?? Buffer.alloc(0), prepared.mp3)).toBe(0);
    expect(request?.recipients).toMatchObject({
      name: "ro_yxat.csv",
      type: "text/csv",
      text: "998901234567\n998931112233\n",
    });
  });

  test("reports its progress up to the whole body", async () => {
    const seen: [number, number][] = [];
    await pbx.addAutorule(prepared.campaign, { onProgress: (sent, total) => seen.push([sent, total]) });
    const [sent, total] = seen.at(-1) ?? [];
    expect(sent).toBe(total);
    expect(seen.map(([bytes]) => bytes)).toEqual(seen.map(([bytes]) => bytes).sort((a, b) => a - b));
    expect(total).toBeGreaterThan(prepared.mp3.length);
  });

  test.each<[fault: Fault, outcome: string, problem: object, created: number]>([
    [
      { kind: "refuse", status: 400, body: { error: "bad from" } },
      "rejected",
      { code: "refused", status: 400, said: "bad from" },
      0,
    ],
    [{ kind: "token-refused" }, "rejected", { code: "token-refused", status: 401, said: "Unauthorized" }, 0],
    [
      { kind: "busy", retryAfterSeconds: 1 },
      "rejected",
      { code: "busy", status: 429, said: "Too many requests", retryAfterSeconds: 1 },
      0,
    ],
    [{ kind: "html", status: 413 }, "rejected", { code: "refused", status: 413 }, 0],
    [{ kind: "html" }, "unknown", { code: "server-trouble", status: 502 }, 0],
    [{ kind: "refuse", status: 503 }, "unknown", { code: "server-trouble", status: 503, said: "refused" }, 0],
    [{ kind: "cut" }, "unknown", { code: "cut" }, 0],
    [{ kind: "answer-lost" }, "unknown", { code: "cut" }, 1],
    [{ kind: "half-answer" }, "unknown", { code: "cut", status: 200 }, 1],
    [{ kind: "stall" }, "unknown", { code: "no-answer" }, 1],
    [{ kind: "garbage" }, "unknown", { code: "unreadable", status: 200 }, 1],
    [{ kind: "no-id" }, "unknown", { code: "unreadable", status: 200 }, 1],
  ])("%j ends %s after one request", async (fault, outcome, problem, created) => {
    if (fault.kind === "stall") pbx = connect({ fetchTimeouts: { upload: 300 } });
    await sandbox.fault(fault);
    expect(await pbx.addAutorule(prepared.campaign)).toEqual({ kind: outcome, problem });
    expect(sandbox.requests).toHaveLength(1);
    await expect.poll(() => sandbox.campaigns()).toHaveLength(created);
  });

  test("a refused connection is rejected", async () => {
    await sandbox.fault({ kind: "down" });
    expect(await pbx.addAutorule(prepared.campaign)).toEqual({
      kind: "rejected",
      problem: { code: "no-connection" },
    });
  });

  test("an address that does not exist is rejected", async () => {
    const lost = connect({ baseUrl: "http://pbx.invalid/mapi" });
    expect(await lost.addAutorule(prepared.campaign)).toEqual({
      kind: "rejected",
      problem: { code: "no-connection" },
    });
    await lost.close();
  });

  test("a server that cannot speak TLS is rejected", async () => {
    const lost = connect({ baseUrl: sandbox.url.replace("http:", "https:") });
    expect(await lost.addAutorule(prepared.campaign)).toMatchObject({ kind: "rejected" });
    expect(sandbox.requests).toEqual([]);
    await lost.close();
  });

  test("another token is rejected", async () => {
    const stranger = connect({ token: "other" });
    expect(await stranger.addAutorule(prepared.campaign)).toMatchObject({
      kind: "rejected",
      problem: { code: "token-refused", status: 401 },
    });
    await stranger.close();
  });

  test("an answer that comes late but in time is accepted", async () => {
    await sandbox.fault({ kind: "stall" });
    const added = pbx.addAutorule(prepared.campaign);
    await expect.poll(() => sandbox.campaigns()).toHaveLength(1);
    await sandbox.clearFaults();
    expect(await added).toMatchObject({ kind: "accepted", id: 123 });
  });

  test("closing the client in the midst of it leaves it unknown", async () => {
    await sandbox.fault({ kind: "stall" });
    let closed: Promise<void> | undefined;
    const added = await pbx.addAutorule(prepared.campaign, {
      onProgress: () => {
        closed ??= pbx.close();
      },
    });
    await closed;
    expect(added).toEqual({ kind: "unknown", problem: { code: "cut" } });
  });

  test("after it is closed nothing is sent", async () => {
    await pbx.close();
    expect(await pbx.addAutorule(prepared.campaign)).toEqual({ kind: "rejected", problem: { code: "cut" } });
    expect(sandbox.requests).toEqual([]);
  });

  test("a slow reader is waited for", async () => {
    await sandbox.fault({ kind: "slow-reading", bytesPerSecond: 200_000 });
    expect(await pbx.addAutorule(prepared.campaign)).toMatchObject({ kind: "accepted" });
  });

  test("stopped before its turn it is rejected and nothing was sent", async () => {
    expect(await pbx.addAutorule(prepared.campaign, { signal: AbortSignal.abort() })).toEqual({
      kind: "rejected",
      problem: { code: "cut" },
    });
    expect(sandbox.requests).toEqual([]);
  });

  test("stopped after the first byte it is unknown", async () => {
    await sandbox.fault({ kind: "stall" });
    const stop = new AbortController();
    const added = await pbx.addAutorule(prepared.campaign, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(added).toEqual({ kind: "unknown", problem: { code: "cut" } });
  });

  test("a file that is gone is rejected before anything is sent", async () => {
    await rm(prepared.campaign.recipients.path);
    expect(await pbx.addAutorule(prepared.campaign)).toEqual({ kind: "rejected", problem: { code: "no-file" } });
    expect(sandbox.requests).toEqual([]);
  });
});

test("two requests start a gap apart", async () => {
  const paced = connect({ gapMs: 250, now: () => 0 });
  await Promise.all([paced.getMyTrunks(), paced.addAutorule(prepared.campaign)]);
  expect(waits).toEqual([250]);
  await paced.close();
});
