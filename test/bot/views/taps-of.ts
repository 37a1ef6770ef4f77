import { readTap } from "../../../src/bot/callback-data.ts";
import type { View } from "../../../src/bot/views/view.ts";

/** What the buttons of a view mean, row by row: the kind of each tap; "copy" or "url" of a button that is none. */
export function kindRows({ buttons }: Pick<View, "buttons">): string[][] {
  return buttons.map((row) =>
    row.map((button) => {
      if (!("data" in button)) return "copy" in button ? "copy" : "url";
      return readTap(button.data)?.tap?.kind ?? button.data;
    }),
  );
}

/** The same in one row. */
export const kindsOf = (view: Pick<View, "buttons">): string[] => kindRows(view).flat();
