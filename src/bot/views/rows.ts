import type { Button } from "./view.ts";

/**
 * Pixels that a label has on the narrowest phone (320 points wide) alone, beside one and beside two others: the width of
 * Telegram's bubble there, without gaps and the buttons' own margins.
 */
const ROOM = [250, 115, 70] as const;

/** How wide letters are in Noto Sans at the size of a button, in pixels; those that are not here are common ones. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlIJ", 4],
  ["f \u00a0.,:;·/|ʻʼ!", 5],
  ["rt‹›()[]-", 6],
  ["–", 7],
  ["ckszFLвгзстьэ?", 8],
  ["ABCKRVXZднпцъАБВКСХЧЯҚҲ", 10],
  ["DGHNOQUмыДИЛНОП▶", 11],
  ["wMфюМФ+−", 12],
  ["жш", 13],
  ["mWщ…", 14],
  ["№ЖШЩЮ", 16],
];

const COMMON = 9;

const widthOf = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** About how wide a label is, in pixels. */
function labelWidth(label: string): number {
  return [...label].reduce((sum, letter) => sum + (widthOf.get(letter) ?? (isSign(letter) ? 18 : COMMON)), 0);
}

function isSign(letter: string): boolean {
  return /\p{Extended_Pictographic}/u.test(letter) && !/\d/.test(letter);
}

/** Whether such labels can share a row on the narrowest phone without being cut. */
function isReadable(row: readonly Button[]): boolean {
  const room = ROOM[row.length - 1];
  return row.length === 1 || (room !== undefined && row.every(({ label }) => labelWidth(label) <= room));
}

/**
 * Buttons in their order, as many in a row as can be read on the narrowest phone, where nothing is cut.
 * @param most in a row, up to three
 */
export function fitRows(buttons: readonly Button[], most = 3): Button[][] {
  const rows: Button[][] = [];
  let row: Button[] = [];
  for (const button of buttons) {
    const longer = [...row, button];
    if (row.length > 0 && (longer.length > most || !isReadable(longer))) {
      rows.push(row);
      row = [button];
    } else row = longer;
  }
  return row.length > 0 ? [...rows, row] : rows;
}
