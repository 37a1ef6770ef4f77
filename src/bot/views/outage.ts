import type { Outage, OutageKind } from "../../domain/outage.ts";
import type { Words } from "../../words.ts";
import { momentInWords } from "./moments.ts";
import type { View } from "./view.ts";

const BEGUN = { disk: "outage-disk", pbx: "outage-pbx", telegram: "outage-telegram-over" } as const;
const OVER = { disk: "outage-disk-over", pbx: "outage-pbx-over", telegram: "outage-telegram-over" } as const;

/** That something keeps the bot from working, or that this is over. @param seen when it is read, in epoch milliseconds */
export function outageView({ what, since, until }: Outage, seen: number, timezone: string, words: Words): View {
  const moment = (at: number) => momentInWords(at, seen, timezone, words.locale);
  const keys: Record<OutageKind, (typeof BEGUN | typeof OVER)[OutageKind]> = until === undefined ? BEGUN : OVER;
  const text = words.html(keys[what], { since: moment(since), until: moment(until ?? seen) });
  return { text, buttons: [] };
}
