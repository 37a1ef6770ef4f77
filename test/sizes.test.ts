import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { filesUnder, type SourceFile } from "./source-tree.ts";

const MOST_LINES = 250;
const MOST_LINES_AT_THE_MEDIAN = 100;
const NAMES_THAT_SAY_NOTHING = /^(utils?|helpers?|common|misc)[.-]|[-.](utils?|helpers?)\./;

/** Made from the locales: as long as there are messages. */
const GENERATED = "src/words-keys.ts";

const linesOf = (file: SourceFile) => file.text.split("\n").length - (file.text.endsWith("\n") ? 1 : 0);

function tooLong(files: readonly SourceFile[]): string[] {
  const measured = files.filter((file) => !file.path.endsWith(".table.ts") && file.path !== GENERATED);
  return measured.filter((file) => linesOf(file) > MOST_LINES).map((file) => `${file.path}: ${linesOf(file)} lines`);
}

function badlyNamed(files: readonly SourceFile[]): string[] {
  return files.map((file) => file.path).filter((path) => NAMES_THAT_SAY_NOTHING.test(basename(path)));
}

function medianLines(files: readonly SourceFile[]): number {
  const lines = files.map(linesOf).sort((a, b) => a - b);
  return lines[Math.floor(lines.length / 2)] ?? 0;
}

const source = filesUnder("src");
const everything = ["src", "sandbox", "bench", "test", "locales"].flatMap((folder) => filesUnder(folder));

test(`no file is over ${MOST_LINES} lines, but tables of test data`, () => {
  expect(tooLong(everything)).toEqual([]);
});

test(`half of the files of src have at most ${MOST_LINES_AT_THE_MEDIAN} lines`, () => {
  expect(medianLines(source)).toBeLessThanOrEqual(MOST_LINES_AT_THE_MEDIAN);
});

test("every file is named for what it holds", () => {
  expect(badlyNamed(everything)).toEqual([]);
});

describe("the check", () => {
  const file = (path: string, lines: number) => ({ path, text: "x\n".repeat(lines) });

  test("counts lines", () => {
    const files = [file("src/a.ts", 250), file("src/b.ts", 251), file("test/phrases.table.ts", 999)];
    expect(tooLong(files)).toEqual(["src/b.ts: 251 lines"]);
  });

  test("finds the median", () => {
    expect(medianLines([file("a", 10), file("b", 300), file("c", 101)])).toBe(101);
  });

  test.each(["src/utils.ts", "src/app/helpers.ts", "test/common.ts", "src/date-utils.ts", "src/bot/helper.ts"])(
    "refuses the name %s",
    (path) => {
      expect(badlyNamed([file(path, 1)])).toEqual([path]);
    },
  );
});
