/** How long the slowest text takes to be read: a phrase is read inside a chat's turn, which may not hold the loop. */
import { passedClock } from "../../src/clock.ts";
import { LOCALES } from "../../src/domain/locale.ts";
import { readSchedule } from "../../src/domain/phrases/read.ts";
import { seeded } from "../forecast/simulation.ts";
import type { BenchResult } from "../results.ts";

const NOW = Temporal.PlainDateTime.from("2026-11-24T10:20");
const TEXTS = 2_000;
const MOST_WORDS = 25;
const MOST_MILLISECONDS = 5;
const SEED = 20_261_124;
const WORDS =
  "ertaga seshanba 9 dan 18 gacha с по понедельник вторник до 24:00 25.04 завтра эртага соатдан from to next friday except 1-may – , -".split(
    " ",
  );

/** Milliseconds, the least of three tries: what other work on the machine costs is not the reader's. */
function quickest(act: () => unknown): number {
  const tries = [1, 2, 3].map(() => {
    const began = passedClock();
    act();
    return passedClock() - began;
  });
  return Math.min(...tries);
}

/** The section of RESULTS.md. */
export async function run(): Promise<BenchResult> {
  const random = seeded(SEED);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const phrase = () => Array.from({ length: Math.ceil(random() * MOST_WORDS) }, () => pick(WORDS)).join(" ");
  const timed = (text: string) =>
    quickest(() => readSchedule(text, { now: NOW, language: pick(LOCALES) ?? "uz", expecting: "schedule" }));
  const phrases = Array.from({ length: TEXTS }, () => timed(phrase())).sort((a, b) => a - b);
  const long = timed("9 dan 18 gacha ertaga seshanba ".repeat(3000));
  const slowest = phrases.at(-1) ?? 0;
  return {
    title: "Days and hours in words",
    rows: [
      ["text", "milliseconds"],
      ["half of the phrases", (phrases[TEXTS / 2] ?? 0).toFixed(2)],
      ["the slowest phrase", slowest.toFixed(2)],
      ["a text of 90,000 letters", long.toFixed(2)],
    ],
    ok: Math.max(slowest, long) <= MOST_MILLISECONDS,
    notes: [`${TEXTS} phrases of up to ${MOST_WORDS} words each; seed ${SEED}. Promised: ${MOST_MILLISECONDS} ms.`],
  };
}
