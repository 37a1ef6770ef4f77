import type { Locale } from "../locale.ts";
import { readZone } from "../schedule/zone.ts";
import { amountsOf } from "./amounts.ts";
import type { SettingsChange } from "./bounds.ts";
import { correctedBy } from "./corrections.ts";
import { nameIn } from "./name.ts";
import type { SettingsPart, SettingsReading } from "./reading.ts";
import { type SettingToken, settingTokens } from "./tokens.ts";
import { trunksIn } from "./trunks.ts";

/** What a text may mean where it was typed, and nowhere else. */
export interface AskedSettings {
  /** The chat's, where settings are asked for: there "3 marta" are tries, and nothing else. */
  language?: Locale;
  /** The lines are asked for: there numbers are lines without a word for them. */
  trunks?: boolean;
}

/**
 * Reads what a text says about calls at once, tries, seconds, lines, name, paused and zone, in any of the languages.
 * Every word belongs to a setting, is harmless, or stands in `rest`: nothing is dropped.
 * @param trunks the account's lines, as the PBX names them
 * @param asked what is asked for where the text was typed
 */
export function readSettings(text: string, trunks: readonly string[], asked: AskedSettings = {}): SettingsReading {
  const tokens = settingTokens(text);
  const named = nameIn(text, tokens);
  const others = named ? tokens.filter((token) => !named.taken.includes(token)) : tokens;
  const figures = amountsOf(others, asked.language);
  const after = without(others, figures);
  const lines = trunksIn(after, trunks, asked.trunks);
  const paused = pausedIn(without(after, lines));
  const zones = zoneIn(without(without(after, lines), paused));
  return together(text, tokens, [...(named ? [named] : []), ...figures, ...lines, ...paused, ...zones]);
}

function without(tokens: readonly SettingToken[], parts: readonly SettingsPart[]): readonly SettingToken[] {
  return tokens.filter((token) => !parts.some(({ taken }) => taken.includes(token)));
}

function together(text: string, tokens: readonly SettingToken[], parts: readonly SettingsPart[]): SettingsReading {
  if (parts.length === 0) return { kind: "nothing" };
  const changes = parts.flatMap(({ says }) => ("kind" in says ? [] : [says]));
  const change = merge(changes);
  const rest = parts.flatMap(({ taken }) => taken).reduce(blank, text);
  const left = without(tokens, parts);
  const end = Math.max(...parts.flatMap(({ taken }) => taken.map((token) => token.end)));
  for (const { says } of parts) {
    if (!("kind" in says)) continue;
    if (says.kind !== "question") return says;
    const options = says.options.map((option) => merge([...changes, option]) ?? option);
    const [corrected] = options.flatMap((option) => correctedBy(left, option, end) ?? []);
    if (corrected) return { ...says, quoted: text.trim(), options: [corrected, ...options] };
    return { ...says, options, rest };
  }
  const quoted = quote(
    text,
    parts.flatMap(({ taken }) => taken),
  );
  if (!change) return { kind: "question", quoted, options: [...changes].reverse(), rest };
  const corrected = correctedBy(left, change, end);
  if (corrected) return { kind: "question", quoted: text.trim(), options: [corrected, change] };
  if (left.every((token) => isHarmless(token, change))) return { kind: "understood", change, rest: "" };
  return { kind: "understood", change, rest };
}

/** Marks, words that change nothing, and a second word for a setting that is understood («считать успешным от 5 секунд»). */
function isHarmless({ kind, sense }: SettingToken, { options }: SettingsChange): boolean {
  if (kind === "mark" || ["filler", "each", "counter"].some((is) => sense?.is === is)) return true;
  if (sense?.is === "try") return options?.tries !== undefined;
  return sense?.is === "figure" && options?.[sense.figure] !== undefined;
}

/** All changes as one; undefined where they contradict each other ("10, no, 20 at once"). */
function merge(changes: readonly SettingsChange[]): SettingsChange | undefined {
  const flat = changes.flatMap(({ options, ...other }) => Object.entries({ ...options, ...other }));
  const isTwofold = flat.some(([key, value], index) =>
    flat.slice(0, index).some(([other, said]) => other === key && JSON.stringify(said) !== JSON.stringify(value)),
  );
  if (isTwofold) return undefined;
  const merged: SettingsChange = {};
  for (const { options, ...other } of changes) {
    Object.assign(merged, other, options ? { options: { ...merged.options, ...options } } : {});
  }
  return merged;
}

function pausedIn(tokens: readonly SettingToken[]): SettingsPart[] {
  return tokens.flatMap((token, index): SettingsPart[] => {
    const { sense } = token;
    if (sense?.is !== "paused") return [];
    const near = [tokens[index - 1], tokens[index + 1]];
    const not = near.find((other) => other?.sense?.is === "not");
    // A pause of certain hours is a break in the calls, which is not a setting.
    const numbered = tokens.slice(index + 1, index + 3).some((other) => other.sense?.is === "number");
    if (numbered) return [];
    return [{ taken: not ? [not, token] : [token], says: { options: { paused: sense.paused === !not } } }];
  });
}

/**
 * A zone that is written out ("UTC+3", "zone +4"), or a place's clock, which is asked about. Only where nothing but settings is
 * said: beside hours it says by whose clock they are, which the reader of hours asks.
 */
function zoneIn(tokens: readonly SettingToken[]): SettingsPart[] {
  const solid = tokens.filter(({ sense }) => sense?.is !== "filler");
  const place = solid.find(({ sense }) => sense?.is === "place");
  if (place?.sense?.is === "place" && solid.every(({ kind, sense }) => kind === "mark" || sense?.is === "place")) {
    const timezone = readZone(`+${place.sense.east}`)?.text;
    const options = timezone ? [{ options: { timezone } }] : [];
    return [{ taken: [place], says: { kind: "question", quoted: place.text, options } }];
  }
  for (const [index, token] of tokens.entries()) {
    const [sign, hours] = tokens.slice(index + 1, index + 3);
    const isNamed = token.sense?.is === "zone" || /^(?:utc|gmt)$/i.test(token.text);
    if (!isNamed || !sign || !hours) continue;
    // "UTC+3" within a zone's label: the label goes with it.
    const label = tokens[index - 1]?.sense?.is === "zone" ? tokens.slice(index - 1, index) : [];
    const zone = readZone(`${sign.text}${hours.text}`);
    const taken = [...label, token, sign, hours];
    const isAlone = solid.every((other) => other.kind === "mark" || taken.includes(other));
    if (zone && isAlone) return [{ taken, says: { options: { timezone: zone.text } } }];
  }
  return [];
}

function quote(text: string, tokens: readonly SettingToken[]): string {
  return text.slice(Math.min(...tokens.map(({ start }) => start)), Math.max(...tokens.map(({ end }) => end)));
}

function blank(text: string, { start, end }: SettingToken): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}
