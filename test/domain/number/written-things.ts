import fc from "fast-check";

/** A phone and one of the ways in which people write it. */
export interface WrittenPhone {
  /** E.164 digits. */
  number: string;
  text: string;
}

const CODES = "90 91 93 94 95 97 98 99 33 88 77 50 71 78 55 66 65 62 69 74 75".split(" ");

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((value) => String(value).padStart(length, "0"));

/** Nine national digits of a code that somebody holds; not one that ends like a round sum. */
const national = fc
  .tuple(fc.constantFrom(...CODES), digits(7))
  .map(([code, rest]) => code + rest)
  .filter((number) => !/0{3}$/.test(number));

/** How people write a phone, each way by itself beyond doubt. The letters stand for code, and the rest in 3, 2 and 2. */
const WAYS: readonly ((code: string, three: string, two: string, last: string) => string)[] = [
  (c, a, b, d) => `${c}${a}${b}${d}`,
  (c, a, b, d) => `998${c}${a}${b}${d}`,
  (c, a, b, d) => `+998${c}${a}${b}${d}`,
  (c, a, b, d) => `00998${c}${a}${b}${d}`,
  (c, a, b, d) => `8${c}${a}${b}${d}`,
  (c, a, b, d) => `${c} ${a} ${b} ${d}`,
  (c, a, b, d) => `${c} ${a}-${b}-${d}`,
  (c, a, b, d) => `${c}-${a}-${b}-${d}`,
  (c, a, b, d) => `(${c}) ${a}-${b}-${d}`,
  (c, a, b, d) => `${c} ${a} ${b}${d}`,
  (c, a, b, d) => `${c} ${a}${b}${d}`,
  (c, a, b, d) => `${c}-${a}${b}${d}`,
  (c, a, b, d) => `+998 ${c} ${a} ${b} ${d}`,
  (c, a, b, d) => `+998 (${c}) ${a}-${b}-${d}`,
  (c, a, b, d) => `+998(${c})${a}${b}${d}`,
  (c, a, b, d) => `+998-${c}-${a}-${b}-${d}`,
  (c, a, b, d) => `998 ${c} ${a} ${b} ${d}`,
  (c, a, b, d) => `8 ${c} ${a} ${b} ${d}`,
  (c, a, b, d) => `8(${c})${a}-${b}-${d}`,
  (c, a, b, d) => `+998\u00a0${c}\u202f${a}\u2011${b}\u2011${d}`,
];

const PHONE_LABELS = [
  "tel",
  "tel:",
  "tel.",
  "Telefon:",
  "telefon raqami",
  "тел.",
  "телефон:",
  "моб",
  "сот.",
  "phone",
  "mob:",
];

const label = fc.option(fc.constantFrom(...PHONE_LABELS), { freq: 3 });

function written(number: string, way: (typeof WAYS)[number], label: string | null): WrittenPhone {
  const text = way(number.slice(0, 2), number.slice(2, 5), number.slice(5, 7), number.slice(7));
  return { number: `998${number}`, text: label === null ? text : `${label} ${text}` };
}

export const writtenPhone: fc.Arbitrary<WrittenPhone> = fc
  .tuple(national, fc.constantFrom(...WAYS), label)
  .map(([number, way, said]) => written(number, way, said));

/** Phones of one person's hand: one way for all of them. */
export const writtenPhones: fc.Arbitrary<WrittenPhone[]> = fc
  .tuple(fc.array(fc.tuple(national, label), { minLength: 1, maxLength: 2 }), fc.constantFrom(...WAYS))
  .map(([numbers, way]) => numbers.map(([number, said]) => written(number, way, said)));

/** A phone as a link, which stands by itself. */
export const linkedPhone: fc.Arbitrary<WrittenPhone> = fc
  .tuple(
    national,
    fc.constantFrom(
      "https://wa.me/998",
      "wa.me/998",
      "t.me/+998",
      "https://t.me/+998",
      "tel:+998",
      "viber://chat?number=%2B998",
    ),
  )
  .map(([number, link]) => ({ number: `998${number}`, text: link + number }));

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const joined = (...parts: (string | fc.Arbitrary<string>)[]) =>
  fc.tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part))).map((all) => all.join(""));

const day = fc.integer({ min: 1, max: 28 }).map((value) => String(value).padStart(2, "0"));
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, "0"));
const year = fc.integer({ min: 1950, max: 2030 }).map(String);
const time = joined(fc.integer({ min: 0, max: 23 }).map(String), ":", fc.integer({ min: 10, max: 59 }).map(String));
const money = oneOf(" soʻm", " so'm", " som", " сум", " сўм", " UZS", " руб.", "$");
const owes = oneOf("qarzi ", "qarz: ", "долг ", "задолженность ", "summa ", "сумма: ", "balans ", "остаток ", "debt ");
const whole = fc.integer({ min: 1_000, max: 999_999_999 }).map(String);
const spaced = whole.map((value) => value.replace(/\B(?=(?:\d{3})+$)/g, " "));
const letter = fc.constantFrom(..."ABCDEFKMOPRSTU".split(""));

/** What is no phone, by kind: each as people here write it, with what tells it. */
export const NON_PHONES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "a debt with tiyin": joined(
    digits(7).filter((value) => !value.startsWith("0")),
    oneOf(".", ","),
    fc.integer({ min: 1, max: 99 }).map((value) => String(value).padStart(2, "0")),
  ),
  "a debt with tiyin in thousands": joined(
    fc.integer({ min: 1, max: 99 }).map(String),
    " ",
    digits(3),
    " ",
    digits(3),
    oneOf(",", "."),
    "25",
  ),
  "a sum with its money": joined(fc.oneof(whole, spaced), money),
  "a sum behind its word": joined(owes, fc.oneof(whole, spaced)),
  "a sum behind its word with its money": joined(owes, spaced, money),
  coordinates: joined("4", digits(1), ".", digits(6), "1", oneOf(", ", " "), "6", digits(1), ".", digits(6), "7"),
  "a longitude by its word": joined(oneOf("lon ", "lng: ", "долгота "), "69.", digits(6), "7"),
  "a negative exponent": joined("9.", digits(8), "E-", digits(1)),
  "a day": fc.oneof(
    joined(day, ".", month, ".", year),
    joined(month, "/", day, "/", year),
    joined(year, "-", month, "-", day),
    joined(day, "-", month, "-", year),
  ),
  "a day and a time": fc.oneof(
    joined(day, ".", month, ".", year, " ", time),
    joined(month, "/", day, "/", year, " ", time),
  ),
  "an ISO moment": joined(year, "-", month, "-", day, "T", "14:20:05", oneOf("Z", "+05:00", "")),
  "a time": time,
  "a taxpayer number": joined(
    oneOf("ИНН ", "INN ", "STIR: ", "СТИР ", "инн: "),
    fc.oneof(joined(oneOf("2", "3"), digits(8)), joined("20", digits(1), " ", digits(3), " ", digits(3))),
  ),
  "a personal number": fc.oneof(
    joined(oneOf("JSHSHIR ", "PINFL: ", "ПИНФЛ "), "3", digits(13)),
    joined("3", digits(13)),
  ),
  "a card": fc.oneof(
    joined(oneOf("8600", "9860", "5614"), digits(12)),
    joined(oneOf("8600", "9860", "5614"), " ", digits(4), " ", digits(4), " ", digits(4)),
    joined("8600 **** **** ", digits(4)),
  ),
  "an account": joined(oneOf("", "h/r ", "р/с ", "hisob raqami "), "2020", digits(16)),
  "a passport": joined(letter, letter, oneOf("", " "), digits(7)),
  "a car": fc.oneof(
    joined(oneOf("01", "10", "40"), " ", letter, " ", digits(3), " ", letter, letter),
    joined("01", digits(3), letter, letter, letter),
  ),
  "a contract": joined(
    oneOf("shartnoma № ", "договор ", "Договор №", "shartnoma raqami ", "contract "),
    fc.oneof(digits(9), joined(year, "/", digits(3))),
  ),
  "a number of a document": joined(oneOf("POS ", "AKT ", "N "), year, " ", digits(5)),
  "an order": joined(oneOf("buyurtma № ", "заказ ", "order #", "ID: "), fc.oneof(digits(9), digits(5))),
  "an id in a link": joined(
    oneOf("https://olx.uz/item/", "http://example.uz/elon/uy-", "www.site.com/?id=", "https://t.me/c/"),
    "90",
    digits(7),
    oneOf("", ".html", "/"),
  ),
  "a mail address": joined("ali", "90", digits(7), "@mail.uz"),
  "an address of a computer": joined(
    oneOf("192.168.", "10.0.", "172.16."),
    fc.integer({ min: 0, max: 255 }).map(String),
    ".",
    fc.integer({ min: 0, max: 255 }).map(String),
  ),
  "a version": joined("v", digits(1), ".", digits(2), ".", digits(3), ".", digits(2)),
  "a uuid": fc.uuid(),
  "a share": joined(fc.integer({ min: 1, max: 99 }).map(String), oneOf("%", ".5%", ",25 %")),
  "a house and a flat": joined(oneOf("uy ", "дом ", "kv ", "кв. "), fc.integer({ min: 1, max: 999 }).map(String)),
  "a name that ends in a figure": joined(
    oneOf("Mijoz ", "Клиент ", "Do'kon "),
    fc.integer({ min: 1, max: 9999 }).map(String),
  ),
  words: oneOf("Aliyev A.", "Каримова", "qarzdor", "Toshkent sh.", "yuridik shaxs"),
};

export const nonPhone: fc.Arbitrary<{ kind: string; text: string }> = fc.oneof(
  ...Object.entries(NON_PHONES).map(([kind, text]) => text.map((written) => ({ kind, text: written }))),
);
