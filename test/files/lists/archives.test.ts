import { afterAll, describe, expect, test } from "vitest";
import { type Cell, makeXlsx, type SheetDraft, xlsxParts } from "../../../sandbox/samples/xlsx.ts";
import { makeZip } from "../../../sandbox/samples/zip.ts";
import { createDesk } from "./desk.ts";

const desk = createDesk();
afterAll(desk.clear);

const ALI = "998901234567";
const ALIS = [sheet([["Tel"], [901234567]])];

function sheet(rows: readonly (readonly Cell[])[], more: Partial<SheetDraft> = {}): SheetDraft {
  return { name: "Varaq1", rows, ...more };
}

function documentNamed(path: string, root: string) {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const link = `<Relationships><Relationship Id="rId1" Type="${type}" Target="${path}"/></Relationships>`;
  return [
    { path: "_rels/.rels", bytes: link },
    { path, bytes: `<w:${root} xmlns:w="urn:w"/>` },
  ];
}

describe("archives that are no workbook to read", () => {
  const parts = xlsxParts([sheet([[901234567]])]);
  const without = (path: string) => parts.filter((part) => part.path !== path);
  const rows = `<row><c><v>901234567</v></c></row>`.repeat(400_000);
  const lying = { path: "xl/worksheets/sheet1.xml", bytes: `<worksheet>${rows}</worksheet>`, claimedSize: 50 };

  test.each([
    ["a bomb by its ratio", makeZip([...parts, { path: "xl/media/big.bin", bytes: Buffer.alloc(2_000_000) }]), "bomb"],
    ["a sheet that unpacks a thousandfold", makeZip([...parts, { path: "xl/x.xml", bytes: rows }]), "bomb"],
    ["a bomb by its declared size", makeZip([...parts, { path: "a", bytes: "a", claimedSize: 4_000_000_000 }]), "bomb"],
    ["a bomb that lies about its size", makeZip([...without("xl/worksheets/sheet1.xml"), lying]), "bomb"],
    ["a cut workbook", makeXlsx([sheet([[901234567]])]).subarray(0, 900), "damaged"],
    [
      "a workbook with a broken sheet",
      makeZip([...without("xl/worksheets/sheet1.xml"), { path: "xl/worksheets/sheet1.xml", bytes: "<worksheet><row" }]),
      "damaged",
    ],
    ["a Word document", makeZip([{ path: "word/document.xml", bytes: "<a/>" }]), "docx"],
    ["a binary workbook", makeZip([{ path: "xl/workbook.bin", bytes: "a" }]), "xlsb"],
    ["a Word document under any name", makeZip(documentNamed("text/main.xml", "document")), "docx"],
    ["a presentation", makeZip(documentNamed("ppt/presentation.xml", "presentation")), "archive"],
    ["a binary workbook under any name", makeZip(documentNamed("book.bin", "workbook")), "xlsb"],
    ["a Numbers document", makeZip([{ path: "Index/Document.iwa", bytes: "a" }]), "numbers-app"],
    ["any archive", makeZip([{ path: "list.csv", bytes: "901234567" }]), "archive"],
    ["a workbook without numbers", makeXlsx([sheet([["Ism"], ["Ali"]])]), "no-numbers"],
    ["a workbook of rounded numbers", makeXlsx([sheet([["9,98901E+11"]])]), "rounded"],
  ])("%s", async (_, bytes, code) => {
    expect(await desk.examine(bytes)).toMatchObject({ kind: "refusal", refusal: { code, source: 0 } });
  });
});

describe("archives that careless programs write", () => {
  const parts = xlsxParts(ALIS);
  const sized = (off: number) => parts.map((part) => ({ ...part, claimedSize: Buffer.byteLength(part.bytes) + off }));
  const renamed = (from: string | RegExp, to: string) =>
    parts.map(({ path, bytes }) => ({ path: path.replace(from, to), bytes }));
  const whole = makeZip(parts);
  /** The packed size of the sheet in the central directory, off by some bytes. */
  const packedSizeOff = (off: number) => {
    const bytes = Buffer.from(whole);
    for (let at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4)) {
      bytes.writeUInt32LE(bytes.readUInt32LE(at + 20) + off, at + 20);
    }
    return bytes;
  };

  test.each([
    ["sizes two bytes too small", makeZip(sized(-2))],
    ["sizes two bytes too large", makeZip(sized(2))],
    ["no sizes at all", makeZip(parts.map((part) => ({ ...part, claimedSize: 0 })))],
    ["packed sizes two bytes too small", packedSizeOff(-2)],
    ["packed sizes two bytes too large", packedSizeOff(2)],
    ["bytes behind the end", Buffer.concat([whole, Buffer.from("\r\n")])],
    ["names that begin with a slash", makeZip(renamed(/^/, "/"))],
    ["folders parted as Windows does", makeZip(renamed(/\//g, "\\"))],
    ["names in other letters", makeZip(renamed("xl/worksheets/sheet1.xml", "xl/Worksheets/Sheet1.XML"))],
  ])("%s: read all the same", async (_, bytes) => {
    await desk.verdict(bytes);
    expect(desk.clean()).toEqual([ALI]);
  });

  test("a stored entry is read, whatever its size says", async () => {
    await desk.verdict(makeZip(parts.map((part) => ({ ...part, stored: true }))));
    expect(desk.clean()).toEqual([ALI]);
  });
});
