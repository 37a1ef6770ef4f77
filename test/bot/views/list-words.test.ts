import { describe, expect, test } from "vitest";
import { listCard, rowsLine } from "../../../src/bot/views/list-words.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import type { ListVerdict } from "../../../src/domain/list/verdict.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { loadWords } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";

const { list } = completeAnswers();

function cardOf(change: Partial<ListVerdict>, locale: (typeof LOCALES)[number] = "uz"): string {
  return listCard({ ...list, verdict: { ...list.verdict, ...change } }, loadWords(locale));
}

const refusedFor = (refusedByReason: ListVerdict["refusedByReason"]): Partial<ListVerdict> => ({
  rows: 100,
  refused: Object.values(refusedByReason).reduce((sum, count) => sum + count, 0),
  refusedByReason,
});

describe("the card of a list", () => {
  test("says first how many numbers are called", () => {
    expect(cardOf({ numbers: 1_248 }, "en")).toMatch(/^<b>1\u00a0248 numbers will be called<\/b>\n/);
  });

  test("names the first row of each reason", () => {
    const card = cardOf({
      ...refusedFor({ masked: 1, "too-short": 3 }),
      refusedSamples: [
        { source: 0, row: 5, value: "90***1234", reason: "masked" },
        { source: 0, row: 7, value: "123", reason: "too-short" },
      ],
    });
    expect(card).toContain("⚠️ raqam yashirilgan: 5-qator");
    expect(card).toContain("⚠️ raqam toʻliq emas: 3 ta, 7-qatordan");
  });

  test.each(LOCALES)("in %s stays short however many reasons there are, and counts the rest", (locale) => {
    const reasons = { empty: 9, masked: 8, "too-short": 7, joined: 2, letter: 2, foreign: 1 };
    const card = cardOf(refusedFor(reasons), locale).split("\n");
    expect(card.filter((line) => line.startsWith("⚠️"))).toHaveLength(3);
    expect(card.at(-1)).toMatch(/ 12 /);
  });

  test.each(LOCALES)("in %s counts the numbers of other columns and sheets by thousands", (locale) => {
    const elsewhere = {
      name: "a.xlsx",
      otherColumns: [{ column: 2, letter: "C", title: "Telefon", samples: [], count: 12_345 }],
      otherSheets: [{ sheet: "Avgust", samples: [], count: 6_789 }],
    };
    const card = cardOf({ readFrom: [elsewhere] }, locale);
    expect(card).toMatch(/C · Telefon · 12\u00a0345.*, Avgust · 6\u00a0789/);
  });

  test("quotes what is noted against calling its rows, as three words at most", () => {
    const notes = ["отказ", "<умер>", "чужой номер", "жалоба"];
    const card = cardOf({ suspicions: [{ code: "notes", count: 21, notes }] }, "ru");
    expect(card).toContain(
      "⚠️ В 21 строке отмечено: «отказ», «&lt;умер&gt;», «чужой номер». Такие номера тоже обзвоним.",
    );
  });

  test("names five beginnings that no operator has at most", () => {
    const prefixes = ["10", "11", "12", "13", "14", "15"];
    const said = (named: string) => loadWords("en").html("suspicion-unknown-prefixes", { count: 6, prefixes: named });
    const card = (named: string[]) =>
      cardOf({ suspicions: [{ code: "unknown-prefixes", count: 6, prefixes: named }] }, "en").split("\n");
    expect(card(prefixes)).toContain(said("10, 11, 12, 13, 14"));
    expect(card(prefixes.slice(0, 2))).toContain(said("10, 11"));
  });

  test.each<[leftOut: { lists?: number; called?: number } | undefined, count: number]>([
    [undefined, 0],
    [{ lists: 3 }, 3],
    [{ called: 4 }, 4],
    [{ lists: 3, called: 4 }, 7],
  ])("adds up its rows with those that were left out: %j", (leftOut, count) => {
    const verdict = { ...list.verdict, rows: 20, numbers: 5, duplicates: 1, refused: 2 };
    const words = loadWords("en");
    const added = { rows: 20, numbers: 5, duplicates: 1, refused: 2, neverCalled: 6, leftOut: count };
    const whole = withoutUndefined<ListAnswer>({ ...list, verdict, neverCalled: 6, leftOut });
    expect(rowsLine(whole, words)).toBe(words.html("list-rows", added));
  });

  test("never breaks a number or leaves an ellipsis to begin a line", () => {
    const card = cardOf({ numbers: 3, first: "998901234567", last: "998997654321", others: ["998931112233"] });
    expect(card).toContain(
      "90\u00a0123\u00a045\u00a067, 93\u00a0111\u00a022\u00a033\u00a0… 99\u00a0765\u00a043\u00a021",
    );
  });
});
