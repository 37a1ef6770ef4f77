/** Everything typed for the apostrophe of Uzbek oʻ and gʻ and the tutuq belgisi, or left of it. */
const APOSTROPHES = /['`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\uff07]/gu;

/** Cyrillic letters by sound: Uzbek and Russian share the table, letters of a Russian keyboard fall together. */
const SOUNDS: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "j",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  қ: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  ў: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ҳ: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  і: "i",
  ş: "sh",
  ș: "sh",
  ç: "ch",
  ğ: "g",
  ö: "o",
  õ: "o",
  ǒ: "o",
  ü: "u",
  ı: "i",
  q: "k",
  x: "h",
};

/** Words are read again and again: what the last ones sound like is kept at hand. */
const MOST_KEPT = 4000;
const folded = new Map<string, string>();

/** Latin letters that look like Cyrillic ones, and the Cyrillic letter that was meant in a Cyrillic word. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  i: "і",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};
const LATIN_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LOOKALIKES).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/**
 * A word as it sounds, in plain Latin letters: one form for both Uzbek scripts, any apostrophe or none, the proposed
 * letters (ş ç ö ğ), look-alike letters of the other script, doubled letters and any case. Not for showing.
 */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST_KEPT) folded.clear();
  const sound = sounding(word);
  folded.set(word, sound);
  return sound;
}

function sounding(word: string): string {
  const letters = oneScript(word.replace(APOSTROPHES, "").normalize("NFKC").toLowerCase().normalize("NFC"));
  const sounds = [...letters.replace(/^е/, "йе")].map((letter) => SOUNDS[letter] ?? letter).join("");
  return sounds
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "")
    .replace(/(?<=.)ye/g, "e")
    .replace(/shch/g, "sh")
    .replace(/kh/g, "h")
    .replace(/(.)\1+/g, "$1");
}

/** All that a word of a table may fold to: Uzbek oʻ is also typed as у on a Russian keyboard, э as е; Russian ц is ts or c in Latin letters. */
export function spellings(word: string): readonly string[] {
  const plain = foldWord(word);
  const russianKeyboard = foldWord(word.replace(/oʻ/g, "u"));
  const latinRussian = plain.replace(/ts/g, "c");
  return [...new Set([plain, russianKeyboard, latinRussian, plain.replace(/^e/, "ye")])];
}

/** Whether a character may stand in a word: a letter, a mark over one, an apostrophe. */
export const WORD = /[\p{L}\p{M}'`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\uff07]+/uy;

/** Words parted by commas, as a set of all that they may fold to. */
export function foldedTable(words: string): ReadonlySet<string> {
  return new Set(words.split(", ").flatMap((word) => spellings(word)));
}

/** The words of a text, each as it sounds. */
export function foldedWords(text: string): readonly string[] {
  return (text.match(new RegExp(WORD.source, "gu")) ?? []).map(foldWord);
}

function oneScript(word: string): string {
  const letters = [...word];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter));
  if (latin.length === 0 || cyrillic.length === 0) return word;
  if (latin.every((letter) => LOOKALIKES[letter])) return swap(letters, LOOKALIKES);
  if (cyrillic.every((letter) => LATIN_OF[letter])) return swap(letters, LATIN_OF);
  return word;
}

function swap(letters: readonly string[], table: Readonly<Record<string, string>>): string {
  return letters.map((letter) => table[letter] ?? letter).join("");
}
