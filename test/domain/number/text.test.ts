import { describe, expect, test } from "vitest";
import { findNumbers } from "../../../src/domain/number/text.ts";

const A = "998901234567";
const B = "998912345678";

function read(text: string) {
  const { numbers, doubts, refused } = findNumbers(text);
  return {
    numbers: numbers.map((one) => one.number),
    doubts: doubts.map((one) => one.number),
    refused: refused.map((one) => one.reason),
  };
}

const PHONES: readonly (readonly [text: string, ...numbers: string[]])[] = [
  ["Mijoz 7 998901234567", A],
  ["Mijoz 7 90 123 45 67", A],
  ["kv 12 90 123 45 67", A],
  ["kv 71 90 123 45 67", A],
  ["12-uy 45-xonadon, 90-123-45-67", A],
  ["20.11.2026 14:20 998901234567", A],
  ["5/20/2025 10:25 998901234567", A],
  ["5/20/2025 10:25 90 123 45 67", A],
  ["2026-11-20T14:20:00Z 998901234567", A],
  ["2026-11-20 14:20:00+05:00 901234567", A],
  ["20-11-26 901234567", A],
  ["550e8400-e29b-41d4-a716-446655440000 901234567", A],
  ["25-noyabr 2026 90 123 45 67", A],
  ["3:45 PM 901234567", A],
  ["https://wa.me/998901234567", A],
  ["t.me/+998901234567", A],
  ["https://t.me/+998 90 123 45 67", A],
  ["https://api.whatsapp.com/send?phone=998901234567&text=901112233", A],
  ["tel:+998-90-123-45-67", A],
  ["https://example.uz/elon/uy-912345678.html 998901234567", A],
  ["ali@mail912345678.uz 901234567", A],
  ["ИНН 207 123 450 тел 90 123 45 67", A],
  ["OOO Alfa INN 207123450 tel 998901234567", A],
  ["STIR: 307123450, Ali 901234567", A],
  ["JSHSHIR 31234567890123 901234567", A],
  ["karta 8600 1234 5678 9012 901234567", A],
  ["8600 9012 3456 7890 90 123 45 67", A],
  ["8600 **** **** 1234 901234567", A],
  ["hisob raqami 20208000900123456001 901234567", A],
  ["х/р 2020 8000 9001 2345 6001 901234567", A],
  ["AA1234567 901234567", A],
  ["pasport AA 1234567, tel 901234567", A],
  ["01A123BC 901234567", A],
  ["POS 2021 00023 Aliyev 998901234567", A],
  ["shartnoma № 901112233 tel 998901234567", A],
  ["Договор 912345678 от 20.11.2026, Каримов 90 123 45 67", A],
  ["Aliyev 998901234567 qarzi 9012345.75 soʻm", A],
  ["Aliyev 998901234567 summa 950 000 000 soʻm", A],
  ["Aliyev 998901234567 935000000 soʻm", A],
  ["Aliyev 998901234567 долг 9 012 345,75", A],
  ["Aliyev 998901234567 9'012'345.75", A],
  ["Aliyev 90 123 45 67 500 000 so'm", A],
  ["Aliyev 500 000 сум 90 123 45 67", A],
  ["Ali 998901234567 manzil 41.2000000, 69.2000000", A],
  ["Ali 998901234567 manzil 41.2013371, 69.2017713", A],
  ["Ali 998901234567 9.12345670E-2", A],
  ["998901234567 93.184.21.60", A],
  ["192.168.21.60 901234567", A],
  ["v1.2.3.4 901234567", A],
  ["90.5% 901234567", A],
  ["901234567 доб. 12", A],
  ["tel901234567", A],
  ["Ali901234567", A],
  ["Ali-901234567", A],
  ["901234567-Ali", A],
  ["1. 90 123 45 67", A],
  ["1.90 123 45 67", A],
  ["12) +998901234567", A],
  ["998.90.123.45.67", A],
  ["+998.90.123.45.67", A],
  ["90 123.45.67", A],
  ["(90) 123.4567", A],
  ["8(90)1234567", A],
  ["8-90-123-45-67", A],
  ["90-123-45-67", A],
  ["901-23-45-67", A],
  ["90 12 34 567", A],
  ["901 234 567", A],
  ["+998 901 234 567", A],
  ["90 - 123 - 45 - 67", A],
  ["901234567/912345678", A, B],
  ["90 123 45 67 / 91 234 56 78", A, B],
  ["901234567-912345678", A, B],
  ["901234567,912345678", A, B],
  ["901234567.912345678", A, B],
  ["998 90.123.45.67", A],
  ["90 123 45 67,91 234 56 78", A, B],
  ["+998901234567+998912345678", A, B],
  ["Salom, 90 123 45 67 ga qoʻngʻiroq qiling va 91-234-56-78", A, B],
  ["tel: 901234567; uy: 912345678", A, B],
  ["№ 5 901234567", A],
  ["Summa: 12.500.000 so'm 901234567", A],
  ["whatsapp://send?phone=998901234567", A],
  ["ID: 12345 901234567", A],
  ["Shartnoma №2024/123 901234567", A],
  ["+998/90/1234567", A],
  ["Ali 998,901,234,567", A],
  ["Ali 901234567 9,012,345", A],
  ["a1b2c3 901234567", A],
  ["IP: 90.123.45.67, tel 901234567", A],
  ["Chilonzor 9-mavze 12-uy 901234567", A],
  ["100123 Toshkent 901234567", A],
  ["HR boʻlimi 901234567", A],
  ["Latifa 901234567", A],
  ["Idris 901234567", A],
];

const DOUBTS: readonly (readonly [text: string, number: string])[] = [
  ["90.1234567", A],
  ["Ali 90,1234567", A],
  ["№901234567", A],
  ["ID 998901234567", A],
  ["1.901234567", A],
  ["950 000 000", "998950000000"],
  ["server 90.123.45.67 ishlamayapti", A],
  ["9012 34567", A],
  ["https://crm.uz/call?phone=998901234567", A],
  ["950000000.00", "998950000000"],
  ["Ali 901,234,567", A],
  ["ALI-901234567", A],
];

const NONE: readonly (readonly [text: string, reason: string])[] = [
  ["9012345.75", "fraction"],
  ["9012345,75", "fraction"],
  ["901234567,5", "fraction"],
  ["9 012 345,75", "fraction"],
  ["69.2797371, 41.3110810", "fraction"],
  ["lon 69.2797371", "fraction"],
  ["9.12E-2", "fraction"],
  ["9.12345670E-2", "fraction"],
  ["4.89290024005183E+17", "fraction"],
  ["ИНН 207 123 450", "id"],
  ["Арт. 901234567", "id"],
  ["STIR: 307123450", "id"],
  ["инн207123450", "id"],
  ["karta 8600123412341234", "id"],
  ["karta raqami: 901234567", "id"],
  ["shartnoma raqami 901234567", "id"],
  ["номер договора 901234567", "id"],
  ["счёт № 901234567", "id"],
  ["buyurtma-901234567", "id"],
  ["AA901234567", "id"],
  ["950 000 000 soʻm", "sum"],
  ["950000000 сум", "sum"],
  ["901234567 UZS", "sum"],
  ["901 234 567 dona", "sum"],
  ["qarzi: 901234567", "sum"],
  ["долг 901 234 567", "sum"],
  ["$901234567", "sum"],
  ["192.168.21.60", "no-number"],
  ["v1.901.234.567", "no-number"],
  ["20.11.2026 14:20", "no-number"],
  ["25.04.2026", "no-number"],
  ["5/20/2025", "no-number"],
  ["20-11-26", "no-number"],
  ["2026-11-20", "no-number"],
  ["2026-11-20 14:20:00+05:00", "no-number"],
  ["14:20", "no-number"],
  ["ali@mail912345678.uz", "no-number"],
  ["550e8400-e29b-41d4-a716-446655440000", "id"],
  ["8600 1234 5678 9012", "id"],
  ["8600123412341234", "id"],
  ["31234567890123", "id"],
  ["20208000900123456001", "id"],
  ["1234567 1234567", "id"],
  ["12345678 12345678", "id"],
  ["1234567890 1234567890", "id"],
  ["+1234567 1234567", "not-foreign"],
  ["8600 **** **** 1234", "id"],
  ["01 A 123 BC", "id"],
  ["10 123 ABC", "id"],
  ["https://olx.uz/item/901234567", "no-number"],
  ["olx.uz/item/901234567?id=912345678", "no-number"],
];

describe("exactly the phones of a text are found", () => {
  test.each(PHONES)("%s", (text, ...numbers) => {
    expect(read(text)).toMatchObject({ numbers, doubts: [] });
  });

  test.each(DOUBTS)("%s is asked about", (text, number) => {
    expect(read(text)).toEqual({ numbers: [], doubts: [number], refused: [] });
  });

  test.each(NONE)("%s is refused: %s", (text, reason) => {
    expect(read(text)).toEqual({ numbers: [], doubts: [], refused: [reason] });
  });
});

test.each([
  ["Aliyev 998901234567 937412925", [A], ["998937412925"]],
  ["OOO Alfa 207123450 998901234567", [A], ["998207123450"]],
  ["998901234567 / 912345678", [A, B], []],
  ["Ali 998901234567 / 912345678", [A, B], []],
  ["998901234567, tel 912345678", [A, B], []],
  ["Ali 901234567, Vali 912345678", [A, B], []],
])("beside a phone with its country code nine bare digits are no more than a doubt: %s", (text, numbers, doubts) => {
  expect(read(text)).toEqual({ numbers, doubts, refused: [] });
});

describe("good and bad in one cell", () => {
  test.each([
    ["901234567 / 55", "too-short"],
    ["90 123 45 67 / 1180", "too-short"],
    ["901234567, 9123456", "no-area-code"],
    ["901234567, 90***1234", "masked"],
  ])("%s is one called and one told", (text, reason) => {
    expect(read(text)).toEqual({ numbers: [A], doubts: [], refused: [reason] });
  });
});
