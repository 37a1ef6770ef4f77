import { type DraftTap, readTap } from "../../../src/bot/callback-data.ts";
import type { Button } from "../../../src/bot/views/view.ts";

/** What a button of a draft's message carries, as the bot will read it; undefined where it reads nothing. */
export function draftTapIn(data: string): DraftTap | undefined {
  const tap = readTap(data);
  return tap?.on === "draft" ? tap.tap : undefined;
}

/** The taps of a draft's buttons beside their labels. */
export function tapsOf(rows: readonly Button[][]): { label: string; tap: DraftTap }[] {
  return rows.flat().map((button) => {
    const tap = "data" in button ? draftTapIn(button.data) : undefined;
    if (!tap) throw new Error(`${button.label} is no button of a draft`);
    return { label: button.label, tap };
  });
}

/** The tap of the button with a label. */
export function tapOn(label: string, rows: readonly Button[][]): DraftTap {
  const found = tapsOf(rows).find((one) => one.label === label);
  if (!found) throw new Error(`No button ${label} among ${JSON.stringify(tapsOf(rows).map((one) => one.label))}`);
  return found.tap;
}
