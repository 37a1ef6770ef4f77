import { storedNumberText } from "./stored-number.ts";

/** The attributes of a cell (ODF 1.3 part 3, 9.1.4 and 19.385). */
export type CellAttributes = Readonly<Record<string, string>>;

/**
 * What a cell of an OpenDocument sheet holds: a number or a date as it is stored, money and everything else as it is shown.
 * @param shown the text of its paragraphs
 */
export function odsCellText(attributes: CellAttributes, shown: string): string {
  const value = attributes["office:value"] ?? "";
  const formula = attributes["table:formula"];
  switch (attributes["office:value-type"]) {
    case "float":
      return value === "" ? shown : storedNumberText(value);
    case "currency":
    case "percentage":
      return shown === "" ? `${value} ${attributes["office:currency"] ?? "%"}` : shown;
    case "date":
      return attributes["office:date-value"] ?? shown;
    case undefined:
      return shown === "" && formula !== undefined ? `=${formula}` : shown;
    default:
      return shown === "" ? (attributes["office:string-value"] ?? "") : shown;
  }
}

/** How many times a cell, a column or a row is repeated. */
export function repeated(count: string | undefined): number {
  return Math.max(1, Number.parseInt(count ?? "1", 10) || 1);
}
