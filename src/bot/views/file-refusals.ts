import type { ListRefusal } from "../../domain/list/verdict.ts";
import type { RecordingRefusal } from "../../domain/recording/recording.ts";
import type { Words } from "../../words.ts";
import { quotation } from "./quotation.ts";

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
export function recordingRefusalInWords(refusal: RecordingRefusal, fileName: string, words: Words): string {
  const name = quotation(fileName);
  switch (refusal.code) {
    case "not-audio":
    case "other-audio":
      return words.html(`recording-refused-${refusal.code}`, { name, format: shownFormat(refusal.variables.format) });
    default:
      return words.html(`recording-refused-${refusal.code}`, { name });
  }
}

/** A wav says by a number how its samples are coded (RFC 2361, appendix A): those that recorders write have names. */
function shownFormat(format: string): string {
  const coding = CODINGS[format];
  if (coding !== undefined) return `wav (${coding})`;
  return format.replace(/^wav-\d+$/, "wav");
}

/** Why a file or a message is no list of numbers, with what looked like numbers quoted, and what to do instead. */
export function listRefusalInWords(
  { code, samples = [], name: fileName, as }: Pick<ListRefusal, "code" | "samples"> & { name: string; as?: "message" },
  words: Words,
): string {
  const name = quotation(fileName);
  const isMessage = as === "message" && code !== "all-never-called" && code !== "all-marked";
  if (code === "no-numbers" && samples.length > 0) {
    const quoted = quotation(samples.map((sample) => `«${grouped(sample.slice(0, 30))}»`).join(", "));
    return words.html(isMessage ? "list-text-quoted" : "list-refused-quoted", { name, samples: quoted });
  }
  return words.html(isMessage ? "list-text-no-numbers" : `list-refused-${code}`, { name });
}

/** Long figures as people read them, by thousands: "1 250 000". A cell in which anything else stands is quoted as it is. */
function grouped(sample: string): string {
  return /^\d{5,}$/.test(sample) ? sample.replace(/\B(?=(?:\d{3})+$)/g, "\u00a0") : sample;
}
