import fc from "fast-check";
import { expect, test } from "vitest";
import { type DraftTap, readTap, type Tap, writeTap } from "../../src/bot/callback-data.ts";

const word = fc.stringMatching(/^[^|]{0,12}$/).filter((text) => Buffer.byteLength(text) < 20);
const day = Temporal.PlainDate.from("2026-11-27");
const time = Temporal.PlainTime.from("09:05");

const ofDraft = (tap: DraftTap) => ({ on: "draft", draftId: "0123456789ab", tap }) as const;

/** Buttons as they stand in chats: what was written once is read for ever. */
const WRITTEN: readonly (readonly [data: string, tap: Tap])[] = [
  ["w|0123456789ab|on|", ofDraft({ kind: "on" })],
  ["w|0123456789ab|edit|days", ofDraft({ kind: "edit", what: "days" })],
  ["w|0123456789ab|edit|maxline", ofDraft({ kind: "edit", what: "maxline" })],
  ["w|0123456789ab|offer|1", ofDraft({ kind: "offer", at: 1 })],
  ["w|0123456789ab|offer|1|a0b1c2", { ...ofDraft({ kind: "offer", at: 1 }), asked: "a0b1c2" }],
  ["w|0123456789ab|period|2026-11-27/2026-11-27", ofDraft({ kind: "period", period: { from: day, to: day } })],
  ["w|0123456789ab|month|2026-11", ofDraft({ kind: "month", month: day.toPlainYearMonth() })],
  ["w|0123456789ab|day|2026-11-27", ofDraft({ kind: "day", day })],
  ["w|0123456789ab|window|09:05-09:05", ofDraft({ kind: "window", window: { from: time, to: time } })],
  ["w|0123456789ab|until|09:05", ofDraft({ kind: "until", time })],
  ["w|0123456789ab|tick|712037006", ofDraft({ kind: "tick", trunk: "712037006" })],
  ["w|0123456789ab|send|abc-12", ofDraft({ kind: "send", shown: "abc-12" })],
  ["w|0123456789ab|repair|both", ofDraft({ kind: "repair", what: "both" })],
  ["w|0123456789ab|goodtime|30", ofDraft({ kind: "goodtime", value: 30 })],
  ["w|0123456789ab|night|19:00–22:00", ofDraft({ kind: "night", hours: "19:00–22:00" })],
  ["s|sub|stop", { on: "submission", submissionId: "sub", tap: { kind: "stop" } }],
  ["s|sub|keep", { on: "submission", submissionId: "sub", tap: { kind: "keep" } }],
  ["s|sub|hand-over", { on: "submission", submissionId: "sub", tap: { kind: "hand-over" } }],
  ["s|sub|yes:123", { on: "submission", submissionId: "sub", tap: { kind: "yes", campaignId: 123 } }],
  ["c|123|refresh", { on: "campaign", tap: { kind: "refresh", campaignId: 123 } }],
  ["c|0|list", { on: "campaign", tap: { kind: "list", page: 0 } }],
  ["c||files", { on: "campaign", tap: { kind: "files", search: "" } }],
  ["c|акция 27.11|xlsx", { on: "campaign", tap: { kind: "xlsx", search: "акция 27.11" } }],
  ["m|new|", { on: "menu", tap: { kind: "new" } }],
  ["m|take-up|0123456789ab", { on: "menu", tap: { kind: "take-up", draftId: "0123456789ab" } }],
  ["m|speak|uz-Cyrl", { on: "menu", tap: { kind: "speak", locale: "uz-Cyrl" } }],
  ["d|add", { on: "do-not-call", tap: { kind: "add" } }],
  ["f|send|sub/abc", { on: "folder", tap: { kind: "send", what: { submissionId: "sub", folderId: "abc" } } }],
  ["f|take|sub/abc", { on: "folder", tap: { kind: "take", what: { submissionId: "sub", folderId: "abc" } } }],
  ["f|all|abc", { on: "folder", tap: { kind: "all", folderId: "abc" } }],
  ["t|ask|", { on: "team", tap: { kind: "ask" } }],
  ["t|remove-to|12/345", { on: "team", tap: { kind: "remove-to", whom: { from: 12, to: 345 } } }],
  ["t|one|4503599627370495", { on: "team", tap: { kind: "one", userId: 4_503_599_627_370_495 } }],
];

test.for(WRITTEN)("%s is written and read", ([data, tap]) => {
  expect(writeTap(tap)).toBe(data);
  expect(String(JSON.stringify(readTap(data)))).toBe(JSON.stringify(tap));
});

test("a button of an earlier version, which called the list recipients, is read as one for the list", () => {
  expect(readTap("w|0123456789ab|edit|recipients")).toEqual(ofDraft({ kind: "edit", what: "list" }));
});

test.each<[data: string, tap: Tap]>([
  ["f|send|sub", { on: "folder", tap: { kind: "send", what: { submissionId: "sub", folderId: "" } } }],
  ["f|take|sub", { on: "folder", tap: { kind: "take", what: { submissionId: "sub", folderId: "" } } }],
  ["f|all|", { on: "folder", tap: { kind: "all", folderId: "" } }],
])("%s of an earlier version says of no folder that it was drawn in it", (data, tap) => {
  expect(readTap(data)).toEqual(tap);
});

test.each(["f|send|", "f|take|/abc", "f|send|a/b/c"])("%s is no button of ours", (data) => {
  expect(readTap(data)).toBeUndefined();
});

test("any text that a button carries is read back", () => {
  fc.assert(
    fc.property(word, word, (draftId, shown) => {
      const tap = { on: "draft", draftId, tap: { kind: "send", shown } } as const;
      expect(readTap(writeTap(tap))).toEqual(tap);
    }),
  );
});

test.for([
  ["nothing", ""],
  ["a kind alone", "w"],
  ["too few parts", "w|d|on"],
  ["too many parts", "w|d|on||"],
  ["more parts still", "w|d|on||a0b1c2|"],
  ["a mark that is none", "w|d|on||on"],
  ["another letter", "W|d|on|"],
  ["no action of ours", "w|d|explode|"],
  ["an action that every object has", "w|d|toString|"],
  ["a value where none belongs", "w|d|on|1"],
  ["a question that does not exist", "w|d|edit|price"],
  ["a day that does not exist", "w|d|day|2026-02-30"],
  ["a day in words", "w|d|day|tomorrow"],
  ["half a period", "w|d|period|2026-11-27"],
  ["a period with something between", "w|d|period|2026-11-27+2026-11-27"],
  ["an hour that does not exist", "w|d|window|09:00-25:00"],
  ["hours without minutes", "w|d|window|09-18"],
  ["a page before the first", "w|d|page|-1"],
  ["half a page", "w|d|page|1.5"],
  ["no figure", "w|d|maxline|many"],
  ["another repair", "w|d|repair|all"],
  ["a campaign without its number", "c||open"],
  ["a campaign by another name", "c|x|open"],
  ["a language that is not spoken", "m|speak|de"],
  ["a number too long to be one", "s|sub|yes:9999999999999999"],
  ["an answer without its number", "s|sub|yes"],
] as const)("%s is nobody's button", ([, data]) => {
  expect(readTap(data)).toBeUndefined();
});

test("Telegram takes 64 bytes, and more is an error of the program", () => {
  const send = (shown: string): Tap => ({ on: "draft", draftId: "d", tap: { kind: "send", shown } });
  const fits = "x".repeat(64 - "w|d|send|".length);
  expect(writeTap(send(fits))).toHaveLength(64);
  expect(() => writeTap(send(`${fits}x`))).toThrow(RangeError);
  expect(() => writeTap(send("ў".repeat(40)))).toThrow(RangeError);
});
