import type { RecordingAnswer } from "../draft/answers.ts";
import { answer, changeScreen, goTo, type OpenDraft, screenOf } from "../draft/draft.ts";

/**
 * The draft with a recording that came: an answer where it is missing or asked for, else an offer to put it in the
 * place of the one chosen before, so that nothing entered is lost to a slip.
 * @param stay shows its own screen, because something is to be said of it
 */
export function receiveRecording(draft: OpenDraft, recording: RecordingAnswer, stay: boolean): OpenDraft {
  const isWanted = draft.answers.recording === undefined || screenOf(draft) === "recording";
  if (!isWanted) return changeScreen(draft, { note: { kind: "recording-offered" }, offers: [{ recording }] });
  const answered = answer(draft, { recording });
  return stay ? goTo(answered, "recording") : answered;
}
