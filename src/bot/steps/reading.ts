import type { Answers } from "../../domain/answers.ts";
import type { Offer } from "../../domain/draft.ts";
import { readSchedule } from "../../domain/phrases/read.ts";
import type { Answer } from "../../domain/phrases/reading.ts";
import { checkPeriod, checkSchedule, checkWindow } from "../../domain/schedule-checks.ts";
import type { Saying } from "../../words.ts";
import type { Scene } from "../views/scene.ts";
import { refusalInWords, scheduleInWords } from "../views/schedule-words.ts";
import type { Meaning } from "./step.ts";

/** What a phrase says about days and hours, as answers of the draft; `asked` is the question that it was typed at. */
export function readPhrase(text: string, asked: "days" | "hours", scene: Scene): Meaning {
  const key = asked === "days" ? "days-not-read" : "hours-not-read";
  return readMeaning(text, asked, scene) ?? { kind: "note", note: { key, variables: { text } } };
}

/**
 * Days and hours typed at a later screen ("ertaga 9 dan 18 gacha" at the read-back): they are changed and the screen
 * stays. Undefined where nothing is said of them, and for bare figures, which may mean anything there.
 */
export function readLate(text: string, scene: Scene): Meaning | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  const meaning = readMeaning(text, "change", scene);
  return meaning && staying(meaning);
}

/** The same meaning without leaving the screen that is shown. */
export function staying(meaning: Meaning): Meaning {
  return meaning.kind === "answers" ? { ...meaning, kind: "stay" } : meaning;
}

function readMeaning(text: string, asked: "days" | "hours" | "change", scene: Scene): Meaning | undefined {
  const { now, words, zone } = scene;
  const reading = readSchedule(text, { now, language: words.locale, expecting: asked, zone });
  switch (reading.kind) {
    case "understood":
      return echoed(accept(reading, scene), reading, scene);
    case "question": {
      const { code, quoted, options } = reading.question;
      return {
        kind: "note",
        note: { key: `schedule-question-${code}`, variables: { quoted } },
        offers: options.map(offer),
      };
    }
    case "refused": {
      const offers = reading.proposal ? [offer(reading.proposal)] : [];
      const note: Saying = { key: `schedule-refused-${reading.code}`, variables: { quoted: reading.quoted } };
      return { kind: "note", note, offers };
    }
    case "nothing":
      return undefined;
  }
}

/** Days, hours or both as answers, checked against each other and against the other half that the draft has. */
export function accept(answer: Answer, scene: Scene): Meaning {
  const { draft, now, words } = scene;
  const days = answer.period ?? draft.answers.days;
  const hours = answer.window ?? draft.answers.hours;
  const checks = [
    ...(answer.period ? [checkPeriod(answer.period, now)] : []),
    ...(answer.window ? [checkWindow(answer.window)] : []),
    ...(days && hours ? [checkSchedule(days, hours, now)] : []),
  ];
  for (const checked of checks) {
    if (checked.ok) continue;
    const { refusal } = checked;
    const offers = refusal.code !== "empty" && refusal.proposal ? [offer({ ...answer, ...refusal.proposal })] : [];
    return { kind: "note", note: refusalInWords(refusal, words, now.toPlainDate()), offers };
  }
  return { kind: "answers", answers: answersOf(answer) };
}

/** What was typed is said back in full before it counts. */
function echoed(meaning: Meaning, { period, window }: Answer, scene: Scene): Meaning {
  if (meaning.kind !== "answers") return meaning;
  const { words, now, zone } = scene;
  const said = { ...(period ? { period } : {}), ...(window ? { window } : {}) };
  const what = scheduleInWords(said, words, now.toPlainDate(), zone);
  return { ...meaning, note: { key: "schedule-understood", variables: { what } } };
}

/** A day as a button carries it; undefined for anything else. */
export function readDay(value: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(value);
  } catch {
    return undefined;
  }
}

/** A ready answer as a button keeps it. */
export function offer({ period, window }: Answer): Offer {
  return { ...(period ? { days: period } : {}), ...(window ? { hours: window } : {}) };
}

/** The offered answer that a button names by its place. */
export function offered(value: string, scene: Scene): Meaning | undefined {
  const chosen = scene.draft.cursor.offers?.[Number(value)];
  if (!chosen) return undefined;
  const { days, hours, recording } = chosen;
  if (recording) return { kind: "recording", act: { do: "choose", recording, unseen: true } };
  if (!days && !hours) return { kind: "answers", answers: chosen };
  return accept({ ...(days ? { period: days } : {}), ...(hours ? { window: hours } : {}) }, scene);
}

function answersOf({ period, window }: Answer): Answers {
  return { ...(period ? { days: period } : {}), ...(window ? { hours: window } : {}) };
}
