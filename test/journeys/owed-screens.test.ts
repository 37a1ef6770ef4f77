/** Telegram refuses or loses a call at the worst moment: what was committed is done all the same, and its screen comes. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Fault } from "../../sandbox/telegram/contract.ts";
import { count } from "../counts.ts";
import { handled, rows } from "./database.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice, PATIENCE_MS, recording } from "./office.ts";
import { SAID_TWICE } from "./walk.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice({ env: { UNDO_SECONDS: "1" } });
});
afterEach(() => office.telegram.clearFaults());
afterAll(() => office.close({ provoked: new RegExp(`bot was blocked|${SAID_TWICE.source}`) }));

const CLOSED: Fault["kind"] = { type: "refuse", status: 403, description: "Forbidden: bot was blocked by the user" };
const flood = (retryAfter: number): Fault["kind"] => ({
  type: "refuse",
  status: 429,
  retryAfter,
  description: `Too Many Requests: retry after ${retryAfter}`,
});

/** `times`: what may be repeated unseen is asked for once more after a lost answer, so that it fails only the second time. */
const KINDS: { kind: Fault["kind"]; times: number }[] = [
  { kind: { type: "cut" }, times: 2 },
  { kind: { type: "refuse", status: 500, description: "Internal Server Error" }, times: 1 },
  { kind: { type: "html" }, times: 2 },
  { kind: flood(count(1, 20)), times: 1 },
  { kind: CLOSED, times: 1 },
];

const METHODS = ["sendMessage", "editMessageText", "editMessageReplyMarkup", "answerCallbackQuery"];

/** Every call with every kind of failure in the long run; in the short one each of both once. */
const TABLE = METHODS.flatMap((method, row) =>
  KINDS.map((fault, column) => ({ method, ...fault, isShort: column % METHODS.length === row })),
).filter(({ isShort }) => isShort || count(0, 1) === 1);

const requestsOf = ({ name }: Newcomer) =>
  office.pbx.requests.filter(({ fields }) => fields?.some(([field, value]) => field === "name" && value === name));

const says = (fault: Fault["kind"]) => (fault.type === "refuse" ? fault.status : fault.type);

describe("a call fails at each moment of a whole campaign, and nothing waits for the manager", () => {
  test.for(TABLE.map((row) => [`${row.method}, ${says(row.kind)}`, row] as const))(
    "%s",
    async ([, { method, kind, times }]) => {
      const walk = newcomer(office);
      const fails = () => {
        office.telegram.clearFaults();
        office.telegram.fault({ method, kind, times });
      };
      await walk.to("recording");
      for (const step of ["recording", "list", "name"] as const) {
        fails();
        await walk.answer(step);
      }
      await walk.offered("712037006");
      fails();
      walk.person.taps("712037006");
      await walk.offered("✅ 712037006");
      fails();
      walk.tap("button-continue");
      await walk.asked("days");
      for (const step of ["days", "hours"] as const) {
        fails();
        await walk.answer(step);
      }
      fails();
      walk.tap("review-start");
      await walk.person.seesLast(/№ \d+/);
      await handled(office);
      expect(requestsOf(walk)).toHaveLength(1);
      expect(requestsOf(walk)[0]?.recipients?.text.trim().split("\n")).toHaveLength(3);
    },
  );
});

describe("a confirmation whose screen with Stop cannot be shown", () => {
  test.for<[name: string, kind: Fault["kind"]]>([
    ["because the chat is closed", CLOSED],
    ["because Telegram is in trouble", { type: "refuse", status: 500, description: "Internal Server Error" }],
  ])("%s leaves when its time has come, and is told when the chat is there again", async ([, kind]) => {
    const walk = newcomer(office);
    await walk.to("review");
    for (const method of ["editMessageText", "sendMessage"]) office.telegram.fault({ method, kind });
    walk.tap("review-start");
    await vi.waitUntil(() => requestsOf(walk).length === 1, { timeout: PATIENCE_MS, interval: 10 });
    office.telegram.clearFaults();
    walk.person.says("/help");
    await walk.person.sees(/№ \d+/);
    expect(requestsOf(walk)).toHaveLength(1);
  });
});

test("what changed while the chat was closed is drawn when it is open again, without a word of the manager's", async () => {
  const walk = newcomer(office);
  await walk.to("recording");
  office.telegram.fault({ method: "file", times: 1, kind: { type: "stall" } });
  walk.person.sendsAudio({ name: "Bahor.mp3", bytes: await recording(), mimeType: "audio/mpeg" });
  await handled(office);
  walk.person.blocksBot();
  office.telegram.clearFaults();
  const looking = () => rows(office, `SELECT id FROM intakes WHERE chat_id = ${walk.person.id}`);
  await expect.poll(looking).toEqual([]);
  walk.person.unblocksBot();
  await walk.asked("list");
});

test("Telegram's retry_after is obeyed at a step: no call before its time, no attempt spent, and the next answer counts", async () => {
  const walk = newcomer(office);
  await walk.to("name");
  const sent = () =>
    office.telegram.calls.filter(({ method, params }) => method === "sendMessage" && params.chat_id === walk.person.id);
  const before = sent().length;
  const logged = office.log.length;
  office.telegram.fault({ method: "sendMessage", times: 1, kind: flood(count(3_600, 100)) });
  walk.person.says(walk.name);
  await expect.poll(() => sent().length).toBe(before + 1);
  walk.person.says("712037006");
  await handled(office);
  // Another manager's whole campaign goes on beside it.
  const other = newcomer(office);
  await other.to("days");
  expect(sent().length).toBe(before + 1);
  expect(office.log.slice(logged).join("\n")).not.toMatch(/update-failed/);
  expect(rows(office, "SELECT update_id FROM updates WHERE attempts > 0")).toEqual([]);
  // Its time takes long; in the short run a start, which owes the same screen, comes before it.
  if (count(0, 1) === 0) await office.restart();
  await walk.asked("days");
});

test("of many quick taps each counts, and what stands on the screen is drawn once more, not once a tap", async () => {
  const walk = newcomer(office);
  await walk.to("trunks");
  await handled(office);
  const edits = () =>
    office.telegram.calls.filter(
      ({ method, params }) => method === "editMessageText" && Number(params.chat_id) === walk.person.id,
    ).length;
  const before = edits();
  // The first tap's screen takes long; the others come meanwhile.
  office.telegram.fault({ method: "editMessageText", times: 1, kind: { type: "stall" } });
  const shown = walk.person.chat().at(-1);
  const lines = (shown?.message.reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((button) =>
      "callback_data" in button && /\|tick\|/.test(button.callback_data) ? button.callback_data : [],
    );
  if (!shown || lines.length < 2) throw new Error("No lines to tick");
  const taps = [...lines, ...lines, ...lines].map((line) => walk.person.forgesTap(line, shown.message.message_id));
  await expect.poll(() => rows(office, "SELECT update_id FROM updates WHERE done = 0")).toHaveLength(taps.length);
  office.telegram.clearFaults();
  await Promise.all(taps.map(({ answered }) => answered));
  await handled(office);
  expect((await walk.person.seesLast(walk.phrase("trunks-chosen"))).text).toContain(String(lines.length));
  // The one that took long, again where nobody knows whether it was taken, and the newest.
  expect(edits() - before).toBeLessThanOrEqual(3);
  expect(taps.length).toBeGreaterThan(3);
});

test("of many quick taps on a list outside of drafts, what it shows in the end is drawn, not once a tap", async () => {
  const walk = newcomer(office);
  await walk.to("trunks");
  walk.person.says("/campaigns");
  const shown = await walk.person.seesLast(/./);
  await handled(office);
  const edits = () =>
    office.telegram.calls.filter(
      ({ method, params }) => method === "editMessageText" && Number(params.chat_id) === walk.person.id,
    ).length;
  const before = edits();
  office.telegram.fault({ method: "editMessageText", times: 1, kind: { type: "stall" } });
  const data = [
    "m|drafts|",
    "m|campaigns|",
    "m|drafts-delete|",
    "m|campaigns|",
    "m|drafts|",
    "m|campaigns|",
    "m|drafts|",
  ];
  const taps = data.map((one) => walk.person.forgesTap(one, shown.message.message_id));
  await expect.poll(() => rows(office, "SELECT update_id FROM updates WHERE done = 0")).toHaveLength(taps.length);
  office.telegram.clearFaults();
  await Promise.all(taps.map(({ answered }) => answered));
  await handled(office);
  // The one that took long, again where nobody knows whether it was taken, and the newest.
  expect(edits() - before).toBeLessThanOrEqual(3);
  const { message } = await walk.person.seesAnywhere(walk.phrase("drafts-title"));
  expect(message.message_id).toBe(shown.message.message_id);
});
