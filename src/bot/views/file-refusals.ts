import type { RecipientsRefusal } from "../../domain/recipients.ts";
import type { RecordingRefusal } from "../../domain/recording.ts";
import type { Saying } from "../../words.ts";

/** Why a file is no recording, and what to do instead. */
export function sayRecordingRefusal({ code, variables }: RecordingRefusal, name: string): Saying {
  return { key: `recording-refused-${code}`, variables: { ...variables, name } };
}

/** Why a file is no list of numbers, and what to do instead. */
export function sayListRefusal({ code, name: source }: RecipientsRefusal, name: string): Saying {
  return { key: `list-refused-${code}`, variables: { name: source ?? name } };
}
