import { setImmediate as breathe } from "node:timers/promises";
import { type Api, InputFile } from "grammy";
import { nowIn, readZone } from "../../domain/schedule/zone.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { SendBeside } from "./beside.ts";

/** Rows read in one go: some milliseconds of work. */
const PAGE = 1_000;

/**
 * Has the numbers that are never called sent as a csv that spreadsheets here open by themselves and that can be sent back.
 * @param timezone of the days, as the PBX writes it
 */
export function createSendDoNotCall(api: Api, store: Pick<Store, "of">, sendBeside: SendBeside, timezone: string) {
  /** Spaces within the digits keep a spreadsheet from rounding them. */
  function line({ number, addedAt }: { number: string; addedAt: number }): string {
    const zone = readZone(timezone);
    const day = zone && nowIn(zone, Temporal.Instant.fromEpochMilliseconds(addedAt)).toPlainDate();
    const shown = number.replace(/^(998)(\d\d)(\d{3})(\d\d)(\d\d)$/, "+$1 $2 $3 $4 $5");
    return `${shown === number ? `+${number}` : shown};${day?.toString() ?? ""}\r\n`;
  }

  return function sendDoNotCall(chatId: number, words: Words, accountId: number): void {
    const { doNotCall } = store.of(accountId);
    async function* csv(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`\uFEFF${words.text("never-file-number")};${words.text("never-file-day")}\r\n`);
      let page = doNotCall.page("", PAGE);
      while (page.length > 0) {
        yield Buffer.from(page.map(line).join(""));
        await breathe();
        page = doNotCall.page(page.at(-1)?.number ?? "", PAGE);
      }
    }
    const name = `${words.text("never-file")}.csv`;
    sendBeside(chatId, words, () => api.sendDocument(chatId, new InputFile(csv, name)));
  };
}
