import type { Note } from "../../domain/draft/note.ts";
import { dayInWords } from "../../domain/schedule/dates-in-words.ts";
import { BOUNDS } from "../../domain/settings/bounds.ts";
import { changeInWords } from "./change-words.ts";
import { listRefusalInWords, recordingRefusalInWords } from "./file-refusals.ts";
import { assumptionsInWords } from "./forecast.ts";
import { quotation } from "./quotation.ts";
import { useInWords } from "./recording-name.ts";
import type { Scene } from "./scene.ts";
import { refusalInWords } from "./schedule-words.ts";

/** What happened, in the words of the chat's language of now. */
export function noteInWords(note: Note, scene: Scene): string {
  const { words, now } = scene;
  const today = now.toPlainDate();
  switch (note.kind) {
    case "file-not-read":
      return words.html(`file-${note.code}`, { name: quotation(note.name) });
    case "unexpected":
      return words.html(`unexpected-${note.what}`);
    case "edited-message":
      return words.html("edited-message");
    case "text-not-asked-for":
      return words.html(`${note.at}-not-text`);
    case "text-not-read":
      return textNotRead(note, scene);
    case "recording-refused":
      return recordingRefusalInWords(note.refusal, note.name, words);
    case "recording-offered":
      return words.html("recording-taken");
    case "recording-used":
      return useInWords(note, words, today);
    case "recording-known":
      return words.html("recording-known", { name: quotation(note.name) });
    case "recording-converted":
      return words.html("recording-made", { from: note.from });
    case "recording-repaired":
      return words.html("recording-repaired-ready");
    case "recording-work-failed":
      return words.html("recording-work-failed");
    case "list-refused":
      return listRefusalInWords(note, words);
    case "list-offered":
      return listOffered(note, scene);
    case "list-taken":
      return words.html("list-taken", { name: quotation(note.name), count: note.numbers });
    case "list-left-nobody":
      return words.html("list-left-nobody", { name: quotation(note.name) });
    case "list-replaced-meanwhile":
      return words.html("list-left-changed", { name: quotation(note.name) });
    case "schedule-refused":
      return refusalInWords(note.refusal, words, today);
    case "phrase-refused":
      return words.html(`schedule-refused-${note.code}`, { quoted: quotation(note.quoted) });
    case "phrase-question":
      return phraseQuestion(note, scene);
    case "understood":
      return words.html("schedule-understood", { what: changeInWords(note.change, scene) });
    case "changed":
      return words.html("change-made", {
        what: changeInWords(note.change, scene),
        was: changeInWords(note.before, scene),
      });
    case "setting-out-of-range":
      return words.html(`settings-range-${note.figure}`, { value: note.value, ...BOUNDS[note.figure] });
    case "settings-question":
    case "settings-which":
      return words.html(note.kind, { quoted: quotation(note.quoted) });
    case "settings-which-figure":
      return words.html("settings-which-figure", { text: quotation(note.text) });
    case "settings-doubt":
      return words.html("settings-doubt", {
        what: changeInWords(note.change, scene),
        quoted: quotation(note.quoted),
      });
    case "account-gone":
    case "account-not-read":
    case "name-empty":
      return words.html(note.kind);
    case "name-too-long":
      return words.html("name-long", { length: note.length, most: note.most });
    case "name-doubted":
      return words.html("name-doubted", { name: note.name });
    case "trunk-unknown":
      return words.html("trunks-unknown", { text: quotation(note.text) });
    case "no-trunk-chosen":
      return words.html("trunks-choose-one");
    case "forecast-assumptions":
      return assumptionsInWords(words);
    case "test-calls-used":
      return words.html("test-calls-used", { most: note.most });
    case "not-started":
      return words.html("review-not-started");
    case "drawn-before-copy":
      return words.html("review-drawn-before");
    case "number-forgotten":
      return words.html("own-number-forgotten");
  }
}

type Kind<K extends Note["kind"]> = Extract<Note, { kind: K }>;

function textNotRead({ at, text }: Kind<"text-not-read">, { words }: Scene): string {
  const quoted = { text: quotation(text) };
  return at === "options" ? words.html("options-not-text", quoted) : words.html(`${at}-not-read`, quoted);
}

function listOffered({ chosen, offered, numbers }: Kind<"list-offered">, { words }: Scene): string {
  return words.html("list-offered", { name: quotation(chosen), other: quotation(offered), count: numbers });
}

function phraseQuestion({ code, quoted, day }: Kind<"phrase-question">, { words, now }: Scene): string {
  if (code !== "passed") return words.html(`schedule-question-${code}`, { quoted: quotation(quoted) });
  const passed = day ? dayInWords(day, words.locale, now.toPlainDate()) : quotation(quoted);
  return words.html("schedule-question-passed", { day: passed });
}
