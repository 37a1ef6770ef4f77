import { afterAll, describe, expect, test } from "vitest";
import {
  MESSY_LIST,
  makeCleanList,
  makeMessyList,
  makeSpoiledList,
  makeWorkbook,
  sampleNumbers,
} from "../../../sandbox/samples/lists.ts";
import { createDesk } from "./desk.ts";

const desk = createDesk();
afterAll(desk.clear);

const ALI = "998901234567";
const VALI = "998912345678";
const GANI = "998933456789";

describe("files that are no list", () => {
  const ole = Buffer.concat([Buffer.from("D0CF11E0A1B11AE1", "hex"), Buffer.alloc(600)]);
  test.each([
    ["nothing", "", "empty"],
    ["blanks", " \n\n\t\n", "empty"],
    ["an old workbook", ole, "xls"],
    ["a workbook with a password", Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]), "protected"],
    ["a PDF", "%PDF-1.7\n901234567", "pdf"],
    ["a RAR archive", "Rar!\x1A\x07\x00", "archive"],
    ["a web page called .xls", "<html><table><tr><td>901234567</td></tr></table></html>", "html"],
    ["a photograph", Buffer.from("FFD8FFE000104A464946", "hex"), "picture"],
    ["a recording", "ID3\x04\x00", "media"],
    ["bytes", Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7) % 32)), "not-text"],
    ["a text without numbers", "salom\nxayr\n", "no-numbers"],
    ["a list that was rounded", makeSpoiledList(), "rounded"],
    ["a line of two megabytes", `901234567\n${"9".repeat(2_000_000)}\n`, "long-line"],
  ])("%s is refused", async (_, bytes, code) => {
    expect(await desk.examine(bytes)).toEqual({ kind: "refusal", refusal: { code, source: 0, name: "list.csv" } });
  });
});

test("a list of a hundred thousand numbers in one line is read", async () => {
  const numbers = sampleNumbers(100_000);
  expect(await desk.verdict(numbers.join(","))).toMatchObject({ rows: 100_000, numbers: 100_000 });
});

describe("messages", () => {
  test("every number of a message counts, whatever parts them", async () => {
    const text = "Salom! 1. 90 123 45 67 (Ali)\n2. 91 234 56 78, 93 345 67 89\nrahmat";
    for (const source of [{ text }, { ...desk.file(text, "message.txt"), message: true }]) {
      await desk.verdict([source]);
      expect(desk.clean()).toEqual([ALI, VALI, GANI]);
    }
  });

  test("a table pasted from a spreadsheet keeps its columns", async () => {
    await desk.verdict([{ text: "Ali\t901234567\t201234567\nVali\t912345678\t202345678" }]);
    expect(desk.clean()).toEqual([ALI, VALI]);
  });
});

describe("vCards", () => {
  const cards = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    "FN:Ali",
    "item1.TEL;TYPE=CELL:+998 90 123-",
    " 45-67",
    "NOTE:tel 998971112233",
    "UID:998972223344",
    "PHOTO;ENCODING=b:OTA5OTg5NzMzMzQ0NTU=",
    "END:VCARD",
    "BEGIN:VCARD",
    "VERSION:2.1",
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=93=D0=B0=D0=BD=D0=B8",
    "END:VCARD",
    "BEGIN:VCARD",
    "VERSION:4.0",
    "FN:Vali",
    "TEL;VALUE=uri:tel:+998-91-234-56-78",
    "END:VCARD",
    "",
  ].join("\r\n");

  test("only telephones are called, and a card without one is refused under its name", async () => {
    const verdict = await desk.verdict([desk.file(cards, "contacts.vcf")]);
    expect(desk.clean()).toEqual([ALI, VALI]);
    expect(verdict.refusedSamples).toEqual([{ source: 0, row: 2, value: "Гани", reason: "empty" }]);
  });

  test("a shared contact is read as a file is", async () => {
    await desk.verdict([{ text: cards }]);
    expect(desk.clean()).toEqual([ALI, VALI]);
  });

  test("a card with two telephones asks which", async () => {
    const two = "BEGIN:VCARD\nFN:Ali\nTEL:901234567\nTEL:912345678\nEND:VCARD\n";
    expect(await desk.examine(two)).toMatchObject({ question: { ask: "several", cells: 1 } });
  });
});

describe("several sources", () => {
  test("are added together, each refused row with its source", async () => {
    const sources = [
      desk.file("901234567\n", "a.csv"),
      desk.file(makeWorkbook(3), "b.xlsx"),
      { text: "90***12\n901234567\n" },
    ];
    const verdict = await desk.verdict(sources);
    expect(verdict).toMatchObject({ rows: 6, numbers: 4, duplicates: 1, refused: 1 });
    expect(verdict.refusedSamples).toMatchObject([{ source: 2, row: 1 }]);
    expect(verdict.readFrom.map((one) => one.name)).toEqual(["a.csv", "b.xlsx", ""]);
  });

  test("one that cannot be read is named", async () => {
    const sources = [desk.file("901234567\n"), desk.file("%PDF", "b.pdf")];
    expect(await desk.examine(sources)).toEqual({
      kind: "refusal",
      refusal: { code: "pdf", source: 1, name: "b.pdf" },
    });
  });
});

describe("columns", () => {
  const twoColumns = "Mobil;Uy;Ism\n901234567;712345678;Ali\n912345678;712345679;Vali\n";

  test("two that qualify are asked about with their titles and samples", async () => {
    expect(await desk.examine(twoColumns)).toEqual({
      kind: "question",
      question: {
        ask: "column",
        source: 0,
        name: "list.csv",
        options: [
          { column: 0, letter: "A", title: "Mobil", samples: ["90 123 45 67", "91 234 56 78"], count: 2 },
          { column: 1, letter: "B", title: "Uy", samples: ["71 234 56 78", "71 234 56 79"], count: 2 },
        ],
      },
    });
  });

  test("the chosen one is read, or both", async () => {
    await desk.verdict(twoColumns, { sources: [{ columns: [1] }] });
    expect(desk.clean()).toEqual(["998712345678", "998712345679"]);
    expect(await desk.verdict(twoColumns, { sources: [{ columns: [0, 1] }] })).toMatchObject({ rows: 4, numbers: 4 });
  });

  test("titles are not believed", async () => {
    await desk.verdict("Telefon;Izoh\nAli;901234567\nVali;912345678\n");
    expect(desk.clean()).toEqual([ALI, VALI]);
  });
});

describe("foreign numbers", () => {
  const list = "901234567\n+79161234567\n";

  test("are left out and told apart unless they are asked for", async () => {
    expect(await desk.verdict(list)).toMatchObject({ rows: 2, numbers: 1, refused: 1, foreign: 1 });
    expect(await desk.verdict(list, { foreign: "include" })).toMatchObject({
      rows: 2,
      numbers: 2,
      refused: 0,
      foreign: 1,
    });
    expect(desk.clean()).toEqual([ALI, "79161234567"]);
  });

  test("are asked about when there are no others", async () => {
    expect(await desk.examine("+79161234567\n")).toMatchObject({ question: { ask: "foreign", count: 1 } });
  });
});

describe("samples of the sandbox", () => {
  test("the messy list comes out as it says", async () => {
    const { refused, ...counts } = MESSY_LIST;
    const verdict = await desk.verdict(makeMessyList(), { several: "all" });
    expect(verdict).toMatchObject(counts);
    expect(verdict.refusedByReason).toEqual(refused);
  });

  test("the clean one stays as it is", async () => {
    await desk.verdict(makeCleanList(300));
    expect(`${desk.clean().join("\n")}\n`).toBe(makeCleanList(300).toString());
  });
});
