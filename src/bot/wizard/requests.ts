import { type OpenDraft, screenOf } from "../../domain/draft/draft.ts";
import type { AfterInput } from "./after.ts";
import type { DraftAct, Input } from "./input.ts";

/** What is asked for without changing anything, to hear, to see or to have something; undefined for all else. */
export function requestOf(input: Exclude<Input, DraftAct>, draft: OpenDraft): AfterInput | undefined {
  if (input.kind !== "tap") return undefined;
  const { recording, recipients } = draft.answers;
  switch (input.tap.kind) {
    case "play":
      return recording && { do: "send-file", file: "recording" };
    case "clean":
    case "refused":
      return recipients && { do: "send-file", file: input.tap.kind };
    case "plan":
      return screenOf(draft) === "review" ? { do: "send-plan" } : undefined;
    default:
      return undefined;
  }
}
