import type { Result } from "../result.ts";
import type { PieceRefusal, ReadNumber } from "./digits.ts";
import { registered } from "./registry.ts";
import { findNumbers } from "./text.ts";

export type { NumberKind } from "./kind.ts";

/** Why a text is not one number that may be called. */
export type NumberRefusal = PieceRefusal | "several" | "doubtful";

/** The one number of a text, or the reason why there is none. */
export type NumberReading = Result<ReadNumber, NumberRefusal>;

/** How the PBX wants numbers: 998901234567, +998901234567 or 901234567. */
export type NumberFormat = "international" | "plus" | "national";

/**
 * Reads the one number that a text holds; words around it do no harm.
 * @returns E.164 digits without the plus, or the reason; "several" if the text holds more than one number
 */
export function readNumber(text: string): NumberReading {
  const { numbers, doubts, refused } = findNumbers(text);
  const [first] = numbers;
  if (numbers.length === 0 && doubts.length > 0) return { ok: false, refusal: "doubtful" };
  if (numbers.length > 1) return { ok: false, refusal: "several" };
  return first ?? { ok: false, refusal: refused[0]?.reason ?? "empty" };
}

/**
 * Writes a number for people: "90 123 45 67", and foreign ones with their plus and country code.
 * @param number E.164 digits without the plus
 */
export function showNumber(number: string): string {
  const uzbek = /^998(\d\d)(\d{3})(\d\d)(\d\d)$/.exec(number);
  if (uzbek !== null) return uzbek.slice(1).join(" ");
  return registered(number)?.formatInternational() ?? `+${number}`;
}

/**
 * Writes a number for the PBX.
 * @param number E.164 digits without the plus
 * @returns digits only, except for "plus"; a foreign number keeps its country code in "national"
 */
export function formatNumber(number: string, format: NumberFormat): string {
  if (format === "plus") return `+${number}`;
  return format === "national" && /^998\d{9}$/.test(number) ? number.slice(3) : number;
}
