import { FIRST_ACCOUNT } from "../../domain/account/account.ts";
import type { ListAnswer } from "../../domain/draft/answers.ts";
import { accountOf, changeScreen, type OpenDraft } from "../../domain/draft/draft.ts";
import type { Note } from "../../domain/draft/note.ts";
import type { ListFacts } from "../../domain/list/clean-list.ts";
import { beganOn, NAMED_CAMPAIGNS, RECENT, type RecentCalls } from "../../domain/list/recent-calls.ts";
import { nowIn, type Zone } from "../../domain/schedule/zone.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { CallKey } from "../../files/call-key.ts";
import type { ContentStore } from "../../files/content.ts";
import type { CalledPeople, ListComparison } from "../../files/lists/called.ts";
import type { ListJudge } from "../../files/lists/judge.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import type { CalledCampaign } from "../../store/submissions.ts";
import type { DraftChange } from "../taking/intake.ts";
import type { NeverCalled } from "./never-called.ts";

export interface RecentlyCalledParts {
  store: Pick<Store, "of" | "calls" | "drafts" | "files" | "people" | "submissions">;
  content: ContentStore;
  judge: Pick<ListJudge, "compareList">;
  neverCalled: Pick<NeverCalled, "numbers">;
  key: CallKey;
  /** The installation's zone, for the days that are named. */
  zone: Zone;
  now(): number;
  log: Log;
}

/** What a look at a list found. */
export interface Compared {
  /** What it was compared with. */
  mark: string;
  /** Numbers that became ones never to be called, and the list without them; without content when nobody is left. */
  removed: number;
  left?: ListFacts & { sha256: string };
  recent?: RecentCalls;
}

type CleanList = Pick<ListAnswer, "sha256" | "fileName" | "verdict">;

/** So many days are counted apart; everything longer ago counts as one day. */
const MOST_DAYS = 32;

/** A campaign, and the people whom it called in the form that the worker thread takes. */
interface Called {
  campaign: CalledCampaign;
  day: string;
  people?: CalledPeople;
}

/** Says who of a list was called in the last days, number by number over all campaigns, and who is never called. */
export function createRecentlyCalled(parts: RecentlyCalledParts) {
  const { store, content, judge, neverCalled, key, zone, now, log } = parts;
  const dayOf = (at: number) => nowIn(zone, Temporal.Instant.fromEpochMilliseconds(at)).toPlainDate();

  /**
   * The stored hashes of a campaign's calls, or its list where it was not sent yet; without either it is not known whom it
   * called.
   */
  async function peopleOf({ id, sha256 }: CalledCampaign): Promise<CalledPeople | undefined> {
    const kept = store.calls.bySubmission(id);
    if (kept?.keyId === key.id && (await content.has(kept.sha256))) {
      return { hashes: content.path(kept.sha256), numbers: kept.numbers, day: 0 };
    }
    return (await content.has(sha256)) ? { list: content.path(sha256), day: 0 } : undefined;
  }

  /** The campaigns that count, with the latest day first among their days. */
  async function calledFor(draftId: string | undefined, accountId: number): Promise<Called[]> {
    const today = dayOf(now());
    const campaigns = store.submissions.calledSince(accountId, now() - RECENT, draftId);
    const began = campaigns.map((campaign) => ({
      campaign,
      day: beganOn(dayOf(campaign.confirmedAt), Temporal.PlainDate.from(campaign.from), today).toString(),
    }));
    const days = [...new Set(began.map(({ day }) => day))].sort().reverse();
    return Promise.all(
      began.map(async ({ campaign, day }) => {
        const people = await peopleOf(campaign);
        return withoutUndefined({
          campaign,
          day,
          people: people ? { ...people, day: bitOf(days.indexOf(day)) } : undefined,
        });
      }),
    );
  }

  async function keep(path: string, facts: ListFacts, name: string, chatId: number) {
    const { sha256, size } = await content.adopt(path);
    store.files.put({ sha256, kind: "list", name, size, facts: {}, chatId }, now());
    return { ...facts, sha256 };
  }

  /**
   * Compares a list with what counts for a draft. If the list cannot be read at all, every campaign that might share
   * numbers with it is reported as not compared, so that the manager is asked.
   */
  async function compare(list: CleanList, chatId: number, accountId: number, draftId?: string): Promise<Compared> {
    const mark = markOf(store, draftId, accountId, now());
    const called = await calledFor(draftId, accountId);
    const unwanted = await neverCalled.numbers(accountId);
    if (called.length === 0 && unwanted.length === 0) return { mark, removed: 0 };
    const known = called.flatMap(({ people }) => people ?? []);
    const to = { left: content.aside(), without: content.aside() };
    let looked: ListComparison;
    try {
      const path = content.path(list.sha256);
      looked = await judge.compareList({ list: path, neverCalled: unwanted, called: known, key: key.bytes, to });
    } catch (error) {
      log.warn("lists-not-compared", { error });
      const recent = told(called, undefined, list.verdict.numbers);
      return withoutUndefined({ mark, removed: 0, recent });
    }
    const { removed, left, without } = looked;
    if (left?.numbers === 0) {
      await content.drop(to.left);
      return { mark, removed, left: { ...left, sha256: "" } };
    }
    const recent = told(called, looked, left?.numbers ?? list.verdict.numbers);
    const kept = (path: string, facts: ListFacts) => keep(path, facts, list.fileName, chatId);
    const choice = recent && without ? { without: await kept(to.without, without) } : {};
    return withoutUndefined({
      mark,
      removed,
      left: left ? await kept(to.left, left) : undefined,
      recent: recent ? { ...recent, ...choice } : undefined,
    });
  }

  /** What a look found, in the order in which it is told; undefined when nobody was called. */
  function told(
    called: readonly Called[],
    looked: ListComparison | undefined,
    numbers: number,
  ): RecentCalls | undefined {
    const shared = looked?.shared.values();
    const found = called.map((one) => ({ ...one, shared: one.people ? (shared?.next().value ?? null) : null }));
    const sharing = found.flatMap((one) => (one.shared ? [{ ...one, shared: one.shared }] : []));
    const unknown = found.filter((one) => one.shared === null);
    if (sharing.length === 0 && unknown.length === 0) return undefined;
    const days = sharing.map(({ day }) => day).sort();
    const last = days.at(-1) ?? "";
    const lastBit = sharing.find(({ day }) => day === last)?.people?.day ?? 0;
    const most = sharing.toSorted((one, other) => other.shared - one.shared).slice(0, NAMED_CAMPAIGNS);
    const one = unknown[0];
    const atMost = unknown.reduce((sum, { campaign }) => sum + campaign.numbers, 0);
    return withoutUndefined({
      called: looked?.called ?? 0,
      since: days[0] ?? "",
      last: { day: last, called: looked?.days[lastBit] ?? 0 },
      campaigns: most.map(({ campaign: { name, userId }, day }) => {
        return { name, userId, by: store.people.name(userId) ?? "", day };
      }),
      others: sharing.length - most.length,
      unsure: one
        ? {
            name: one.campaign.name,
            userId: one.campaign.userId,
            day: one.day,
            campaigns: unknown.length,
            numbers: Math.min(atMost, numbers),
          }
        : undefined,
    });
  }

  return {
    compare,
    /** Compares the list of a draft again. */
    async compareList(draftId: string): Promise<DraftChange> {
      const draft = store.drafts.byId(draftId);
      const list = draft?.answers.list;
      if (!list) return (same) => same;
      const compared = await compare(list, draft.chatId, accountOf(draft), draftId);
      return (open) => withComparison(open, list.sha256, compared, now());
    },
  };
}

function bitOf(day: number): number {
  return Math.min(day, MOST_DAYS - 1);
}

/** What a comparison depends on: campaigns that count for the draft, and numbers that are never called. */
function markOf(
  store: Pick<Store, "of" | "submissions">,
  draftId: string | undefined,
  accountId: number,
  now: number,
): string {
  const mark = `${store.submissions.calledMark(accountId, now - RECENT, draftId)}-${store.of(accountId).doNotCall.latest()}`;
  return accountId === FIRST_ACCOUNT ? mark : `${accountId}:${mark}`;
}

/** Queues a comparison for a draft whose list was compared with something else; whether it does. */
export function askToCompare(
  store: Pick<Store, "of" | "intakes" | "submissions">,
  draft: OpenDraft,
  now: number,
): boolean {
  const { list } = draft.answers;
  if (!list || list.compared === markOf(store, draft.id, accountOf(draft), now)) return false;
  const isAsked = store.intakes.waiting(draft.id).some(({ work }) => work.kind === "compare");
  if (!isAsked) store.intakes.add(draft, { kind: "compare" }, now);
  return true;
}

/** A list with what was found out about it; undefined when nobody is left on it. */
export function comparedList(
  list: ListAnswer,
  { mark, removed, left, recent }: Compared,
  now: number,
): ListAnswer | undefined {
  const { recent: _before, ...rest } = list;
  const compared: ListAnswer = withoutUndefined({ ...rest, compared: mark, recent });
  if (!left) return compared;
  if (left.numbers === 0) return undefined;
  const { sha256, ...facts } = left;
  return {
    ...compared,
    sha256,
    verdict: { ...list.verdict, ...facts },
    neverCalled: (list.neverCalled ?? 0) + removed,
    takenOut: { count: (list.takenOut?.count ?? 0) + removed, at: now },
  };
}

function withComparison(draft: OpenDraft, sha256: string, compared: Compared, now: number): OpenDraft {
  const { list: chosen, ...others } = draft.answers;
  if (chosen?.sha256 !== sha256) return draft;
  const list = comparedList(chosen, compared, now);
  if (list) return { ...draft, answers: { ...others, list } };
  const note: Note = { kind: "list-refused", code: "all-never-called", name: chosen.fileName };
  return changeScreen({ ...draft, answers: others }, { note });
}
