import { expect, test } from "vitest";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import { listAgain, type RepeatFrom, repeatOf } from "../../../src/domain/draft/repeat.ts";
import { completeAnswers } from "./complete-answers.ts";

const EARLIER = completeAnswers({ name: "Aksiya 20.11", trunks: ["1", "2"] });
const { recording, hours, options } = EARLIER;

const from = (changes: Partial<RepeatFrom> = {}): RepeatFrom => ({
  submissionId: "s",
  answers: EARLIER,
  hasRecording: true,
  trunks: ["2", "3"],
  today: Temporal.PlainDate.from("2026-11-26"),
  isNameTaken: () => false,
  ...changes,
});

test("a campaign is repeated with its recording, lines that still exist, hours and settings; list and days are asked", () => {
  const { answers, cursor } = repeatOf(from());
  expect(answers).toStrictEqual({ recording, name: "Aksiya 26.11", trunks: ["2"], hours, options });
  expect(cursor).toStrictEqual({
    repeats: "s",
    filled: {
      trunks: '["2"]',
      hours: '{"from":"09:00:00","to":"18:00:00"}',
      options: JSON.stringify(options),
    },
  });
});

test("a recording that is gone is asked for", () => {
  expect(repeatOf(from({ hasRecording: false })).answers).not.toHaveProperty("recording");
});

test("lines that are gone, or that the PBX has not named, are asked for and not marked", () => {
  const { trunks: _unknown, ...unnamed } = from();
  for (const one of [from({ trunks: ["3"] }), unnamed]) {
    const { answers, cursor } = repeatOf(one);
    expect(answers).not.toHaveProperty("trunks");
    expect(Object.keys(cursor.filled ?? {})).toEqual(["hours", "options"]);
  }
});

test("a name that is taken is counted", () => {
  const { answers } = repeatOf(from({ isNameTaken: (name) => name === "Aksiya 26.11" }));
  expect(answers.name).toBe("Aksiya 26.11 (2)");
});

test("a list that is chosen again is as it was read, and nothing is known of who was called since", () => {
  const { list } = completeAnswers();
  const read = { ...list, sources: [], choices: { several: "all" } } as const;
  const since = { compared: "mark", recent: {}, choice: "all", cut: {}, takenOut: { count: 1, at: 5 }, neverCalled: 2 };
  expect(listAgain({ ...read, ...since, leftOut: { called: 3 } } as unknown as ListAnswer)).toStrictEqual(read);
});
