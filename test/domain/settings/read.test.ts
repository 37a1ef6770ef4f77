import { describe, expect, test } from "vitest";
import type { SettingsChange } from "../../../src/domain/settings/bounds.ts";
import { readSettings } from "../../../src/domain/settings/read.ts";
import type { SettingsReading } from "../../../src/domain/settings/reading.ts";
import { settingTokens } from "../../../src/domain/settings/tokens.ts";
import { SETTING_ROWS } from "../../../src/domain/settings/words.ts";
import { SETTINGS } from "./settings.table.ts";

const TRUNKS = ["712037006", "712037007"];

function changed({ options, ...other }: SettingsChange): string {
  return Object.entries({ ...other, ...options })
    .map(([key, value]) => `${key}=${value}`)
    .join(" ");
}

/** A reading as the table writes it. */
function written(reading: SettingsReading): string {
  switch (reading.kind) {
    case "nothing":
      return "-";
    case "understood":
      return [changed(reading.change), reading.rest.trim().replace(/\s+/g, " ")]
        .filter((part) => part !== "")
        .join(" | ");
    case "question":
      return `? ${reading.options.map(changed).join(" | ")}`.trim();
    case "out-of-range":
      return `!${reading.figure} ${reading.value}`;
    case "unknown-trunk":
      return `!line ${reading.quoted}`;
  }
}

const inOrder = (says: string) =>
  says.startsWith("?") || says.includes("|")
    ? says
    : says
        .split(/ (?=\w+=)/)
        .sort()
        .join(" ");

describe("settings in words", () => {
  test.each(SETTINGS.map(([text, says]) => ({ text, says })))("$text: $says", ({ text, says }) => {
    expect(inOrder(written(readSettings(text, TRUNKS)))).toBe(inOrder(says));
  });

  test("the table holds at least 120 phrases", () => {
    expect(SETTINGS.length).toBeGreaterThanOrEqual(120);
  });

  test.each(SETTING_ROWS.map(([sense, example]) => ({ sense, example })))(
    "$example has $sense",
    ({ sense, example }) => {
      expect(settingTokens(example).map((token) => token.sense)).toContainEqual(sense);
    },
  );
});

test.each(["call it \u200b\u2060", "nomi «\u200b»", "назови \u2800\u3164", "call it \u0301"])(
  "a name that shows nothing (%j) is not taken for one",
  (text) => {
    const reading = readSettings(text, []);
    expect(reading.kind === "understood" ? reading.change.name : undefined).toBeUndefined();
  },
);
