import { FIRST_ACCOUNT, unlessFirst } from "../../domain/account/account.ts";
import type { PbxCampaign, SeenCampaign } from "../../domain/campaign/facts.ts";
import { isOver } from "../../domain/campaign/news.ts";
import { meaningOf } from "../../domain/campaign/status.ts";
import { numbersSent, type Submission } from "../../domain/campaign/submission.ts";
import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Words } from "../../words.ts";
import { type CampaignTap, writeTap } from "../callback-data.ts";
import { hasBegun, linesOfCard, startAndEnd } from "./campaign-answers.ts";
import { quotation } from "./quotation.ts";
import { restLine, restRow } from "./rest-views.ts";
import { fitRows } from "./rows.ts";
import { scheduleLine, settingsLine } from "./summary.ts";
import { type Button, lines, type View } from "./view.ts";

/** A button of a card or a list of campaigns. @param accountId of the campaign that the tap names, if it names one; absent: the first */
export function campaignButton(label: string, tap: CampaignTap, accountId = FIRST_ACCOUNT): Button {
  return { label, data: writeTap(withoutUndefined({ on: "campaign", accountId: unlessFirst(accountId), tap })) };
}

/** A new draft with what stays the same of a campaign. */
export function repeatButton({ accountId, facts }: SeenCampaign, words: Words): Button {
  return campaignButton(words.text("button-repeat"), { kind: "repeat", campaignId: facts.id }, accountId);
}

function muteButton({ accountId, facts: { id: campaignId } }: SeenCampaign, isMuted: boolean, words: Words): Button {
  return isMuted
    ? campaignButton(words.text("button-unmute"), { kind: "unmute", campaignId }, accountId)
    : campaignButton(words.text("button-mute"), { kind: "mute", campaignId }, accountId);
}

/** The PBX's status word: a likely one in the reader's language, any other as it is. */
export function statusInWords(status: string, words: Words): string {
  if (status === "") return words.text("status-not-asked");
  const meaning = meaningOf(status);
  return meaning ? words.text(`status-${meaning}`) : quotation(status);
}

/** Seconds east of UTC as UTC+5. */
function zoneOf({ offsetSeconds }: PbxCampaign): string {
  const hours = offsetSeconds / 3600;
  return `UTC${hours < 0 ? "−" : "+"}${Math.abs(hours)}`;
}

function there(at: number, { offsetSeconds }: PbxCampaign): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at + offsetSeconds * 1000)
    .toZonedDateTimeISO("UTC")
    .toPlainDateTime();
}

export interface CardParts {
  /** When it is read, in epoch milliseconds: a day of another year is told with its year. */
  now: number;
  /** What was confirmed, where this bot made the campaign. */
  sent?: Submission | undefined;
  /** The rest of what was confirmed, while it waits for a word. */
  rest?: Submission | undefined;
  /** Whether the chat hears news of it; undefined where it never would. */
  muted?: boolean | undefined;
  /** Whose it is, where the reader only looks on. */
  by?: string | undefined;
  /** The name of its account, where the reader has several. */
  account?: string | undefined;
  /** Why the PBX could not be asked now. */
  problem?: string | undefined;
}

/**
 * What a manager asks of a campaign: did it take it, when does it start, when will it end, can I stop it. Then what the PBX
 * says of it, and when it was asked.
 */
export function campaignCard(
  seen: SeenCampaign,
  words: Words,
  { now, sent, rest, muted, by, problem, account }: CardParts,
): View {
  const { facts, lookedAt, submissionId } = seen;
  const campaignId = facts.id;
  const id = String(campaignId);
  const asked = there(lookedAt, facts);
  const read = there(now, facts);
  const today = read.toPlainDate();
  const { maxline, goodtime, tries } = facts;
  const zone = zoneOf(facts);
  const begun = hasBegun(facts, read);
  const over = isOver(facts, now);
  const ahead = sent && !begun ? startAndEnd(facts, sent, read, zone, words) : [];
  const [days, hours] = [
    { from: facts.from, to: facts.to },
    { from: facts.fromTime, to: facts.toTime },
  ];
  const schedule = scheduleLine(days, hours, zone, words, today);
  return {
    text: lines(
      words.html(sent ? "card-taken" : "card-title", { name: facts.name, id }),
      by !== undefined && words.html("card-by", { person: by }),
      account !== undefined && words.html("line-account", { account }),
      !rest && whom(facts, sent, words),
      ...(ahead.length > 0 && facts.from.equals(facts.to) ? ahead : [schedule, ...ahead]),
      // While the rest waits, what is to be decided stands alone with what tells how it goes.
      ...(rest ? [] : [linesOfCard(facts, sent, words), ...settingsLine({ maxline, goodtime, tries }, words)]),
      facts.paused && words.html("card-paused"),
      words.html("card-status", {
        status: statusInWords(facts.status, words),
        asked: asked.toPlainDate().equals(today) ? "today" : "earlier",
        day: dayInWords(asked.toPlainDate(), words.locale, today),
        time: timeInFigures(asked.toPlainTime()),
      }),
      sent && !facts.paused && !over && words.html("card-stop"),
      sent && begun && !rest && words.html("card-who-answered"),
      sent && rest && restLine(rest, { sent: numbersSent(sent), counted: facts.recipients }, today, words),
      problem,
    ),
    buttons: [
      ...fitRows(rest && by === undefined ? restRow(rest, words) : [], 2),
      ...fitRows(
        [
          campaignButton(words.text("button-refresh"), { kind: "refresh", campaignId }, seen.accountId),
          ...(submissionId === undefined || by !== undefined ? [] : [repeatButton(seen, words)]),
          { label: words.text("button-copy-id"), copy: id },
          campaignButton(words.text("button-campaigns"), { kind: "list", page: 0 }),
          ...(muted === undefined || over ? [] : [muteButton(seen, muted, words)]),
        ],
        2,
      ),
    ],
  };
}

/** How many numbers it has: what the PBX counted, and what was sent where that is another figure or not known yet. */
function whom({ recipients }: PbxCampaign, sent: Submission | undefined, words: Words): string {
  const confirmed = sent && numbersSent(sent);
  if (recipients === 0) {
    return confirmed === undefined ? words.html("card-not-counted") : words.html("card-list", { count: confirmed });
  }
  if (confirmed === undefined || confirmed === recipients) return words.html("card-list", { count: recipients });
  return words.html("card-list-differ", { count: recipients, sent: confirmed });
}
