import { withoutUndefined } from "../without-undefined.ts";
import type { Figure } from "./bounds.ts";

/** Of a word: Uzbek "3 marta" is three times, Russian «3 марта» a day. */
export type SettingLanguage = "uz" | "ru" | "en";

/** What a word or a phrase means where settings are spoken of. */
export type SettingSense =
  /** Names a setting that takes a whole number; the number stands beside it. Without a language: the word sounds alike in two. */
  | { readonly is: "figure"; readonly figure: Figure; readonly language?: SettingLanguage }
  /** Means a figure only right beside a number: «сразу» alone is "right away". */
  | { readonly is: "near-figure"; readonly figure: Figure; readonly language: SettingLanguage }
  /** "times": tries, where each person, a try or another setting in its language is spoken of. */
  | { readonly is: "times"; readonly language: SettingLanguage }
  | { readonly is: "each" }
  /** Says that "times" of its language are tries; nothing by itself: «попробуй 3 марта» is a day. */
  | { readonly is: "try"; readonly language: SettingLanguage }
  | { readonly is: "paused"; readonly paused: boolean }
  | { readonly is: "trunks" }
  | { readonly is: "all" }
  | { readonly is: "zone" }
  /** A place by its clock, as hours east of UTC without summer time. */
  | { readonly is: "place"; readonly east: number }
  | { readonly is: "name" }
  /** Turns "paused" into its opposite. */
  | { readonly is: "not" }
  /** Stands between without changing anything: "set", "calls", "at most". */
  | { readonly is: "filler" }
  /** Hangs on the number before it: Uzbek "10 ta". */
  | { readonly is: "counter" }
  | { readonly is: "number"; readonly value: number; readonly joins?: boolean };

/**
 * A row: the meaning, a phrase in which it stands that way (a test reads each), and the words, parted by commas. A word
 * ending in `*` stands for all that begin so. One place for all languages: Uzbek Cyrillic sounds as Latin and needs
 * no words of its own. To teach the bot a word, add it to a row; for a new meaning add a row with its example.
 */
export type SettingRow = readonly [sense: SettingSense, example: string, words: string];

const FIGURE_ROWS: readonly SettingRow[] = [
  [
    { is: "figure", figure: "maxline", language: "uz" },
    "bir vaqtda 10 ta",
    "bir vaqtda, bir vaqtning oʻzida, bir paytda, bir paytning oʻzida, bir yoʻla, baravariga, parallel, parallel ravishda",
  ],
  [{ is: "figure", figure: "maxline", language: "ru" }, "одновременно 10", "одновременн*, параллельн*"],
  [
    { is: "figure", figure: "maxline", language: "en" },
    "10 calls at the same time",
    "at the same time, at a time, simultaneous*, concurrent*, in parallel, max lines, maxline, maxlines",
  ],
  [
    { is: "near-figure", figure: "maxline", language: "ru" },
    "по 10 звонков сразу",
    "сразу, разом, за раз, за один раз",
  ],
  [
    { is: "near-figure", figure: "maxline", language: "uz" },
    "birdaniga 10 ta",
    "birdaniga, birga, ta birdan, birvarakayiga, birvarakay, bir martada",
  ],
  [{ is: "near-figure", figure: "maxline", language: "en" }, "10 at once", "at once, at one time"],
  [
    { is: "figure", figure: "tries", language: "uz" },
    "urinish 3",
    "urinish, urinishlar, urinishlarni, urinishni, urinishga, urinib koʻr*",
  ],
  [{ is: "try", language: "uz" }, "3 marta urin", "urin, urining, urinsin, urinilsin, urinib, urinaver"],
  [{ is: "figure", figure: "tries", language: "ru" }, "попыток 3", "попытк*, попыток"],
  [{ is: "try", language: "ru" }, "3 раза попробуй", "попробуй, попробуйте, пробуй, пробуйте, пробовать, попробовать"],
  [{ is: "figure", figure: "tries", language: "en" }, "3 tries", "tries, attempt, attempts"],
  [{ is: "try", language: "en" }, "try 3 times", "try, try it"],
  [{ is: "times", language: "uz" }, "har biriga 3 marta", "marta, martadan, martagacha, marotaba"],
  [{ is: "times", language: "ru" }, "каждому по 3 раза", "раз, раза"],
  [{ is: "times", language: "en" }, "3 times each", "times, time"],
  [{ is: "each" }, "har bir mijozga 3 marta", "har biriga, har bir*, har kimga, har qaysi*, hammasiga"],
  [{ is: "each" }, "каждому по 2 раза", "каждому, каждого, каждый номер, на каждый номер, на каждого, на номер"],
  [{ is: "each" }, "call each number 2 times", "each, each one, every number, per number, per person, per contact"],
  [
    { is: "figure", figure: "goodtime", language: "uz" },
    "5 soniyadan",
    "soniya, soniyadan, soniyaga, soniyani, soniyalar",
  ],
  [
    { is: "figure", figure: "goodtime", language: "uz" },
    "muvaffaqiyatli 5 soniyadan",
    "muvaffaqiyatli, muvaffaqiyat, muvaffaqiyatli hisoblan*, muvaffaqiyatli deb hisoblan*, muvaffaqiyatli boʻl*",
  ],
  [{ is: "figure", figure: "goodtime" }, "5 секунд", "секунд*, сек, sekund, sekunddan"],
  [
    { is: "figure", figure: "goodtime", language: "ru" },
    "считать успешным от 5 секунд",
    "успешн*, считать успешн*, считается успешн*, успешным считать, успешным считается, успешными считать, засчитывать, засчитать, засчитывается",
  ],
  [{ is: "figure", figure: "goodtime", language: "en" }, "5 seconds", "seconds, sec, secs, goodtime"],
  [
    { is: "figure", figure: "goodtime", language: "en" },
    "counts as reached after 5 seconds",
    "counts as reached, count as reached, reached, successful, counts as successful",
  ],
];

const OTHER_ROWS: readonly SettingRow[] = [
  [{ is: "paused", paused: true }, "pauzada yaratilsin", "pauzada, pauzaga, pauza"],
  [{ is: "paused", paused: false }, "pauzasiz", "pauzasiz, oʻzi boshlansin, oʻzi boshlanadi, oʻzi boshlasin"],
  [{ is: "paused", paused: true }, "создать на паузе", "на паузе, на паузу, паузе, паузу, пауза, в паузе"],
  [{ is: "paused", paused: false }, "без паузы", "без паузы, сам начнётся, начнётся сам, пусть начнётся сам"],
  [{ is: "paused", paused: true }, "create it paused", "paused, on pause, pause"],
  [{ is: "paused", paused: false }, "starts by itself", "starts by itself, start by itself, unpaused, without pause"],
  [
    { is: "trunks" },
    "712037006 liniyadan",
    "liniya, liniyadan, liniyalar, liniyalardan, liniyani, liniyasi, liniyasidan",
  ],
  [{ is: "trunks" }, "линия 712037006", "лини*, транк*"],
  [{ is: "trunks" }, "line 712037006", "line, lines, trunk, trunks"],
  [{ is: "all" }, "hamma liniyalar", "hamma, barcha, hammasi"],
  [{ is: "all" }, "все линии", "все, всех, всеми"],
  [{ is: "all" }, "all lines", "all, every"],
  [{ is: "zone" }, "vaqt mintaqasi +4", "vaqt mintaqasi, mintaqa, mintaqasi, zona, soat mintaqasi"],
  [{ is: "zone" }, "часовой пояс +3", "часовой пояс, пояс, таймзона"],
  [{ is: "zone" }, "time zone +3", "time zone, timezone, zone"],
  [{ is: "place", east: 3 }, "Moskva vaqti bilan", "moskva vaqti bilan, moskva vaqti"],
  [
    { is: "place", east: 3 },
    "по Москве",
    "по москве, московское время, по московскому времени, московского времени, мск, по мск",
  ],
  [{ is: "place", east: 3 }, "Moscow time", "moscow time, msk"],
  [{ is: "place", east: 5 }, "Toshkent vaqti bilan", "toshkent vaqti bilan, toshkent vaqti"],
  [
    { is: "place", east: 5 },
    "по Ташкенту",
    "по ташкенту, ташкентское время, по ташкентскому времени, по местному времени",
  ],
  [{ is: "place", east: 5 }, "Tashkent time", "tashkent time"],
  [{ is: "name" }, "nomi Aprel aksiyasi", "nomi, nomini, nom"],
  [
    { is: "name" },
    "назови Апрельская акция",
    "назови, назовите, назвать, название, переименуй, переименуйте, переименовать, имя",
  ],
  [{ is: "name" }, "name: April offer", "name, name it, call it, rename, rename it, rename to"],
  [{ is: "not" }, "pauzada emas", "emas"],
  [{ is: "not" }, "не на паузе", "не"],
  [{ is: "not" }, "not paused", "not, dont"],
  [{ is: "counter" }, "bir vaqtda 10 ta", "ta, tadan, taga, tasi, tagacha"],
  [
    { is: "filler" },
    "bir vaqtda 10 ta qoʻngʻiroq boʻlsin",
    "soni, sonini, qil, qiling, qilib, qilinsin, qilsin, boʻlsin, boʻladi, qoʻy, qoʻying, " +
      "qoʻygin, qilgin, qoʻngʻiroq, qoʻngʻiroqlar, qoʻngʻiroqdan, qoʻngʻiroqqa, koʻpi bilan, kamida, eng koʻpi, eng koʻpi bilan, " +
      "hisoblanadi, hisoblansin, hisobla, oʻzgartir, oʻzgartiring, iltimos, yaratilsin, yaratish, yarat, mijozga, mijoz, " +
      "raqamga, raqam, abonentga, kishiga, va, bilan, keyin, deb, ham, bersin, telefon qil, telefon qiling",
  ],
  [
    { is: "filler" },
    "сделай пожалуйста не больше 10 звонков одновременно",
    "сделай, сделайте, поставь, поставьте, установи, установите, измени, измените, пусть, будет, пусть будет, пожалуйста, " +
      "звонков, звонка, звонок, звони, звоните, звонить, дозвон, дозвона, дозваниваться, вызов*, количество, число, кол-во, " +
      "не больше, не более, максимум, по, в, от, на, и, давай, давайте, мне, нужно, надо, хочу, хотим, минимум, не менее, не меньше, " +
      "создать, создай, создайте, увеличь до, уменьши до, увеличь, уменьши, обзвон, дозвониться, считать, после, абонента, клиента",
  ],
  [
    { is: "filler" },
    "please make it at most 10 calls at the same time",
    "please, set, make, make it, put, to, it, at most, up to, max, maximum, no more than, calls, call, number of, the, and, use, " +
      "let it be, let, be, is, with, create, created, after, from, a, of, for, change, change to, number, person, as, campaign",
  ],
];

/** Numbers as words, and the endings that Uzbek hangs on them. */
const NUMBER_ROWS: readonly SettingRow[] = (
  [
    [1, "bitta, bittadan, один, одна, одной, одну, one"],
    [2, "ikki, ikkita, ikkitadan, два, две, двух, two"],
    [3, "uch, uchta, uchtadan, три, трех, three"],
    [4, "toʻrt, toʻrtta, toʻrttadan, четыре, четырех, four"],
    [5, "besh, beshta, beshtadan, пять, пяти, five"],
    [6, "olti, oltita, шесть, шести, six"],
    [7, "yetti, yettita, семь, семи, seven"],
    [8, "sakkiz, sakkizta, восемь, восьми, eight"],
    [9, "toʻqqiz, toʻqqizta, девять, девяти, nine"],
    [10, "oʻn, oʻnta, oʻntadan, десять, десяти, ten"],
    [12, "двенадцать, двенадцати, twelve"],
    [15, "пятнадцать, пятнадцати, fifteen"],
    [20, "yigirma, yigirmata, yigirmatadan, двадцать, двадцати, twenty"],
    [25, "twenty five"],
    [30, "oʻttiz, oʻttizta, тридцать, тридцати, thirty"],
    [40, "qirq, qirqta, сорок, сорока, forty"],
    [50, "ellik, ellikta, пятьдесят, пятидесяти, fifty"],
    [100, "yuz, yuzta, сто, ста, hundred, a hundred"],
  ] as const
).map(([value, words]) => [
  withoutUndefined({ is: "number", value, joins: (value >= 10 && value % 10 === 0 && value < 100) || undefined }),
  `bir vaqtda ${words.split(", ")[0]}`,
  words,
]);

export const SETTING_ROWS: readonly SettingRow[] = [...FIGURE_ROWS, ...OTHER_ROWS, ...NUMBER_ROWS];

/** What stands behind a name without belonging to it: "nomi Aprel boʻlsin". */
export const BEHIND_A_NAME = /\s+(?:deb (?:qoʻy|qo'y|atal)\p{L}*|boʻlsin|bo'lsin|бўлсин)[.!]*$/iu;
