import type { RecipientsRefusal } from "../../domain/recipients.ts";
import type { RecordingRefusal } from "../../domain/recording.ts";
import type { Saying } from "../../words.ts";

/** Why a file is no recording, and what to do instead. */
export function sayRecordingRefusal({ code, variables }: RecordingRefusal, name: string): Saying {
  return { key: `recording-refused-${code}`, variables: { ...variables, name } };
}

/** Why a file or a message is no list of numbers, and what to do instead. */
export function sayListRefusal({ code }: RecipientsRefusal, { name, as }: { name: string; as?: "message" }): Saying {
  if (as === "message" && code !== "all-never-called")
    return { key: "recipients-text-no-numbers", variables: { name } };
  return { key: `list-refused-${code}`, variables: { name } };
}
