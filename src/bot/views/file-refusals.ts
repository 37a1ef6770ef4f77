import type { RecipientsRefusal } from "../../domain/recipients.ts";
import type { RecordingRefusal } from "../../domain/recording.ts";
import type { Saying } from "../../words.ts";

/** Why a file is no recording, and what to do instead. */
export function sayRecordingRefusal({ code, variables }: RecordingRefusal, name: string): Saying {
  return { key: `recording-refused-${code}`, variables: { ...variables, name } };
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
