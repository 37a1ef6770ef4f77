import type { ListAnswer } from "../draft/answers.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { areMany, type CallChoice } from "./recent-calls.ts";

/** Whether a list is started by a choice: to call again the people who were called lately, or to leave them out. */
export function mustChoose({ recent, verdict }: Pick<ListAnswer, "recent" | "verdict">): boolean {
  if (!recent) return false;
  const { numbers } = verdict;
  return areMany(Math.min(numbers, recent.called + (recent.unsure?.numbers ?? 0)), numbers);
}

/** The list as a button starts it: whole, or without those called lately; undefined where there is none of the kind. */
export function startedOf(list: ListAnswer, choice: CallChoice | undefined): ListAnswer | undefined {
  const { recent, choice: _before, ...rest } = list;
  if (choice === undefined) return withoutUndefined({ ...rest, recent });
  if (choice === "all") return { ...list, choice };
  if (!recent?.without) return undefined;
  const { sha256, ...counts } = recent.without;
  const called = (list.leftOut?.called ?? 0) + recent.called;
  return { ...rest, choice, sha256, verdict: { ...list.verdict, ...counts }, leftOut: { ...list.leftOut, called } };
}

/** SHA-256 (hex) of the lists that a list may be started as. */
export function startedLists({ sha256, recent }: Pick<ListAnswer, "sha256" | "recent">): string[] {
  return [sha256, ...(recent?.without ? [recent.without.sha256] : [])];
}
