import { at, dayOfDecember } from "./examples.ts";
import type { WordRow } from "./sense.ts";

/** A value, the forms of the cardinal, and the stem of the ordinal that days are counted by. */
const NUMBERS: readonly (readonly [value: number, cardinal: string, ordinal?: string])[] = [
  [0, "ноль, ноля"],
  [1, "один, одного, одна, одной, одну", "перв"],
  [2, "два, двух, две, двумя", "втор"],
  [3, "три, трех, тремя", "треть"],
  [4, "четыре, четырех, четырьмя", "четверт"],
  [5, "пять, пяти", "пят"],
  [6, "шесть, шести", "шест"],
  [7, "семь, семи", "седьм"],
  [8, "восемь, восьми", "восьм"],
  [9, "девять, девяти", "девят"],
  [10, "десять, десяти", "десят"],
  [11, "одиннадцать, одиннадцати", "одиннадцат"],
  [12, "двенадцать, двенадцати", "двенадцат"],
  [13, "тринадцать, тринадцати", "тринадцат"],
  [14, "четырнадцать, четырнадцати", "четырнадцат"],
  [15, "пятнадцать, пятнадцати", "пятнадцат"],
  [16, "шестнадцать, шестнадцати", "шестнадцат"],
  [17, "семнадцать, семнадцати", "семнадцат"],
  [18, "восемнадцать, восемнадцати", "восемнадцат"],
  [19, "девятнадцать, девятнадцати", "девятнадцат"],
  [20, "двадцать, двадцати", "двадцат"],
  [30, "тридцать, тридцати", "тридцат"],
  [40, "сорок, сорока"],
  [45, "сорок пять, сорока пяти"],
  [50, "пятьдесят, пятидесяти"],
];
/** "пятое", "пятого" are days even alone; "пятый", "пятой" count anything. */
const DAY_ENDINGS = ["ого", "его", "ое", "е"];
const OTHER_ENDINGS = ["ый", "ий", "ой", "ая", "ую", "ому", "ему", "ым", "ом"];
/** "третья" ends otherwise than the others. */
const THIRD_ENDINGS = ["я", "ю", "ей"];
const HALF = "пол";

/** Russian numbers in words: cardinals, ordinals, and "полдесятого" written together (half an hour before ten). */
export const RUSSIAN_NUMBERS: readonly WordRow[] = NUMBERS.flatMap(([value, cardinal, stem]): WordRow[] => {
  const [first = ""] = cardinal.split(", ");
  const minutes = at(`с девяти до семнадцати ${value === 0 ? "ноль ноль" : first} → 09:00-%`, 17 * 60 + value);
  const example = value === 0 || value > 31 ? minutes : dayOfDecember(`${first} декабря`, value);
  const rows: WordRow[] = [[{ code: "N", value, joins: value >= 20 && value % 10 === 0 }, cardinal, example]];
  if (!stem) return rows;
  const forms = (endings: readonly string[]) => endings.map((ending) => stem + ending).join(", ");
  const ending = value === 3 ? "его" : "ого";
  const day = dayOfDecember(`${stem}${ending} декабря`, value);
  rows.push([{ code: "N", value, ordinal: true }, forms(DAY_ENDINGS), day]);
  const other = dayOfDecember(`${stem}${value === 3 ? "ему" : "ому"} декабря`, value);
  rows.push([
    { code: "N", value, ordinal: true, weak: true },
    forms(value === 3 ? [...OTHER_ENDINGS, ...THIRD_ENDINGS] : OTHER_ENDINGS),
    other,
  ]);
  if (value <= 12) {
    const half = at(`с ${HALF}${stem}${ending} утра до 18:00 → %-18:00`, value * 60 - 30);
    rows.push([{ code: "K", value: value * 60 - 30, ordinal: true }, `${HALF}${stem}ого, ${HALF}${stem}его`, half]);
  }
  return rows;
});
