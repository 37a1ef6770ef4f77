import type { ListedCampaign } from "../../domain/campaign/listed.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { Words } from "../../words.ts";
import { writeTap } from "../callback-data.ts";
import type { NamedAccount } from "./account-views.ts";
import { accountButtons } from "./account-views.ts";
import { campaignButton } from "./campaign-card.ts";
import { filesButton } from "./history.ts";
import { inHandButton } from "./in-hand.ts";
import { LONGEST_ROW, labelWith, nameLabel } from "./labels.ts";
import { pager } from "./pages.ts";
import { quotation } from "./quotation.ts";
import { fitRows } from "./rows.ts";
import { unknownLine, unknownRows } from "./unknown-views.ts";
import { type Button, lines, type View } from "./view.ts";

export const CAMPAIGNS_A_PAGE = 6;

export interface CampaignsPage {
  page: readonly ListedCampaign[];
  /** Which page it is, from 0. */
  at: number;
  total: number;
  /** Submissions of which nobody knows whether they became campaigns. */
  unknown: Submission[];
  /** How many drafts there are. */
  drafts: number;
  /** How many of the chat's are confirmed and not handed over yet. */
  inHand: number;
  /** The name of the account whose campaigns they are, where the reader has several. */
  account?: string | undefined;
  /** The reader's other accounts. */
  accounts?: readonly NamedAccount[];
  /** A tap on a campaign repeats it. */
  toRepeat?: boolean;
  /** How many others there are beside the person's own, where they see them. */
  others?: number;
  /** The page is everybody's: only to be looked at. */
  isEverybodys?: boolean;
  /** Whether this is all that there is for the person, because they have none of their own. */
  isAll?: boolean;
}

/** A day in figures: 27.11. */
function shortDay({ day, month }: Temporal.PlainDate): string {
  return [day, month].map((figure) => String(figure).padStart(2, "0")).join(".");
}

/** A campaign as a button of its own: when, what, how many. */
function campaignRow(
  { id, accountId, name, from, numbers: count }: ListedCampaign,
  words: Words,
  kind: "open" | "repeat" = "open",
): Button[] {
  const day = shortDay(from);
  const label = labelWith(name, (shown) => words.text("campaigns-row", { day, name: shown, count }), LONGEST_ROW);
  return [campaignButton(label, { kind, campaignId: id }, accountId)];
}

/** From the list to a repeated campaign, to the drafts, to a search and to the whole history as a file. */
function onward(page: CampaignsPage, words: Words): Button[] {
  const { total, drafts, inHand, others = 0, isEverybodys, isAll } = page;
  if (isAll) {
    const search = campaignButton(words.text("button-search"), { kind: "search" });
    return [...(total > CAMPAIGNS_A_PAGE ? [search] : []), ...(total > 0 ? filesButton("", words) : [])];
  }
  if (isEverybodys) return [campaignButton(words.text("button-campaigns-own"), { kind: "list", page: 0 })];
  const data = writeTap({ on: "menu", tap: { kind: "drafts" } });
  return [
    ...(total > 0 ? [campaignButton(words.text("button-repeat"), { kind: "repeat-page", page: 0 })] : []),
    ...(drafts > 0 ? [{ label: words.text("button-drafts", { count: drafts }), data }] : []),
    ...(total > CAMPAIGNS_A_PAGE ? [campaignButton(words.text("button-search"), { kind: "search" })] : []),
    ...(total > 0 ? filesButton("", words) : []),
    ...(total + drafts + inHand > 0 ? [inHandButton(inHand, words)] : []),
    ...(others > 0
      ? [campaignButton(words.text("button-campaigns-others", { count: others }), { kind: "everybody", page: 0 })]
      : []),
  ];
}

/** What waits to be settled, then a page of the chat's campaigns, newest first, each a button to its card. */
export function campaignsView(shown: CampaignsPage, words: Words): View {
  const { page, at, total, unknown, inHand, toRepeat, isEverybodys, account, accounts = [] } = shown;
  const pages = Math.ceil(total / CAMPAIGNS_A_PAGE);
  const turn = (label: string, page: number) =>
    campaignButton(label, { kind: toRepeat ? "repeat-page" : isEverybodys ? "everybody" : "page", page });
  return {
    text: lines(
      account !== undefined && words.html("line-account", { account }),
      unknownLine(unknown, words),
      unknown.length > 0 && total > 0 && "",
      total > 0 && title(shown, words),
      total === 0 && unknown.length === 0 && words.html(inHand > 0 ? "campaigns-none-handed-over" : "campaigns-none"),
    ),
    buttons: [
      ...unknownRows(unknown, words),
      ...page.map((campaign) => campaignRow(campaign, words, toRepeat ? "repeat" : "open")),
      pager({ at, pages }, turn, false),
      ...fitRows(
        toRepeat ? [campaignButton(words.text("button-back"), { kind: "list", page: 0 })] : onward(shown, words),
      ),
      ...fitRows(accountButtons(accounts, "campaigns")),
    ].filter((row) => row.length > 0),
  };
}

function title({ total, toRepeat, isEverybodys }: CampaignsPage, words: Words): string {
  if (toRepeat) return words.html("campaigns-which-repeat");
  return words.html(isEverybodys ? "campaigns-everybodys" : "campaigns-title", { count: total });
}

/** Asks in which account the campaign of a № is meant. */
export function whichAccountView(id: number, accounts: readonly NamedAccount[], words: Words): View {
  const button = (account: NamedAccount) =>
    campaignButton(nameLabel(account.name), { kind: "refresh", campaignId: id }, account.id);
  return { text: words.html("status-which-account", { id: String(id) }), buttons: fitRows(accounts.map(button)) };
}

/** Asks what to look for; the next message is taken for it. */
export function searchView(words: Words): View {
  return {
    text: words.html("campaigns-search"),
    buttons: [[campaignButton(words.text("button-back"), { kind: "list", page: 0 })]],
  };
}

/**
 * The campaigns that fit what was written, newest first, and how many more there are.
 * @param text what was written
 */
export function foundView(found: readonly ListedCampaign[], total: number, text: string, words: Words): View {
  const more = total - found.length;
  return {
    text: lines(
      total === 0
        ? words.html("campaigns-none-found", { text: quotation(text) })
        : words.html("campaigns-found", { count: total }),
      more > 0 && words.html("campaigns-more", { count: more }),
    ),
    buttons: [
      ...found.map((campaign) => campaignRow(campaign, words)),
      ...fitRows([
        campaignButton(words.text("button-search"), { kind: "search" }),
        ...(total > 0 ? filesButton(text, words) : []),
        campaignButton(words.text("button-campaigns"), { kind: "list", page: 0 }),
      ]),
    ],
  };
}
