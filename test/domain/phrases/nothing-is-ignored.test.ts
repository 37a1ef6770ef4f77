/** A figure, a day or a denial that is put anywhere into a phrase that is understood changes it, or makes a question. */
import { expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import type { ReadingContext } from "../../../src/domain/phrases/reading.ts";
import { count } from "../../counts.ts";
import { EN } from "./en.table.ts";
import type { Row } from "./row.ts";
import { RU } from "./ru.table.ts";
import { UZ } from "./uz.table.ts";
import { UZ_CYRL } from "./uz-cyrl.table.ts";
import { written } from "./written.ts";

const NOW = Temporal.PlainDateTime.from("2026-11-24T10:20");
/** Of so many phrases one is tried. */
const STEP = count(11, 1);

const SAID = [
  ["uz", UZ, ["44", "6-may", "emas", "dan tashqari", "yo'q", "qilmang"]],
  ["uz-Cyrl", UZ_CYRL, ["44", "6-май", "эмас", "дан ташқари", "йўқ", "қилманг"]],
  ["ru", RU, ["44", "6 мая", "не", "кроме", "нет", "без"]],
  ["en", EN, ["44", "6 May", "not", "except", "no", "never"]],
] as const;

interface OneMore {
  readonly text: string;
  readonly word: string;
  readonly reading: string;
  readonly expecting: ReadingContext["expecting"];
}

/** The phrases of a table that are understood, with a word more at each place. */
function withOneMore(rows: readonly Row[], words: readonly string[]): readonly OneMore[] {
  return rows
    .filter(([, reading]) => !/^[?!-]/.test(reading))
    .flatMap(([text, reading, asked]): OneMore[] => {
      const expecting = asked ?? "schedule";
      const parts = text.split(" ");
      return words.flatMap((word) =>
        Array.from(
          { length: parts.length + 1 },
          (_, at): OneMore => ({
            text: [...parts.slice(0, at), word, ...parts.slice(at)].join(" "),
            word,
            reading,
            expecting,
          }),
        ),
      );
    });
}

test.each(SAID)("in %s", (language, rows, words) => {
  const ignored = withOneMore(rows, words)
    .filter((_, at) => at % STEP === 0)
    .flatMap(({ text, word, reading, expecting }) => {
      const read = readSchedule(text, { now: NOW, language, expecting });
      const isSaidBack = "unused" in read && read.unused?.some((unused) => unused.includes(word.split(" ")[0] ?? ""));
      return read.kind === "understood" && written(read) === reading && !isSaidBack ? [text] : [];
    });
  expect(ignored).toEqual([]);
});
