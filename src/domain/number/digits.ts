import type { Result } from "../result.ts";
import { isForeignNumber, type NumberKind, uzbekKind } from "./kind.ts";

/** Why a piece of text is not a number that may be called. */
export type PieceRefusal =
  | "empty"
  | "no-number"
  | "too-short"
  | "no-area-code"
  | "wrong-length"
  | "unknown-code"
  | "not-foreign"
  | "joined"
  | "masked"
  | "letter"
  | "rounded"
  | "fraction"
  | "sum"
  | "id"
  | "formula"
  | "too-long";

/** A number in E.164 digits without the plus. */
export interface ReadNumber {
  ok: true;
  number: string;
  kind: NumberKind;
}

/** A number, or the reason why there is none. */
export type DigitsReading = Result<ReadNumber, PieceRefusal>;

const NATIONAL = /^(?:20|33|[5-9]\d)\d{7}$/;
const LONGEST_NUMBER = 17;

/**
 * Judges a run of digits by its length, never by its first digits alone: 998123456 is a whole local number.
 * @param digits ASCII digits only
 * @param plus whether a plus stood before them
 */
export function readDigits(digits: string, plus: boolean): DigitsReading {
  if (plus) return readInternational(digits);
  const { length } = digits;
  if (length === 9) return readNational(digits);
  if (length === 12 && digits.startsWith("998")) return readNational(digits.slice(3));
  if (length < 7) return { ok: false, refusal: "too-short" };
  if (length === 7) return { ok: false, refusal: "no-area-code" };
  if (length > LONGEST_NUMBER) return { ok: false, refusal: "joined" };
  if (digits.startsWith("00")) return readInternational(digits.slice(2));
  if (digits.startsWith("810") && length > 12) return readInternational(digits.slice(3));
  // Trunk prefixes: 8 or 0 before nine digits, 8 before the country code.
  if (length === 10 && /^[08]/.test(digits)) return readNational(digits.slice(1));
  if (length === 13 && digits.startsWith("8998")) return readNational(digits.slice(4));
  if (length === 11 && digits.startsWith("7") && isForeignNumber(digits)) return foreign(digits);
  return { ok: false, refusal: "wrong-length" };
}

function readNational(national: string): DigitsReading {
  if (!NATIONAL.test(national)) return { ok: false, refusal: "unknown-code" };
  return { ok: true, number: `998${national}`, kind: uzbekKind(national) };
}

function readInternational(digits: string): DigitsReading {
  if (digits.length > LONGEST_NUMBER) return { ok: false, refusal: "joined" };
  if (!digits.startsWith("998")) {
    return isForeignNumber(digits) ? foreign(digits) : { ok: false, refusal: "not-foreign" };
  }
  if (digits.length !== 12) return { ok: false, refusal: "wrong-length" };
  return readNational(digits.slice(3));
}

function foreign(number: string): DigitsReading {
  return { ok: true, number, kind: "foreign" };
}
