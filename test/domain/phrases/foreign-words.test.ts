import { describe, expect, test } from "vitest";
import type { Locale } from "../../../src/domain/locale.ts";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { count } from "../../counts.ts";
import { EN } from "./en.table.ts";
import { FOREIGN_WORDS } from "./foreign-words.ts";
import { KINDS } from "./kinds.table.ts";
import type { Row } from "./row.ts";
import { RU } from "./ru.table.ts";
import { UZ } from "./uz.table.ts";
import { UZ_CYRL } from "./uz-cyrl.table.ts";
import { written } from "./written.ts";

const NOW = Temporal.PlainDateTime.from("2026-11-24T10:20");
/** Every text in the long run, a seeded few of them otherwise. */
const EVERY = count(1_440, 1);
const SEED = 7919;
const MOST_REFUSED = 0.02;

const KIND_ROWS = Object.values(KINDS).flat();
const tableOf = (language: Locale, rows: readonly Row[]) =>
  rows.map(([text, , expecting]) => ({ language, text, expecting }));
const PHRASES = [
  ...tableOf("uz", UZ),
  ...tableOf("uz-Cyrl", UZ_CYRL),
  ...tableOf("ru", RU),
  ...tableOf("en", EN),
  ...KIND_ROWS.map(([language, expecting, text]) => ({ language, text, expecting })),
];

test("there are two hundred foreign words", () => {
  expect(new Set(FOREIGN_WORDS).size).toBe(200);
});

describe("a foreign word at any place of a phrase", () => {
  const silent: string[] = [];
  let [tried, refused] = [0, 0];

  test("never makes another reading that is taken in silence", () => {
    let turn = SEED;
    for (const { language, text, expecting = "schedule" } of PHRASES) {
      const read = (said: string) => written(readSchedule(said, { now: NOW, language, expecting }));
      let own: string | undefined;
      const words = text.split(" ");
      for (let place = 0; place <= words.length; place += 1) {
        for (const foreign of FOREIGN_WORDS) {
          turn = (turn * 16_807) % 2_147_483_647;
          if (turn % EVERY !== 0) continue;
          own ??= read(text);
          if (own === "-") continue;
          const said = words.toSpliced(place, 0, foreign).join(" ");
          const reading = read(said);
          tried += 1;
          if (/^\d/.test(reading) && reading !== own) silent.push(`${said} (${language}): ${reading}, and not ${own}`);
          if (/^[-!]/.test(reading) && !own.startsWith("!")) refused += 1;
        }
      }
    }
    expect(silent.slice(0, 20)).toEqual([]);
  });

  test("is refused outright in two of a hundred at most", () => {
    expect(tried).toBeGreaterThan(count(160, 10_000));
    expect(refused / tried).toBeLessThanOrEqual(MOST_REFUSED);
  });
});
