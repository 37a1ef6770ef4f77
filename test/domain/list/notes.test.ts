import { describe, expect, test } from "vitest";
import { createFrame } from "../../../src/domain/list/frame.ts";
import { noteAgainst } from "../../../src/domain/list/notes.ts";
import { suspect } from "../../../src/domain/list/suspicions.ts";
import { createTally } from "../../../src/domain/list/tally.ts";

describe("a word against calling somebody", () => {
  test.each([
    "Отказ",
    "отказалась",
    "Отказ клиента",
    "клиент отказался",
    "Отказано",
    "Rad etdi",
    "рад этган",
    "declined",
    "умер",
    "Умерла.",
    "vafot etgan",
    "вафот этган",
    "marhum",
    "Неверный номер",
    "не тот номер",
    "Чужой номер",
    "xato raqam",
    "Noto‘g‘ri raqam",
    "wrong number",
    "Не согласен",
    "не согласна",
    "rozi emas",
    "рози эмас",
    "клиент отказ",
    "mijoz rad etdi",
    "мижоз рад этди",
    "Rad etilgan",
    "refused",
    "rejected",
    "скончался",
    "Покойный",
    "vafot etdi",
    "вафот",
    "marhuma",
    "марҳум",
    "dead",
    "жалоба",
    "shikoyat",
    "номер чужой",
    "Номер неверный",
    "номер не его",
    "ошибочный номер",
    "begona telefon",
    "хато рақам",
    "нотўғри номер",
  ])("is noted: %s", (note) => {
    expect(noteAgainst(["Ali", "901112233", ` ${note} `], [1])).toBe(note);
  });

  test.each([
    "Новый",
    "Номер",
    "Умеров",
    "Radjabov",
    "рад помочь вам",
    "номер телефона",
    "Отказов нет, звонить после обеда в офис",
    "Комплект",
    "Отказ клиента от всего",
    "не согласен с суммой",
    "номер его",
    "Deadline",
  ])("is not: %s", (cell) => {
    expect(noteAgainst(["Ali", "901112233", cell], [1])).toBeUndefined();
  });

  test("is noted in any column but those of the numbers, the first one first", () => {
    expect(noteAgainst(["Отказ", "901112233", "умер"], [1])).toBe("Отказ");
    expect(noteAgainst(["Отказ", "901112233"], [0, 1])).toBeUndefined();
  });

  test("is noted in no more than forty letters", () => {
    const note = (length: number) => noteAgainst([`Отказ${"!".repeat(length - 5)}`], []);
    expect([note(40)?.length, note(41)]).toEqual([40, undefined]);
  });

  test("is told with the rows that are called all the same, and not of others", () => {
    const tally = createTally({}, { call: () => {}, refuse: () => {} });
    const frame = createFrame({ row: (row, found, text, shown) => tally.row(0, row, found, text, shown) });
    const offer = (row: number, text: string, note: string) =>
      frame.offer(row, text, () => note, noteAgainst([text, note], [0]));
    offer(1, "Тел", "Статус");
    offer(2, "901112233", "Отказ");
    offer(3, "935554466", "отказ");
    offer(4, "90123", "Отказ");
    offer(5, "977778899", "умер");
    offer(6, "998887766", "новый");
    frame.end();
    const suspicions = suspect(tally.counts, { rows: 0, columns: 0, sheets: 0 });
    expect(suspicions).toEqual([{ code: "notes", count: 3, notes: ["отказ", "умер"] }]);
  });
});
