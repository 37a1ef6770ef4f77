import type { Told } from "../app/chat.ts";
import { firstPart } from "../app/sending/other-part.ts";
import type { Access } from "../app/team/access.ts";
import type { Submission } from "../domain/campaign/submission.ts";
import { accountOf } from "../domain/draft/draft.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import type { Log } from "../log.ts";
import type { Notice } from "../store/notices.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import type { AccountsAt } from "./accounts-at.ts";
import type { ApprovalCommands } from "./commands/approvals.ts";
import type { FolderCommands } from "./commands/folder.ts";
import { createDeliverAccounts, type DeliverAccountsParts } from "./deliver-accounts.ts";
import { createDeliverGroup } from "./deliver-group.ts";
import { createDeliverInHand } from "./deliver-in-hand.ts";
import { createDeliverLooked } from "./deliver-looked.ts";
import { createDeliverNews } from "./deliver-news.ts";
import { createDeliverTeam } from "./deliver-team.ts";
import { createOneScreen } from "./one-screen.ts";
import { createReplaced, createTakeAway, type Keep } from "./take-away.ts";
import { failureOf } from "./telegram/failures.ts";
import type { Messages } from "./telegram/messages.ts";
import { behind, withAccount } from "./views/account-views.ts";
import { fewerCountedNews } from "./views/campaign-news.ts";
import { outageView } from "./views/outage.ts";
import { restAskView } from "./views/rest-views.ts";
import { heldView, notSentView } from "./views/submission-views.ts";
import { testCallToldView } from "./views/test-call.ts";
import { unknownView } from "./views/unknown-views.ts";
import type { View } from "./views/view.ts";

export interface DeliverParts {
  store: Store;
  /** For what the bot says by itself: counted. */
  messages: Messages;
  /** For what answers a person's own tap or message. */
  answers: Messages;
  wordsOf(userId: number): Words;
  accountsAt: Pick<AccountsAt, "has" | "shown" | "nameOf">;
  /** The installation's zone, as the PBX writes it, for the times that are named. */
  timezone: string;
  now(): number;
  access: Access;
  /** What the admins are asked after a start from a copy. */
  folder: Pick<FolderCommands, "list" | "leftBehind">;
  approvals?: Pick<ApprovalCommands, "viewFor">;
  naming: DeliverAccountsParts["naming"];
  log: Log;
}

/** Puts a notice in words and sends it. In a private chat the chat's id is the person's. */
export function createDeliver(parts: DeliverParts) {
  const { store, messages, answers, wordsOf, accountsAt, timezone, now, folder, access, approvals, log } = parts;
  const takeAway = createTakeAway(parts);
  const oneScreen = createOneScreen({ store, replaced: createReplaced(parts) });
  const news = createDeliverNews({ store, messages, accountsAt, now });
  const group = createDeliverGroup({ store, messages, access, accountsAt, timezone, now });
  const team = createDeliverTeam({ store, messages, access });
  const ofAccounts = createDeliverAccounts(parts);
  const looked = createDeliverLooked({ answers, takeAway, accountsAt, access });
  const inHand = createDeliverInHand({ store, messages, accountsAt, now });

  /** A screen of a submission, with its account where there are several. */
  const of = <V extends View>({ userId, accountId }: Submission, view: V, words: Words): V =>
    withAccount(view, accountsAt.shown(userId, accountId, words), words);

  /** What is called is not quite what was confirmed. */
  async function tellTakenOut(submission: Submission, words: Words): Promise<void> {
    const { chatId, answers, takenOut: count = 0 } = submission;
    if (count === 0) return;
    const left = answers.list.verdict.numbers - count;
    const text = words.html("submission-taken-out", { name: answers.name, count, left });
    await messages.send(chatId, of(submission, { text, buttons: [] }, words));
  }

  async function tellSubmission(submission: Submission, words: Words): Promise<Keep> {
    const { chatId, screenId, campaignId, state } = submission;
    let card: (() => void) | undefined;
    const { campaigns, links } = store.of(submission.accountId);
    const seen = campaignId === undefined ? undefined : campaigns.byId(campaignId);
    switch (state) {
      case "held":
      case "sending":
      case "waiting":
      case "to-approve":
        return;
      case "accepted":
        await tellTakenOut(submission, words);
        if (seen) {
          const shown = await messages.send(chatId, news.cardOf(seen, chatId, words));
          card = () => links.setCard(chatId, seen.facts.id, shown);
        }
        break;
      case "unknown":
        await tellTakenOut(submission, words);
        await messages.send(chatId, of(submission, unknownView(submission, words), words));
        break;
      default:
        await messages.send(chatId, of(submission, notSentView({ ...submission, state }, words), words));
    }
    // The outcome is a new message below: the old one goes, so that nobody reads it instead.
    if (screenId === undefined) return card;
    const owed = await takeAway(chatId, screenId);
    return () => {
      card?.();
      owed?.();
      store.submissions.setScreen(submission.id, undefined);
    };
  }

  /** Sends a held one with its Stop as a new message: nobody looks for the old one further up. */
  async function tellHeld(submission: Submission, words: Words, inPlace = false): Promise<Keep> {
    const { chatId, screenId, state, releaseAt } = submission;
    if (state !== "held") return undefined;
    const view = of(submission, heldView(submission, { until: releaseAt, now: now() }, words), words);
    if (inPlace && screenId !== undefined && (await messages.edit(chatId, screenId, view))) return undefined;
    await oneScreen(submission, await messages.send(chatId, view));
    return undefined;
  }

  /** One of which the admins are asked: its screen must not go on naming the moment at which it leaves. */
  async function showKeptBack(submission: Submission, words: Words): Promise<Keep> {
    const { id, chatId, screenId, state } = submission;
    if (state !== "unknown") return undefined;
    const shown = await messages.place(chatId, screenId, of(submission, unknownView(submission, words), words));
    return shown === screenId ? undefined : () => store.submissions.setScreen(id, shown);
  }

  /** What a second person is asked or hears; to whose it is, in the place of its screen, that it waits. */
  async function tellApproval(chatId: number, submissionId: string, words: Words): Promise<Keep> {
    const submission = store.submissions.byId(submissionId);
    const view = submission && approvals?.viewFor(chatId, submission, words);
    if (!submission || !view) return undefined;
    if (chatId !== submission.chatId) return void (await messages.send(chatId, view));
    const shown = await messages.place(chatId, submission.screenId, view);
    return shown === submission.screenId ? undefined : () => store.submissions.setScreen(submissionId, shown);
  }

  async function send(notice: Notice): Promise<Keep> {
    const { chatId, body } = notice;
    const words = wordsOf(chatId);
    switch (body.kind) {
      case "submission": {
        const submission = store.submissions.byId(body.submissionId);
        return submission && tellSubmission(submission, words);
      }
      case "held": {
        const submission = store.submissions.byId(body.submissionId);
        return submission && tellHeld(submission, words, body.inPlace);
      }
      case "reminder":
        return inHand.remind(body.submissionId, chatId, words).then(() => undefined);
      case "morning":
        return inHand.greet(chatId, Temporal.PlainDate.from(body.day), words).then(() => undefined);
      case "kept-back": {
        const submission = store.submissions.byId(body.submissionId);
        return submission && showKeptBack(submission, words);
      }
      case "test-call": {
        const call = store.testCalls.byKey(body);
        const view = call && testCallToldView(call, words);
        const account = call && accountsAt.shown(chatId, accountOf(call.request), words);
        if (view) await messages.send(chatId, withAccount(view, account, words));
        return;
      }
      case "folder": {
        const view = folder.list(chatId, words);
        if (view) await messages.send(chatId, view);
        return;
      }
      case "left-behind": {
        const view = folder.leftBehind(body.submissionId, chatId, words);
        if (view) await messages.send(chatId, view);
        return;
      }
      case "rest-ask": {
        const rest = store.submissions.byId(body.submissionId);
        if (rest?.state !== "waiting") return;
        await messages.send(chatId, of(rest, restAskView(rest, firstPart(store, rest.id), words), words));
        return;
      }
      case "card":
        return news.drawCard(body, chatId, words);
      case "status":
        return news.tell({ ...notice, body }, words);
      case "fewer-counted": {
        const { campaignId, counted, sent } = body;
        const { campaigns, links } = store.of(body.accountId);
        const name = campaigns.byId(campaignId)?.facts.name ?? "";
        const cardId = links.one(chatId, campaignId)?.cardId;
        const account = accountsAt.shown(chatId, body.accountId, words);
        const text = behind(fewerCountedNews(name, String(campaignId), counted, sent, words), account, words);
        await messages.send(chatId, { text, buttons: [] }, cardId);
        return;
      }
      case "looked": {
        const submission = store.submissions.byId(body.submissionId);
        return submission && looked(submission, body, chatId, words);
      }
      case "do-not-call":
        await answers.send(chatId, ofAccounts.numbersOf(body, chatId, words));
        return;
      case "team":
        return team(body.news, chatId, words).then(() => undefined);
      case "team-chat":
        return group(body.news, chatId, words).then(() => undefined);
      case "outage":
        await messages.send(chatId, outageView(body, now(), timezone, words));
        return;
      case "approval":
        return tellApproval(chatId, body.submissionId, words);
      case "journal": {
        const { head, rows } = body;
        return void (await messages.send(chatId, { text: words.html("journal-week", { head, rows }), buttons: [] }));
      }
      case "pbx-token-refused":
        await messages.send(chatId, ofAccounts.tokenRefused(body, words));
        return;
      case "account":
        return ofAccounts.tell(body, chatId, words).then(() => undefined);
      case "old-message":
        await messages.remove(chatId, body.messageId);
        return;
      case "token-message":
        return ofAccounts.takeOut(body, chatId, words).then(() => undefined);
    }
  }

  return async function deliver(notice: Notice): Promise<Told> {
    // Whoever replaced it leaves a line of it: it is not to be deleted under that.
    const { chatId, body } = notice;
    if (body.kind === "old-message" && messages.isChanging(chatId, body.messageId)) return { kind: "again" };
    try {
      const onSettled = await send(notice);
      return withoutUndefined({ kind: "told", onSettled });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === "closed") return { kind: "unreachable" };
      log.warn("notice-failed", { noticeId: notice.id, error });
      const afterMs = failure.kind === "later" ? failure.afterMs : undefined;
      return withoutUndefined({ kind: "again", afterMs });
    }
  };
}
