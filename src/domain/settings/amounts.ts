import type { Locale } from "../locale.ts";
import { foldWord } from "../phrases/letters.ts";
import { meaning } from "../phrases/lexicon.ts";
import { type Figure, isWithin, type SettingsChange } from "./bounds.ts";
import type { SettingsPart } from "./reading.ts";
import type { SettingToken } from "./tokens.ts";

/** A run of words that name one figure, with the fillers between them. */
interface Label {
  readonly figure: Figure;
  readonly first: number;
  readonly last: number;
  /** It means the figure only beside a number. */
  readonly isWeak: boolean;
}

const LATIN = /\p{Script=Latin}/u;

/** Signs that may stand between a label and its number. */
const LINKS = new Set([":", "=", "-", "–", "—"]);

/** Calls at once, tries and seconds that tokens speak of, each with the one number that stands beside it. */
export function amountsOf(tokens: readonly SettingToken[], language?: Locale): SettingsPart[] {
  const parts: SettingsPart[] = [];
  const isFree = (index: number) => {
    const token = tokens[index];
    return token !== undefined && !parts.some(({ taken }) => taken.includes(token));
  };
  const labels = labelsIn(tokens, language);
  // A number belongs to one label: where labels and numbers take turns, the first word says which comes first.
  const numbersFirst =
    labels.some(({ first }) => isAmount(tokens, reach(tokens, first, -1))) && startsWithNumber(tokens, labels);
  for (const label of labels) {
    const [before, after] = [reach(tokens, label.first, -1), reach(tokens, label.last, 1)];
    const open = [numbersFirst ? before : after, numbersFirst ? after : before].filter(
      (index) => isFree(index) && isAmount(tokens, index),
    );
    const chosen = open[0];
    const named = tokens.slice(label.first, label.last + 1);
    if (chosen === undefined) {
      if (!label.isWeak) parts.push({ taken: named, says: unclear(tokens, label) });
      continue;
    }
    const token = tokens[chosen];
    if (token) parts.push({ taken: span(tokens, label, chosen), says: said(label.figure, token) });
  }
  return parts;
}

function said(figure: Figure, { sense }: SettingToken): SettingsPart["says"] {
  const value = sense?.is === "number" ? sense.value : Number.NaN;
  return isWithin(figure, value) ? change(figure, value) : { kind: "out-of-range", figure, value };
}

function change(figure: Figure, value: number): SettingsChange {
  return { options: { [figure]: value } };
}

/** A setting is named without a number that is surely its own: what stands nearest is offered. */
function unclear(tokens: readonly SettingToken[], { figure, first, last }: Label): SettingsPart["says"] {
  const near = tokens.slice(Math.max(0, first - 3), last + 4);
  const values = near.flatMap(({ sense }) =>
    sense?.is === "number" && isWithin(figure, sense.value) ? [sense.value] : [],
  );
  const options = [...new Set(values)].reverse().map((value) => change(figure, value));
  const quoted = near.map(({ text }) => text).join(" ");
  return { kind: "question", quoted, options };
}

/** The labels in their order; "times" counts as tries where each person, a try or another figure in its language is spoken of. */
function labelsIn(tokens: readonly SettingToken[], chat: Locale | undefined): readonly Label[] {
  const isTries = tokens.some(
    ({ sense }) => sense?.is === "each" || (sense?.is === "figure" && sense.figure === "tries"),
  );
  const isTried = (language: string) =>
    tokens.some(({ sense }, index) => {
      const isFigure = sense?.is === "figure" || (sense?.is === "near-figure" && isBesideAmount(tokens, index));
      return (isFigure || sense?.is === "try") && sense.language === language;
    });
  const labels: Label[] = [];
  // In a chat in Russian «3 марта» is a day, whatever is asked for.
  const isAsked = (token: SettingToken) => chat !== undefined && !(chat === "ru" && isMonth(token));
  for (const [index, token] of tokens.entries()) {
    const { sense } = token;
    const figure =
      sense?.is === "figure" || sense?.is === "near-figure"
        ? sense.figure
        : (isTries && (sense?.is === "times" || sense?.is === "each")) ||
            (sense?.is === "times" && (isTried(sense.language) || isAsked(token)))
          ? "tries"
          : undefined;
    if (!figure) continue;
    const isWeak = sense?.is === "near-figure";
    const before = labels.at(-1);
    const isNext = before?.figure === figure && tokens.slice(before.last + 1, index).every(isFiller);
    if (before && isNext) labels[labels.length - 1] = { ...before, last: index, isWeak: before.isWeak && isWeak };
    else labels.push({ figure, first: index, last: index, isWeak });
  }
  return mergeAround(labels, tokens);
}

function isMonth({ text }: SettingToken): boolean {
  return !LATIN.test(text) && meaning(foldWord(text))?.senses[0]?.code === "M";
}

/** "har biriga 3 marta", «считать успешным от 5 секунд»: two labels of one figure around its only number are one. */
function mergeAround(labels: readonly Label[], tokens: readonly SettingToken[]): readonly Label[] {
  return labels.filter((label, index) => {
    const next = labels[index + 1];
    if (next?.figure !== label.figure) return true;
    const between = tokens.slice(label.last + 1, next.first);
    return between.filter((token) => !isFiller(token) && !isLink(token)).length !== 1;
  });
}

/** Whether a number stands next to a word. */
function isBesideAmount(tokens: readonly SettingToken[], index: number): boolean {
  return isAmount(tokens, reach(tokens, index, -1)) || isAmount(tokens, reach(tokens, index, 1));
}

/** The place next to a label, over fillers and a link, in a direction. */
function reach(tokens: readonly SettingToken[], from: number, step: 1 | -1): number {
  let at = from + step;
  while (tokens[at] && (isFiller(tokens[at]) || isLink(tokens[at]))) at += step;
  return at;
}

function isFiller(token: SettingToken | undefined): boolean {
  return ["filler", "each", "counter"].some((is) => token?.sense?.is === is);
}

function isLink(token: SettingToken | undefined): boolean {
  return token?.kind === "mark" && LINKS.has(token.text);
}

/** Whether a number is a plain amount: not a part of a time, a date, a fraction or a range. */
function isAmount(tokens: readonly SettingToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.sense?.is !== "number") return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const isRange = isDash(before) && tokens[index - 2]?.sense?.is === "number";
  return !isRange && !isTied(before, -1) && !isTied(after, 1) && !isOfCalendar(before, -1) && !isOfCalendar(after, 1);
}

/** Parts of times, dates and ranges: 10:30, 12.05, 3-5, 10/12. */
function isTied(token: SettingToken | undefined, step: 1 | -1): boolean {
  if (token?.kind !== "mark") return token?.sense?.is === "number";
  return step === 1 ? /[:./-]/.test(token.text) && token.text !== "." : /[./]/.test(token.text);
}

function isDash(token: SettingToken | undefined): boolean {
  return token?.kind === "mark" && /[-–—]/.test(token.text);
}

/** Words of the calendar that claim a number: «10 декабря», "18 gacha", «до 18», "9 dan". */
function isOfCalendar(token: SettingToken | undefined, step: 1 | -1): boolean {
  if (token?.kind !== "word" || token.sense) return false;
  const codes = meaning(foldWord(token.text))?.senses.map(({ code }) => code) ?? [];
  return codes.some((code) => (step === 1 ? "MFTdwmyhjHc" : "ftgb").includes(code));
}

function startsWithNumber(tokens: readonly SettingToken[], labels: readonly Label[]): boolean {
  const [label] = labels;
  return label !== undefined && isAmount(tokens, reach(tokens, label.first, -1));
}

function span(tokens: readonly SettingToken[], { first, last }: Label, amount: number): readonly SettingToken[] {
  const end = Math.max(last, amount) + 1;
  return tokens.slice(Math.min(first, amount), tokens[end]?.sense?.is === "counter" ? end + 1 : end);
}
