import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, describe, expect, test } from "vitest";
import { createPbx, type PbxOptions } from "../../src/pbx/client.ts";
import { prepareCampaign } from "./new-campaign.ts";

/** What the server answers next, one after another, and again the last one. */
let answers: { status?: number; body?: string; retryAfter?: number }[] = [];
let asked = 0;
let baseUrl = "";
beforeEach(async () => {
  asked = 0;
  const server = createServer((_, response) => {
    const { status = 200, body = '["253"]', retryAfter } = answers[Math.min(asked, answers.length - 1)] ?? {};
    asked += 1;
    if (retryAfter !== undefined) response.setHeader("retry-after", retryAfter);
    response.writeHead(status).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  baseUrl = `http://127.0.0.1:${port}/mapi`;
  return () => void server.close();
});

/** A client with nothing set, whose clock stands still; what it waited for, and the longest it gives a look. */
function client(options: Partial<PbxOptions> = {}) {
  const [waits, deadlines]: [number[], number[]] = [[], []];
  const pbx = createPbx({
    baseUrl,
    token: "t",
    now: () => 0,
    sleep: async (ms) => void waits.push(ms),
    deadline(ms) {
      deadlines.push(ms);
      return AbortSignal.any([]);
    },
    ...options,
  });
  return { pbx, waits, deadlines };
}

test("with nothing set, requests start a quarter of a second apart, and a look takes 55 seconds at the most", async () => {
  answers = [{}];
  const { pbx, waits, deadlines } = client();
  await pbx.getMyTrunks();
  await pbx.getMyTrunks();
  expect([waits, deadlines]).toEqual([[250], [55_000, 55_000]]);
  await pbx.close();
});

test("an address may end in slashes", async () => {
  answers = [{}];
  const { pbx } = client({ baseUrl: `${baseUrl}//` });
  expect(await pbx.getMyTrunks()).toEqual({ ok: true, value: ["253"] });
  await pbx.close();
});

describe("a PBX that is busy", () => {
  test.for<[retryAfter: number | undefined, waited: number[], isAskedAgain: boolean]>([
    [undefined, [], false],
    [0, [], false],
    [1, [1_000], true],
    [5, [5_000], true],
    [6, [], false],
  ])("and says to come back after %s seconds", async ([retryAfter, waited, isAskedAgain]) => {
    answers = [retryAfter === undefined ? { status: 429 } : { status: 429, retryAfter }, {}];
    const { pbx, waits } = client({ gapMs: 0 });
    expect((await pbx.getMyTrunks()).ok).toBe(isAskedAgain);
    expect([asked, waits]).toEqual([isAskedAgain ? 2 : 1, waited]);
    await pbx.close();
  });

  test("for longer is left alone for five seconds all the same", async () => {
    answers = [{ status: 429, retryAfter: 60 }, {}];
    const { pbx, waits } = client({ gapMs: 0 });
    await pbx.getMyTrunks();
    await pbx.getMyTrunks();
    expect(waits).toEqual([5_000]);
    await pbx.close();
  });
});

describe("who is told whether the PBX answered", () => {
  test.for<[status: number, told: string]>([
    [200, "answered"],
    [404, "answered"],
    [499, "answered"],
    [500, "failed"],
    [502, "failed"],
  ])("of %i: %s", async ([status, told]) => {
    answers = [{ status }];
    const heard: string[] = [];
    const reach = { answered: () => void heard.push("answered"), failed: () => void heard.push("failed") };
    const { pbx } = client({ reach });
    await pbx.getMyTrunks();
    expect(heard).toEqual([told]);
    await pbx.close();
  });

  test("of no answer: that it failed, at each try, but not where the client itself broke off", async () => {
    const heard: string[] = [];
    const reach = { answered: () => void heard.push("answered"), failed: () => void heard.push("failed") };
    const { pbx } = client({ reach, baseUrl: "http://127.0.0.1:1/mapi" });
    await pbx.getMyTrunks();
    expect(heard).toEqual(["failed", "failed"]);
    await pbx.close();
    await pbx.getMyTrunks();
    expect(heard).toEqual(["failed", "failed"]);
  });
});

test.for<[what: string, told: string, status: number | undefined]>([
  ["that is answered", "answered", 400],
  ["that a proxy answers", "failed", 502],
  ["of which nothing comes", "failed", undefined],
])("of a request for a campaign %s it is told once: %s", async ([, told, status]) => {
  answers = [{ status: status ?? 200 }];
  const heard: string[] = [];
  const reach = { answered: () => void heard.push("answered"), failed: () => void heard.push("failed") };
  const { pbx } = client(status === undefined ? { reach, baseUrl: "http://127.0.0.1:1/mapi" } : { reach });
  const { campaign, remove } = await prepareCampaign();
  await pbx.addAutorule(campaign);
  expect(heard).toEqual([told]);
  await Promise.all([pbx.close(), remove()]);
});

test.for<[what: string, bytes: number, isRead: boolean]>([
  ["a megabyte", 2 ** 20, true],
  ["a byte more", 2 ** 20 + 1, false],
])("an answer of %s is read: %s", async ([, bytes, isRead]) => {
  answers = [{ body: `["253"${" ".repeat(bytes - 7)}]` }];
  const { pbx } = client();
  const { ok } = await pbx.getMyTrunks();
  expect([ok, asked]).toEqual([isRead, 1]);
  await pbx.close();
});
