import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { readVcards } from "../../../src/files/lists/vcards.ts";

const card = (...lines: string[]) => ["BEGIN:VCARD", ...lines, "END:VCARD", ""];
const TWO = [...card("VERSION:3.0", "FN:Ali", "TEL;TYPE=CELL:+998901234567"), ...card("FN:Vali", "TEL:912345678")];

function* chunksOf(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function cards(bytes: Buffer | string, size = 7): Promise<[telephones: string, name: string][]> {
  const found: [string, string][] = [];
  await readVcards(chunksOf(Buffer.from(bytes), size), "unmarked", (_, telephones, name) => {
    found.push([telephones, name]);
    return true;
  });
  return found;
}

test.each([
  ["CR LF", "\r\n"],
  ["LF", "\n"],
  ["CR", "\r"],
  ["CR CR LF", "\r\r\n"],
])("lines that end in %s are read, however they come", async (_, end) => {
  for (const size of [1, 2, 5, 1000]) {
    expect(await cards(TWO.join(end), size)).toEqual([
      ["+998901234567", "Ali"],
      ["912345678", "Vali"],
    ]);
  }
});

test.each<[what: string, lines: string[], telephones: string, name: string]>([
  ["an iPhone's", ["item1.TEL;type=pref:+998 90 123-45-67", "item1.X-ABLabel:_$!<Work>!$_"], "+998 90 123-45-67", ""],
  ["a continued line", ["FN:Ali", "TEL;TYPE=CELL:+998 90 ", " 1234567"], "+998 90 1234567", "Ali"],
  ["a name that Android continues", ["N;ENCODING=QUOTED-PRINTABLE:=D0=90=", "=D0=BB=D0=B8", "TEL:1"], "1", "Али"],
  ["a parameter with a colon in quotes", ['TEL;TYPE="home:a":901234567'], "901234567", ""],
  ["Outlook's", ["TEL;WORK;VOICE:71 123 45 67", "TEL;CELL;VOICE:901234567"], "71 123 45 67\n901234567", ""],
  ["small letters", ["fn:Ali", "tel:901234567"], "901234567", "Ali"],
  ["a URI", ["TEL;VALUE=uri:tel:+998-90-123-45-67"], "tel:+998-90-123-45-67", ""],
])("%s telephone and name", async (_, lines, telephones, name) => {
  expect(await cards(card(...lines).join("\r\n"))).toEqual([[telephones, name]]);
});

test("a card that is cut off, or followed by another before it ends, counts too", async () => {
  const cut = "BEGIN:VCARD\nFN:Ali\nTEL:901234567\nBEGIN:VCARD\nFN:Vali\nTEL:912345678";
  expect(await cards(cut)).toEqual([
    ["901234567", "Ali"],
    ["912345678", "Vali"],
  ]);
});

test("a photograph of a megabyte costs nothing", async () => {
  const photo = `PHOTO;ENCODING=b:${"QUJD\r\n ".repeat(200_000)}`;
  expect(await cards(card(photo, "TEL:901234567").join("\r\n"), 65_536)).toEqual([["901234567", ""]]);
});

test("contacts in UTF-16 are read", async () => {
  const found: string[] = [];
  const bytes = iconv.encode(TWO.join("\r\n"), "utf16-le", { addBOM: true });
  await readVcards(chunksOf(bytes, 5), "utf16-le", (_, telephones) => found.push(telephones) > 0);
  expect(found).toEqual(["+998901234567", "912345678"]);
});
