import type { ListAnswer } from "../draft/answers.ts";
import {
  answer,
  changeScreen,
  goTo,
  type ListInQuestion,
  type Offer,
  type OpenDraft,
  offeredFiles,
  type ScreenName,
  screenOf,
} from "../draft/draft.ts";
import type { Note } from "../draft/note.ts";
import { withoutUndefined } from "../without-undefined.ts";
import type { LeftOutList, ListReading, OneReading } from "./reading.ts";
import type { ListVerdict, SourceChoice } from "./verdict.ts";

/** A list of the chat's, and the day on which it was last chosen. */
export interface EarlierList {
  list: ListAnswer;
  on: Temporal.PlainDate;
}

/** How a chosen list was read; its clean file stands for sources that an earlier version did not keep. */
export function readingOf({ sources, choices, without, sha256, fileName }: ListAnswer): ListReading {
  if (!sources) return { sources: [{ sha256, name: fileName }], choices: {} };
  return withoutUndefined({ sources, choices: choices ?? {}, without: without ? without.map(toReadAgain) : undefined });
}

function toReadAgain({ sources, choices }: LeftOutList): OneReading {
  return { sources, choices };
}

/** Whether something is to be said of a list before going on; a message may be followed by the next one. */
export function worthALook(list: ListAnswer): boolean {
  const { verdict, neverCalled, recent, without, sources } = list;
  const told = verdict.duplicates + verdict.refused + verdict.foreign + (neverCalled ?? 0) > 0;
  return told || needsALook(list) || recent !== undefined || without !== undefined || sources?.at(-1)?.as === "message";
}

/** Whether a list may be another one than the manager means: what is odd about it is seen before anything else. */
export function needsALook({ verdict, sources, choices }: ListAnswer): boolean {
  const isUntold = verdict.readFrom.some((_, at) => !wasAsked(choices?.sources?.[at]) && hasOthers(verdict, at));
  return verdict.suspicions.length > 0 || isUntold || sources?.at(-1)?.cut === true;
}

function wasAsked({ sheet, columns, sheets }: SourceChoice = {}): boolean {
  return sheet !== undefined || columns !== undefined || sheets !== undefined;
}

/** Whether a few numbers stand in other columns or sheets, which nobody was asked about. */
function hasOthers({ readFrom }: ListVerdict, at: number): boolean {
  const { otherColumns = [], otherSheets = [] } = readFrom[at] ?? {};
  return otherColumns.length + otherSheets.length > 0;
}

/** The draft with a list chosen, on the list's own screen when something is to be said of it; told where no answers are shown. */
export function chooseList(draft: OpenDraft, list: ListAnswer): OpenDraft {
  const open = openQuestions(draft).filter((reading) => !isReadingOf(reading, list));
  const chosen = answer(draft, { list });
  if (open.length > 0) return askOfLists(goTo(chosen, "list"), open);
  if (worthALook(list)) return goTo(chosen, "list");
  const { fileName: name, verdict } = list;
  return isUntoldAt(screenOf(chosen))
    ? changeScreen(chosen, { note: { kind: "list-taken", name, numbers: verdict.numbers } })
    : chosen;
}

/** Where nothing else would say that the list is there: the first question, and the one whose calendar leaves no room for the answers. */
const isUntoldAt = (screen: ScreenName): boolean => screen === "recording" || screen === "days";

/** The draft with a list that came: chosen where there is none, else offered. Files that wait already wait on (`keepOffered`). */
export function receiveList(draft: OpenDraft, received: ListAnswer): OpenDraft {
  const before = draft.answers.list;
  if (!before || before.verdict.fingerprint === received.verdict.fingerprint) return chooseList(draft, received);
  const { fileName: offered, verdict } = received;
  const note: Note = { kind: "list-offered", chosen: before.fileName, offered, numbers: verdict.numbers };
  const open = openQuestions(draft).filter((reading) => !isReadingOf(reading, received));
  return changeScreen(askOfLists(draft, open), { note, offers: [{ list: received }] });
}

/**
 * The draft after something that came by itself, which decides nothing about files that wait for a decision: a list waits on
 * until it is in the one chosen, a recording until another one is chosen or offered.
 */
export function keepOffered(before: OpenDraft, after: OpenDraft): OpenDraft {
  const { list, recording } = after.answers;
  const { note, leftOver, offers = [] } = after.cursor;
  const isAnotherRecording =
    recording?.sha256 !== before.answers.recording?.sha256 || offers.some((offer) => offer.recording);
  const waits = (file: Offer) =>
    file.list
      ? !isIn(file.list, list) && offers.every((offer) => offer.list?.sha256 !== file.list?.sha256)
      : !isAnotherRecording;
  const waiting = offeredFiles(before).filter(waits);
  if (waiting.length === 0) return after;
  return changeScreen(after, withoutUndefined({ note, leftOver, offers: [...waiting, ...offers] }));
}

/** Whether all of a list is in the one chosen. */
function isIn(other: ListAnswer, chosen: ListAnswer | undefined): boolean {
  if (!chosen) return false;
  const sources = new Set(readingOf(chosen).sources.map(({ sha256 }) => sha256));
  return other.sha256 === chosen.sha256 || readingOf(other).sources.every(({ sha256 }) => sources.has(sha256));
}

/**
 * The draft after its manager did something else than to decide about the lists that were offered: they are remembered, and
 * asked about no more until `offerAgain`.
 */
export function passOver(before: OpenDraft, after: OpenDraft): OpenDraft {
  const offered = offeredLists(after);
  const gone = offeredLists(before).filter(({ sha256 }) => !offered.some((list) => list.sha256 === sha256));
  if (gone.length === 0) return after;
  return { ...after, cursor: { ...after.cursor, passedOver: [...(after.cursor.passedOver ?? []), ...gone] } };
}

/** Where lists are looked at, and where all is read back. */
const ASK_AGAIN = ["list", "review"] as const satisfies readonly ScreenName[];

/**
 * The draft on its way to the screen: lists that were passed over are offered once more where they belong, but for those that
 * are in the one chosen by then.
 */
export function offerAgain(draft: OpenDraft): OpenDraft {
  const { passedOver, offers = [], ...cursor } = draft.cursor;
  if (!passedOver || !ASK_AGAIN.some((screen) => screen === screenOf(draft))) return draft;
  const open = new Map([...passedOver, ...offeredLists(draft)].map((list) => [list.sha256, list]));
  const lists = [...open.values()].filter((list) => !isIn(list, draft.answers.list));
  const others = offers.filter(({ list }) => !list);
  const all = [...others, ...lists.map((list) => ({ list }))];
  return { ...draft, cursor: withoutUndefined({ ...cursor, offers: all.length > 0 ? all : undefined }) };
}

/** The draft with a list that leaves something open: it is asked about first, and others after it. */
export function askOfList(draft: OpenDraft, asked: ListInQuestion): OpenDraft {
  const others = openQuestions(draft).filter((other) => sourcesOf(other) !== sourcesOf(asked));
  return askOfLists(goTo(draft, "list"), [asked, ...others]);
}

/** The draft as its manager goes elsewhere from its screen: what a list beside the one chosen left open is left, too. */
export function leaveQuestions(draft: OpenDraft): OpenDraft {
  return draft.answers.list && screenOf(draft) === "list" ? askOfLists(draft, []) : draft;
}

function openQuestions({ cursor: { list, listsBehind = [] } }: OpenDraft): ListInQuestion[] {
  return list ? [list, ...listsBehind] : [];
}

function askOfLists(draft: OpenDraft, [first, ...behind]: readonly ListInQuestion[]): OpenDraft {
  const { list: _asked, listsBehind: _waited, ...cursor } = draft.cursor;
  const open = withoutUndefined({ list: first, listsBehind: behind.length > 0 ? behind : undefined });
  return { ...draft, cursor: { ...cursor, ...open } };
}

const sourcesOf = ({ sources }: ListReading): string => sources.map(({ sha256 }) => sha256).join();

/** Whether a question is about this list: it answers it by having come. */
export function isReadingOf(reading: ListReading, list: ListAnswer): boolean {
  return sourcesOf(reading) === sourcesOf(readingOf(list));
}

/** Lists that came while another one was chosen. */
export function offeredLists({ cursor }: OpenDraft): ListAnswer[] {
  return (cursor.offers ?? []).flatMap(({ list }) => list ?? []);
}
