/** Before the first line: the byte order mark by which spreadsheets know UTF-8. */
export const CSV_MARK = "\uFEFF";

export const LINE_END = "\r\n";

/** A line of a csv that spreadsheets here open by themselves: `;` between cells. A figure stands as it is. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((one) => (typeof one === "number" ? String(one) : csvCell(one))).join(";")}${LINE_END}`;
}

/**
 * Where a cell begins for any program that opens the file, whatever it parts cells by, and what makes a formula of it
 * (CWE-1236): also after spaces and characters that show nothing, and in the full width of East Asian letters.
 */
const FORMULA = /(^|[,;\t\r\n"])([\s\p{Default_Ignorable_Code_Point}]*)([=+@\-＝＋－＠][^,;\t\r\n"]*)/gu;

/** A phone is no formula: digits, and what groups them. */
const PHONE = /^\+[\d \u00a0()-]*\d[\d \u00a0()-]*$/;

/** A text as a cell: a space inside long digits keeps them text; an apostrophe keeps a formula from being run. */
export function csvCell(text: string): string {
  const rounded = /^(\d+(?:[.,]\d+)?)(e\+?\d+)$/i.exec(text);
  const shown = rounded === null ? text.replace(/\d{5,}/g, spaced) : `${rounded[1]} ${rounded[2]}`;
  const safe = PHONE.test(shown) ? shown : shown.replace(FORMULA, "$1$2'$3");
  const isolated = /^[\t\r]/.test(safe) ? `'${safe}` : safe;
  return /[",;\t\r\n]/.test(isolated) ? `"${isolated.replaceAll('"', '""')}"` : isolated;
}

function spaced(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, " ");
}
