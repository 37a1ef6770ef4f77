import { describe, expect, test } from "vitest";
import { count, day, type Field, month, oneOf, span, tapCodec, text, time } from "../../src/bot/tap-table.ts";

const taps = tapCodec({ back: {}, page: { to: count }, edit: { what: oneOf("days", "hours") }, say: { words: text } });

describe("a table of taps", () => {
  test.each([
    [{ kind: "back" } as const, { action: "back", value: "" }],
    [{ kind: "page", to: 3 } as const, { action: "page", value: "3" }],
    [{ kind: "page", to: 0 } as const, { action: "page", value: "0" }],
    [{ kind: "edit", what: "hours" } as const, { action: "edit", value: "hours" }],
    [{ kind: "say", words: "" } as const, { action: "say", value: "" }],
  ])("writes %j as %j, and reads it back", (tap, written) => {
    expect(taps.write(tap)).toEqual(written);
    expect(taps.read(written)).toEqual(tap);
  });

  test.each([
    ["an action that it does not have", { action: "start", value: "" }],
    ["what every object has", { action: "constructor", value: "" }],
    ["a value where none belongs", { action: "back", value: "1" }],
    ["no value where one belongs", { action: "page", value: "" }],
    ["a value that it could not have written", { action: "edit", value: "price" }],
  ])("does not read %s", (_, written) => {
    expect(taps.read(written)).toBeUndefined();
  });
});

/** Texts that a field must not read. */
function refuses<V>(name: string, field: Field<V>, texts: readonly string[]): void {
  test.each(texts)(`${name} is not %j`, (one) => {
    expect(field.read(one)).toBeUndefined();
  });
}

describe("a value", () => {
  test("is written and read as it was", () => {
    const date = Temporal.PlainDate.from("2026-11-27");
    const hour = Temporal.PlainTime.from("09:05");
    expect(String(day.read(day.write(date)))).toBe("2026-11-27");
    expect(String(month.read(month.write(date.toPlainYearMonth())))).toBe("2026-11");
    expect(String(time.read(time.write(hour)))).toBe("09:05:00");
    expect(count.read(count.write(999_999_999_999_999))).toBe(999_999_999_999_999);
  });

  test("of two days or two hours is written between them", () => {
    const days = span(day, "/").read("2026-11-27/2026-12-01");
    expect([String(days?.from), String(days?.to)]).toEqual(["2026-11-27", "2026-12-01"]);
    const hours = span(time, "-").read("09:00-18:30");
    expect([String(hours?.from), String(hours?.to)]).toEqual(["09:00:00", "18:30:00"]);
  });

  refuses("a count", count, ["", "-1", "1.5", "1e3", " 1", "０", "1234567890123456", "NaN"]);
  refuses("a day", day, [
    "",
    "2026-13-01",
    "2026-02-29",
    "26-11-27",
    "2026-11-27T10:00",
    "+002026-11-27",
    "2026-11-27[u-ca=hebrew]",
  ]);
  refuses("a month", month, ["", "2026-00", "2026-13", "2026-11-27", "11-2026"]);
  refuses("a time", time, ["", "9:00", "24:00", "09:60", "09:00:00", "T09:00"]);
  refuses("days from one to another", span(day, "/"), [
    "",
    "/",
    "2026-11-27",
    "2026-11-27/",
    "2026-11-27//2026-11-28",
    "2026-11-27-2026-11-28",
  ]);
  refuses("hours from one to another", span(time, "-"), ["09:00–18:00", "09:00-18", "09:00-25:00", "-"]);
});
