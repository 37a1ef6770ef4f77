import { FRACTION_CELL } from "../../domain/number/plain.ts";
import type { Hidden } from "../../domain/recipients-suspicions.ts";
import type { RowSink } from "./delimited.ts";
import { columnOf, createMergeFiller, type Merge } from "./merges.ts";
import { type SharedStrings, unescapeText } from "./shared-strings.ts";
import { readXml } from "./xml.ts";

const MOST_COLUMNS = 16_384;
const LONGEST_HIDDEN_UNTOLD = 6;

/**
 * Reads the visible rows and columns of a sheet as they are stored, not as they are displayed (ECMA-376 part 1, 18.3.1).
 * @param hidden is set to what was passed over
 */
export async function readSheet(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  strings: SharedStrings,
  merges: readonly Merge[],
  hidden: Hidden,
  sink: RowSink,
): Promise<void> {
  const fill = createMergeFiller(merges);
  const hiddenColumns: { from: number; to: number }[] = [];
  const passedOver = new Set<number>();
  let stopped = false;
  let cells: string[] = [];
  let row = 0;
  let rowHidden = false;
  let column = -1;
  let type = "";
  let value = "";
  let formula: string | undefined;
  let collecting: "value" | "formula" | undefined;
  let phonetic = 0;
  hidden.rows = 0;
  hidden.columns = 0;

  function endCell(): void {
    if (value === "" && formula === undefined) return;
    const text = value === "" ? `=${formula}` : cellText(type, value, strings);
    if (column >= MOST_COLUMNS) return;
    if (!hiddenColumns.some(({ from, to }) => column >= from && column <= to)) cells[column] = text;
    else if (text.length > LONGEST_HIDDEN_UNTOLD) passedOver.add(column);
  }

  function endRow(): void {
    fill(row, cells);
    if (rowHidden) hidden.rows += cells.length > 0 ? 1 : 0;
    else if (!stopped) stopped = !sink(row, cells);
  }

  await readXml(chunks, {
    stopped: () => stopped,
    open(name, attributes) {
      switch (name) {
        case "row":
          row = Number.parseInt(attributes.r ?? "", 10) || row + 1;
          rowHidden = isTrue(attributes.hidden);
          cells = [];
          column = -1;
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
          if (isTrue(attributes.hidden)) {
            hiddenColumns.push({ from: Number(attributes.min) - 1, to: Number(attributes.max) - 1 });
          }
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
      else if (name === "row") endRow();
    },
  });
  hidden.columns = passedOver.size;
}

function cellText(type: string, value: string, strings: SharedStrings): string {
  switch (type) {
    case "s":
      return strings.at(Number(value));
    case "n":
      return /^\d+$/.test(value) ? value : numberText(value);
    default:
      return unescapeText(value);
  }
}

/** Writes a stored number with all its digits; one that has been rounded to six stays as it is, to be refused. */
function numberText(value: string): string {
  const [mantissa = "", exponent = "0"] = value.split(/[eE]/);
  if (Number(exponent) >= 8 && mantissa.replace(/\D/g, "").length <= 6) return value;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return String(number);
  return Number.isInteger(number) ? value : value + FRACTION_CELL;
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
