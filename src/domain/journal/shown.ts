import type { CompleteAnswers, Options } from "../draft/answers.ts";
import { withoutPhone } from "../draft/forget.ts";
import type { ListCut } from "../list/clean-list.ts";
import { periodToJson, type SpanJson, windowToJson } from "../schedule/schedule.ts";
import { withoutUndefined } from "../without-undefined.ts";

/** A list as it is named by its bytes. */
interface ListShown {
  /** SHA-256 (hex) of the clean list. */
  sha256: string;
  numbers: number;
}

/**
 * Exactly what a person sees before something is confirmed, and what is sent then: the account, the list and the recording by
 * their bytes, the lines, days, hours and settings. A digest of it stands in the journal, and an approval is bound to it.
 */
export interface Shown {
  accountId: number;
  name: string;
  list: ListShown & { fileName: string };
  /** Where some of the numbers go first: those, and the rest. */
  parts?: [ListShown, ListShown];
  recording: { sha256: string; fileName: string; seconds: number };
  trunks: string[];
  /** ISO 8601. */
  days: SpanJson;
  hours: SpanJson;
  options: Options;
}

/** What is shown of complete answers: the whole that is confirmed. @param cut its list in two, where some of it goes first */
export function shownOf(
  { name, list, recording, trunks, days, hours, options }: CompleteAnswers,
  accountId: number,
  cut?: ListCut,
): Shown {
  const { maxline, goodtime, tries, paused, timezone } = options;
  return withoutUndefined({
    accountId,
    name,
    list: { sha256: list.sha256, numbers: list.verdict.numbers, fileName: list.fileName },
    parts: cut && [sizeOf(cut.first), sizeOf(cut.rest)],
    recording: { sha256: recording.sha256, fileName: recording.fileName, seconds: recording.facts.seconds },
    trunks: [...trunks],
    days: periodToJson(days),
    hours: windowToJson(hours),
    options: { maxline, goodtime, tries, paused, timezone },
  });
}

function sizeOf({ sha256, numbers }: ListShown): ListShown {
  return { sha256, numbers };
}

/** The one text that a digest of it is made of: the same for the same things, another for any other. */
export function shownText({ accountId, name, list, parts, recording, trunks, days, hours, options }: Shown): string {
  const { maxline, goodtime, tries, paused, timezone } = options;
  const listOf = ({ sha256, numbers }: ListShown) => [sha256, numbers];
  return JSON.stringify([
    "shown-1",
    accountId,
    name,
    [...listOf(list), list.fileName],
    parts?.map(listOf) ?? null,
    [recording.sha256, recording.fileName, recording.seconds],
    trunks,
    [days.from, days.to],
    [hours.from, hours.to],
    [maxline, goodtime, tries, paused, timezone],
  ]);
}

/** What of it is kept for good: names keep no digit of what may be somebody's phone. */
export function keptShown(shown: Shown): Shown {
  const { name, list, recording } = shown;
  return {
    ...shown,
    name: withoutPhone(name),
    list: { ...list, fileName: withoutPhone(list.fileName) },
    recording: { ...recording, fileName: withoutPhone(recording.fileName) },
  };
}
