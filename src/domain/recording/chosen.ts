import type { RecordingAnswer } from "../draft/answers.ts";
import { answer, changeScreen, goTo, type OpenDraft, offeredFiles, screenOf } from "../draft/draft.ts";

/**
 * The draft with a recording that came: an answer where it is missing or asked for, else an offer to put it in the
 * place of the one chosen before, so that nothing entered is lost to a slip. What is asked about lists goes on being asked.
 * @param stay shows its own screen, because something is to be said of it
 */
export function receiveRecording(draft: OpenDraft, recording: RecordingAnswer, stay: boolean): OpenDraft {
  const lists = offeredFiles(draft).filter(({ list }) => list);
  const isWanted = draft.answers.recording === undefined || screenOf(draft) === "recording";
  if (!isWanted) return changeScreen(draft, { note: { kind: "recording-offered" }, offers: [...lists, { recording }] });
  const answered = answer(draft, { recording });
  const there = stay ? goTo(answered, "recording") : answered;
  return lists.length > 0 ? changeScreen(there, { offers: lists }) : there;
}
