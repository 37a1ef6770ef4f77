import { describe, expect, test } from "vitest";
import { readCampaign, readCampaignId, readTrunks } from "../../src/pbx/wire.ts";

const published = {
  id: 123,
  name: "TestAutocalls1",
  from: "2025-04-25",
  to: "2025-04-25",
  fromtime: "18:00:00",
  totime: "20:59:59",
  trunks: ["253"],
  record: "/play/1231238fba81bfa19c254df73b123123",
  recipients: 0,
  maxline: "3",
  goodtime: "4",
  tryes: "5",
  paused: "0",
  status: "new",
  timezone: 18000,
  updatedAt: "2025-04-25T09:14:24.747Z",
  createdAt: "2025-04-25T09:14:24.747Z",
};

const read = {
  id: 123,
  name: "TestAutocalls1",
  from: Temporal.PlainDate.from("2025-04-25"),
  to: Temporal.PlainDate.from("2025-04-25"),
  fromTime: Temporal.PlainTime.from("18:00"),
  toTime: Temporal.PlainTime.from("20:59:59"),
  trunks: ["253"],
  recipients: 0,
  maxline: 3,
  goodtime: 4,
  tries: 5,
  paused: false,
  status: "new",
  offsetSeconds: 18000,
  createdAt: Temporal.Instant.from("2025-04-25T09:14:24.747Z"),
  updatedAt: Temporal.Instant.from("2025-04-25T09:14:24.747Z"),
};

/** Temporal objects have no own fields to compare, so their text is compared. */
const shown = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));

describe("readCampaign", () => {
  test("reads the published answer", () => {
    expect(shown(readCampaign(published))).toEqual(shown(read));
  });

  test.each<[what: string, sent: Record<string, unknown>, expected: Record<string, unknown>]>([
    ["an id as a string", { id: "124" }, { id: 124 }],
    ["the first id there is", { id: 1 }, { id: 1 }],
    ["tries spelled right", { tryes: undefined, tries: 4 }, { tries: 4 }],
    ["a list counted as a string", { recipients: "1248" }, { recipients: 1248 }],
    ["dates with dots", { from: "2025.04.24" }, { from: "2025-04-24" }],
    ["hours without seconds", { totime: "20:59" }, { toTime: "20:59:00" }],
    ["paused as a number", { paused: 1 }, { paused: true }],
    ["paused as a boolean", { paused: true }, { paused: true }],
    ["lines as numbers", { trunks: [253, "254"] }, { trunks: ["253", "254"] }],
    ["a zone as a string", { timezone: "18000" }, { offsetSeconds: 18000 }],
    ["a zone west of Greenwich", { timezone: -3600 }, { offsetSeconds: -3600 }],
    ["a status never seen before", { status: "half-done" }, { status: "half-done" }],
    ["no moments", { createdAt: undefined, updatedAt: undefined }, { createdAt: undefined, updatedAt: undefined }],
    ["a moment that is none", { createdAt: "yesterday" }, { createdAt: undefined }],
    ["a field never seen before", { done: 12 }, {}],
  ])("takes %s", (_, sent, expected) => {
    expect(shown(readCampaign({ ...published, ...sent }))).toEqual(shown({ ...read, ...expected }));
  });

  test.each<[what: string, sent: unknown]>([
    ["no id", { ...published, id: undefined }],
    ["id 0", { ...published, id: 0 }],
    ["a day that is not in the calendar", { ...published, to: "2025-02-30" }],
    ["a month that is none", { ...published, from: "2025.13.01" }],
    ["an hour that is none", { ...published, fromtime: "25:00" }],
    ["a minute that is none", { ...published, totime: "17:60" }],
    ["no number of tries", { ...published, tryes: undefined }],
    ["a count that is a fraction", { ...published, recipients: 1.5 }],
    ["no status", { ...published, status: undefined }],
    ["a list of campaigns", [published]],
    ["nothing", null],
  ])("refuses %s", (_, sent) => {
    expect(readCampaign(sent)).toBeUndefined();
  });
});

test.each([
  [{ id: 7 }, 7],
  [{ id: "7", name: 1 }, 7],
  [{ id: "x" }, undefined],
  [{ id: "" }, undefined],
  [{ id: -1 }, undefined],
  [{ success: true }, undefined],
  ["7", undefined],
])("the id of %j is %j", (json, id) => {
  expect(readCampaignId(json)).toBe(id);
});

test.each([
  [
    ["551234567", "712345678"],
    ["551234567", "712345678"],
  ],
  [[551234567, "551234567"], ["551234567"]],
  [[], []],
  [{ trunks: [] }, undefined],
  [[""], undefined],
  [[null], undefined],
  [["551234567", "", null, { number: 1 }, "71,20", "a\r\nb"], ["551234567"]],
])("the lines of %j are %j", (json, trunks) => {
  expect(readTrunks(json)).toEqual(trunks);
});
