import { describe, expect, test } from "vitest";
import { cutOut } from "../../../src/domain/number/cuts.ts";

/** What is cut out of a text, as what it is and as it is written. */
const cut = (text: string) => cutOut(text).pieces.map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

describe("a text is cut out as a whole", () => {
  test.for<[kind: string, texts: string[]]>([
    [
      "link",
      ["https://olx.uz/item/901234567", "olx.uz/item/901234567", "www.olx.uz", "https://crm.uz/call?id=998901234567"],
    ],
    ["link", ["https://crm.uz/call?phone=9989012345678901", "https://crm.uz/call?phone=12345"]],
    ["phone", ["wa.me/998901234567", "wa.me/901234567", "t.me/+998901234567", "https://t.me/+998901234567"]],
    ["phone", ["https://api.whatsapp.com/send?phone=998901234567", "whatsapp.com/send/?text=1&phone=%2b998901234567"]],
    ["phone", ["whatsapp://send?phone=998901234567", "tel://998901234567", "callto://+998901234567"]],
    ["doubt", ["https://crm.uz/call?phone=998901234567", "https://crm.uz/call?a=1&tel=%2b998901234567"]],
    ["mail", ["ali@mail.uz", "a.b+c@x-y.co.uz", "@ali_901234567"]],
    ["id", ["550e8400-e29b-41d4-a716-446655440000", "550E8400-E29B-41D4-A716-446655440000"]],
    ["id", ["8600 **** **** 9012", "860012** ****9012", "860012xxXX##9012"]],
    ["id", ["AA1234567", "01A123BC", "a3f9012345", "AB901234567", "AB-901234567", "ALI12345", "1a2b", "123A", "x_1b2"]],
    ["id", ["INV-2024-15", "7B-12", "01 A 123 BC", "10 123 ABC"]],
    ["doubt", ["ALI901234567", "ALI-901234567"]],
    [
      "date",
      [
        "2026-11-20 14:20:00+05:00",
        "2026-11-20T14:20:00Z",
        "2026-11-20T14:20",
        "2026-11-20",
        "20.11.2026",
        "5/20/2025",
        "20-11-26",
      ],
    ],
    ["date", ["26-11-20", "45-12-20", "31.12.26", "1.1.1900", "31/12/2100", "1/1/26"]],
    ["time", ["14:20", "4:05", "14:20:05", "3:45 PM", "14:20:05.123", "24:00", "14:20+05:00"]],
    ["address", ["192.168.21.60", "192.168.21.60:8080", "10.0.0.1", "90.123.45.67/24", "255.255.255.255"]],
    ["phone", ["90.123.45.67"]],
    ["version", ["v1.32.45", "1.32.45", "1.2.3.4.5", "300.1.1.1", "192.168.021.060", "256.1.1.1", "32.13.2026"]],
  ])("%s: %j", ([kind, texts]) => {
    expect(texts.map(cut)).toEqual(texts.map((text) => [`${kind} ${text}`]));
  });
});

test.each([
  "olx.uz",
  "@a1",
  "Ali901234567",
  "tel901234567",
  "ABCDEF901234567",
  "9O1234567",
  "12A",
  "1234ab",
  "12-uy",
  "32/13/2026",
  "0/5/2026",
  "5/0/2026",
  "20/11/1899",
  "20/11/2101",
  "123/1/2026",
  "2026/11/2026",
  "50-12-5",
  "45-12-2020",
  "50-50-12",
  "25:00",
  "14:60",
  "998.90.123.45.67",
  "90 123.45.67",
  "901234567",
])("nothing is cut out of %s", (text) => {
  expect(cut(text)).toEqual([]);
});

describe("four groups that may be an address and a phone", () => {
  test.for<[text: string, found: string[]]>([
    ["tel 90.123.45.67", ["phone 90.123.45.67"]],
    ["90.123.45.67, 91.234.56.78", ["phone 90.123.45.67", "phone 91.234.56.78"]],
    ["server 90.123.45.67", ["doubt 90.123.45.67"]],
    ["IP: 90.123.45.67", ["address 90.123.45.67"]],
  ])("%s", ([text, found]) => {
    expect(cut(text)).toEqual(found);
  });
});

test("what is cut out leaves a gap of its own length, and the rest in its place", () => {
  const text = "Ali 20.11.2026 901234567";
  expect(cutOut(text).rest).toBe(`Ali ${"¦".repeat(10)} 901234567`);
});
