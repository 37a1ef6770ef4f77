import { registered } from "./registry.ts";

/** What a callable number is: hints only, because numbers move between operators (MNP since 2023). */
export type NumberKind = "mobile" | "fixed" | "unknown-prefix" | "foreign";

const KINDS: readonly NumberKind[] = ["mobile", "fixed", "unknown-prefix"];
// The Uzbek plan in libphonenumber tells kinds apart by five digits, so five digits are asked about once.
const PREFIX_DIGITS = 5;
const knownKinds = new Uint8Array(10 ** PREFIX_DIGITS);

// Codes that were given to somebody, also where the registry knows no subscriber range yet: the code is known all the same.
const MOBILE_CODES = new Set("20 33 50 70 77 80 87 88 90 91 92 93 94 95 97 98 99".split(" "));
const FIXED_CODES = new Set("55 61 62 65 66 67 69 71 72 73 74 75 76 78 79".split(" "));

/**
 * Tells the kind of an Uzbek number.
 * @param national the nine national digits
 * @returns the kind by libphonenumber's registry, asked once for each five-digit prefix; by its code where the range is not
 * given out there
 */
export function uzbekKind(national: string): NumberKind {
  const prefix = Number(national.slice(0, PREFIX_DIGITS));
  const known = knownKinds[prefix] ?? 0;
  if (known > 0) return KINDS[known - 1] ?? "unknown-prefix";
  const kind = registryKind(national) ?? kindOfCode(national.slice(0, 2));
  knownKinds[prefix] = KINDS.indexOf(kind) + 1;
  return kind;
}

/**
 * Says whether digits with a country code are a real number of another country.
 * @param digits country code and number, no plus
 */
export function isForeignNumber(digits: string): boolean {
  return digits.length <= 15 && registered(digits)?.isValid() === true;
}

function kindOfCode(code: string): NumberKind {
  if (MOBILE_CODES.has(code)) return "mobile";
  return FIXED_CODES.has(code) ? "fixed" : "unknown-prefix";
}

function registryKind(national: string): NumberKind | undefined {
  switch (registered(`998${national}`)?.getType()) {
    case undefined:
      return undefined;
    case "MOBILE":
    case "FIXED_LINE_OR_MOBILE":
      return "mobile";
    default:
      return "fixed";
  }
}
