/** Scenes of a campaign as an office has them, and what is wrong with its list and its recording. */

import type { Scene } from "../../../src/bot/views/scene.ts";
import { startMark } from "../../../src/bot/wizard/start-mark.ts";
import { type Answers, type ListAnswer, STEPS, type Step } from "../../../src/domain/draft/answers.ts";
import type { ListQuestion, ListVerdict } from "../../../src/domain/list/verdict.ts";
import type { RecordingFacts } from "../../../src/domain/recording/recording.ts";
import { goodFacts } from "../../domain/recording/recording-facts.ts";
import { type ReviewSetting, reviewScene } from "./review-scene.ts";

const ONE_DAY: ReviewSetting = { days: ["2026-11-27", "2026-11-27"], now: "2026-11-26T10:36" };

export type Setting = ReviewSetting & {
  /** Only what is answered before this question. */
  upTo?: Step;
  list?: Partial<ListAnswer>;
  verdict?: Partial<ListVerdict>;
  facts?: Partial<RecordingFacts>;
  more?: Partial<Scene>;
};

export const OFFICE = { recording: "aksiya.mp3", list: "mijozlar-aprel.xlsx" };

/** A scene of a campaign that an office could have. */
export function sceneOf({ upTo, list: ofList = {}, verdict = {}, facts = {}, more = {}, ...setting }: Setting): Scene {
  const scene = reviewScene({ ...ONE_DAY, ...setting });
  const { draft } = scene;
  const { recording, list } = draft.answers;
  if (!recording || !list) throw new Error("not complete");
  const all: Answers = {
    ...draft.answers,
    recording: { ...recording, fileName: OFFICE.recording, facts: { ...recording.facts, ...facts } },
    list: { ...list, fileName: OFFICE.list, verdict: { ...list.verdict, ...verdict }, ...ofList },
  };
  const answers = upTo
    ? Object.fromEntries(Object.entries(all).filter(([step]) => STEPS.indexOf(step as Step) < STEPS.indexOf(upTo)))
    : all;
  return {
    ...scene,
    trunks: { state: "known", known: ["712037006", "712037007", "781234567"], at: 0 },
    start: startMark({ ...draft, answers }),
    ...more,
    draft: { ...draft, answers },
  };
}

/** A recording with five flaws. */
export const FLAWED: Partial<RecordingFacts> = {
  seconds: 58,
  level: { rms: -34, peak: -6, clipped: 0.012 },
  silences: { lead: 2.1, tail: 4.2, longestInside: 0.6, list: [] },
};

/** A list with four kinds of refused rows. */
export const MESSY: Partial<ListVerdict> = {
  rows: 1403,
  numbers: 1248,
  duplicates: 96,
  refused: 59,
  foreign: 12,
  refusedByReason: { foreign: 12, "too-short": 31, "no-number": 14, masked: 2 },
  refusedSamples: [
    { source: 0, row: 18, value: "90 123", reason: "too-short" },
    { source: 0, row: 50, value: "+7 912 345 67 89", reason: "foreign" },
    { source: 0, row: 77, value: "yoʻq", reason: "no-number" },
  ],
  suspicions: [{ code: "many-duplicates", count: 96, share: 0.07 }],
};

/** A quarter of the list was called yesterday. */
export const CALLED: Partial<ListAnswer> = {
  recent: {
    called: 312,
    since: "2026-11-23",
    last: { day: "2026-11-25", called: 312 },
    others: 0,
    campaigns: [{ name: "Mart aksiyasi", userId: 2, by: "Dilnoza" }],
    without: { sha256: "c".repeat(64), numbers: 936, first: "998901234567", last: "998997654321", others: [] },
  } as unknown as NonNullable<ListAnswer["recent"]>,
};

export const COLUMNS: ListQuestion = {
  ask: "column",
  source: 0,
  name: OFFICE.list,
  options: [
    { column: 1, letter: "B", title: "Telefon", samples: ["90 123 45 67", "91 234 56 78"], count: 1248 },
    { column: 3, letter: "D", title: "Qoʻshimcha telefon", samples: ["93 345 67 89", "94 456 78 90"], count: 311 },
  ],
};

export const SHEETS: ListQuestion = {
  ask: "sheet",
  source: 0,
  name: OFFICE.list,
  options: [
    { sheet: "Toshkent", samples: ["90 123 45 67", "91 234 56 78"], count: 1248 },
    { sheet: "Samarqand", samples: ["93 345 67 89", "94 456 78 90"], count: 311 },
  ],
};

const EARLIER = [
  { name: "aksiya.mp3", seconds: 24 },
  { name: "qarzdorlik-eslatma.mp3", seconds: 31 },
];

/** Two recordings that the chat has used. */
export function recordings(): NonNullable<Scene["recordings"]> {
  const earlier = EARLIER.map(({ name, seconds }, index) => ({
    sha256: String(index).repeat(64),
    originalSha256: "a",
    fileName: name,
    facts: goodFacts({ seconds }),
  }));
  return { earlier, working: [] };
}
