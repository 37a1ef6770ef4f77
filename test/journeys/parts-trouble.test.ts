/** The two parts of a confirmation under every fault of the PBX, and killed while one of them is on its way. */
import { expect, onTestFinished, test, vi } from "vitest";
import type { Fault } from "../../sandbox/pbx/contract.ts";
import { count } from "../counts.ts";
import { handled, rows } from "./database.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openEndingOffice, openOffice, openProcessOffice, PATIENCE_MS } from "./office.ts";
import { SAID_TWICE } from "./walk.ts";

const THURSDAY = "2026-11-26T08:00";
const NUMBERS = 201;

const FAULTS: Fault[] = [
  { kind: "answer-lost" },
  { kind: "refuse", status: 400 },
  { kind: "refuse", status: 500 },
  { kind: "html" },
  { kind: "token-refused" },
  { kind: "busy", retryAfterSeconds: 1 },
  { kind: "down" },
  { kind: "cut" },
  { kind: "half-answer" },
  { kind: "status-after", status: 502 },
  { kind: "garbage" },
  { kind: "no-id" },
  { kind: "slow-reading", bytesPerSecond: 500_000 },
];

/** How often the PBX was asked for a campaign, by its name; "" where the connection broke before that was read. */
function requestsByName({ pbx }: Office): Record<string, number> {
  const posts = pbx.requests.filter(({ method }) => method === "POST");
  const names = posts.map(({ fields }) => String(Object.fromEntries(fields ?? []).name ?? ""));
  return Object.fromEntries(names.map((name) => [name, names.filter((one) => one === name).length]));
}

/** What a person is told in the end: its card, that nobody knows, or that it was not created. */
function outcome({ person, phrase }: Newcomer, part: "1/2" | "2/2") {
  const ends = (["submission-unknown", "submission-rejected"] as const).map((key) => phrase(key));
  const isEnd = (text: string) => text.includes(part) && (/№ \d+/.test(text) || ends.some((end) => end.test(text)));
  return vi.waitUntil(() => person.chat().find(({ text }) => isEnd(text))?.text, {
    timeout: PATIENCE_MS,
    interval: 20,
  });
}

async function goesFirst(office: Office): Promise<Newcomer> {
  const walk = newcomer(office, "uz", { numbers: NUMBERS });
  await walk.to("review");
  await walk.offered(walk.phrase.label("review-first"));
  return walk;
}

const fault = (office: Office, what: Fault) => office.pbx.fault({ ...what, on: "addAutorule", times: 1 } as Fault);

test("ended after every update, each part leaves once", async () => {
  const there = await openEndingOffice({ at: THURSDAY, env: { UNDO_SECONDS: "1" } });
  onTestFinished(() => there.close({ provoked: SAID_TWICE }));
  const walk = await goesFirst(there);
  walk.tap("review-first");
  await there.ends();
  await handled(there);
  // A Start that waited for its list to be cut is not obeyed by another process: it is tapped again.
  if (rows(there, "SELECT id FROM submissions").length === 0) walk.tap("review-first");
  await walk.offered(walk.phrase.label("button-go-on"));
  await there.ends();
  await handled(there);
  walk.tap("button-go-on");
  await there.ends();
  await walk.person.seesLast(/2\/2 · № \d+/);
  await there.ends();
  await handled(there);
  expect(requestsByName(there)).toEqual({ [`${walk.name} 1/2`]: 1, [`${walk.name} 2/2`]: 1 });
});

// In the short run every answer of the PBX is tried without a chat (test/app/sending/parts.test.ts).
test.for(FAULTS.slice(0, count(0, FAULTS.length)).map((what) => [what.kind, what] as const))(
  "%s at the first part, then at the rest: at most one request a part, over two more starts",
  async ([, what]) => {
    const office = await openOffice({ at: THURSDAY });
    // A refused token is told to all admins, some of whom have no chat with the bot.
    onTestFinished(() => office.close({ provoked: new RegExp(`${SAID_TWICE.source}|chat not found`) }));
    const first = await goesFirst(office);
    await fault(office, what);
    first.tap("review-first");
    await outcome(first, "1/2");
    await office.pbx.clearFaults();
    const second = await goesFirst(office);
    second.tap("review-first");
    await second.offered(second.phrase.label("button-go-on"));
    await fault(office, what);
    second.tap("button-go-on");
    await outcome(second, "2/2");
    await office.pbx.clearFaults();
    await office.restart();
    await office.restart();
    await handled(office);
    const requests = requestsByName(office);
    expect(Object.values(requests).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(3);
    expect(Object.entries(requests).filter(([name, count]) => name !== "" && count > 1)).toEqual([]);
    // While nobody knows what became of a first part, no tap sends its rest.
    expect(requests[`${first.name} 2/2`]).toBeUndefined();
  },
);

test.for((["1/2", "2/2"] as const).slice(0, count(0, 2)))(
  "killed while part %s is with a PBX that does not answer: a question, and no second request",
  async (part) => {
    const office = await openProcessOffice({ at: THURSDAY });
    onTestFinished(() => office.close({ provoked: SAID_TWICE }));
    const walk = await goesFirst(office);
    if (part === "2/2") {
      walk.tap("review-first");
      await walk.offered(walk.phrase.label("button-go-on"));
    }
    await office.pbx.fault({ kind: "stall", on: "addAutorule" });
    walk.tap(part === "1/2" ? "review-first" : "button-go-on");
    const isThere = () => office.pbx.campaigns().some(({ name }) => name.endsWith(part));
    await vi.waitUntil(isThere, { timeout: PATIENCE_MS, interval: 5 });
    await office.crash(() => office.pbx.clearFaults());
    await walk.person.seesLast(walk.phrase("submission-unknown"));
    await handled(office);
    expect(requestsByName(office)[`${walk.name} ${part}`]).toBe(1);
    expect(Object.keys(requestsByName(office))).toHaveLength(part === "1/2" ? 1 : 2);
  },
);
