import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import * as v from "valibot";
import type { Scene } from "../bot/views/scene.ts";
import type { Meaning } from "../bot/wizard/meaning.ts";
import { optionsStep } from "../bot/wizard/steps/options.ts";
import { readText } from "../bot/wizard/steps/text.ts";
import type { Change } from "../domain/draft/answers.ts";
import type { Note } from "../domain/draft/note.ts";
import { isLocale } from "../domain/locale.ts";
import { type Period, type Window, windowFromJson } from "../domain/schedule/schedule.ts";
import type { Zone } from "../domain/schedule/zone.ts";
import { BOUNDS } from "../domain/settings/bounds.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import { loadCatalogue } from "../words.ts";

/** A phrase, and what it is read against. */
const Phrase = v.object({
  text: v.string(),
  /** The chat's language; Uzbek where it is none of the bot's. */
  lang: v.optional(v.string(), "uz"),
  /** Which question is on the screen. */
  kind: v.optional(v.picklist(["date", "period", "hours", "both", "settings"]), "both"),
  /** What the clock shows, as ISO 8601. */
  now: v.string(),
  /** The account's lines. */
  trunks: v.optional(v.array(v.string()), []),
});

type Phrase = v.InferOutput<typeof Phrase>;

const ASKED = { date: "days", period: "days", hours: "hours", both: "schedule" } as const;

const ZONE: Zone = { text: "utc +5", offset: "+05:00" };
const CALLING_HOURS = windowFromJson({ from: "08:00", to: "21:00" });

/** Reads lines of JSON as the bot reads texts, and writes one for each. @throws when a line is not of that form */
export async function readPhrases(input: Readable, write: (line: object) => void): Promise<void> {
  const catalogue = loadCatalogue();
  for await (const line of createInterface({ input })) {
    if (line.trim() === "") continue;
    const phrase = v.parse(Phrase, JSON.parse(line));
    const words = catalogue[isLocale(phrase.lang) ? phrase.lang : "uz"];
    write(written(meaningOf(phrase, { ...sceneOf(phrase), words })));
  }
}

function meaningOf({ text, kind }: Phrase, scene: Scene): Meaning | undefined {
  return kind === "settings" ? optionsStep.read(text, scene) : readText(text, ASKED[kind], scene);
}

/** A draft without an answer, so that only what the text says is in the reading. */
function sceneOf({ now, trunks }: Phrase): Omit<Scene, "words"> {
  return {
    draft: { id: "", chatId: 0, userId: 0, state: "open", createdAt: 0, updatedAt: 0, answers: {}, cursor: {} },
    now: Temporal.PlainDateTime.from(now),
    trunks: { state: "known", known: trunks, at: 0 },
    waiting: [],
    callingHours: CALLING_HOURS,
    maySee: () => true,
    isNameTaken: () => false,
    zone: ZONE,
    defaultTimezone: ZONE.text,
  };
}

/** The fields understood, a question with its options, or a refusal. */
function written(meaning: Meaning | undefined): object {
  switch (meaning?.kind) {
    case "answers":
      return {
        ...fieldsOf(withoutUndefined({ ...meaning.answers, options: meaning.options })),
        ...meaning.leftOver,
      };
    case "change":
      return { ...fieldsOf(meaning.change), ...meaning.leftOver };
    case "note":
      return notTaken(meaning.note, (meaning.offers ?? []).map(fieldsOf));
    default:
      return { refuse: { code: "nothing" } };
  }
}

/** Why a text is no answer: a question with its options, or a refusal with a proposal. */
function notTaken(note: Note, options: object[]): object {
  const refused = (code: string, more: object) => ({
    refuse: withoutUndefined({ code, ...more, proposal: options[0] }),
  });
  switch (note.kind) {
    case "phrase-question": {
      const { kind: _kind, ...question } = note;
      return { ask: { ...question, options } };
    }
    case "settings-doubt":
      return { ask: { code: note.kind, what: fieldsOf(note.change), quoted: note.quoted, options } };
    case "settings-question":
    case "settings-which":
      return { ask: { code: note.kind, quoted: note.quoted, options } };
    case "settings-which-figure":
      return { ask: { code: note.kind, text: note.text, options } };
    case "phrase-refused":
      return refused(note.code, { quoted: note.quoted });
    case "schedule-refused":
      return refused(note.refusal.code, note.refusal);
    case "setting-out-of-range":
      return refused(`settings-range-${note.figure}`, { value: note.value, ...BOUNDS[note.figure] });
    case "trunk-unknown":
      return refused("trunks-unknown", { text: note.text });
    case "text-not-read":
      return refused(`${note.at}-not-text`, { text: note.text });
    default:
      return refused(note.kind, {});
  }
}

function fieldsOf({ days, hours, options, trunks, name }: Change): object {
  return withoutUndefined({ ...(days ? dates(days) : {}), ...(hours ? times(hours) : {}), ...options, trunks, name });
}

function dates({ from, to }: Period): object {
  return { from: from.toString(), to: to.toString() };
}

function times({ from, to }: Window): object {
  const [fromtime, totime] = [from, to].map((time) => time.toString({ smallestUnit: "minute" }));
  return { fromtime, totime };
}
