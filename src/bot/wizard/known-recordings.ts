import { lastUse } from "../../app/taking/recording-use.ts";
import type { OpenDraft } from "../../domain/draft/draft.ts";
import { type Intake, isOfRecording } from "../../domain/intake.ts";
import type { KnownRecordings } from "../../domain/recording/known.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";

/** Enough for months of campaigns; older ones are found by sending them again. */
const MOST_EARLIER = 40;

/** Reads what a chat's recordings are known for. @param waiting the draft's own work */
export function knownRecordings(store: Store, draft: OpenDraft, waiting: readonly Intake[]): KnownRecordings {
  const { chatId, answers } = draft;
  const { recording } = answers;
  const usedBefore = recording && lastUse(store, chatId, recording.originalSha256);
  return withoutUndefined({
    earlier: store.recordings.latest(chatId, MOST_EARLIER).filter(({ sha256 }) => sha256 !== recording?.sha256),
    usedBefore,
    working: waiting.flatMap(({ work }) => (isOfRecording(work) && work.sha256 === recording?.sha256 ? [work] : [])),
  });
}
