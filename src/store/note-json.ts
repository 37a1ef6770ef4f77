import * as v from "valibot";
import type { DoNotCallOutcome } from "../domain/do-not-call.ts";
import { type Note, UNEXPECTED } from "../domain/draft/note.ts";
import { FILE_FAILURES } from "../domain/intake.ts";
import { LIST_REFUSALS } from "../domain/list/verdict.ts";
import { QUESTIONS, READING_REFUSALS } from "../domain/phrases/reading.ts";
import { RECORDING_CONTAINERS } from "../domain/recording/recording.ts";
import { FIGURES } from "../domain/settings/bounds.ts";

/** A text that `parse` takes; it may throw RangeError on any other. */
function textOf<T>(parse: (text: string) => T) {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return parse(dataset.value);
      } catch {
        addIssue();
        return NEVER;
      }
    }),
  );
}

const day = textOf(Temporal.PlainDate.from);
const time = textOf(Temporal.PlainTime.from);
const period = v.object({ from: day, to: day });
const window = v.object({ from: time, to: time });
const text = v.string();
const figure = v.number();

const change = v.object({
  days: v.exactOptional(period),
  hours: v.exactOptional(window),
  options: v.exactOptional(
    v.object({
      maxline: v.exactOptional(figure),
      goodtime: v.exactOptional(figure),
      tries: v.exactOptional(figure),
      paused: v.exactOptional(v.boolean()),
      timezone: v.exactOptional(text),
    }),
  ),
  trunks: v.exactOptional(v.array(text)),
  name: v.exactOptional(text),
});

const WITH_FORMAT = ["not-audio", "other-audio", "encrypted"] as const;
const WITHOUT_MORE = ["m4a", "amr", "video", "truncated", "empty", "joined", "damaged", "gave-up"] as const;

const recordingRefusal = v.variant("code", [
  v.object({ code: v.picklist(WITH_FORMAT), variables: v.object({ format: text }) }),
  v.object({ code: v.literal("too-long"), variables: v.object({ limit: figure }) }),
  v.object({ code: v.picklist(WITHOUT_MORE), variables: v.object({}) }),
]);

const scheduleFault = v.variant("code", [
  v.object({ code: v.literal("past-day"), day }),
  v.object({ code: v.literal("reversed"), period }),
  v.object({ code: v.literal("too-long"), days: figure, most: figure }),
  v.object({ code: v.literal("over-midnight"), window }),
  v.object({ code: v.literal("empty"), at: time }),
  v.object({ code: v.literal("already-over"), day, until: time }),
]);

const kind = <K extends string>(name: K) => v.literal(name);

const note = v.variant("kind", [
  v.object({ kind: kind("file-not-read"), code: v.picklist(FILE_FAILURES), name: text }),
  v.object({ kind: kind("unexpected"), what: v.picklist(UNEXPECTED) }),
  v.object({ kind: kind("edited-message") }),
  v.object({ kind: kind("text-not-asked-for"), at: v.picklist(["recording", "list", "list-question", "review"]) }),
  v.object({ kind: kind("text-not-read"), at: v.picklist(["days", "hours", "options"]), text }),
  v.object({ kind: kind("recording-refused"), refusal: recordingRefusal, name: text }),
  v.object({ kind: kind("recording-offered") }),
  v.object({ kind: kind("recording-used"), campaign: text, on: day }),
  v.object({ kind: kind("recording-known"), name: text }),
  v.object({ kind: kind("recording-converted"), from: v.picklist(RECORDING_CONTAINERS) }),
  v.object({ kind: kind("recording-repaired") }),
  v.object({ kind: kind("recording-work-failed") }),
  v.object({
    kind: kind("list-refused"),
    code: v.picklist(LIST_REFUSALS),
    name: text,
    samples: v.exactOptional(v.array(text)),
    as: v.exactOptional(v.literal("message")),
  }),
  v.object({ kind: kind("list-offered"), chosen: text, offered: text, numbers: figure }),
  v.object({ kind: kind("list-taken"), name: text, numbers: figure }),
  v.object({ kind: kind("list-left-nobody"), name: text }),
  v.object({ kind: kind("list-replaced-meanwhile"), name: text }),
  v.object({ kind: kind("schedule-refused"), refusal: scheduleFault }),
  v.object({ kind: kind("phrase-refused"), code: v.picklist(READING_REFUSALS), quoted: text }),
  v.object({ kind: kind("phrase-question"), code: v.picklist(QUESTIONS), quoted: text, day: v.exactOptional(day) }),
  v.object({ kind: kind("understood"), change }),
  v.object({ kind: kind("changed"), change, before: change }),
  v.object({ kind: kind("setting-out-of-range"), figure: v.picklist(FIGURES), value: figure }),
  v.object({ kind: kind("settings-question"), quoted: text }),
  v.object({ kind: kind("settings-which"), quoted: text }),
  v.object({ kind: kind("settings-which-figure"), text }),
  v.object({ kind: kind("settings-doubt"), change, quoted: text }),
  v.object({ kind: kind("account-gone") }),
  v.object({ kind: kind("account-not-read") }),
  v.object({ kind: kind("name-empty") }),
  v.object({ kind: kind("name-too-long"), length: figure, most: figure }),
  v.object({ kind: kind("name-doubted"), name: text }),
  v.object({ kind: kind("trunk-unknown"), text }),
  v.object({ kind: kind("no-trunk-chosen") }),
  v.object({ kind: kind("forecast-assumptions") }),
  v.object({ kind: kind("test-calls-used"), most: figure }),
  v.object({ kind: kind("number-forgotten") }),
  v.object({ kind: kind("not-started") }),
  v.object({ kind: kind("drawn-before-copy") }),
]) satisfies v.GenericSchema<unknown, Note>;

const doNotCallOutcome = v.variant("kind", [
  v.object({
    kind: kind("changed"),
    mode: v.picklist(["add", "remove"]),
    changed: figure,
    same: figure,
    refused: figure,
  }),
  v.object({ kind: kind("question"), name: text }),
  v.object({ kind: kind("no-numbers") }),
  v.object({ kind: kind("list-refused"), code: v.picklist(LIST_REFUSALS), name: text }),
  v.object({ kind: kind("file-not-read"), code: v.picklist(FILE_FAILURES), name: text }),
]) satisfies v.GenericSchema<unknown, DoNotCallOutcome>;

/** A note as it was stored; undefined where another version of the product kept something else. */
export function readNote(json: unknown): Note | undefined {
  const { success, output } = v.safeParse(note, json);
  return success ? output : undefined;
}

/** As `readNote`, of what became of numbers that are never called. */
export function readDoNotCallOutcome(json: unknown): DoNotCallOutcome | undefined {
  const { success, output } = v.safeParse(doNotCallOutcome, json);
  return success ? output : undefined;
}
