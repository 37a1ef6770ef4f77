import { createNumberSet } from "../../domain/list/number-set.ts";
import type { FoundRow } from "../../domain/list/tally.ts";
import { findNumbers } from "../../domain/number/text.ts";
import { showNumber } from "../../domain/number/written.ts";
import type { Readable } from "./tables.ts";

/**
 * Reads what a workbook keeps on sheets of those who are not to be called.
 * @returns takes their numbers out of a row: each is refused as marked
 */
export async function readNotCalled(plans: readonly Readable[]): Promise<(found: FoundRow) => FoundRow> {
  const sheets = plans.flatMap(({ notCalled = [] }) => notCalled);
  if (sheets.length === 0) return (found) => found;
  const unwanted = createNumberSet();
  for (const read of sheets) {
    await read((_, text) => {
      for (const { number } of findNumbers(text).numbers) unwanted.add(Number(number));
    });
  }
  return (found) => {
    const marked = found.numbers.filter(({ number }) => unwanted.has(Number(number)));
    if (marked.length === 0) return found;
    const numbers = found.numbers.filter((one) => !marked.includes(one));
    const refused = marked.map(({ number }) => ({ value: showNumber(number), reason: "marked" as const }));
    return { ...found, numbers, refused: [...found.refused, ...refused] };
  };
}
