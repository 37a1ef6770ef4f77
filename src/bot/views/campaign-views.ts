import type { PbxCampaign, SeenCampaign } from "../../domain/campaign/facts.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import type { Words } from "../../words.ts";
import { type CampaignTap, writeTap } from "../callback-data.ts";
import { linesInWords } from "./figures.ts";
import { pager } from "./pages.ts";
import { quotation } from "./quotation.ts";
import { fitRows } from "./rows.ts";
import { scheduleLine, settingsLine } from "./summary.ts";
import { unknownLine, unknownRows } from "./unknown-views.ts";
import { type Button, lines, type View } from "./view.ts";

function button(label: string, tap: CampaignTap): Button {
  return { label, data: writeTap({ on: "campaign", tap }) };
}

/** A new draft with what stays the same of a campaign. */
export function repeatButton(campaignId: number, words: Words): Button {
  return button(words.text("button-repeat"), { kind: "repeat", campaignId });
}

/** The PBX's status word: a known one in the reader's language, an unknown one as it is. */
export function statusInWords(status: string, words: Words): string {
  if (status === "") return words.text("status-not-asked");
  return status === "new" ? words.text("status-new") : quotation(status);
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

/**
 * Everything that the PBX says of a campaign, and when it was asked.
 * @param now when it is read, in epoch milliseconds: a day of another year is told with its year
 * @param problem why it could not be asked now
 */
export function campaignCard(
  { facts, lookedAt, submissionId }: SeenCampaign,
  words: Words,
  now: number,
  problem?: string,
): View {
  const id = String(facts.id);
  const { maxline, goodtime, tries } = facts;
  const asked = there(lookedAt, facts);
  const today = there(now, facts).toPlainDate();
  const window = { from: facts.fromTime, to: facts.toTime };
  return {
    text: lines(
      words.html("card-title", { name: facts.name, id }),
      words.html("card-status", { status: statusInWords(facts.status, words) }),
      facts.recipients > 0
        ? words.html("card-recipients", { count: facts.recipients })
        : words.html("card-not-counted"),
      words.html("card-trunks", { count: facts.trunks.length, trunks: linesInWords(facts.trunks) }),
      scheduleLine({ from: facts.from, to: facts.to }, window, zoneOf(facts), words, today),
      ...settingsLine({ maxline, goodtime, tries }, words),
      facts.paused && words.html("card-paused"),
      "",
      words.html("card-asked", {
        day: dayInWords(asked.toPlainDate(), words.locale, today),
        time: timeInFigures(asked.toPlainTime()),
      }),
      problem,
    ),
    buttons: [
      [
        button(words.text("button-refresh"), { kind: "refresh", campaignId: facts.id }),
        { label: words.text("button-copy-id"), copy: id },
      ],
      [
        ...(submissionId === undefined ? [] : [repeatButton(facts.id, words)]),
        button(words.text("button-campaigns"), { kind: "list", page: 0 }),
      ],
    ],
  };
}

export const CAMPAIGNS_A_PAGE = 6;

export interface CampaignsPage {
  page: SeenCampaign[];
  /** Which page it is, from 0. */
  at: number;
  total: number;
  /** Submissions of which nobody knows whether they became campaigns. */
  unknown: Submission[];
  /** How many drafts there are. */
  drafts: number;
  /** A tap on a campaign repeats it. */
  toRepeat?: boolean;
}

/** From the list to a repeated campaign and to the drafts, where there are any. */
function onward(total: number, drafts: number, words: Words): Button[] {
  const data = writeTap({ on: "menu", tap: { kind: "drafts" } });
  return [
    ...(total > 0 ? [button(words.text("button-repeat"), { kind: "repeat-page", page: 0 })] : []),
    ...(drafts > 0 ? [{ label: words.text("button-drafts", { count: drafts }), data }] : []),
  ];
}

/** What waits to be settled, then a page of the chat's campaigns, newest first, each a button to its card. */
export function campaignsView({ page, at, total, unknown, drafts, toRepeat }: CampaignsPage, words: Words): View {
  const pages = Math.ceil(total / CAMPAIGNS_A_PAGE);
  const turn = (label: string, to: number) => button(label, { kind: toRepeat ? "repeat-page" : "page", page: to });
  return {
    text: lines(
      unknownLine(unknown, words),
      unknown.length > 0 && total > 0 && "",
      total > 0 && (toRepeat ? words.html("campaigns-which-repeat") : words.html("campaigns-title", { count: total })),
      total === 0 && unknown.length === 0 && words.html("campaigns-none"),
    ),
    buttons: [
      ...unknownRows(unknown, words),
      ...page.map(({ facts }) => [
        button(
          words.text("campaigns-row", { name: quotation(facts.name, 24), status: statusInWords(facts.status, words) }),
          { kind: toRepeat ? "repeat" : "open", campaignId: facts.id },
        ),
      ]),
      pager({ at, pages }, turn, false),
      ...fitRows(
        toRepeat ? [button(words.text("button-back"), { kind: "list", page: 0 })] : onward(total, drafts, words),
      ),
    ].filter((row) => row.length > 0),
  };
}

/** That the PBX counts fewer numbers than it was sent. */
export function fewerCountedNews(name: string, id: string, counted: number, sent: number, words: Words): string {
  return words.html("news-fewer", { name, id, counted, sent });
}

/** What changed, for a message of its own: an edit of the card makes no sound. */
export function statusNews(name: string, id: string, from: string, to: string, words: Words): string {
  return words.html("news-status", { name, id, from: statusInWords(from, words), to: statusInWords(to, words) });
}
