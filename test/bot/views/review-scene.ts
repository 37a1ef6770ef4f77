import type { Scene } from "../../../src/bot/views/scene.ts";
import type { Button } from "../../../src/bot/views/view.ts";
import type { Options } from "../../../src/domain/draft/answers.ts";
import type { Cursor } from "../../../src/domain/draft/draft.ts";
import type { Locale } from "../../../src/domain/locale.ts";
import { periodFromJson, windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { readZone } from "../../../src/domain/schedule/zone.ts";
import { loadWords } from "../../../src/words.ts";
import { goodFacts } from "../../domain/recording/recording-facts.ts";

/** What a test may say about a complete draft; the rest is a campaign of 1,248 numbers for Tuesday to Friday. */
export interface ReviewSetting {
  locale?: Locale;
  numbers?: number;
  days?: [from: string, to: string];
  hours?: [from: string, to: string];
  options?: Partial<Options>;
  cursor?: Cursor;
  /** The campaign's now; a Monday noon. */
  now?: string;
}

/** A complete draft on its read-back. */
export function reviewScene(setting: ReviewSetting = {}): Scene {
  const { locale = "uz", numbers = 1248, options = {}, cursor = {}, now = "2026-11-23T12:00" } = setting;
  const [first, last] = setting.days ?? ["2026-11-24", "2026-11-27"];
  const [opens, closes] = setting.hours ?? ["09:00", "18:00"];
  const chosen = { maxline: 5, goodtime: 3, tries: 2, paused: false, timezone: "utc +5", ...options };
  const zone = readZone(chosen.timezone);
  if (!zone) throw new Error("No zone");
  return {
    draft: {
      id: "0123456789ab",
      chatId: 1,
      userId: 1,
      state: "open",
      createdAt: 0,
      updatedAt: 0,
      cursor,
      answers: {
        name: "Aprel aksiyasi",
        trunks: ["712037006"],
        days: periodFromJson({ from: first, to: last }),
        hours: windowFromJson({ from: opens, to: closes }),
        options: chosen,
        recording: { sha256: "a", originalSha256: "a", fileName: "a.mp3", facts: goodFacts({ seconds: 24 }) },
        list: { sha256: "b", fileName: "b.csv", verdict: verdictOf(numbers) },
      },
    },
    words: loadWords(locale),
    now: Temporal.PlainDateTime.from(now),
    trunks: { state: "asking" },
    waiting: [],
    callingHours: windowFromJson({ from: "08:00", to: "21:00" }),
    maySee: () => true,
    isNameTaken: () => false,
    zone,
    defaultTimezone: "utc +5",
  };
}

/** Labels row by row. */
export function labelsOf(rows: Button[][]): string[][] {
  return rows.map((row) => row.map(({ label }) => label));
}

function verdictOf(numbers: number) {
  return {
    rows: numbers,
    numbers,
    duplicates: 0,
    refused: 0,
    refusedByReason: {},
    refusedSamples: [],
    foreign: 0,
    cellsWithSeveral: 0,
    suspicions: [],
    first: "998901234567",
    last: "998997654321",
    others: [],
    readFrom: [],
    fingerprint: "f",
  };
}
