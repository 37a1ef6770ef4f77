import { describe, expect, test } from "vitest";
import { type JournalPage, journalRowView, journalView, type ToldRow } from "../../../src/bot/views/journal.ts";
import { decisionInWords } from "../../../src/bot/views/journal-words.ts";
import type { JournalEntry, JournalRow } from "../../../src/domain/journal/entry.ts";
import { shownOf } from "../../../src/domain/journal/shown.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { catalogue } from "./screen-makers.ts";
import { kindRows, kindsOf } from "./taps-of.ts";

const words = catalogue().en;
const AT = Date.UTC(2026, 10, 26, 5, 36);
const READING = { now: AT, timezone: "utc +5", words };
const DIGEST = "0123456789abcdef";

const told = (
  entry: JournalEntry,
  { n = 7, who = "Ali" as string | undefined, name = undefined as string | undefined } = {},
): ToldRow => ({
  row: { ...entry, n, at: AT } as JournalRow,
  who,
  name,
});
const stopped: JournalEntry = { kind: "stopped", about: "s", by: 1 };
const page = (changes: Partial<JournalPage>): JournalPage => ({
  rows: [told(stopped)],
  of: { kind: "list" },
  older: undefined,
  ...changes,
});
const view = (changes: Partial<JournalPage>) => journalView(page(changes), READING);

test("a row says which it is, when, whose, what, and of which campaign", () => {
  const said = { n: "7", at: "26.11, 10:36", who: "Ali", what: words.text("journal-what-stopped") };
  expect(view({}).text.split("\n").at(-1)).toBe(words.html("journal-line", said));
  const named = view({ rows: [told(stopped, { name: "April" })] })
    .text.split("\n")
    .at(-1);
  expect(named).toBe(words.html("journal-line-named", { ...said, name: "April" }));
  const nobody = view({ rows: [{ ...told(stopped), who: undefined }] })
    .text.split("\n")
    .at(-1);
  expect(nobody).toBe(words.html("journal-line", { ...said, who: words.text("journal-nobody") }));
});

test.each<[of: JournalPage["of"], name: string | undefined, title: string]>([
  [{ kind: "list" }, "April", words.html("journal-title")],
  [{ kind: "by", n: 7 }, "April", words.html("journal-by", { who: "Ali" })],
  [{ kind: "of", n: 7 }, "April", words.html("journal-of", { name: "April" })],
  [{ kind: "of", n: 7 }, undefined, words.html("journal-of-one")],
])("the page %j (%s) is called %s", (of, name, title) => {
  expect(view({ of, rows: [told(stopped, { name })] }).text.split("\n\n")[0]).toBe(title);
});

test.each<[what: string, changes: Partial<JournalPage>, rows: string[][]]>([
  ["nothing", { rows: [] }, []],
  ["all of it", {}, [["row"]]],
  ["the newest", { older: 3 }, [["row"], ["list"]]],
  ["a campaign", { of: { kind: "of", n: 7 } }, [["row"], ["list"]]],
  ["a long campaign", { of: { kind: "of", n: 7 }, older: 3 }, [["row"], ["list", "of"]]],
  ["a busy person", { of: { kind: "by", n: 7 }, older: 3 }, [["row"], ["list", "by"]]],
  ["six rows", { rows: Array(6).fill(told(stopped)) }, [Array(5).fill("row"), ["row"]]],
])("of %s its buttons lead on and back", (_, changes, rows) => expect(kindRows(view(changes))).toEqual(rows));

test("the way on knows where it goes on, and the way back begins anew", () => {
  const data = (changes: Partial<JournalPage>) =>
    view(changes).buttons[1]?.map((button) => ("data" in button ? button.data : ""));
  expect(data({ older: 3 })).toEqual(["j|list|3"]);
  expect(data({ of: { kind: "by", n: 7 }, older: 3 })).toEqual(["j|list|0", "j|by|7/3"]);
});

test("an empty journal says so", () => expect(view({ rows: [] }).text).toContain(words.html("journal-empty")));

describe("one decision", () => {
  const shown = shownOf(completeAnswers(), 1);
  const one = (entry: JournalEntry, what = shown) => journalRowView(told(entry), what, READING).text;
  const confirmed = { kind: "confirmed", shown, by: 2, about: "a", digest: DIGEST } as const;
  const whom = { file: "raqamlar.csv", count: 2 };

  test("leads to its campaign and to its person, where it has them", () => {
    const ways = (entry: JournalEntry) => kindsOf(journalRowView(told(entry), undefined, READING));
    expect(ways(stopped)).toEqual(["of", "by", "list"]);
    expect(ways({ kind: "stopped", about: "s" } as JournalEntry)).toEqual(["of", "list"]);
    expect(ways({ kind: "removed", userId: 3, by: 1 } as JournalEntry)).toEqual(["by", "list"]);
    const from = journalRowView(told(stopped), undefined, READING).buttons[0];
    expect(from).toMatchObject([{ data: "j|of|7/0" }, { data: "j|by|7/0" }]);
  });

  test("says how its digest begins, where it has one", () => {
    expect(one(confirmed)).toContain(words.html("journal-digest", { digest: "0123456789ab" }));
    expect(journalRowView(told(stopped), undefined, READING).text.split("\n")).toHaveLength(1);
  });

  test.each<[what: string, text: string, line: string]>([
    ["the list", one(confirmed), words.html("journal-list", whom)],
    ["the list in parts", one({ ...confirmed, first: 1 }), words.html("journal-list-parted", { ...whom, first: 1 })],
    [
      "an approval's list",
      one({ kind: "approved", by: 1, about: "a", digest: DIGEST } as JournalEntry),
      words.html("journal-list", whom),
    ],
    [
      "days",
      one(confirmed),
      words.html("line-schedule", {
        days: "Tue 24 November – Wed 25 November",
        hours: "09:00–18:00",
        zone: "UTC+5",
        each: "day",
      }),
    ],
    [
      "one that begins by itself",
      one(confirmed),
      words.html("journal-settings", { tries: 2, goodtime: 3, paused: "no" }),
    ],
    [
      "one made paused",
      one(confirmed, { ...shown, options: { ...shown.options, paused: true } }),
      words.html("journal-settings", { tries: 2, goodtime: 3, paused: "yes" }),
    ],
    [
      "a lone day",
      one(confirmed, { ...shown, days: { from: "2026-11-24", to: "2026-11-24" } }),
      words.html("line-schedule", { days: "Tue 24 November", hours: "09:00–18:00", zone: "UTC+5", each: "once" }),
    ],
    ["another account", one(confirmed, { ...shown, accountId: 2 }), words.html("journal-account", { account: "2" })],
  ])("shows what was shown: %s", (_, text, line) => expect(text.split("\n")).toContain(line));

  test("says nothing of the first account", () => {
    expect(one(confirmed)).not.toContain(words.html("journal-account", { account: "1" }));
  });
});

test.each<[entry: JournalEntry, key: Parameters<typeof words.text>[0]]>([
  [stopped, "journal-what-stopped"],
  [{ ...stopped, why: "all" } as JournalEntry, "journal-what-stopped-all"],
  [{ kind: "outcome", to: "accepted", about: "a" } as JournalEntry, "journal-what-outcome-accepted"],
  [{ kind: "outcome", to: "unknown", about: "a" } as JournalEntry, "journal-what-outcome-unknown"],
  [{ kind: "outcome", to: "sending", about: "a" } as JournalEntry, "journal-what-outcome-other"],
])("%j is told in words of its own", (entry, key) => {
  expect(decisionInWords(entry, words)).toBe(words.text(key as "journal-what-stopped"));
});
