import { setImmediate as breathe } from "node:timers/promises";
import { type Api, InputFile } from "grammy";
import { searchFor } from "../../domain/campaign/listed.ts";
import type { PastCampaign } from "../../domain/campaign/past.ts";
import { nowIn, zoneOr } from "../../domain/schedule/zone.ts";
import { CSV_MARK, csvLine } from "../../files/tables/csv.ts";
import { type Cell, type Table, workbookOf } from "../../files/tables/workbook.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { NamedAccount } from "../views/account-views.ts";
import { historyColumns, historyFileName, historyRow } from "../views/history.ts";
import type { SendBeside } from "./beside.ts";

/** Campaigns read and written in one go: a few milliseconds of work. */
const PAGE = 20;

export type HistoryFormat = "xlsx" | "csv";

export interface SendHistoryParts {
  api: Api;
  store: Pick<Store, "of" | "people">;
  sendBeside: SendBeside;
  /** The manager's, of days and hours, as the PBX writes it. */
  timezone: string;
  now(): number;
}

/** Which campaigns are sent. */
export interface Wanted {
  /** What they are to fit, as people write it; "": all of them. */
  search: string;
  /** Of which accounts; where there are several, the table says of which each is. */
  accounts: readonly NamedAccount[];
  /** Whose: those of a chat, or everybody's. */
  of: number | "everybody";
}

/**
 * Has the chat's campaigns sent as a table, made while it is uploaded: a page at a time, between which everybody else has
 * the loop. Nothing of it is kept.
 */
export function createSendHistory({ api, store, sendBeside, timezone, now }: SendHistoryParts) {
  const zone = zoneOr(timezone);

  /** Of one account after the other, each newest first. */
  async function* rows({ accounts, of, search }: Wanted, words: Words): AsyncGenerator<Cell[][]> {
    for (const account of accounts) yield* rowsOf(account, accounts.length > 1, { of, search }, words);
  }

  async function* rowsOf(
    account: NamedAccount,
    isNamed: boolean,
    { of, search }: Omit<Wanted, "accounts">,
    words: Words,
  ): AsyncGenerator<Cell[][]> {
    const { everybody, history } = store.of(account.id);
    const fits = searchFor(search) ?? (() => true);
    const read = (after?: PastCampaign) =>
      of === "everybody" ? everybody.page(PAGE, after) : history.page(of, PAGE, after);
    let page = read();
    while (page.length > 0) {
      yield page.filter(fits).map((campaign) => {
        const { userId } = campaign;
        const who = userId === undefined ? undefined : (store.people.name(userId) ?? String(userId));
        const row = historyRow(campaign, who, zone, words);
        return isNamed ? [...row, account.name] : row;
      });
      await breathe();
      page = read(page.at(-1));
    }
  }

  async function* csv({ columns, rows }: Table): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${CSV_MARK}${csvLine(columns.map(({ title }) => title))}`);
    for await (const piece of rows()) yield Buffer.from(piece.map((cells) => csvLine(cells.map(written))).join(""));
  }

  return function sendHistory(chatId: number, format: HistoryFormat, wanted: Wanted, words: Words): void {
    const { search, accounts } = wanted;
    const today = nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now())).toPlainDate();
    const table: Table = {
      title: words.text("history-sheet"),
      columns: historyColumns(zone, accounts.length > 1, words),
      rows: () => rows(wanted, words),
    };
    const bytes = () => (format === "xlsx" ? workbookOf(table) : csv(table));
    const name = `${historyFileName(search, today, words)}.${format}`;
    sendBeside(chatId, words, () => api.sendDocument(chatId, new InputFile(bytes, name)));
  };
}

/** A day as spreadsheets here read it. */
function written(cell: Cell): string | number {
  if (cell === undefined) return "";
  if (typeof cell === "string" || typeof cell === "number") return cell;
  const day = [cell.day, cell.month].map((figure) => String(figure).padStart(2, "0"));
  const date = [...day, cell.year].join(".");
  return cell instanceof Temporal.PlainDate
    ? date
    : `${date} ${cell.toPlainTime().toString({ smallestUnit: "minute" })}`;
}
