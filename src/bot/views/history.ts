import { type PastCampaign, whenIn } from "../../domain/campaign/past.ts";
import { windowInWords } from "../../domain/schedule/dates-in-words.ts";
import { nowIn, type Zone } from "../../domain/schedule/zone.ts";
import type { Words } from "../../words.ts";
import { writeTap } from "../callback-data.ts";
import { campaignButton, statusInWords } from "./campaign-card.ts";
import { lineName } from "./figures.ts";
import { quotation } from "./quotation.ts";
import { zoneInWords } from "./summary.ts";
import type { Button, View } from "./view.ts";

/** A button that offers campaigns as a file; none where the search is too long for a button to carry it. */
export function filesButton(search: string, words: Words): Button[] {
  // What parts a button's data says nothing in a search either.
  const carried = search.replaceAll("|", " ").trim();
  const tap = { kind: "files", search: carried } as const;
  return fits(carried) ? [campaignButton(words.text("button-files"), tap)] : [];
}

function fits(search: string): boolean {
  try {
    writeTap({ on: "campaign", tap: { kind: "files", search } });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * Asks in which kind of file the campaigns are wanted, as they were searched for.
 * @param search what was looked for; "": all of them
 */
export function filesView(search: string, count: number, words: Words): View {
  return {
    text:
      search === ""
        ? words.html("files-of-all", { count })
        : words.html("files-of-found", { count, text: quotation(search) }),
    buttons: [
      [campaignButton("xlsx", { kind: "xlsx", search }), campaignButton("csv", { kind: "csv", search })],
      [
        campaignButton(words.text("button-search"), { kind: "search" }),
        campaignButton(words.text("button-back"), { kind: "list", page: 0 }),
      ],
    ],
  };
}

/** What the file is called: its day makes names that sort. */
export function historyFileName(search: string, today: Temporal.PlainDate, words: Words): string {
  const day = today.toString();
  const text = search.replaceAll(/[^\p{L}\p{M}\p{N}ʻʼ'.-]+/gu, " ").trim();
  return text === "" ? words.text("history-file", { day }) : words.text("history-file-found", { day, text });
}

/** The columns of the history, with the letters that each has room for. @param isOfSeveral whether it tells accounts apart */
export function historyColumns(zone: Zone, isOfSeveral: boolean, words: Words): { title: string; width: number }[] {
  return [
    { title: words.text("history-from"), width: 12 },
    { title: words.text("history-to"), width: 12 },
    { title: words.text("history-name"), width: 32 },
    { title: words.text("history-id"), width: 10 },
    { title: words.text("history-numbers"), width: 14 },
    { title: words.text("history-refused"), width: 14 },
    { title: words.text("history-lines"), width: 24 },
    { title: words.text("history-hours", { zone: zoneInWords(zone.text) }), width: 14 },
    { title: words.text("history-status"), width: 14 },
    { title: words.text("history-checked"), width: 18 },
    { title: words.text("history-who"), width: 20 },
    ...(isOfSeveral ? [{ title: words.text("history-account"), width: 20 }] : []),
  ];
}

/** A campaign's cells, as the columns stand. @param who the name of whoever confirmed it */
export function historyRow(campaign: PastCampaign, who: string | undefined, zone: Zone, words: Words) {
  const { from, to, hours } = whenIn(zone, campaign);
  const checked = nowIn(zone, Temporal.Instant.fromEpochMilliseconds(campaign.lookedAt)).round({
    smallestUnit: "minute",
    roundingMode: "trunc",
  });
  const { name, id, numbers, refused, trunks, status } = campaign;
  const said = statusInWords(status, words);
  return [
    from,
    to,
    name,
    id,
    numbers,
    refused,
    trunks.map((trunk) => lineName(trunk)).join(", "),
    windowInWords(hours),
    said,
    checked,
    who,
  ];
}
