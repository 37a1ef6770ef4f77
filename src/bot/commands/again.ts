import { type DraftListParts, draftListCommands } from "./draft-list.ts";
import { type RepeatCommandsParts, repeatCommands } from "./repeat.ts";

/** What leads back to a campaign that was sent, or to a draft. */
export function againCommands(parts: DraftListParts & RepeatCommandsParts) {
  return { draftList: draftListCommands(parts), repeat: repeatCommands(parts) };
}
