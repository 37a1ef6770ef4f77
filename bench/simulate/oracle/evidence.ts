import type { Record, Start } from "../managers/record.ts";
import type { Attempt } from "../world/attempts.ts";
import type { Seen, Shown } from "../world/chats.ts";
import { LONGEST_WAY } from "../world/network.ts";
import type { Posted } from "../world/pbx.ts";
import type { Call, TapSent, UpdateSent } from "../world/telegram.ts";

/** All that the oracle goes by: what people did and what reached Telegram and the PBX. Nothing of it is the product's. */
export interface Evidence {
  record: Record;
  posted: readonly Posted[];
  /** Those requests that called a manager's own telephone, at their wish: they are no campaigns. */
  tests: readonly Posted[];
  /** Everything that the bot sent into chats or changed there. */
  shown: readonly Shown[];
  calls: readonly Call[];
  taps: readonly TapSent[];
  /** Everything that Telegram had for the bot, in its order: what was written, and what else was done in a chat. */
  updates: readonly UpdateSent[];
  /** What stands in each manager's chat at the end. */
  chats: ReadonlyMap<number, readonly Seen[]>;
  strangers: readonly number[];
  /** Numbers from which a second person has to agree; 0: nobody ever has to. */
  approveFrom: number;
  /** Calls in chats as they left, also those that came to nothing. */
  attempts: readonly Attempt[];
  /** When each process asked Telegram for something first, and last. */
  lives: ReadonlyMap<string, { first: number; last: number }>;
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

/** Milliseconds that something may have waited for a process, or for Telegram, before the bot had it: what was sent so long before a copy may not be in it. */
const UNHANDLED = 10 * 60_000;

/** Milliseconds in which the last words of a process that died reach a chat, while the next one starts already: as long as anything is ever on its way. */
const LAST_WORDS = LONGEST_WAY;

/** Whether something was done after a copy was made that was put back later: the copy does not know of it. */
export function isForgotten({ record }: Evidence, at: number): boolean {
  return isForgottenOf(record, at, at);
}

/** As `isForgotten`, of what was sent to the bot: the copy does not know either of what a process was given behind it, after an outage. */
export function isForgottenInChat({ record, updates }: Evidence, at: number, chatId: number): boolean {
  const given = updates.flatMap((one) => (one.chatId === chatId && one.at === at ? (one.givenAt ?? []) : []));
  return isForgottenOf(record, at, Math.max(at, ...given));
}

function isForgottenOf({ putBack }: Record, sentAt: number, knownAt: number): boolean {
  return putBack.some(({ copiedAt, at }) => knownAt >= copiedAt - UNHANDLED && sentAt <= at + LAST_WORDS);
}

/** Whose campaign it is: in whose lists its people stand. Two managers may give two campaigns one name. */
export function ownerOf({ record }: Evidence, { numbers }: Posted): number | undefined {
  return record.lists.find((list) => numbers.some((number) => list.numbers.includes(number)))?.chatId;
}

const PART = / ([12])\/2$/;

/** What a campaign is called without "1/2" or "2/2". */
export const whole = (name: string) => name.replace(PART, "");

/** What all of a confirmation is called of which this is a part. */
export const nameOfWhole = ({ name }: Posted): string => whole(name);

/** Which part of a confirmation a campaign is; undefined for all of it. */
export const partOf = ({ name }: Posted): string | undefined => PART.exec(name)?.[1];

/** Whether two are of one name and people: the same campaign, or parts of it. */
export function isOfOne(evidence: Evidence, one: Posted, other: Posted): boolean {
  return whole(one.name) === whole(other.name) && ownerOf(evidence, one) === ownerOf(evidence, other);
}

/**
 * The taps on Start for a campaign, or for all of which it is a part. That it is not there may be said by an admin for somebody
 * else; by who has one of that name themselves it is said of their own.
 */
export function startsOf(evidence: Evidence, posted: Posted): Start[] {
  const owner = ownerOf(evidence, posted);
  const same = evidence.record.starts.filter(({ name }) => whole(name) === whole(posted.name));
  const hasOwn = (chatId: number) => same.some((one) => one.chatId === chatId && one.readBack !== "");
  return same.filter(({ chatId, readBack }) => chatId === owner || (readBack === "" && !hasOwn(chatId)));
}
