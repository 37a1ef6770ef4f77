import type { Hidden } from "../../domain/list/suspicions.ts";
import type { Survey, Table } from "./tables.ts";

/** A sheet that was looked at, whatever its file is. */
export interface SpreadsheetSheet {
  name: string;
  isHidden: boolean;
  found: Survey;
  /** Can be read when the archive has been closed. */
  table: Table;
  /** Is set to what was passed over in the last reading. */
  hidden: Hidden;
}
