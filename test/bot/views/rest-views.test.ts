import { expect, test } from "vitest";
import { restAskView, restLine } from "../../../src/bot/views/rest-views.ts";
import { loadWords } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { holdSubmission, memoryStore } from "../../store/memory.ts";

const words = loadWords("en");
const TODAY = Temporal.PlainDate.from("2026-11-23");
/** Two numbers until 25 November, 18:00. */
const rest = holdSubmission(memoryStore(), "rest", { answers: completeAnswers({ name: "Aksiya 2/2" }) });
const first = { ...holdSubmission(memoryStore(), "first", { answers: completeAnswers({ name: "Aksiya 1/2" }) }) };

test.each([
  [{ sent: 50, counted: 0 }, "no"],
  [{ sent: 50, counted: 48 }, "yes"],
])(
  "on the card of its first part a rest is told with its end, and with what that called where it is known: %j",
  (of, known) => {
    const end = { count: 2, day: "Wed 25 November", time: "18:00" };
    expect(restLine(rest, of, TODAY, words)).toBe(words.html("card-rest", { ...of, known, ...end }));
  },
);

test("it is asked about with its numbers and its end", () => {
  const { text } = restAskView(rest, { ...first, state: "accepted" }, words);
  expect(text).toBe(words.html("rest-ask", { name: "Aksiya 2/2", count: 2, time: "18:00" }));
});

test("while nobody knows what became of its first part, that is asked first", () => {
  const { text, buttons } = restAskView(rest, { ...first, state: "unknown" }, words);
  const about = { name: "Aksiya 2/2", count: 2, time: "18:00", first: "Aksiya 1/2" };
  expect(text).toBe(words.html("rest-ask-held-up", about));
  expect(buttons.flat().map(({ label }) => label)).toEqual([words.text("unknown-row", { name: "Aksiya 1/2" })]);
});
