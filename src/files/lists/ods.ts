import type { Hidden } from "../../domain/list/suspicions.ts";
import type { RowSink } from "./delimited.ts";
import { type CellAttributes, odsCellText, repeated } from "./ods-cell.ts";
import { createSheetRows, type Effort, MOST_COLUMNS, type SheetRows } from "./sheet-rows.ts";
import { readXml } from "./xml.ts";

/** Where the rows of a sheet go. */
export interface SheetTarget {
  /** Is set to what was passed over. */
  hidden: Hidden;
  sink: RowSink;
}

/** Asked for each sheet, in their order; answers nothing for one that is not wanted. */
export type ChooseSheet = (name: string, isHidden: boolean, index: number) => SheetTarget | "pass" | "stop";

const LONGEST_TEXT = 10_000;
/** What stands in a cell and is no part of what it says: comments, readings of names, drawings. */
const ASIDE = new Set(["annotation", "ruby-text", "note", "frame", "custom-shape", "control", "g"]);

/**
 * Reads the sheets of an OpenDocument spreadsheet in one pass (ODF 1.3 part 3, 9): all of them are in one part.
 * @param chunks its content.xml
 */
export async function readOds(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  effort: Effort,
  choose: ChooseSheet,
): Promise<void> {
  const hiddenStyles = new Set<string>();
  const cell = createCellText();
  const coveredAt = new Float64Array(MOST_COLUMNS);
  let style = "";
  let tables = 0;
  let index = -1;
  let rows: SheetRows | undefined;
  let done = false;
  let row = 1;
  let stamp = 0;
  let column = 0;
  let hasCovered = false;
  let attributesOfRow: CellAttributes = {};

  function beginTable(attributes: CellAttributes): void {
    tables += 1;
    if (tables > 1) return;
    index += 1;
    const isHidden = hiddenStyles.has(attributes["table:style-name"] ?? "");
    const target = choose(attributes["table:name"] ?? "", isHidden, index);
    done = target === "stop";
    rows = typeof target === "string" ? undefined : createSheetRows(target.hidden, effort, target.sink);
    row = 1;
    column = 0;
  }

  function endCell(): void {
    const { attributes, isCovered, text } = cell.end();
    const from = column;
    column += repeated(attributes["table:number-columns-repeated"]);
    const to = Math.min(column, MOST_COLUMNS);
    if (isCovered) {
      hasCovered = true;
      effort.cells -= Math.max(0, to - from);
      coveredAt.fill(stamp, from, to);
      return;
    }
    const value = odsCellText(attributes, text);
    if (value !== "") for (let at = from; at < to; at++) rows?.put(at, value);
  }

  function endRow(): void {
    const times = repeated(attributesOfRow["table:number-rows-repeated"]);
    const isHidden = isOutOfSight(attributesOfRow);
    const now = stamp;
    const covered = hasCovered ? (at: number) => coveredAt[at] === now : undefined;
    rows?.end(row, { hidden: isHidden, times, covered });
    row += times;
  }

  await readXml(chunks, {
    stopped: () => done,
    open(name, attributes) {
      if (cell.open(name)) return;
      switch (name) {
        case "style":
          style = attributes["style:name"] ?? "";
          break;
        case "table-properties":
          if (attributes["table:display"] === "false") hiddenStyles.add(style);
          break;
        case "table":
          beginTable(attributes);
          break;
        case "table-column": {
          const from = column;
          column += repeated(attributes["table:number-columns-repeated"]);
          if (isOutOfSight(attributes)) rows?.hideColumns(from, column - 1);
          break;
        }
        case "table-row":
          attributesOfRow = attributes;
          stamp += 1;
          hasCovered = false;
          column = 0;
          break;
        case "table-cell":
        case "covered-table-cell":
          if (rows !== undefined && tables === 1 && !rows.stopped())
            cell.begin(attributes, name === "covered-table-cell");
          break;
      }
    },
    text: cell.text,
    close(name) {
      if (cell.close(name)) endCell();
      else if (name === "table") tables -= 1;
      else if (name === "table-row" && tables === 1) endRow();
    },
  });
}

function isOutOfSight(attributes: CellAttributes): boolean {
  return /^(?:collapse|filter)$/.test(attributes["table:visibility"] ?? "");
}

/** Gathers the text of one cell: its paragraphs, without what stands aside of them. */
function createCellText() {
  let attributes: CellAttributes = {};
  let isCovered = false;
  let text = "";
  let depth = 0;
  let aside = 0;
  let paragraphs = 0;

  function add(piece: string): void {
    if (text.length < LONGEST_TEXT) text += piece.slice(0, LONGEST_TEXT);
  }

  return {
    begin(ofCell: CellAttributes, covered: boolean): void {
      attributes = ofCell;
      isCovered = covered;
      text = "";
      depth = 1;
      aside = 0;
      paragraphs = 0;
    },
    /** Whether the element is inside of the cell. */
    open(name: string): boolean {
      if (depth === 0) return false;
      depth += 1;
      if (aside > 0 || ASIDE.has(name)) aside += 1;
      else if (name === "p" && ++paragraphs > 1) add("\n");
      else if (name === "s" || name === "tab") add(" ");
      else if (name === "line-break") add("\n");
      return true;
    },
    text(piece: string): void {
      if (depth > 1 && aside === 0) add(piece);
    },
    /** Whether the cell itself ends. */
    close(name: string): boolean {
      if (depth === 0) return false;
      depth -= 1;
      if (aside > 0) aside -= 1;
      return depth === 0 && name.endsWith("table-cell");
    },
    end: () => ({ attributes, isCovered, text }),
  };
}
