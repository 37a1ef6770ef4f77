import { FIRST_ACCOUNT } from "../../domain/account/account.ts";
import type { JournalRow } from "../../domain/journal/entry.ts";
import type { Shown } from "../../domain/journal/shown.ts";
import { windowInWords } from "../../domain/schedule/dates-in-words.ts";
import { periodFromJson, windowFromJson } from "../../domain/schedule/schedule.ts";
import type { Words } from "../../words.ts";
import { type JournalTap, writeTap } from "../callback-data.ts";
import { daysInWords, lengthOf, linesInWords } from "./figures.ts";
import { decisionInWords } from "./journal-words.ts";
import { momentInFigures } from "./moments.ts";
import { quotation } from "./quotation.ts";
import { zoneInWords } from "./summary.ts";
import { type Button, lines, rowsOf, type View } from "./view.ts";

/** A row with the names that belong to it. */
export interface ToldRow {
  row: JournalRow;
  /** Whose decision it is; undefined: nobody's in a chat. */
  who: string | undefined;
  /** What the campaign that it is about is called, where that is known. */
  name: string | undefined;
}

/** Where a page of rows was come to: all of them, those of the campaign or of the person of a row. */
export interface JournalPage {
  rows: readonly ToldRow[];
  of: { kind: "list" } | { kind: "of" | "by"; n: number };
  /** Only rows before this one are older than the page; undefined: there are none. */
  older: number | undefined;
}

/** When and where it is read. */
interface Reading {
  /** Epoch milliseconds. */
  now: number;
  timezone: string;
  words: Words;
}

/** Letters of a name in a line. */
const NAME_LETTERS = 24;
const IN_A_ROW = 5;
/** Characters of a digest that are shown: enough to tell two things apart. */
const DIGEST = 12;

const button = (label: string, tap: JournalTap): Button => ({ label, data: writeTap({ on: "journal", tap }) });

function lineOf({ row, who, name }: ToldRow, { now, timezone, words }: Reading): string {
  const said = {
    n: String(row.n),
    at: momentInFigures(row.at, now, timezone),
    who: who ?? words.text("journal-nobody"),
    what: decisionInWords(row, words),
  };
  return name === undefined
    ? words.html("journal-line", said)
    : words.html("journal-line-named", { ...said, name: quotation(name, NAME_LETTERS) });
}

function title({ rows: [first], of }: JournalPage, words: Words): string {
  if (of.kind === "by") return words.html("journal-by", { who: first?.who ?? "" });
  if (of.kind === "list") return words.html("journal-title");
  const { name } = first ?? {};
  return name === undefined ? words.html("journal-of-one") : words.html("journal-of", { name });
}

/** The last decisions, each with a button that shows all of it. */
export function journalView(page: JournalPage, reading: Reading): View {
  const { rows, of, older } = page;
  const { words } = reading;
  const back = of.kind === "list" ? [] : [button(words.text("journal-button-all"), { kind: "list", before: 0 })];
  const more = (before: number): JournalTap =>
    of.kind === "list" ? { kind: "list", before } : { kind: of.kind, at: { from: of.n, to: before } };
  const next = older === undefined ? [] : [button(words.text("journal-button-older"), more(older))];
  const ways = [...back, ...next];
  return {
    text: lines(
      title(page, words),
      "",
      ...(rows.length > 0 ? rows.map((row) => lineOf(row, reading)) : [words.html("journal-empty")]),
    ),
    buttons: [
      ...rowsOf(
        rows.map(({ row: { n } }) => button(String(n), { kind: "row", n })),
        IN_A_ROW,
      ),
      ...(ways.length > 0 ? [ways] : []),
    ],
  };
}

/** One decision: who, when, what, and what was shown where something was confirmed. @param shown what was, of its campaign */
export function journalRowView(told: ToldRow, shown: Shown | undefined, reading: Reading): View {
  const { row } = told;
  const { words } = reading;
  const { about, by, n, digest } = row;
  return {
    text: lines(
      lineOf(told, reading),
      ...(shown ? ["", ...shownInWords(shown, row, reading)] : []),
      digest !== undefined && words.html("journal-digest", { digest: digest.slice(0, DIGEST) }),
    ),
    buttons: [
      [
        ...(about === undefined
          ? []
          : [button(words.text("journal-button-campaign"), { kind: "of", at: { from: n, to: 0 } })]),
        ...(by === undefined
          ? []
          : [button(words.text("journal-button-person"), { kind: "by", at: { from: n, to: 0 } })]),
      ],
      [button(words.text("journal-button-all"), { kind: "list", before: 0 })],
    ].filter((buttons) => buttons.length > 0),
  };
}

function shownInWords(shown: Shown, row: JournalRow, { now, words }: Reading): string[] {
  const { list, recording, trunks, options, accountId } = shown;
  const { maxline, tries, goodtime, paused, timezone } = options;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO("UTC").toPlainDate();
  const first = row.kind === "confirmed" ? row.first : undefined;
  const whom = { file: list.fileName, count: list.numbers };
  const when = {
    days: daysInWords(periodFromJson(shown.days), words.locale, today),
    hours: windowInWords(windowFromJson(shown.hours)),
    zone: zoneInWords(timezone),
    each: shown.days.from === shown.days.to ? "once" : "day",
  };
  return [
    words.html("journal-shown"),
    first === undefined ? words.html("journal-list", whom) : words.html("journal-list-parted", { ...whom, first }),
    words.html("line-schedule", when),
    words.html("line-from", { trunks: linesInWords(trunks), maxline }),
    words.html("line-played", { name: recording.fileName, length: lengthOf(recording.seconds) }),
    words.html("journal-settings", { tries, goodtime, paused: paused ? "yes" : "no" }),
    ...(accountId === FIRST_ACCOUNT ? [] : [words.html("journal-account", { account: String(accountId) })]),
  ];
}
