import fc from "fast-check";
import { expect, test } from "vitest";
import { campaignTap, menuTap, submissionTap, wizardTap } from "../../src/bot/callback-data.ts";

const word = fc.stringMatching(/^[^|]{0,12}$/).filter((text) => Buffer.byteLength(text) < 20);

test("what a button carries is read back", () => {
  fc.assert(
    fc.property(word, word, word, (draft, action, value) => {
      expect(wizardTap.read(wizardTap.pack({ draft, action, value }))).toEqual({ draft, action, value });
    }),
  );
});

test("a button of one kind is none of another", () => {
  const packed = {
    wizard: wizardTap.pack({ draft: "d", action: "on", value: "" }),
    submission: submissionTap.pack({ submission: "s", action: "stop" }),
    campaign: campaignTap.pack({ campaign: "1", action: "open" }),
    menu: menuTap.pack({ action: "new", value: "" }),
  };
  const kinds = { wizard: wizardTap, submission: submissionTap, campaign: campaignTap, menu: menuTap };
  for (const [name, data] of Object.entries(packed)) {
    const readers = Object.entries(kinds).filter(([, kind]) => kind.read(data) !== undefined);
    expect(readers.map(([reader]) => reader)).toEqual([name]);
  }
});

test.for(["", "w", "w|d|on", "w|d|on|1|2", "W|d|on|1", "?"])("%j is nobody's button", (data) => {
  expect(wizardTap.read(data)).toBeUndefined();
});

test("Telegram takes 64 bytes, and more is an error of the program", () => {
  const fits = "x".repeat(64 - "w|d|a|".length);
  expect(wizardTap.pack({ draft: "d", action: "a", value: fits })).toHaveLength(64);
  expect(() => wizardTap.pack({ draft: "d", action: "a", value: `${fits}x` })).toThrow(RangeError);
  expect(() => wizardTap.pack({ draft: "d", action: "a", value: "ў".repeat(40) })).toThrow(RangeError);
});
