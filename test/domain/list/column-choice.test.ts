import { describe, expect, test } from "vitest";
import { surveyColumns } from "../../../src/domain/list/columns.ts";
import { kindOfTitle } from "../../../src/domain/number/labels.ts";

/** What is decided about a table: the letters of the columns, what is asked, and those told beside them. */
function decided(...rows: string[]) {
  const survey = surveyColumns();
  for (const row of rows) survey.row(row.split(";"));
  const { columns, ask, others } = survey.decide();
  return [columns.map(({ letter }) => letter).join(""), ask, others.map(({ letter }) => letter).join("")];
}

const people = (...cells: string[][]) => cells.map((row, at) => `Mijoz ${at};${row.join(";")}`);

describe("the column of the phones", () => {
  test.each<[string, string[], [string, string | undefined, string]]>([
    [
      "is told by its title",
      ["Ism;Tel;Kod", ...people(["901112233", "935123456"], ["935554466", "901234567"])],
      ["B", undefined, ""],
    ],
    [
      "is told by a phone word before any other",
      ["Ism;Телефон должника;Долг", ...people(["901112233", "935123456"], ["935554466", "901234567"])],
      ["B", undefined, ""],
    ],
    [
      "comes before the numbers of records, which go on by one",
      [
        "901234500;Ali;998901112233",
        "901234501;Vali;998935554466",
        "901234502;Guli;998977778899",
        "901234503;Olim;998998887766",
      ],
      ["CA", "several", ""],
    ],
    [
      "is the first one where both are as good",
      ["901234500;Ali;901112233", "901234507;Vali;935554466", "901234511;Guli;977778899", "901234519;Olim;998887766"],
      ["AC", "several", ""],
    ],
    [
      "is not asked about where another one says the same of each row",
      [
        "Имя;Телефон;WhatsApp",
        ...people(["901112233", "+998 90 111 22 33"], ["935554466", ""], ["977778899", "998977778899"]),
      ],
      ["B", undefined, ""],
    ],
    [
      "is asked about where another one says the same of most rows",
      ["Имя;Телефон;WhatsApp", ...people(["901112233", "901112233"], ["935554466", "977778899"], ["", "998887766"])],
      ["CB", "several", ""],
    ],
    [
      "is asked about where another one has a second number in a row",
      ["Имя;Телефон;Все", ...people(["901112233", "901112233, 935554466"], ["977778899", "977778899"])],
      ["BC", "several", ""],
    ],
    [
      "is none of the office, which is in every row: that is told",
      [
        "Дата;Номер А;Номер Б",
        ...people(["712001122", "901112233"], ["712001122", "935554466"], ["712001122", "977778899"]),
      ],
      ["C", undefined, "B"],
    ],
    [
      "is one that holds one number, where there is no other",
      people(["901112233"], ["901112233"], ["901112233"]),
      ["B", undefined, ""],
    ],
    ["needs no title", people(["901112233", "5123456.75"], ["935554466", "9012345.25"]), ["B", undefined, ""]],
    [
      "is asked about among two",
      ["Ism;Ish;Uy", ...people(["901112233", "712345678"], ["935554466", "712345679"])],
      ["BC", "several", ""],
    ],
    [
      "is not asked about when it holds all but a few, which are told",
      people(["901112233", ""], ["935554466", ""], ["977778899", ""], ["998887766", "712345678"]),
      ["B", undefined, "C"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(decided(...rows)).toEqual(expected);
  });
});

describe("a column that may be something else", () => {
  test.each<[string, string[], [string, string | undefined, string]]>([
    ["of debts by its title", ["Ism;Долг", ...people(["935123456"], ["901234567"])], ["B", "unsure", ""]],
    ["of taxpayer numbers", people(["207123450"], ["201234567"], ["205554466"]), ["B", "unsure", ""]],
    ["of round sums", people(["935000000"], ["712500000"], ["901250000"]), ["B", "unsure", ""]],
    ["of codes that nobody holds", people(["601234567"], ["641234567"], ["961234567"]), ["B", "unsure", ""]],
    [
      "beside phones that somebody has hidden",
      people(["90***1234", "935123456"], ["91***1234", "901234567"]),
      ["C", "unsure", ""],
    ],
  ])("is asked about: %s", (_, rows, expected) => {
    expect(decided(...rows)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["sums with tiyin", ["Ism;Qarz", ...people(["9012345.75"], ["9112345.50"], ["935123456"])]],
    ["coordinates", people(["41.3110811", "69.2797371"], ["41.2110811", "69.1797371"])],
    ["a longitude by its title", ["Ism;lon", ...people(["69.2797371"], ["69.1797371"])]],
  ])("is no column of phones at all: %s", (_, rows) => {
    expect(decided(...rows)).toEqual(["", undefined, ""]);
  });
});

describe("titles are read by whole words", () => {
  test.each([
    ["Telefon raqami", "phone"],
    ["qarzdor telefoni", "phone"],
    ["Телефон должника", "phone"],
    ["№ телефона", "phone"],
    ["Karta raqami", "id"],
    ["Номер договора", "id"],
    ["Mijoz ID si", "id"],
    ["Qarz summasi", "money"],
    ["Сумма долга", "money"],
    ["Баланс, сум", "money"],
    ["Lat", "place"],
    ["To‘lov sanasi", "money"],
    ["Sana", "date"],
    ["Latifa", undefined],
    ["Idris", undefined],
    ["Qarzdor", undefined],
    ["Сумка", undefined],
    ["Raqam", undefined],
  ])("%s: %s", (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind);
  });
});

describe("whose phones a column holds", () => {
  const TWO = people(["901112233", "935123456"], ["935554466", "901234567"]);
  test.each<[string, string[], [string, string | undefined, string]]>([
    ["the guarantor's come behind", ["Имя;Тел. поручителя;Телефон", ...TWO], ["CB", "several", ""]],
    ["in Uzbek, too", ["Ism;Kafilning telefoni;Tel", ...TWO], ["CB", "several", ""]],
    ["and in Cyrillic Uzbek", ["Исм;Кафил тел;Қарздор тел", ...TWO], ["CB", "several", ""]],
    ["the manager's come behind", ["Клиент;Телефон менеджера;Телефон клиента", ...TWO], ["CB", "several", ""]],
    ["a relative's come behind", ["Ism;Qarindoshi tel;Telefon", ...TWO], ["CB", "several", ""]],
    ["an emergency contact's come behind", ["name;emergency contact phone;phone", ...TWO], ["CB", "several", ""]],
    ["a work phone comes behind a mobile", ["ФИО;Раб. тел.;Моб. тел.", ...TWO], ["CB", "several", ""]],
    ["the fax comes last", ["Имя;Факс;Дом. тел.", ...TWO], ["CB", "several", ""]],
    ["a manager's alone are asked about", ["Клиент;Телефон менеджера", ...people(["901112233"])], ["B", "unsure", ""]],
    ["a guarantor's alone are asked about", ["Ism;Kafil telefoni", ...people(["901112233"])], ["B", "unsure", ""]],
    ["drivers may be a list of their own", ["Имя;Тел. водителя", ...people(["901112233"])], ["B", undefined, ""]],
    [
      "a word over two columns is said of both",
      ["Поручитель;;Заёмщик;", "ФИО;Телефон;ФИО;Телефон", "А;901112233;Б;935123456", "В;935554466;Г;901234567"],
      ["DB", "several", ""],
    ],
    [
      "a manager named above the table says nothing of its columns",
      ["Реестр;Менеджер: Азиз;;", "№;ФИО;Телефон", "1;А;901112233", "2;Б;935554466"],
      ["C", undefined, ""],
    ],
    [
      "an untitled column behind the guarantor's name is the guarantor's",
      ["Телефон;Поручитель;", "901112233;А;935123456", "935554466;Б;901234567"],
      ["AC", "several", ""],
    ],
    [
      "one own phone among many of guarantors is not passed over",
      [
        "Ism;Telefon;Kafil tel",
        ...people(...Array.from({ length: 9 }, (_, at) => ["", `90123456${at}`]), ["935554466", ""]),
      ],
      ["BC", "several", ""],
    ],
  ])("%s", (_, rows, expected) => {
    expect(decided(...rows)).toEqual(expected);
  });
});
