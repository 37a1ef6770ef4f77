/** Taps of the wizard, as both measurements of the whole bot make them. */
import { readFileSync } from "node:fs";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { passedClock } from "../../src/clock.ts";
import { draftOf } from "./drafts.ts";

const LINES = ["712037006", "551234567"];

/** Milliseconds from a tap until Telegram took the edit that it led to. */
export async function tap(person: Person, data: string, messageId: number): Promise<number> {
  const began = passedClock();
  person.forgesTap(data, messageId).answered.catch(() => {});
  await person.sees(/./);
  return passedClock() - began;
}

/** The newest message of the bot's in the person's chat; 0 where there is none. */
export function screenOf(person: Person): number {
  return person.chat().findLast(({ fromBot }) => fromBot)?.message.message_id ?? 0;
}

/** What the person's tap number `tapped` says: two lines are ticked in turn, then unticked. */
export function tickOf({ id }: Person, tapped: number): string {
  return `w|${draftOf(id)}|${tapped % 4 < 2 ? "tick" : "untick"}|${LINES[tapped % 2]}`;
}

/** Resident megabytes of a process, as the system counts them (Linux, proc(5)). */
export function residentOf(pid: number): number {
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

const sorted = (values: readonly number[]) => values.toSorted((one, other) => one - other);

/** The value below which such a share of them lies, 0.5 for the median; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  return sorted(values)[Math.floor((values.length - 1) * share)] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
