import { type Note, UNEXPECTED } from "../../../src/domain/draft/note.ts";
import { FILE_FAILURES } from "../../../src/domain/intake.ts";
import { LIST_REFUSALS } from "../../../src/domain/list/verdict.ts";
import { QUESTIONS, READING_REFUSALS } from "../../../src/domain/phrases/reading.ts";
import { RECORDING_CONTAINERS } from "../../../src/domain/recording/recording.ts";
import { FIGURES } from "../../../src/domain/settings/bounds.ts";
import { completeAnswers } from "./complete-answers.ts";

const name = "Mijozlar <a>.xlsx";
const text = "ertaga & keyin";
const quoted = text;
const { days, hours, trunks, options } = completeAnswers();
const change = { days, hours, trunks, name, options };
const before = { days, options: { maxline: 2, timezone: "utc +3", paused: true } };
const day = days.from;

/** Notes of every kind and with every code; a new kind does not compile without some. */
const BY_KIND: { [K in Note["kind"]]: Extract<Note, { kind: K }>[] } = {
  "file-not-read": FILE_FAILURES.map((code) => ({ kind: "file-not-read", code, name })),
  unexpected: UNEXPECTED.map((what) => ({ kind: "unexpected", what })),
  "edited-message": [{ kind: "edited-message" }],
  "text-not-asked-for": (["recording", "list", "list-question", "review"] as const).map((at) => ({
    kind: "text-not-asked-for",
    at,
  })),
  "text-not-read": (["days", "hours", "options"] as const).map((at) => ({ kind: "text-not-read", at, text })),
  "recording-refused": [
    ...(["m4a", "amr", "video", "truncated", "empty", "joined", "damaged", "gave-up"] as const).map(
      (code) => ({ kind: "recording-refused", refusal: { code, variables: {} }, name }) as const,
    ),
    ...(["not-audio", "other-audio", "encrypted"] as const).map(
      (code) => ({ kind: "recording-refused", refusal: { code, variables: { format: "wav-2" } }, name }) as const,
    ),
    { kind: "recording-refused", refusal: { code: "too-long", variables: { limit: 600 } }, name },
  ],
  "recording-offered": [{ kind: "recording-offered" }],
  "recording-used": [{ kind: "recording-used", campaign: name, on: day }],
  "recording-known": [{ kind: "recording-known", name }],
  "recording-converted": RECORDING_CONTAINERS.map((from) => ({ kind: "recording-converted", from })),
  "recording-repaired": [{ kind: "recording-repaired" }],
  "recording-work-failed": [{ kind: "recording-work-failed" }],
  "list-refused": LIST_REFUSALS.flatMap((code): Extract<Note, { kind: "list-refused" }>[] => [
    { kind: "list-refused", code, name },
    { kind: "list-refused", code, name, as: "message" },
    { kind: "list-refused", code, name, samples: ["90 123", text] },
    { kind: "list-refused", code, name, samples: [text], as: "message" },
  ]),
  "list-offered": [{ kind: "list-offered", chosen: name, offered: text, numbers: 12_000 }],
  "list-taken": [{ kind: "list-taken", name, numbers: 12_000 }],
  "list-left-nobody": [{ kind: "list-left-nobody", name }],
  "list-replaced-meanwhile": [{ kind: "list-replaced-meanwhile", name }],
  "schedule-refused": [
    { kind: "schedule-refused", refusal: { code: "past-day", day } },
    { kind: "schedule-refused", refusal: { code: "reversed", period: days } },
    { kind: "schedule-refused", refusal: { code: "too-long", days: 400, most: 366 } },
    { kind: "schedule-refused", refusal: { code: "over-midnight", window: hours } },
    { kind: "schedule-refused", refusal: { code: "empty", at: hours.from } },
    { kind: "schedule-refused", refusal: { code: "already-over", day, until: hours.to } },
  ],
  "phrase-refused": READING_REFUSALS.map((code) => ({ kind: "phrase-refused", code, quoted })),
  "phrase-question": [
    ...QUESTIONS.map((code) => ({ kind: "phrase-question", code, quoted }) as const),
    { kind: "phrase-question", code: "passed", quoted, day },
  ],
  understood: [{ kind: "understood", change }],
  changed: [{ kind: "changed", change, before }],
  "setting-out-of-range": FIGURES.map((figure) => ({ kind: "setting-out-of-range", figure, value: 500 })),
  "settings-question": [{ kind: "settings-question", quoted }],
  "settings-which": [{ kind: "settings-which", quoted }],
  "settings-which-figure": [{ kind: "settings-which-figure", text: "12" }],
  "settings-doubt": [{ kind: "settings-doubt", change: { options: { maxline: 3 } }, quoted }],
  "name-empty": [{ kind: "name-empty" }],
  "account-gone": [{ kind: "account-gone" }],
  "account-not-read": [{ kind: "account-not-read" }],
  "name-doubted": [{ kind: "name-doubted", name: "Nima qilay?" }],
  "name-too-long": [{ kind: "name-too-long", length: 99, most: 60 }],
  "trunk-unknown": [{ kind: "trunk-unknown", text }],
  "no-trunk-chosen": [{ kind: "no-trunk-chosen" }],
  "forecast-assumptions": [{ kind: "forecast-assumptions" }],
  "test-calls-used": [{ kind: "test-calls-used", most: 5 }],
  "number-forgotten": [{ kind: "number-forgotten" }],
  "not-started": [{ kind: "not-started" }],
  "drawn-before-copy": [{ kind: "drawn-before-copy" }],
};

export const EVERY_NOTE: readonly Note[] = Object.values(BY_KIND).flat();
