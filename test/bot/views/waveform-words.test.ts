import { expect, test } from "vitest";
import { waveformWords } from "../../../src/bot/views/waveform-words.ts";
import type { Span } from "../../../src/domain/recording/recording.ts";
import { loadWords } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { goodFacts } from "../../domain/recording/recording-facts.ts";

const words = loadWords("en");

function said(silent: Span[], clips: Span[] = []) {
  const { recording } = completeAnswers();
  const facts = goodFacts({ silences: { ...goodFacts().silences, list: silent }, clips });
  return waveformWords({ ...recording, facts }, words);
}

const spans = (count: number): Span[] => Array.from({ length: count }, (_, at) => [at * 10, at * 10 + 5]);
const silent = (where: string) => words.text("recording-picture-silent", { where });

test("a recording without silence and clipping is fine, and nothing else is said", () => {
  expect(said([])).toMatchObject({ fine: words.text("recording-picture-fine"), silent: undefined, clipped: undefined });
});

test.each<[what: string, silent: Span[], where: string]>([
  ["from when to when", [[2, 7]], "0:02–0:07"],
  ["by its second where it is within one", [[2.1, 2.3]], "0:02"],
  [
    "once, though there are two in one second",
    [
      [2.1, 2.3],
      [2.2, 2.4],
    ] as Span[],
    "0:02",
  ],
  ["up to four by name", spans(4), "0:00–0:05, 0:10–0:15, 0:20–0:25, 0:30–0:35"],
])("where it is silent is told %s", (_, list, where) => {
  expect(said(list)).toMatchObject({ silent: silent(where), fine: undefined, clipped: undefined });
});

test("of more than four places the rest is counted", () => {
  const named = "0:00–0:05, 0:10–0:15, 0:20–0:25, 0:30–0:35";
  expect(said(spans(5)).silent).toBe(silent(words.text("recording-picture-more", { named, count: 1 })));
});

test("where it is clipped is told apart from where it is silent", () => {
  const clipped = words.text("recording-picture-clipped", { where: "0:02–0:07" });
  expect(said([], [[2, 7]])).toMatchObject({ clipped, silent: undefined, fine: undefined });
});
