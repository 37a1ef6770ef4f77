import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { change, handled } from "./database.ts";
import { dotted, type Newcomer, newcomer, typed } from "./newcomer.ts";
import { list, type Office, openOffice } from "./office.ts";
import { findButton } from "./walk.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice({ env: { CALLING_HOURS: "10:00-20:00" } });
});
afterAll(() => office.close());

describe("hours outside the calling hours of the installation", () => {
  test("need a yes of their own before Send is there", async () => {
    const walk = newcomer(office);
    const { text } = await walk.to("review");
    expect(text).toMatch(walk.phrase("guard-night"));
    expect(labels(walk)).not.toContainEqual(expect.stringMatching(walk.phrase.label("review-start")));
    walk.tap("review-agree-night");
    await walk.offered(walk.phrase.label("review-start"));
    walk.tap("review-start");
    await walk.person.seesLast(/№ \d+/);
  });

  test("cannot be sent by a Start that the screen does not have", async () => {
    const walk = newcomer(office);
    await walk.to("review");
    walk.tap("review-agree-night");
    await walk.offered(walk.phrase.label("review-start"));
    const start = findButton(walk.person, /\|send\|/);
    walk.tap("button-edit");
    await walk.person.seesLast(walk.phrase("edit-ask"));
    walk.tap("edit-hours");
    await walk.asked("hours");
    walk.person.says("05:00-23:58");
    await walk.offered(walk.phrase.label("review-agree-night"));
    const { messageId } = findButton(walk.person, /\|night\|/);
    await walk.person.forgesTap(start.data, messageId).answered;
    await handled(office);
    expect(requestsOf(walk)).toEqual([]);
    await walk.asked("review");
  });

  test("are asked about again when they are changed after the yes", async () => {
    const walk = newcomer(office);
    await walk.to("review");
    walk.tap("review-agree-night");
    await walk.offered(walk.phrase.label("review-start"));
    walk.tap("button-edit");
    await walk.person.seesLast(walk.phrase("edit-ask"));
    walk.tap("edit-hours");
    await walk.asked("hours");
    walk.person.says("07:00-18:00");
    await walk.asked("review");
    await walk.offered(walk.phrase.label("review-agree-night"));
    expect(labels(walk)).not.toContainEqual(expect.stringMatching(walk.phrase.label("review-start")));
  });

  test("need no yes when they are inside", async () => {
    const walk = newcomer(office);
    await walk.to("hours");
    walk.person.says("10:00-18:00");
    await walk.asked("review");
    await walk.offered(walk.phrase.label("review-start"));
  });
});

test("a read-back whose days have passed sends nothing, asks for days, and can then be sent", async () => {
  const walk = newcomer(office);
  await walk.to("hours");
  walk.person.says("10:00-18:00");
  await walk.asked("review");
  await handled(office);
  const yesterday = office.clock.today().subtract({ days: 1 }).toString();
  await office.restart(() =>
    change(
      office,
      "UPDATE drafts SET answers = json_set(answers, '$.days.from', ?, '$.days.to', ?) WHERE chat_id = ?",
      ...[yesterday, yesterday, walk.person.id],
    ),
  );
  // The first tap is on a button that read back other days, and shows these.
  walk.tap("review-start");
  await walk.person.seesLast(walk.phrase("schedule-past-day"));
  walk.tap("review-start");
  await walk.asked("days");
  expect(requestsOf(walk)).toEqual([]);
  walk.person.says(typed(office.clock.today().add({ days: 2 })));
  await walk.asked("review");
  walk.tap("review-start");
  await walk.person.seesLast(/№ \d+/);
  expect(requestsOf(walk)[0]?.fields).toContainEqual(["from", dotted(office.clock.today().add({ days: 2 }))]);
});

test("Send waits for a file that is still being looked at", async () => {
  const walk = newcomer(office);
  await walk.to("hours");
  walk.person.says("10:00-18:00");
  await walk.asked("review");
  office.telegram.fault({ method: "file", times: 1, kind: { type: "stall" } });
  walk.person.sendsDocument({ name: "yangi.csv", bytes: list(5, 950_000), mimeType: "text/csv" });
  const { text } = await walk.person.seesLast(walk.phrase("file-looking"));
  expect(text).toMatch(walk.phrase("review-title"));
  expect((await walk.tap("review-start").answered).text).toMatch(walk.phrase("toast-look"));
  office.telegram.clearFaults();
  await walk.person.seesLast(walk.phrase("list-offered"));
  expect(requestsOf(walk)).toEqual([]);
  walk.tap("review-start");
  await walk.person.seesLast(/№ \d+/);
});

describe("the account's lines", () => {
  test("when there are none, it is said, and Refresh finds the first", async () => {
    const lines = office.pbx.trunks;
    const walk = newcomer(office);
    await walk.to("trunks");
    await walk.offered("712037006");
    office.pbx.trunks = [];
    walk.tap("button-refresh");
    const { buttons } = await walk.person.seesLast(walk.phrase("trunks-none"));
    expect(buttons.flat()).not.toContain("712037006");
    office.pbx.trunks = lines;
    walk.tap("button-refresh");
    await walk.offered("712037006");
  });

  test("when the PBX cannot be reached, it is said why, and what was known can still be chosen", async () => {
    const walk = newcomer(office);
    await walk.to("trunks");
    await office.pbx.fault({ kind: "down" });
    walk.tap("button-refresh");
    await walk.person.seesLast(walk.phrase("pbx-no-connection"));
    walk.person.taps("712037006");
    await walk.offered("✅ 712037006");
    await office.pbx.clearFaults();
  });

  test("hundreds of lines are named in part and sent in full", async () => {
    const lines = office.pbx.trunks;
    const walk = newcomer(office);
    await walk.to("trunks");
    office.pbx.trunks = [...lines, ...Array.from({ length: 600 }, (_, index) => String(713_000_000 + index))];
    walk.tap("button-refresh");
    await walk.offered("713000000");
    walk.tap("trunks-all");
    await walk.offered("✅ 712037006");
    walk.tap("button-continue");
    await walk.asked("days");
    await walk.answer("days");
    walk.person.says("10:00-18:00");
    const { text } = await walk.asked("review");
    expect(text).toContain("712037006, 551234567, 712345678, 713000000, 713000001 … 713000599 (603)");
    walk.tap("review-start");
    await walk.person.seesLast(/№ \d+/);
    expect(requestsOf(walk)[0]?.fields).toContainEqual(["trunks", office.pbx.trunks.join(",")]);
    office.pbx.trunks = lines;
  });

  test("a PBX that fails is not asked over and over", async () => {
    const walk = newcomer(office);
    await walk.to("trunks");
    await office.pbx.fault({ on: "getMyTrunks", kind: "refuse", status: 400 });
    const asked = () => office.pbx.requests.filter(({ path }) => path.endsWith("/getMyTrunks")).length;
    const before = asked();
    await walk.tap("button-refresh").answered;
    await walk.person.seesLast(walk.phrase("pbx-refused"));
    walk.person.taps("712037006");
    await walk.offered("✅ 712037006");
    await handled(office);
    expect(asked() - before).toBeLessThan(5);
    await office.pbx.clearFaults();
  });

  test("a line that is gone since it was ticked falls out", async () => {
    const lines = office.pbx.trunks;
    const walk = newcomer(office);
    await walk.to("trunks");
    walk.person.taps("712037006");
    await walk.offered("✅ 712037006");
    office.pbx.trunks = ["551234567"];
    walk.tap("button-refresh");
    await expect.poll(() => labels(walk)).not.toContain("✅ 712037006");
    expect(labels(walk)).toContain("551234567");
    office.pbx.trunks = lines;
    walk.tap("button-refresh");
    await walk.offered("✅ 712037006");
  });
});

function labels({ person }: Newcomer): string[] {
  return person.chat().at(-1)?.buttons.flat() ?? [];
}

/** What the PBX was asked to create for this newcomer. */
function requestsOf({ name }: Newcomer) {
  return office.pbx.requests.filter(
    ({ fields }) => fields?.some(([field, value]) => field === "name" && value === name) ?? false,
  );
}
