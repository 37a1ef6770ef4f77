import type { Change } from "../../../domain/draft/answers.ts";
import { isEmptyChange, isSameChange, replacedBy } from "../../../domain/draft/change.ts";
import type { Offer } from "../../../domain/draft/draft.ts";
import type { Note } from "../../../domain/draft/note.ts";
import { FIGURES, isWithin } from "../../../domain/settings/bounds.ts";
import { type AskedSettings, readSettings } from "../../../domain/settings/read.ts";
import { withoutUndefined } from "../../../domain/without-undefined.ts";
import type { Scene } from "../../views/scene.ts";
import type { Meaning } from "../meaning.ts";
import { type AskedFor, accept, readMeaning } from "./reading.ts";

const MOST_OFFERS = 6;

/** What a phrase typed at the question for days or hours says about days, hours and settings. */
export function readPhrase(text: string, asked: "days" | "hours", scene: Scene): Meaning {
  const meaning = readText(text, asked, scene) ?? { kind: "note", note: { kind: "text-not-read", at: asked, text } };
  return asked === "hours" ? withDaysTold(meaning, scene) : meaning;
}

/** Days that were answered before and are changed beside the hours are told with the old ones, and can be taken back. */
function withDaysTold(meaning: Meaning, scene: Scene): Meaning {
  const { days } = scene.draft.answers;
  if (meaning.kind !== "answers" || !meaning.answers.days || !days) return meaning;
  if (meaning.answers.days.from.equals(days.from) && meaning.answers.days.to.equals(days.to)) return meaning;
  const before: Change = { days };
  const note: Note = { kind: "changed", change: asChange(meaning).change, before };
  return { ...meaning, note, offers: [{ ...before, back: true }] };
}

/**
 * Days, hours and settings typed at a later screen ("ertaga 9 dan 18 gacha" at the read-back): they are changed and the
 * screen stays. Undefined where nothing is said of them, and for bare figures, which may mean anything there; a clock is none.
 */
export function readLate(text: string, scene: Scene): Meaning | undefined {
  if (!/\p{L}|\d:\d\d/u.test(text)) return undefined;
  const meaning = readText(text, "change", scene);
  return meaning && staying(meaning);
}

/** A text where settings are asked for: so many times are tries there, without a word more. */
export function readAtSettings(text: string, scene: Scene): Meaning | undefined {
  const meaning = readLate(text, scene) ?? readText(text, "change", scene, { language: scene.words.locale });
  return meaning && staying(meaning);
}

/** A text at a screen that asks for none, where everything is answered: what it changes, else that a button is meant. */
export function readLater(text: string, scene: Scene): Meaning {
  return readLate(text, scene) ?? { kind: "note", note: { kind: "text-not-asked-for", at: "review" } };
}

/**
 * A text where the lines are asked for: their numbers, the ends of them or all of them are the answer. What it says beside
 * them or instead of them is kept, too, and the question stays where they are not said.
 */
export function readAtTrunks(text: string, scene: Scene): Meaning | undefined {
  const meaning = readText(text, "change", scene, { trunks: true });
  const told = meaning && staying(meaning);
  if (told?.kind === "note" && isNotOfTrunks(told, text)) return undefined;
  if (told?.kind !== "change" || !told.change.trunks) return told;
  const { options, ...answers } = told.change;
  const note: Note = { kind: "understood", change: told.change };
  return withoutUndefined({ kind: "answers", answers, options, leftOver: told.leftOver, note });
}

/** Days that nothing can be made of («все кроме первой»), and figures put together for one line, which are not what was typed ("9-18"). */
function isNotOfTrunks({ note, offers = [] }: Meaning & { kind: "note" }, text: string): boolean {
  if (note.kind === "trunk-unknown") return !text.includes(note.text);
  return (note.kind === "phrase-refused" || note.kind === "phrase-question") && offers.length === 0;
}

/** A bare figure where settings are asked for: which of them it is for is asked, if it can be one. */
export function readFigure(text: string): Meaning | undefined {
  const value = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : Number.NaN;
  const offers = FIGURES.filter((figure) => isWithin(figure, value)).map((figure) => ({
    options: { [figure]: value },
  }));
  if (offers.length === 0) return undefined;
  return {
    kind: "note",
    note: { kind: "settings-which-figure", text },
    offers,
  };
}

/** The same meaning without leaving the screen that is shown. */
export function staying(meaning: Meaning): Meaning {
  return meaning.kind === "answers" ? asChange(meaning) : meaning;
}

function asChange({ answers, options, leftOver }: Meaning & { kind: "answers" }): Meaning & { kind: "change" } {
  const { days, hours, trunks, name } = answers;
  const change: Change = withoutUndefined({ days, hours, trunks, name, options });
  return withoutUndefined({ kind: "change", change, leftOver });
}

/** Settings first: their figures are neither days nor hours; what else was said is read as days and hours. */
export function readText(
  text: string,
  asked: AskedFor,
  scene: Scene,
  settingsAsked: AskedSettings = {},
): Meaning | undefined {
  const settings = readSettings(text, scene.trunks.known ?? [], settingsAsked);
  switch (settings.kind) {
    case "nothing":
      return readMeaning(text, asked, scene);
    case "out-of-range": {
      const { figure, value } = settings;
      return { kind: "note", note: { kind: "setting-out-of-range", figure, value } };
    }
    case "unknown-trunk":
      return { kind: "note", note: { kind: "trunk-unknown", text: settings.quoted } };
    case "question": {
      const { quoted, options, rest = "" } = settings;
      if (options.length > 0) {
        const offers = withSchedules(options, asked === "change" ? undefined : readMeaning(rest, asked, scene));
        return { kind: "note", note: { kind: "settings-question", quoted }, offers: [...offers] };
      }
      const schedule = asked === "change" ? undefined : readMeaning(text, asked, scene);
      return schedule ?? { kind: "note", note: { kind: "settings-which", quoted } };
    }
    case "understood":
      if (settings.rest === "") return { kind: "change", change: settings.change };
      return withRest(settings.change, settings.rest, asked, scene);
  }
}

/** What a setting may be, each with the days and hours that were said beside it, or with what those may be. */
function withSchedules(options: readonly Change[], schedule: Meaning | undefined): readonly Offer[] {
  if (schedule?.kind === "answers") {
    const { change } = asChange(schedule);
    return options.map((option) => ({ ...change, ...option }));
  }
  const schedules = schedule?.kind === "note" ? (schedule.offers ?? []) : [];
  const offers = options.flatMap((option) => schedules.map((one): Offer => ({ ...one, ...option })));
  return offers.length > 0 ? offers.slice(0, MOST_OFFERS) : options;
}

/** Settings and something else: days and hours join them; what is neither makes one question about all of it. */
function withRest(change: Change, rest: string, asked: AskedFor, scene: Scene): Meaning {
  const meaning = readMeaning(rest, asked, scene);
  const { options, ...answers } = change;
  if (meaning?.kind === "answers") {
    const note: Note = { kind: "understood", change: { ...asChange(meaning).change, ...change } };
    return withoutUndefined({ ...meaning, answers: { ...meaning.answers, ...answers }, options, note });
  }
  if (meaning?.kind === "note" && meaning.offers && meaning.offers.length > 0) {
    return { ...meaning, offers: meaning.offers.map((offer): Offer => ({ ...offer, ...change })) };
  }
  const quoted = rest.trim().replace(/\s+/g, " ");
  return { kind: "note", note: { kind: "settings-doubt", change, quoted }, offers: [change] };
}

/** The offered answer that a button names by its place; undefined for one that is not offered any more. */
export function offered(at: number, scene: Scene): Meaning | undefined {
  const chosen = scene.draft.cursor.offers?.[at];
  if (!chosen) return undefined;
  const { recording, list, back: _back, ...change } = chosen;
  if (list) return { kind: "choose-list", list };
  if (recording) return { kind: "recording", act: { do: "choose", recording, unseen: true } };
  const { days, hours, options, ...answers } = change;
  if (!days && !hours) return { kind: "change", change };
  const meaning = accept(withoutUndefined({ period: days, window: hours }), scene);
  if (meaning.kind !== "answers") return meaning;
  return withoutUndefined({ ...meaning, answers: { ...meaning.answers, ...answers }, options });
}

/** What is said of a change that was made, and the button that takes it back. */
export function changeTold(change: Change, scene: Scene): Pick<Meaning & { kind: "note" }, "note" | "offers"> {
  const before = replacedBy(change, scene.draft, scene.defaultTimezone);
  if (isEmptyChange(before) || isSameChange(before, change)) return { note: { kind: "understood", change } };
  return { note: { kind: "changed", change, before }, offers: [{ ...before, back: true }] };
}
