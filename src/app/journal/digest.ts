import { hash } from "node:crypto";
import { type Shown, shownText } from "../../domain/journal/shown.ts";

/** SHA-256 (hex) of what was shown: what the journal keeps, and what an approval is bound to. */
export function digestOf(shown: Shown): string {
  return hash("sha256", shownText(shown), "hex");
}
