/** A part of the day as people name it. */
export type Part = "morning" | "day" | "afternoon" | "evening" | "night" | "am" | "pm" | "whole";

/**
 * What a word can mean, one letter each, so that the grammar can be a table of patterns over a phrase's letters:
 *
 * - figures: `N` number, `C` clock time, `D` date of three fields, `X` two fields (day.month or hour.minute), `Y` year
 * - days: `M` month, `W` weekday, `V` weekday (or, with no value, weekend) that recurs, `O` days from today, `U` working days, `J` weekend
 * - hours: `Z` now, `P` part of the day, `I` noon, `G` midnight
 * - units: `d` day, `1` Russian "дня" (a unit, or "in the afternoon"), `w` week, `m` month, `y` year, `h` hour, `j` minute
 * - before a word: `f` from, `t` to, `a` at, `g` after, `v` in or through, `l` for (also behind), `b` between
 * - behind a word: `F` from, `T` to, `k` later, `r` between, `o` ordinal ending, `c` "day" behind a date, `H` and a half
 * - `K` minutes to or past the hour that follows, `z` less ("without ten")
 * - `s` this, `x` next, `p` last, `e` every, `E` except, `Q` except (behind), `!` not, `q` end of, `R` the new year, `B` beginning (0) or middle (1) of, `L` working
 * - `&` and, `-` dash, `,` comma, `n` a counted thing, `?` an unknown word, `_` a word to let be
 */
export type Code =
  | ("N" | "C" | "D" | "X" | "Y" | "M" | "W" | "V" | "O" | "U" | "J" | "Z" | "P" | "I" | "G")
  | ("d" | "1" | "w" | "m" | "y" | "h" | "j" | "f" | "t" | "a" | "g" | "v" | "l" | "b")
  | (
      | "F"
      | "T"
      | "k"
      | "r"
      | "o"
      | "c"
      | "H"
      | "K"
      | "z"
      | "s"
      | "x"
      | "p"
      | "e"
      | "E"
      | "Q"
      | "!"
      | "q"
      | "R"
      | "B"
      | "L"
    )
  | ("&" | "-" | "," | "n" | "?" | "_");

/** The meaning of a word or a figure. */
export interface Sense {
  readonly code: Code;
  /** A number, a month from 1, a weekday from 1 (Monday), days from today, minutes for `K`. */
  readonly value?: number;
  readonly part?: Part;
  /** `h` behind a number is a length: Uzbek "3 soat", while 3 o'clock is "soat 3". */
  readonly isLength?: boolean;
  /** `N` that a digit is added to: twenty. */
  readonly joins?: boolean;
  /** `N` that counts a day of the month: the fifth. */
  readonly ordinal?: boolean;
  /** Means this only in company: English "may", two-letter weekdays, ordinals that may count anything. */
  readonly weak?: boolean;
  /** `M` that in Latin Uzbek means "times": marta. */
  readonly timesInUzbek?: boolean;
  /** A from or to that is said of days only: Russian "по", Uzbek "25-idan". */
  readonly ofDays?: boolean;
  /** `a` that makes a bare number an hour: "at 6", «в 6». */
  readonly ofHours?: boolean;
}

/** A sense and the words for it, parted by commas; `*` at the end of a word stands for up to three letters more. */
export type WordRow = readonly [sense: Sense, words: string];
