import { readDigits } from "./digits.ts";
import { findFractions } from "./fractions.ts";
import { GROUPING, judgeGrouping } from "./grouping.ts";
import { labelBefore } from "./labels.ts";
import { type Piece, type PieceKind, without } from "./pieces.ts";

/** A way in which something that is no phone is written. */
interface Cut {
  kind: PieceKind;
  /** A character without which it cannot be there: most texts are passed over by it. */
  needs: RegExp;
  pattern: RegExp;
  /** Says what a match really is; undefined: nothing of its kind. */
  judge?(match: RegExpMatchArray, text: string): Omit<Piece, "from" | "to"> | undefined;
}

const DOMAINS =
  "uz|com|ru|org|net|me|io|info|tv|app|biz|kz|gov|edu|dev|link|gl|ly|su|ua|tj|kg|tm|online|site|shop|store|page";
const LINK = new RegExp(
  `(?:[a-z][a-z+.-]*://|www\\.|(?<![\\p{L}\\d@.-])(?:[\\p{L}\\d-]+\\.)+(?:${DOMAINS})(?=[/?#:]))(?:(?![,;|]\\+?998\\d{9}(?!\\d))\\S)*`,
  "giu",
);
const PHONE_LINK =
  /(?:wa\.me\/|t\.me\/\+|whatsapp\.com\/send\/?\?(?:\S*&)?phone=(?:%2b)?|^(?:whatsapp|viber|tg|tel|call|callto|sms|skype):\/\/\S*?)\+?(?<![\d])(\d{9,15})(?!\d)/i;
// Some other page that is told of a phone: perhaps the page's own.
const TOLD_PHONE = /[?&](?:phone|tel)=(?:%2b|\+)?(\d{9,15})(?!\d)/i;

const CLOCK = "(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?:[.,]\\d{1,6})?";
const TIME = new RegExp(
  `(?<![\\d:.,])${CLOCK}(?:\\s?(?:[ap]m|z)(?!\\p{L})|[+-]\\d\\d:?\\d\\d(?!\\d))?(?![\\d:]|[.,]\\d)`,
  "giu",
);
const MOMENT = new RegExp(
  `(?<!\\d)\\d{4}-\\d\\d-\\d\\d[T ]${CLOCK}(?:z(?!\\p{L})|\\s?[+-]\\d\\d:?\\d\\d(?!\\d))?(?!\\d)`,
  "giu",
);
const DATE = /(?<![\d+]|\d[./-])(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{1,2})(?!\d|[./-]\d)/g;
const QUAD = /(?<![\d.+])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\d]|\.\d)(?:[:/]\d{1,5}(?!\d))?/g;
const DOTTED = /(?<![\d.+])v?\d+(?:\.\d+){2,}(?!\d)/giu;

/** In this order: what is cut out is not looked at again. */
const CUTS: readonly Cut[] = [
  { kind: "link", needs: /[:/.]/, pattern: LINK, judge: ([link]) => linkedPhone(link) ?? { kind: "link" } },
  { kind: "mail", needs: /@/, pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@[a-z]\w{2,}/gi },
  { kind: "date", needs: /-/, pattern: MOMENT },
  { kind: "id", needs: /-/, pattern: /(?<![\p{L}\d])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\p{L}\d])/giu },
  // Cards with their middle hidden.
  { kind: "id", needs: /\d{4}/, pattern: /(?<!\d)\d{4}[ -]?[\d*xX•#]{4}[ -]?[*xX•#]{4}[ -]?\d{4}(?!\d)/g },
  {
    kind: "id",
    needs: /\p{L}[-_]?\d|\d[-_]?\p{L}/u,
    pattern: /(?<![\p{L}\d])[\p{L}\d]+(?:[-_][\p{L}\d]+)*(?![\p{L}\d])/gu,
    judge: mixedToken,
  },
  // Plates of cars: 01 A 123 BC, 10 123 ABC.
  {
    kind: "id",
    needs: /\d \p{Lu}/u,
    pattern: /(?<![\p{L}\d])\d\d (?:\p{Lu} \d{3} \p{Lu}{2}|\d{3} \p{Lu}{3})(?![\p{L}\d])/gu,
  },
  { kind: "date", needs: /\d[./-]\d/, pattern: DATE, judge: (match) => (isDate(match) ? { kind: "date" } : undefined) },
  { kind: "time", needs: /\d:\d/, pattern: TIME },
  { kind: "address", needs: /\d\.\d+\./, pattern: QUAD, judge: judgeQuad },
  { kind: "version", needs: /\d\.\d+\./, pattern: DOTTED, judge: judgeDotted },
];

/** Cuts out of a text what is written so that it can be nothing else. */
export function cutOut(text: string): { pieces: Piece[]; rest: string } {
  const pieces: Piece[] = [];
  let rest = text;
  for (const { kind, needs, pattern, judge } of CUTS) {
    if (!needs.test(rest)) continue;
    const found: Piece[] = [];
    for (const match of rest.matchAll(pattern)) {
      const what = judge === undefined ? { kind } : judge(match, rest);
      if (what !== undefined) found.push({ ...what, from: match.index, to: match.index + match[0].length });
    }
    if (found.length === 0) continue;
    pieces.push(...found);
    rest = without(rest, found);
  }
  const fractions = /\d[.,eEеЕ]|\d['’]\d/.test(rest) ? findFractions(rest) : [];
  return { pieces: [...pieces, ...fractions], rest: without(rest, fractions) };
}

/** A link that opens a call or a chat with a number is that number: wa.me/998…, t.me/+998…, whatsapp://send?phone=998… */
function linkedPhone(link: string): Omit<Piece, "from" | "to"> | undefined {
  const opened = PHONE_LINK.exec(link)?.[1];
  const digits = opened ?? TOLD_PHONE.exec(link)?.[1];
  const reading = digits === undefined ? undefined : readDigits(digits, digits.length > 10);
  return reading?.ok ? { kind: opened === undefined ? "doubt" : "phone", reading } : undefined;
}

/** Letters and digits in one word: AA1234567, 01A123BC, a3f9012345. A name, a label or a unit beside a number is none. */
function mixedToken([token]: RegExpMatchArray): Omit<Piece, "from" | "to"> | undefined {
  if (!/\d/.test(token) || !/\p{L}/u.test(token)) return undefined;
  if (/^\p{Lu}{2}\d{7}$/u.test(token)) return { kind: "id" };
  // Letters that may stand for digits, or hide them, spoil the number: that is told as such.
  if (/^[\dOoОоIlxXхХ]+$/u.test(token)) return undefined;
  // A power of ten: 9.98E11.
  if (/^\d+[eEеЕ](?:-?\d{1,3})?$/u.test(token)) return undefined;
  const [, code = "", digits = ""] = /^(\p{Lu}{1,5})-?(\d{5,})$/u.exec(token) ?? [];
  if (code !== "" && labelBefore(code) === undefined)
    return readDigits(digits, false).ok ? judgeCode(code, digits) : { kind: "id" };
  const parts = token.split(/[-_]/);
  const isTangled = parts.some((part) => /\p{L}\d+\p{L}|\d\p{L}+\d/u.test(part) || /\d{3,}\p{Lu}{1,3}$/u.test(part));
  return isTangled || /\d\p{Lu}+-\d|\p{Lu}{2,}-\d+-\d/u.test(token) ? { kind: "id" } : undefined;
}

/** AB901234567 is a document; ALI901234567 may be a person, and is one where the country code says so. */
function judgeCode(code: string, digits: string): Omit<Piece, "from" | "to"> | undefined {
  if (digits.length > 10) return undefined;
  const reading = readDigits(digits, false);
  return code.length > 2 && reading.ok ? { kind: "doubt", reading } : { kind: "id" };
}

function isDate([, first = "", , second = "", third = ""]: RegExpMatchArray): boolean {
  const year = first.length === 4 ? first : third;
  if (first.length === 3 || (first.length === 4 && third.length === 4)) return false;
  if (year.length === 4 && (year < "1900" || year > "2100")) return false;
  const [one, other] = first.length === 4 ? [Number(second), Number(third)] : [Number(first), Number(second)];
  const isDayAndMonth = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  if (isDayAndMonth(one, other) || isDayAndMonth(other, one)) return true;
  // Two figures for the year, first: 26-11-20.
  return first.length === 2 && third.length === 2 && isDayAndMonth(Number(third), Number(second));
}

/** Four groups of at most 255 are an address, unless they are a phone in its usual groups: 90.123.45.67. */
function judgeQuad([all, ...groups]: RegExpMatchArray, text: string): Omit<Piece, "from" | "to"> | undefined {
  const isAddress = groups.every((group) => Number(group) <= 255 && (group === "0" || !group.startsWith("0")));
  const sizes = groups.map((group) => group.length).join("");
  const reading = sizes === "2322" ? readDigits(groups.join(""), false) : undefined;
  if (!isAddress) return undefined;
  if (!reading?.ok || /[:/]\d+$/.test(all)) return { kind: "address" };
  const said = labelBefore(text.slice(0, text.indexOf(all)));
  if (said === "id") return { kind: "address" };
  const others = text.replace(/(?<![\d.])\d\d\.\d{3}\.\d\d\.\d\d(?![\d.])/g, "").replace(/[\s.,;/|()]+|\+?998/g, "");
  if (others === "" || said === "phone") return { kind: "phone", reading };
  return { kind: "doubt", reading };
}

/** Points between groups of a phone, or of the rest of one behind its code: 90 123.45.67. */
function judgeDotted({ 0: all, index = 0, input = "" }: RegExpMatchArray): Omit<Piece, "from" | "to"> | undefined {
  const code = /(?<!\d)(\d\d)\)?[ -]$/.exec(input.slice(0, index))?.[1];
  return isPhoneInGroups(all) || (code !== undefined && isPhoneInGroups(`${code}.${all}`))
    ? undefined
    : { kind: "version" };
}

function isPhoneInGroups(dotted: string): boolean {
  const groups = dotted.split(".");
  const digits = groups.join("");
  const reading = readDigits(digits, false);
  const isInternational = digits.length > 10;
  return (
    reading.ok &&
    judgeGrouping(
      groups.map((group) => group.length),
      9,
      isInternational,
    ) < GROUPING.none
  );
}
