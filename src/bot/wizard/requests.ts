import { type OpenDraft, screenOf } from "../../domain/draft/draft.ts";
import type { AfterInput } from "./after.ts";
import type { DraftAct, Input } from "./input.ts";

/**
 * What is asked for without changing anything of the draft, to hear, to see or to have something, or to be asked for a number;
 * undefined for all else.
 */
export function requestOf(
  input: Exclude<Input, DraftAct>,
  draft: OpenDraft,
  isNumberKnown = true,
): AfterInput | undefined {
  if (input.kind !== "tap") return undefined;
  const { recording, list } = draft.answers;
  switch (input.tap.kind) {
    case "play":
      return recording && { do: "send-file", file: "recording" };
    case "clean":
    case "refused":
      return list && { do: "send-file", file: input.tap.kind };
    case "call-me":
      return screenOf(draft) === "review" && !isNumberKnown ? { do: "ask-number" } : undefined;
    case "plan":
      return screenOf(draft) === "review" ? { do: "send-plan" } : undefined;
    default:
      return undefined;
  }
}
