import type { Record } from "../managers/record.ts";
import type { Seen, Shown } from "../world/chats.ts";
import type { Posted } from "../world/pbx.ts";
import type { Call, TapSent } from "../world/telegram.ts";

/** All that the oracle goes by: what people did and what reached Telegram and the PBX. Nothing of it is the product's. */
export interface Evidence {
  record: Record;
  posted: readonly Posted[];
  /** Everything that the bot sent into chats or changed there. */
  shown: readonly Shown[];
  calls: readonly Call[];
  taps: readonly TapSent[];
  /** What stands in each manager's chat at the end. */
  chats: ReadonlyMap<number, readonly Seen[]>;
  strangers: readonly number[];
  /** Calls that left before the time that Telegram had asked for was over. */
  early: readonly Call[];
  /** What broke by itself: processes that ended, errors that nobody caught. */
  broken: readonly string[];
}

/** What must hold: who breaks it is told in words; nothing is said where it holds. */
export interface Law {
  name: string;
  judge(evidence: Evidence): string[];
}

/** A moment as the story tells it. */
export function momentOf(at: number): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("Asia/Tashkent");
  return there.toPlainTime().toString({ smallestUnit: "millisecond" });
}
