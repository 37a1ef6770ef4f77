import fc from "fast-check";
import { NON_PHONES, writtenPhone } from "../../domain/number/written-things.ts";

/** A table as somebody keeps it, and what must come of it. */
export interface WrittenTable {
  text: string;
  /** From 0. */
  phoneColumn: number;
  /** E.164 digits, each once, in the order of the rows. */
  numbers: string[];
  /** Rows of the list: each has a name, and a phone or something in its place. */
  rows: number;
  isHeaded: boolean;
  /** The first row of the list has a phone: without a header, a name alone above it may as well be a title. */
  beginsWithPhone: boolean;
}

interface Kind {
  titles: readonly string[];
  cell: fc.Arbitrary<string>;
  /** It is told by what is in it: no title is needed. */
  plain?: true;
}

const kind = (name: string) => NON_PHONES[name] ?? fc.constant("");
const nine = fc.integer({ min: 200_000_000, max: 399_999_999 }).map(String);
const sum = fc.integer({ min: 100_000, max: 999_999_999 }).map(String);

const KINDS: readonly Kind[] = [
  {
    titles: ["Qarz", "Долг", "Qarzdorlik, so'm", "Сумма долга", "Balance"],
    cell: kind("a debt with tiyin"),
    plain: true,
  },
  { titles: ["Summa", "Сумма", "Qoldiq", "Остаток", "Баланс", "To'lov summasi", "Amount"], cell: sum },
  { titles: ["INN", "ИНН", "STIR", "ИНН организации"], cell: nine, plain: true },
  {
    titles: ["ID", "Shartnoma raqami", "Договор", "Kod", "Номер счёта", "Mijoz ID si"],
    cell: fc.integer({ min: 900_000_000, max: 999_999_999 }).map(String),
  },
  { titles: ["Sana", "Дата", "Date", "To'lov sanasi"], cell: kind("a day"), plain: true },
  { titles: ["Vaqt", "Время"], cell: kind("a day and a time"), plain: true },
  { titles: ["Karta", "Карта"], cell: kind("a card"), plain: true },
  { titles: ["JSHSHIR", "ПИНФЛ"], cell: kind("a personal number"), plain: true },
  {
    titles: ["Kenglik", "Широта", "lat"],
    cell: fc
      .integer({ min: 37_000_001, max: 45_000_000 })
      .map((value) => `${String(value).slice(0, 2)}.${String(value).slice(2)}7`),
    plain: true,
  },
  {
    titles: ["lon", "Долгота", "Uzunlik"],
    cell: fc
      .integer({ min: 5_600_000, max: 7_300_000 })
      .map((value) => `${String(value).slice(0, 2)}.${String(value).slice(2)}13`),
  },
  { titles: ["Manzil", "Адрес"], cell: kind("a house and a flat"), plain: true },
  { titles: ["Pasport", "Паспорт"], cell: kind("a passport"), plain: true },
  { titles: ["№", "T/r"], cell: fc.integer({ min: 1, max: 99 }).map(String), plain: true },
];

const NAMES = ["Aliyev A.", "Каримова Д.", "Rasulov", "OOO «Nur»", "Тошева М."];
const PHONE_TITLES = [
  "Telefon",
  "Телефон",
  "Tel.",
  "Телефон должника",
  "qarzdor telefoni",
  "Моб. номер",
  "Phone",
  "Mijoz telefoni",
];
/** What stands in the place of a phone that is missing or spoiled: one refused row each. */
const INSTEAD = ["", "yoʻq", "90***1234", "2345678", "9012345"];

/** Tables of one phone column among up to four others in any order, with a header or none. */
export const writtenTable: fc.Arbitrary<WrittenTable> = fc
  .record({
    kinds: fc.uniqueArray(fc.integer({ min: 0, max: KINDS.length - 1 }), { maxLength: 4 }),
    place: fc.nat(4),
    isHeaded: fc.boolean(),
    title: fc.constantFrom(...PHONE_TITLES),
    delimiter: fc.constantFrom(";", "\t"),
    size: fc.integer({ min: 5, max: 14 }),
    seeds: fc.nat(100),
  })
  .chain(({ kinds, place, isHeaded, title, delimiter, size, seeds }) => {
    const others = kinds
      .map((at) => KINDS[at])
      .filter((one): one is Kind => one !== undefined && (isHeaded || one.plain === true));
    const row = fc.record({
      name: fc.constantFrom(...NAMES),
      phone: fc.oneof({ weight: 9, arbitrary: writtenPhone }, { weight: 1, arbitrary: fc.constantFrom(...INSTEAD) }),
      cells: fc.tuple(...others.map((one) => one.cell)),
    });
    return fc.array(row, { minLength: size, maxLength: size }).map((rows): WrittenTable => {
      const at = Math.min(place, others.length);
      const laid = (name: string, cells: readonly string[], phone: string) => {
        const all = [...cells];
        all.splice(at, 0, phone);
        return [name, ...all].map((cell) => cell.replaceAll(delimiter, " ")).join(delimiter);
      };
      const header = laid(
        "Ism",
        others.map(({ titles }) => titles[seeds % titles.length] ?? ""),
        title,
      );
      const lines = rows.map(({ name, cells, phone }) =>
        laid(name, cells, typeof phone === "string" ? phone : phone.text),
      );
      const numbers = rows.flatMap(({ phone }) => (typeof phone === "string" ? [] : [phone.number]));
      return {
        text: `${[...(isHeaded ? [header] : []), ...lines].join("\n")}\n`,
        phoneColumn: at + 1,
        numbers: [...new Set(numbers)],
        rows: rows.length,
        isHeaded,
        beginsWithPhone: typeof rows[0]?.phone === "object",
      };
    });
  })
  .filter(({ numbers, rows, isHeaded, beginsWithPhone }) => numbers.length * 2 > rows && (isHeaded || beginsWithPhone));
