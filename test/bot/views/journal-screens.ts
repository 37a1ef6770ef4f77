import { type JournalPage, journalRowView, journalView, type ToldRow } from "../../../src/bot/views/journal.ts";
import type { JournalEntry } from "../../../src/domain/journal/entry.ts";
import { shownOf } from "../../../src/domain/journal/shown.ts";
import type { Words } from "../../../src/words.ts";
import { MOST, type Screen, submission } from "./screen-makers.ts";

/** As many as src/bot/commands/journal.ts shows at once. */
const ROWS = 5;
const NOW = Date.UTC(2026, 10, 26, 5, 36);
const PERSON = "Gulchehra";
const CAMPAIGN = "Aprel aksiyasi";
const DIGEST = "0123456789ab".repeat(6).slice(0, 64);
const shownIn = (words: Words) => shownOf(submission(words).answers, 2);
const reading = (words: Words) => ({ now: NOW, timezone: "utc +5", words });

/** Decisions of a day, as they follow one another. */
function told(words: Words, count: number): ToldRow[] {
  const shown = shownIn(words);
  const entries: JournalEntry[] = [
    { kind: "outcome", to: "accepted", campaignId: 123, about: "a" },
    { kind: "approved", by: 1, about: "a", digest: DIGEST },
    { kind: "approval-asked", shown, until: NOW, by: 2, about: "a", digest: DIGEST },
    { kind: "confirmed", shown, by: 2, about: "a", digest: DIGEST },
    { kind: "account-named", accountId: 2, name: "Chilonzor filiali", by: 1 },
  ];
  return Array.from({ length: count }, (_, at) => {
    const entry = entries[at % entries.length] as JournalEntry;
    const row = { ...entry, n: 1240 - at, at: NOW - at * 60_000 };
    return { row, who: entry.by === undefined ? undefined : PERSON, name: entry.about && CAMPAIGN };
  });
}

const page = (of: JournalPage["of"], words: Words): JournalPage => ({ rows: told(words, ROWS), of, older: 1200 });

/** Screens of /journal, full. */
export const JOURNAL_SCREENS: readonly Screen[] = [
  { name: "journal", most: MOST, view: (words) => journalView(page({ kind: "list" }, words), reading(words)) },
  {
    name: "journal, of a campaign",
    most: MOST,
    view: (words) => journalView(page({ kind: "of", n: 1240 }, words), reading(words)),
  },
  {
    name: "journal, of a person",
    most: MOST,
    view: (words) => journalView(page({ kind: "by", n: 1239 }, words), reading(words)),
  },
  {
    name: "journal, empty",
    most: MOST,
    view: (words) => journalView({ rows: [], of: { kind: "list" }, older: undefined }, reading(words)),
  },
  {
    name: "journal, one decision",
    most: MOST,
    view: (words) => {
      const row = { kind: "confirmed", shown: shownIn(words), first: 100, by: 2, about: "a", digest: DIGEST } as const;
      const one = { row: { ...row, n: 1240, at: NOW }, who: PERSON, name: CAMPAIGN };
      return journalRowView(one, row.shown, reading(words));
    },
  },
];
