import type { NumberSet } from "./number-set.ts";
import type { Counts } from "./tally.ts";
import type { Suspicion } from "./verdict.ts";

/** What was passed over because nobody sees it in the spreadsheet. */
export interface Hidden {
  rows: number;
  columns: number;
  sheets: number;
}

const UZBEKISTAN = 998_000_000_000;
const LONG_RUN = 200;
const SHARE = 0.3;
const FEW = 10;
const MOST_NAMED = 5;

/** Lists what should make a manager look twice. */
export function suspect(counts: Counts, hidden: Hidden): Suspicion[] {
  const { numbers, rows, duplicates, refused, refusedByReason, fixed, unknownPrefixes, notes } = counts;
  const total = numbers.size();
  const found: Suspicion[] = [];
  const rounded = refusedByReason.rounded ?? 0;
  if (rounded > 0) found.push({ code: "rounded", count: rounded });
  found.push(...equalEndings(numbers), ...consecutive(numbers), ...notPhones(counts));
  if (duplicates >= FEW && duplicates >= rows * SHARE) {
    found.push({ code: "many-duplicates", count: duplicates, share: duplicates / rows });
  }
  if (refused >= FEW && refused >= rows * SHARE) {
    found.push({ code: "many-refused", count: refused, share: refused / rows });
  }
  if (fixed >= FEW && fixed >= total * SHARE) found.push({ code: "many-fixed", count: fixed, share: fixed / total });
  if (unknownPrefixes.size > 0) {
    const { count, most } = named(unknownPrefixes);
    found.push({ code: "unknown-prefixes", count, prefixes: most });
  }
  if (notes.size > 0) {
    const { count, most } = named(notes);
    found.push({ code: "notes", count, notes: most });
  }
  if (hidden.rows + hidden.columns + hidden.sheets > 0) found.push({ code: "hidden", ...hidden });
  return found;
}

/** How many there are in all, and the most frequent of them. */
function named(counted: ReadonlyMap<string, number>): { count: number; most: string[] } {
  const sorted = [...counted].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return { count: [...counted.values()].reduce((sum, one) => sum + one, 0), most: sorted.slice(0, MOST_NAMED) };
}

/** Rounded numbers that were written out again end alike: 998901000000. */
function equalEndings(numbers: NumberSet): Suspicion[] {
  const endings = new Uint32Array(100_000);
  let most = 0;
  for (const piece of numbers.pieces()) {
    for (const number of piece) {
      const ending = number % 100_000;
      endings[ending] = (endings[ending] ?? 0) + 1;
      if ((endings[ending] ?? 0) > (endings[most] ?? 0)) most = ending;
    }
  }
  for (const [ending, least] of [
    [0, 3],
    [most, FEW],
  ] as const) {
    const count = endings[ending] ?? 0;
    if (count >= least && count >= numbers.size() * 0.02) {
      return [{ code: "equal-endings", count, ending: String(ending).padStart(5, "0") }];
    }
  }
  return [];
}

function consecutive(numbers: NumberSet): Suspicion[] {
  let before = Number.NaN;
  let length = 0;
  let longest = 0;
  let last = 0;
  for (const piece of numbers.pieces()) {
    for (const number of piece) {
      length = number === before + 1 ? length + 1 : 1;
      before = number;
      if (length <= longest) continue;
      longest = length;
      last = number;
    }
  }
  if (longest < LONG_RUN) return [];
  return [{ code: "consecutive", count: longest, first: String(last - longest + 1), last: String(last) }];
}

/** Nine-digit taxpayer numbers and dates such as 20250425x can pass for numbers; whole columns of them give away. */
function notPhones({ numbers, rows, refusedByReason, unknownPrefixes }: Counts): Suspicion[] {
  let ids = refusedByReason["unknown-code"] ?? 0;
  let dates = 0;
  for (const one of unknownPrefixes.values()) ids += one;
  for (const piece of numbers.pieces()) {
    for (const number of piece) {
      const national = number - UZBEKISTAN;
      if (national < 200_000_000 || national > 209_999_999) continue;
      ids += 1;
      if (/^20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(String(national))) dates += 1;
    }
  }
  if (rows < 5) return [];
  if (dates >= rows / 2) return [{ code: "date-column", count: dates }];
  return ids >= rows / 2 ? [{ code: "id-column", count: ids }] : [];
}
