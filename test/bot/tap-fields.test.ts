import { describe, expect, test } from "vitest";
import { dayAndHours, linesUntil, person, rowAndEnd, twoPeople, window } from "../../src/bot/tap-fields.ts";
import type { Field } from "../../src/bot/tap-table.ts";

/** A field as a test sees it: what a text reads as, and how that is written again. */
function readAndWritten<V>(field: Field<V>) {
  return (text: string): readonly [meaning: unknown, again: string] | undefined => {
    const value = field.read(text);
    return value === undefined ? undefined : [JSON.parse(JSON.stringify(value)), field.write(value)];
  };
}

const FIELDS = {
  window: readAndWritten(window),
  linesUntil: readAndWritten(linesUntil),
  dayAndHours: readAndWritten(dayAndHours),
  person: readAndWritten(person),
  twoPeople: readAndWritten(twoPeople),
  rowAndEnd: readAndWritten(rowAndEnd),
};

describe("is written and read as it was", () => {
  test.each<[field: keyof typeof FIELDS, text: string, meaning: unknown]>([
    ["window", "09:05-18:00", { from: "09:05:00", to: "18:00:00" }],
    ["linesUntil", "30/21:00", { maxline: 30, to: "21:00:00" }],
    ["dayAndHours", "2026-11-27/09:00-18:00", { day: "2026-11-27", window: { from: "09:00:00", to: "18:00:00" } }],
    ["person", "7", 7],
    ["person", "9007199254740991", 9_007_199_254_740_991],
    ["twoPeople", "12/345", { from: 12, to: 345 }],
    ["rowAndEnd", "12/0", { from: 12, to: 0 }],
  ])("%s %j", (field, text, meaning) => {
    expect(FIELDS[field](text)).toEqual([meaning, text]);
  });
});

describe("is not read of a text that nobody wrote", () => {
  test.each<[field: keyof typeof FIELDS, texts: string[]]>([
    ["window", ["", "09:00", "09:00-", "-18:00", "09:00/18:00", "09:00-24:30"]],
    ["linesUntil", ["", "30", "30/", "/21:00", "x/21:00", "30/25:00", "30-21:00"]],
    ["dayAndHours", ["", "2026-11-27", "2026-11-27/", "/09:00-18:00", "2026-11-31/09:00-18:00", "2026-11-27/09:00"]],
    ["person", ["", "-1", "1.5", "0x10", " 7", "7\n", "9007199254740992", "12345678901234567"]],
    ["twoPeople", ["", "12", "12/", "/345", "x/345", "12/x", "12/345/6", "12/345/", "12-345"]],
    ["rowAndEnd", ["", "12", "12/", "/0", "x/0", "12/x", "12/0/0"]],
  ])("%s", (field, texts) => {
    expect(texts.filter((text) => FIELDS[field](text) !== undefined)).toEqual([]);
  });
});
