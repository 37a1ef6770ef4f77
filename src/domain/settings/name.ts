import type { SettingsPart } from "./reading.ts";
import { showsNothing } from "./shows-nothing.ts";
import type { SettingToken } from "./tokens.ts";
import { BEHIND_A_NAME } from "./words.ts";

/** Opening marks of a quoted name, each with its closing one. */
const QUOTES: Readonly<Record<string, string>> = { "«": "»", "“": "”", '"': '"', "„": "“" };

/**
 * A new name, where a text begins with the word for it: what stands in quotation marks, else the rest of the line.
 * "nomi «Aprel» boʻlsin", «назови Апрельская акция», "call it April offer".
 */
export function nameIn(text: string, tokens: readonly SettingToken[]): SettingsPart | undefined {
  const label = tokens.findIndex(({ sense }) => sense?.is === "name");
  const isFirst = tokens.slice(0, label).every(({ sense }) => sense?.is === "filler");
  const word = tokens[label];
  if (!word || !isFirst) return undefined;
  const links = tokens
    .slice(label + 1)
    .findIndex(({ text: mark, kind, sense }) => !isLink(kind, mark) && sense?.is !== "filler");
  const first = links === -1 ? undefined : tokens[label + 1 + links];
  if (!first) return undefined;
  const closing = QUOTES[first.text];
  const lineEnd = text.indexOf("\n", first.start);
  const quoteEnd = closing ? text.indexOf(closing, first.end) : -1;
  const end = quoteEnd > 0 ? quoteEnd : lineEnd > 0 ? lineEnd : text.length;
  const said = text.slice(quoteEnd > 0 ? first.end : first.start, end);
  const name = (quoteEnd > 0 ? said : said.replace(BEHIND_A_NAME, "")).replace(/\s+/g, " ").trim();
  if (showsNothing(name)) return undefined;
  const taken = tokens.filter((token) => token.start >= word.start && token.start <= end);
  return { taken, says: { name } };
}

function isLink(kind: SettingToken["kind"], mark: string): boolean {
  return kind === "mark" && /[:=—–-]/.test(mark);
}
