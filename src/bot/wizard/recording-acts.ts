import type { RecordingAnswer } from "../../domain/draft/answers.ts";
import { answer, goTo, type OpenDraft } from "../../domain/draft/draft.ts";
import { isOfRecording, type RecordingWork } from "../../domain/intake.ts";
import { findingsOf, openQuestions } from "../../domain/recording/consent.ts";
import type { Store } from "../../store/store.ts";

/** What a manager wants of the recording at its own screen. */
export type RecordingAct =
  /** Another one in the place of what was chosen; `unseen`: its card was not shown yet. */
  | { do: "choose"; recording: RecordingAnswer; unseen?: true }
  | { do: "rename"; name: string }
  | { do: "make"; work: RecordingWork };

/**
 * Writes what an act means, inside the caller's transaction.
 * @returns the draft to be saved
 */
export function takeRecordingAct(act: RecordingAct, draft: OpenDraft, store: Store, now: number): OpenDraft {
  const { chatId } = draft;
  switch (act.do) {
    case "choose": {
      const { recording } = act;
      for (const sha256 of [recording.sha256, recording.originalSha256]) store.files.use(sha256, now);
      store.recordings.put(chatId, recording, now);
      const chosen = answer(draft, { recording });
      const asks = openQuestions(chosen.answers, chosen.cursor.findingsAccepted);
      const shows = asks.length > 0 || (act.unseen && findingsOf(chosen.answers).length > 0);
      return shows ? goTo(chosen, "recording") : chosen;
    }
    case "rename": {
      const { recording } = draft.answers;
      if (!recording) return draft;
      store.recordings.rename(chatId, recording.sha256, act.name);
      const renamed = { ...draft, answers: { ...draft.answers, recording: { ...recording, fileName: act.name } } };
      return goTo(renamed, "recording");
    }
    case "make": {
      const { work } = act;
      const isUnderWay = store.intakes
        .waiting(draft.id)
        .some(({ work: other }) => isOfRecording(other) && other.kind === work.kind && other.sha256 === work.sha256);
      if (!isUnderWay) store.intakes.add(draft, work, now);
      return goTo(draft, "recording");
    }
  }
}
