import { unlessFirst } from "../../domain/account/account.ts";
import { countedFewer, looksDifferent, nextLook } from "../../domain/campaign/campaign.ts";
import type { PbxCampaign, SeenCampaign } from "../../domain/campaign/facts.ts";
import { newsOf } from "../../domain/campaign/news.ts";
import { numbersSent } from "../../domain/campaign/submission.ts";
import type { PbxProblem } from "../../domain/pbx-problem.ts";
import type { Result } from "../../domain/result.ts";
import type { TeamChatNews } from "../../domain/team/chat-news.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import { createQueue } from "../queue/queue.ts";
import { type UntilWrittenParts, untilWritten } from "../queue/until-written.ts";

type Looked = Result<{ value: PbxCampaign }, PbxProblem>;

/** As the group's news names a campaign. */
type CampaignKey = Pick<Extract<TeamChatNews, { what: "status" }>, "accountId" | "campaignId">;

export interface WatchParts {
  store: Pick<Store, "campaigns" | "links" | "notices" | "submissions" | "transaction">;
  /** The PBX's getAutorule. */
  look(id: number): Promise<Looked>;
  now(): number;
  watchSeconds: number;
  /** Aborted when the process stops. */
  stopping?: AbortSignal;
  log: Log;
}

/** Looks at the campaigns that are due, and keeps what changed together with the notice of it. */
export function createWatch(parts: WatchParts) {
  const { store, look, now, watchSeconds, stopping, log } = parts;
  const patience = withoutUndefined<UntilWrittenParts>({ log, stopping });

  /** Stores what the PBX said: a changed status goes into the history and is told, any other change only shows on the cards. */
  function keep(before: SeenCampaign, after: PbxCampaign): void {
    const news = newsOf(before, after, now());
    const sent = sentIn(before);
    const fewer = fewerThanSent(before, after, sent);
    const isDrawn = looksDifferent(before.facts, after, sent);
    if (!news && !fewer && !isDrawn && before.facts.status === after.status)
      return void store.campaigns.saveLook(after, now(), next(before, after));
    store.transaction(() => {
      store.campaigns.saveLook(after, now(), next(before, after));
      if (before.facts.status !== after.status) store.campaigns.addStatus(after.id, after.status, now());
      const campaign = { accountId: before.accountId, campaignId: after.id };
      for (const { chatId, muted } of store.links.ofCampaign(after.id)) {
        if (news && !muted) store.notices.add(chatId, { kind: "status", ...campaign, news, to: after.status }, now());
        else if (news || isDrawn) store.notices.add(chatId, { kind: "card", ...campaign }, now());
        if (fewer && !muted) store.notices.add(chatId, { kind: "fewer-counted", ...campaign, ...fewer }, now());
      }
      const { accountId } = before;
      const about = withoutUndefined<CampaignKey>({ accountId: unlessFirst(accountId), campaignId: after.id });
      if (news) store.notices.addForTeam({ what: "status", ...about, news, to: after.status }, now());
      if (fewer) store.notices.addForTeam({ what: "fewer-counted", ...about }, now());
      if (news) store.campaigns.tellNews(after.id, news);
      if (fewer) store.campaigns.tellFewer(after.id);
    });
  }

  /** How many numbers were sent with a campaign; undefined of one that was made elsewhere. */
  function sentIn({ submissionId }: SeenCampaign): number | undefined {
    const submission = submissionId === undefined ? undefined : store.submissions.byId(submissionId);
    return submission && numbersSent(submission);
  }

  /** What the PBX counts and what it was sent, where that is to be told. */
  function fewerThanSent(
    { facts, createdAt, fewerTold }: SeenCampaign,
    after: PbxCampaign,
    sent: number | undefined,
  ): { counted: number; sent: number } | undefined {
    if (sent === undefined || fewerTold) return undefined;
    const counted = countedFewer(facts, after, { sent, createdAt, now: now() });
    return counted === undefined ? undefined : { counted, sent };
  }

  function next(before: SeenCampaign, after: PbxCampaign): number | undefined {
    return nextLook(after, before.createdAt, now(), watchSeconds);
  }

  /** Asks the PBX about one campaign now. */
  async function refresh(id: number): Promise<Looked> {
    const answer = await look(id);
    const before = store.campaigns.byId(id);
    if (!answer.ok) log.warn("look-failed", { campaignId: id, problem: answer.refusal });
    // Tried until it is written, instead of asking the PBX again because our own database is busy.
    else if (before) await untilWritten("look", () => keep(before, answer.value), patience);
    return answer;
  }

  const queue = createQueue<SeenCampaign>({
    name: "campaigns",
    next(_busy, resting, at) {
      const ids = new Set(resting);
      return store.campaigns.due(at).find(({ facts }) => !ids.has(facts.id));
    },
    nextDue: store.campaigns.nextDue,
    idOf: ({ facts }) => facts.id,
    async perform(campaign, stopping) {
      const { facts } = campaign;
      const answer = await refresh(facts.id);
      // Without an answer (it may have been deleted in the PBX) a campaign is over when its last known period ends.
      const postpone = () => store.campaigns.postpone(facts.id, next(campaign, facts));
      if (!answer.ok) await untilWritten("look", postpone, { log, stopping });
      return undefined;
    },
    now,
    log,
  });

  return { refresh, wake: queue.wake, stop: queue.stop };
}

export type Watch = ReturnType<typeof createWatch>;
