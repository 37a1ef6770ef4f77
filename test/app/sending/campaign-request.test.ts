import { expect, test } from "vitest";
import { presumed, requestOf } from "../../../src/app/sending/campaign-request.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { holdSubmission, memoryStore } from "../../store/memory.ts";

const { name, trunks, days, hours } = completeAnswers();
const options = { maxline: 7, goodtime: 4, tries: 3, paused: true, timezone: "utc +5" };
const answers = completeAnswers({ options });
const asked = { name, trunks, from: days.from, to: days.to, fromTime: hours.from, toTime: hours.to };

test("a request carries every answer, and both files under names that tell nothing", () => {
  expect(requestOf(answers, "/sound", "/list")).toEqual({
    ...asked,
    ...options,
    record: { path: "/sound", name: "recording.mp3" },
    recipients: { path: "/list", name: "recipients.csv" },
  });
});

test.each([
  ["utc +5", 18_000],
  ["utc -3", -10_800],
  ["nowhere", 0],
])("until the PBX is asked a campaign stands as it was asked for, in %s", (timezone, offsetSeconds) => {
  const there = completeAnswers({ options: { ...options, timezone } });
  const { timezone: _, ...numbers } = options;
  const campaign = presumed(holdSubmission(memoryStore(), "s", { answers: there }), 9);
  expect(campaign).toEqual({ id: 9, ...asked, ...numbers, recipients: 0, status: "", offsetSeconds });
});
