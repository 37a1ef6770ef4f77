import type { CompleteAnswers } from "../../../src/domain/draft/answers.ts";
import { defaultOptions } from "../../../src/domain/draft/answers.ts";
import { periodFromJson, windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { goodFacts } from "../recording/recording-facts.ts";

/** Answers to every question: two days from 9 to 18 in Tashkent, but for what a test changes. */
export function completeAnswers(changes: Partial<CompleteAnswers> = {}): CompleteAnswers {
  return {
    recording: { sha256: "aa", originalSha256: "ab", fileName: "Aksiya.mp3", facts: goodFacts() },
    list: {
      sha256: "bb",
      fileName: "raqamlar.csv",
      verdict: {
        rows: 2,
        numbers: 2,
        duplicates: 0,
        refused: 0,
        refusedByReason: {},
        refusedSamples: [],
        foreign: 0,
        cellsWithSeveral: 0,
        suspicions: [],
        first: "998901234567",
        last: "998931112233",
        others: [],
        readFrom: [],
        fingerprint: "cc",
      },
    },
    name: "Aksiya",
    trunks: ["712037006"],
    days: periodFromJson({ from: "2026-11-24", to: "2026-11-25" }),
    hours: windowFromJson({ from: "09:00", to: "18:00" }),
    options: defaultOptions("utc +5"),
    ...changes,
  };
}
