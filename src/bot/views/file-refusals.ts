import type { RecipientsRefusal } from "../../domain/list/verdict.ts";
import type { RecordingRefusal } from "../../domain/recording/recording.ts";
import type { Saying } from "../../words.ts";

const CODINGS: Readonly<Record<string, string>> = {
  "wav-2": "ADPCM",
  "wav-17": "ADPCM",
  "wav-20": "G.723",
  "wav-49": "GSM",
  "wav-64": "G.721",
  "wav-80": "MPEG",
  "wav-353": "WMA",
};

/** Why a file is no recording, and what to do instead. */
export function sayRecordingRefusal({ code, variables }: RecordingRefusal, name: string): Saying {
  const { format } = variables;
  const shown = typeof format === "string" ? { format: shownFormat(format) } : {};
  return { key: `recording-refused-${code}`, variables: { ...variables, ...shown, name } };
}

/** A wav says by a number how its samples are coded (RFC 2361, appendix A): those that recorders write have names. */
function shownFormat(format: string): string {
  const coding = CODINGS[format];
  if (coding !== undefined) return `wav (${coding})`;
  return format.replace(/^wav-\d+$/, "wav");
}

/** Why a file or a message is no list of numbers, with what looked like numbers quoted, and what to do instead. */
export function sayListRefusal(refusal: RecipientsRefusal, source: { name: string; as?: "message" }): Saying {
  const { code, samples = [] } = refusal;
  const { name } = source;
  const isMessage = source.as === "message" && code !== "all-never-called";
  if (code === "no-numbers" && samples.length > 0) {
    const quoted = samples.map((sample) => `«${sample.slice(0, 30)}»`).join(", ");
    return { key: isMessage ? "recipients-text-quoted" : "list-refused-quoted", variables: { name, samples: quoted } };
  }
  return { key: isMessage ? "recipients-text-no-numbers" : `list-refused-${code}`, variables: { name } };
}
