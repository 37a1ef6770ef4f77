/** A button under a message: its data, or a text that it copies, or a link. */
export type Button = { label: string; style?: "primary" | "success" | "danger" } & (
  | { data: string }
  | { copy: string }
  | { url: string }
);

/** Opens Telegram's picker; what is picked comes back with the number of the request. */
export interface PeopleButton {
  label: string;
  requestId: number;
}

/** A message as it is to look: Telegram's HTML, and rows of buttons. */
export interface View {
  text: string;
  buttons: Button[][];
  /**
   * Below the text field, in the place of buttons: one that shares the person's own number; some that open Telegram's picker of
   * contacts; or that it goes.
   */
  keyboard?: { contact: string } | { people: readonly PeopleButton[] } | "gone";
}

/** Lines of a text; what is empty or undefined leaves no gap, "" between two texts is kept as a blank line by `gap`. */
export function lines(...parts: (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false).join("\n");
}

/** Buttons laid out in rows of `width`. */
export function rowsOf(buttons: Button[], width: number): Button[][] {
  const rows: Button[][] = [];
  for (let index = 0; index < buttons.length; index += width) rows.push(buttons.slice(index, index + width));
  return rows;
}
