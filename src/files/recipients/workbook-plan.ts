import { UnreadableList } from "./source.ts";
import type { Plan } from "./tables.ts";

/** Finds the sheet and the columns to read in an .xlsx, or asks which. Throws UnreadableList. */
export async function planWorkbook(
  _source: { path: string; name: string },
  _index: number,
  _choice: { sheet?: string; columns?: readonly number[] },
): Promise<Plan> {
  throw new UnreadableList("archive");
}
