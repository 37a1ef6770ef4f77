import { FIRST_ACCOUNT } from "../account/account.ts";
import type { ListReading } from "../list/reading.ts";
import type { ListQuestion } from "../list/verdict.ts";
import type { Correction } from "../phrases/reading.ts";
import type { Figure } from "../settings/bounds.ts";
import { withoutUndefined } from "../without-undefined.ts";
import type { Change } from "./answers.ts";
import {
  type Answers,
  type CompleteAnswers,
  complete,
  type ListAnswer,
  nextStep,
  type Options,
  type RecordingAnswer,
  type Step,
} from "./answers.ts";
import type { Note } from "./note.ts";

/** A complete answer that is offered as a button: what a text may mean, a file in place of the one chosen. */
export type Offer = Pick<Answers, "recording" | "list"> &
  Change & {
    /** It takes back what was changed just now. */
    back?: true;
  };

/** What became of the words of a text that are not in the answer read from it. */
export interface LeftOver {
  /** Where the answer can be given again. */
  step: "days" | "hours";
  unused?: readonly string[];
  corrected?: readonly Correction[];
}

/** A list whose file leaves something open: its sources in the content store, and what was chosen so far. */
export interface ListInQuestion extends ListReading {
  question: ListQuestion;
  /** The question is about one of the lists to be left out: its place among them. */
  ofLeftOut?: number;
  /** It was asked for in the place of the one chosen. */
  replace?: true;
}

/**
 * Where the manager is within a draft, beside the answers: kept with it, so that a restart shows the same screen.
 * Each field belongs to one screen and is dropped when the screen is left.
 */
export interface Cursor {
  /** The question being looked at again (Back, Edit); absent: the first one without an answer. */
  step?: Step | "menu" | "account";
  /** From which account it calls is still to be said: asked before anything else. */
  account?: "open";
  /** Said once, above the question. */
  note?: Note;
  /** Said once, below the note. */
  leftOver?: LeftOver;
  /** Ready answers, for buttons. */
  offers?: Offer[];
  /** What the forecast takes for granted is read in the place of the read-back's details. */
  assumptions?: boolean;
  /** Lines ticked so far, before Continue. */
  trunks?: string[];
  /** Page of the lines, or of the earlier recordings or lists. */
  page?: number;
  /** Month that the calendar shows, as YYYY-MM. */
  month?: string;
  /** First day chosen, while the last one is awaited, as an ISO date. */
  from?: string;
  /** Options as set so far, before Continue. */
  options?: Partial<Options>;
  /** The one setting that is being chosen, or those that are seldom changed. */
  setting?: Figure | "more" | undefined;
  /** Of several lists whose files leave something open the one that is asked about, and those that wait behind it. */
  list?: ListInQuestion;
  listsBehind?: ListInQuestion[];
  /** Lists that were offered and that nobody decided about: asked about once more where all is read back, or lists are looked at. */
  passedOver?: ListAnswer[];
  /** Earlier lists are on the screen. */
  earlierLists?: boolean;
  /** The next list that comes is to be left out of the one chosen. */
  leavingOut?: boolean;
  /** The recording repaired, while it is chosen between it and the original. */
  repaired?: RecordingAnswer;
  /** What is done about the recording beside its card. */
  recordingTask?: "rename" | "earlier" | "more";
  /** Findings about the recording that were agreed to: only these (keys of `openQuestions`). */
  findingsAccepted?: string[];
  /** Hours at night that were agreed to, as "HH:MM-HH:MM": only these. */
  nightAccepted?: string;
  /** Days that were agreed to though they are many, as "from/to": only these. */
  longAccepted?: string;
  /** A pace at which even at best few of the calls are made, that was agreed to: only this one. */
  shortAccepted?: string;
  /** Start was tapped and told that it waits for the list: it goes on by itself, or its manager is told that it did not. */
  startWaits?: true;
  /**
   * A test call is asked about in the place of the read-back: since when, in epoch milliseconds, which is the tap's key; that it
   * may be made at night.
   */
  testCall?: { askedAt: number; nightAccepted?: true };
  /** Begun by what was sent outside of any draft: filled in from the last campaign once recording and list are there. */
  toFill?: true;
  /** The submission of the campaign that it repeats, until a list is chosen. */
  repeats?: string;
  /** A new list is awaited in the place of the one that the repeated campaign had. */
  newList?: boolean;
  /** The answers that were filled in, as JSON: they are marked for as long as they stay so. */
  filled?: Partial<Record<Step, string>>;
}

interface DraftFacts {
  id: string;
  chatId: number;
  userId: number;
  answers: Answers;
  /** Epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
  /** The wizard's message; absent until it was first shown. */
  screenId?: number;
  /** From which PBX account it calls; absent: the first. */
  accountId?: number;
}

/** A draft that is being filled in: the only one of its chat. */
export interface OpenDraft extends DraftFacts {
  state: "open";
  cursor: Cursor;
}

/** Confirmed: nothing changes it any more, and its one submission was made from it. */
export interface FrozenDraft extends DraftFacts {
  state: "frozen";
  answers: CompleteAnswers;
}

/** Set aside by Cancel or by starting anew; can be taken up again. */
export interface CancelledDraft extends DraftFacts {
  state: "cancelled";
}

export type Draft = OpenDraft | FrozenDraft | CancelledDraft;

/** The PBX account of a draft. */
export function accountOf({ accountId = FIRST_ACCOUNT }: Pick<Draft, "accountId">): number {
  return accountId;
}

/** Whether nothing was answered yet. */
export function isEmpty({ answers }: Pick<Draft, "answers">): boolean {
  return Object.keys(answers).length === 0;
}

/** The questions, the account where there are several, the read-back, and the choice of what of it is to be changed. */
export type ScreenName = Step | "account" | "review" | "menu";

/** The screen that an open draft is on; a list that leaves something open is asked about before what is missing. */
export function screenOf({ cursor, answers }: OpenDraft): ScreenName {
  if (cursor.account === "open") return "account";
  return cursor.step ?? (cursor.list ? "list" : nextStep(answers));
}

/** Whether a question is asked again though everything is answered: its answer, and Back, lead to the read-back. */
export function isEdited(draft: OpenDraft): boolean {
  return (draft.cursor.step ?? draft.cursor.list) !== undefined && nextStep(draft.answers) === "review";
}

/** What outlives a change of screen: settings said early wait for their question, and lists that leave something open for an answer. */
function kept(cursor: Cursor, answers: Answers): Cursor {
  const { nightAccepted, longAccepted, shortAccepted, findingsAccepted } = cursor;
  const { options, toFill, filled, repeats, account, list, listsBehind, passedOver } = cursor;
  return withoutUndefined({
    account,
    list,
    listsBehind,
    passedOver,
    toFill,
    filled,
    repeats: answers.list ? undefined : repeats,
    options: answers.options ? undefined : options,
    longAccepted,
    shortAccepted,
    nightAccepted,
    findingsAccepted,
  });
}

/** The draft with answers added: the screen goes on to the first missing one, what the last screen kept is dropped. */
export function answer(draft: OpenDraft, answers: Answers): OpenDraft {
  const all = { ...draft.answers, ...answers };
  const { list: _asked, listsBehind: _waiting, ...settled } = draft.cursor;
  // Nothing but a list answers what a list left open.
  return { ...draft, answers: all, cursor: kept(answers.list ? settled : draft.cursor, all) };
}

/** Files that came and wait for a decision: what is about something else, or comes by itself, decides nothing about them. */
export function offeredFiles({ cursor }: Pick<OpenDraft, "cursor">): Offer[] {
  return (cursor.offers ?? []).filter(({ recording, list }) => recording ?? list);
}

/** The draft on another screen (undefined: the first question without an answer); answers stay. */
export function goTo(draft: OpenDraft, step: Step | "menu" | "account" | undefined): OpenDraft {
  return { ...draft, cursor: withoutUndefined({ ...kept(draft.cursor, draft.answers), step }) };
}

/** The draft with a change of its screen (the cursor); notes, offers and opened details are shown once and go with it. */
export function changeScreen(draft: OpenDraft, change: Partial<Cursor>): OpenDraft {
  const {
    note: _said,
    leftOver: _told,
    offers: _offered,
    assumptions: _open,
    testCall: _asked,
    startWaits: _waited,
    ...rest
  } = draft.cursor;
  return { ...draft, cursor: { ...rest, ...change } };
}

/** The draft with the note on its last answer, and what belongs to the note; as it is where there is no note. */
export function withNote(
  draft: OpenDraft,
  { note, leftOver, offers }: Partial<Pick<Cursor, "note" | "leftOver" | "offers">>,
) {
  return note ? changeScreen(draft, withoutUndefined({ note, leftOver, offers })) : draft;
}

/** The draft frozen for its submission; undefined while an answer is missing, or its account. */
export function freeze(draft: OpenDraft): FrozenDraft | undefined {
  const answers = complete(draft.answers);
  if (!answers || draft.cursor.account === "open") return undefined;
  const { id, chatId, userId, accountId, createdAt, updatedAt } = draft;
  return withoutUndefined({ id, chatId, userId, accountId, createdAt, updatedAt, answers, state: "frozen" });
}
