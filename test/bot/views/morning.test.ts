import { expect, test } from "vitest";
import { morningView } from "../../../src/bot/views/in-hand.ts";
import { loadWords } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { holdSubmission, memoryStore } from "../../store/memory.ts";

const words = loadWords("en");
const releaseAt = Temporal.Instant.from("2026-11-24T08:45:00+05:00").epochMilliseconds;
const kept = (name: string) => holdSubmission(memoryStore(), "s", { releaseAt, answers: completeAnswers({ name }) });

test("a morning tells what is to be handed over and when, and what is called on that day", () => {
  const view = morningView(
    {
      kept: [{ submission: kept("Aksiya"), account: undefined }],
      running: [{ name: "Bahor", id: 321, hours: "09:00–18:00", account: undefined }],
    },
    words,
  );
  expect(view?.text.split("\n")).toEqual([
    words.html("morning-title", { count: 2 }),
    words.html("morning-kept", { name: "Aksiya", time: "08:45" }),
    words.html("morning-running", { name: "Bahor", id: "321", hours: "09:00–18:00" }),
  ]);
});

test("a day with nothing in hand is not told", () => {
  expect(morningView({ kept: [], running: [] }, words)).toBeUndefined();
});
