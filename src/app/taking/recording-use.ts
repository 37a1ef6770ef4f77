import type { RecordingUse } from "../../domain/recording/known.ts";
import { nowIn, readZone } from "../../domain/schedule/zone.ts";
import type { Store } from "../../store/store.ts";

/** The chat's last campaign that the PBX took with the same sound. @param originalSha256 of what the manager sent */
export function lastUse(
  store: Pick<Store, "submissions">,
  chatId: number,
  originalSha256: string,
): RecordingUse | undefined {
  const last = store.submissions.lastWithRecording(chatId, originalSha256);
  const zone = last && readZone(last.answers.options.timezone);
  if (!zone) return undefined;
  const on = nowIn(zone, Temporal.Instant.fromEpochMilliseconds(last.confirmedAt)).toPlainDate();
  return { campaign: last.answers.name, on };
}
