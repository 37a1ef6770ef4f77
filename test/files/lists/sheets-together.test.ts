import { afterAll, describe, expect, test } from "vitest";
import { makeXlsx } from "../../../sandbox/samples/xlsx.ts";
import { createDesk } from "./desk.ts";

const desk = createDesk();
afterAll(desk.clear);

const ALI = "998901234567";
const VALI = "998912345678";

describe("sheets together", () => {
  const people = (name: string, title: string, numbers: readonly number[]) => ({
    name,
    rows: [["Ism", title], ...numbers.map((number, at) => [`Mijoz ${at}`, number])],
  });

  test("are read one after another, each below its own header, refused rows under the name of their sheet", async () => {
    const workbook = makeXlsx([
      people("Yanvar", "Telefon", [901234567, 912345678]),
      people("Fevral", "Tel", [933456789, 12]),
    ]);
    const verdict = await desk.verdict(workbook, { sources: [{ sheets: ["Yanvar", "Fevral"] }] });
    expect(desk.clean()).toEqual([ALI, VALI, "998933456789"]);
    expect(verdict).toMatchObject({ rows: 4, numbers: 3, refused: 1 });
    expect(desk.refused()).toContain("Fevral · 3;12;too-short");
  });

  test("are not asked about when one holds all but a few, which are told", async () => {
    const many = [901234567, 912345678, 933456789, 945678901];
    const workbook = makeXlsx([people("Asosiy", "Tel", many), people("Izoh", "Tel", [977654321])]);
    const verdict = await desk.verdict(workbook);
    expect(verdict).toMatchObject({
      numbers: 4,
      readFrom: [{ sheet: "Asosiy", otherSheets: [{ sheet: "Izoh", count: 1 }] }],
    });
  });

  test("of those who are not to be called are taken out of the others, and told with each row", async () => {
    const workbook = makeXlsx([
      people("Baza", "Tel", [901234567, 912345678, 933456789]),
      people("Qora ro‘yxat", "Tel", [912345678, 977654321]),
    ]);
    const verdict = await desk.verdict(workbook);
    expect(desk.clean()).toEqual([ALI, "998933456789"]);
    expect(verdict).toMatchObject({ rows: 3, numbers: 2, refused: 1, refusedByReason: { marked: 1 } });
    expect(verdict.refusedSamples).toMatchObject([{ row: 3, value: "912345678" }]);
    expect(verdict.readFrom).toMatchObject([{ sheet: "Baza" }]);
  });

  test("of those who are not to be called are asked about where they are meant as well, and read where they are chosen", async () => {
    const workbook = makeXlsx([people("Baza", "Tel", [901234567]), people("DNC", "Tel", [912345678])]);
    expect(await desk.examine(workbook, { marked: "include" })).toMatchObject({ question: { ask: "sheet" } });
    await desk.verdict(workbook, { marked: "include", sources: [{ sheet: "DNC" }] });
    expect(desk.clean()).toEqual([VALI]);
  });

  test("of sums are not offered beside one of phones", async () => {
    const workbook = makeXlsx([
      people("Qarzlar", "Qarz", [950000000, 901234567]),
      people("Mijozlar", "Tel", [912345678]),
    ]);
    await desk.verdict(workbook);
    expect(desk.clean()).toEqual([VALI]);
  });
});
