import type { Hidden } from "../../domain/list/suspicions.ts";
import type { RowSink } from "./delimited.ts";
import { columnOf, createCover, type Merge } from "./merges.ts";
import { type SharedStrings, unescapeText } from "./shared-strings.ts";
import { createSheetRows, type Effort } from "./sheet-rows.ts";
import { storedNumberText } from "./stored-number.ts";
import { readXml } from "./xml.ts";

/** What a sheet of an .xlsx needs to be read. */
export interface SheetParts {
  strings: SharedStrings;
  merges: readonly Merge[];
  /** Is set to what was passed over. */
  hidden: Hidden;
  effort: Effort;
}

/** Reads the visible rows and columns of a sheet as they are stored, not as they are displayed (ECMA-376 part 1, 18.3.1). */
export async function readSheet(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  { strings, merges, hidden, effort }: SheetParts,
  sink: RowSink,
): Promise<void> {
  const rows = createSheetRows(hidden, effort, sink);
  // Most sheets have none, and a sheet has millions of cells.
  const cover = merges.length > 0 ? createCover(merges) : undefined;
  let row = 0;
  let rowHidden = false;
  let column = -1;
  let type = "";
  let value = "";
  let formula: string | undefined;
  let collecting: "value" | "formula" | undefined;
  let phonetic = 0;

  function endCell(): void {
    if (cover?.covered(column) || (value === "" && formula === undefined)) return;
    rows.put(column, value === "" ? `=${formula}` : cellText(type, value, strings));
  }

  await readXml(chunks, {
    stopped: rows.stopped,
    open(name, attributes) {
      switch (name) {
        case "row":
          row = Number.parseInt(attributes.r ?? "", 10) || row + 1;
          rowHidden = isTrue(attributes.hidden);
          column = -1;
          cover?.enter(row);
          break;
        case "c":
          column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
          type = attributes.t ?? "n";
          value = "";
          formula = undefined;
          break;
        case "v":
        case "t":
          collecting = phonetic === 0 ? "value" : undefined;
          break;
        case "f":
          formula = "";
          collecting = "formula";
          break;
        case "rPh":
          phonetic += 1;
          break;
        case "col":
          if (isTrue(attributes.hidden)) rows.hideColumns(Number(attributes.min) - 1, Number(attributes.max) - 1);
          break;
      }
    },
    text(piece) {
      if (collecting === "value") value += piece;
      else if (collecting === "formula") formula += piece;
    },
    close(name) {
      if (name === "v" || name === "t" || name === "f") collecting = undefined;
      else if (name === "rPh") phonetic -= 1;
      else if (name === "c") endCell();
      else if (name === "row") rows.end(row, { hidden: rowHidden, covered: cover?.covered });
    },
  });
}

function cellText(type: string, value: string, strings: SharedStrings): string {
  switch (type) {
    case "s":
      return strings.at(Number(value));
    case "n":
      return storedNumberText(value);
    default:
      return unescapeText(value);
  }
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
