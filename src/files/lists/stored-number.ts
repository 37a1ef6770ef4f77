import { FRACTION_CELL } from "../../domain/number/plain.ts";

const SAFE_DIGITS = 15;
const ROUNDED_DIGITS = 6;
const MOST_DIGITS = 40;

/**
 * Writes a number as a spreadsheet stores it with all its digits. One of a phone's size that was rounded to six digits stays
 * as it is, to be refused as such; a longer one was never a phone, and is only a long number. One with a fraction is marked as such.
 */
export function storedNumberText(value: string): string {
  if (/^\d+$/.test(value)) return value;
  const [mantissa = "", exponent = "0"] = value.split(/[eE]/);
  const power = Number(exponent);
  const isPhoneSized = power >= 8 && power < SAFE_DIGITS;
  if (isPhoneSized && mantissa.replace(/\D/g, "").length <= ROUNDED_DIGITS) return value;
  const number = Number(value);
  if (!Number.isInteger(number)) return value + FRACTION_CELL;
  return Math.abs(power) < MOST_DIGITS ? BigInt(number).toString() : value;
}
