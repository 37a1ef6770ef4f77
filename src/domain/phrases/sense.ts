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
 * - `^` first of, `@` a holiday (its value is month and day: 901), `i` ago, `+` more (of an amount)
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
      | "i"
      | "+"
      | "^"
      | "@"
    )
  | ("&" | "-" | "," | "n" | "?" | "_");

/**
 * Why a word that the grammar does not know has to be asked about, wherever it stands: it denies or cancels (`deny`), it
 * says that nobody works (`rest`), names a pause (`break`) or what is given up (`instead`), it asks (`ask`), offers a choice (`or`), takes back what was said before it (`correct`),
 * or makes it a guess (`about`), names another zone (`zone`), or changes it in a way that is not known here (`change`).
 */
export type Danger = "deny" | "rest" | "break" | "instead" | "ask" | "or" | "correct" | "about" | "zone" | "change";

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
  /** What the word says besides: "tonight" is today, and the evening. */
  readonly besides?: Sense;
  /** Means this only in company: English "may", two-letter weekdays, ordinals that may count anything. */
  readonly weak?: boolean;
  /** `M` that in Latin Uzbek means "times": marta. */
  readonly timesInUzbek?: boolean;
  /** A from or to that is said of days only: Russian "по", Uzbek "25-idan". */
  readonly ofDays?: boolean;
  /** `a` that makes a bare number an hour: "at 6", «в 6». */
  readonly ofHours?: boolean;
  /** A word of the grammar that says nothing when it stands alone: «на», "in", "soat". */
  readonly soft?: boolean;
  /** Of `?`. Its value, for a zone, is hours east of UTC. */
  readonly danger?: Danger;
  /** `&` or `/` between what is chosen from. */
  readonly choice?: boolean;
  /** `s` that means all of it: "whole". */
  readonly whole?: boolean;
  /** `s` that is never a day of this week that is over: "the coming Monday". */
  readonly coming?: boolean;
  /** `c` of more days than one: "juma kunlari" are Fridays. */
  readonly plural?: boolean;
  /** `T` that may also stand before what it ends: «25-го начать, закончить 27-го». */
  readonly leads?: boolean;
  /** `w` that counts one week by itself: "Thursday week". */
  readonly bare?: boolean;
  /** `_` of a campaign that is moved to a day; before an amount it says by how much, from a day that is not known. */
  readonly moves?: boolean;
  /** `_` that names a place's time, or a use of it, together with a word that is not known: «по времени …». */
  readonly naming?: boolean;
}

/**
 * A sense, the words for it, parted by commas (`*` at the end of a word stands for an ending), and a phrase with one of
 * them and its reading, which a test reads: `завтра с 9 до 18 → 11-25 09:00-18:00`, said on Tuesday, 24 November 2026, at 10:20.
 */
export type WordRow = readonly [sense: Sense, words: string, example: string];
