import type { Record, Start } from "../managers/record.ts";
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

const MINUTE = 60_000;

/** Whether something was done after a copy was made that was put back later: the copy does not know of it. */
export function isForgotten({ record }: Evidence, at: number): boolean {
  return record.putBack.some(({ copiedAt, at: backAt }) => at >= copiedAt - MINUTE && at <= backAt);
}

/** Whose campaign it is: in whose lists its people stand. Two managers may give two campaigns one name. */
export function ownerOf({ record }: Evidence, { numbers }: Posted): number | undefined {
  return record.lists.find((list) => numbers.some((number) => list.numbers.includes(number)))?.chatId;
}

/** The taps on Start for a campaign. */
export function startsOf(evidence: Evidence, posted: Posted): Start[] {
  const owner = ownerOf(evidence, posted);
  return evidence.record.starts.filter(({ name, chatId }) => name === posted.name && chatId === owner);
}
