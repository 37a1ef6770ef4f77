import { expect, test } from "vitest";
import { oldCopyView } from "../../../src/bot/views/old-copy.ts";
import { type Answers, STEPS } from "../../../src/domain/draft/answers.ts";
import type { Draft, ScreenName } from "../../../src/domain/draft/draft.ts";
import { zoneOr } from "../../../src/domain/schedule/zone.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { catalogue } from "./screen-makers.ts";

const words = catalogue().en;
const FACTS = { id: "d", chatId: 1, userId: 1, createdAt: 0, updatedAt: 0 };

function left(asked: ScreenName | undefined, answers: Answers, state: "open" | "frozen" = "open") {
  const draft = { ...FACTS, state, cursor: {}, answers } as unknown as Draft;
  return oldCopyView(draft, asked, words, zoneOr("utc +5"), Temporal.PlainDate.from("2026-11-23"));
}

const all: Answers = completeAnswers();

test.each<[asked: ScreenName, answered: string, before: string]>([
  ["recording", "🎧", words.html("step-recording")],
  ["list", "👥", words.html("step-list")],
  ["name", "Aksiya", words.html("step-name")],
  ["trunks", "712037006", words.html("step-trunks")],
  ["days", "24", words.html("step-days")],
  ["hours", "09:00–18:00", words.html("step-hours")],
  ["review", words.html("review-title"), words.html("review-title")],
  ["menu", words.html("edit-ask"), words.html("edit-ask")],
  ["account", words.html("account-ask"), words.html("account-ask")],
])("the message that asked for the %s says what was answered, or what was asked", (asked, answered, before) => {
  expect(left(asked, all)?.text).toContain(answered);
  expect(left(asked, {})).toEqual({ text: before, buttons: [] });
});

test("one of which it is not known what it asked says all that was answered before, and nothing of settings", () => {
  const sofar = Object.fromEntries(
    Object.entries(all).filter(([step]) => STEPS.indexOf(step as never) < STEPS.indexOf("name")),
  );
  expect(left(undefined, sofar)?.text.split("\n")).toHaveLength(STEPS.indexOf("name"));
  expect(left(undefined, all)?.text.split("\n")).toHaveLength(STEPS.length - 1);
  expect(left(undefined, {})).toBeUndefined();
  expect(left(undefined, all, "frozen")).toBeUndefined();
});
