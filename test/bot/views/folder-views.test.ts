import { describe, expect, test } from "vitest";
import {
  draftedView,
  folderView,
  type InHand,
  inHandView,
  leftBehindView,
} from "../../../src/bot/views/folder-views.ts";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import type { KeptBack } from "../../../src/domain/folder/kept-back.ts";
import { catalogue, submission } from "./screen-makers.ts";
import { kindsOf } from "./taps-of.ts";

const words = catalogue().en;
const AT = Date.UTC(2026, 10, 26, 5, 36);
const HOUR = 3_600_000;
const ASKED: KeptBack = { why: "copied", since: AT - HOUR, startedAt: AT, allAtOnce: true, submissions: [] };

const one = (changes: Partial<Submission> = {}, more: Partial<InHand> = {}): InHand => ({
  submission: submission(words, { state: "unknown", problem: { code: "copied" }, ...changes }),
  person: "Nodira",
  maySend: true,
  folderId: "folder",
  ...more,
});
const view = (asked: Partial<KeptBack>, inHand: InHand[]) =>
  folderView({ ...ASKED, ...asked }, inHand, { timezone: "utc +5", folderId: "folder" }, words);
const linesOf = (inHand: InHand[]) => view({}, inHand).text.split("\n");

test.each<[asked: Partial<KeptBack>, title: string]>([
  [{}, words.html("folder-copied", { moment: "Thu 26 November, 09:36" })],
  [{ since: undefined as never }, words.html("folder-copied-unknown")],
  [{ why: "away" }, words.html("folder-away", { since: "Thu 26 November, 09:36", back: "Thu 26 November, 10:36" })],
])("%j is told first", (asked, title) => expect(view(asked, [one()]).text.startsWith(`${title}\n`)).toBe(true));

test("with nothing left it says so, and has no empty lines at its end", () => {
  const { text, buttons } = view({}, []);
  expect(text.endsWith(`\n${words.html("folder-nothing-left")}`)).toBe(true);
  expect(buttons).toEqual([]);
  expect(view({}, [one()]).text).toContain(words.html("folder-look"));
});

describe("each of them says how far it was", () => {
  const item = words.html("folder-item", { name: "Aprel aksiyasi", count: 1248, person: "Nodira" });
  test.each<[what: string, inHand: InHand, line: string]>([
    [
      "held",
      one({ state: "held", releaseAt: AT }),
      `${item} · ${words.html("folder-item-held", { moment: "Thu 26 November, 10:36" })}`,
    ],
    ["due while nobody was there", one({ problem: { code: "away" } }), `${item} · ${words.html("folder-item-due")}`],
    ["copied", one(), item],
    ["begun", one({ problem: { code: "interrupted" } }), `${item} · ${words.html("folder-item-begun")}`],
    ["of an account", one({}, { account: "Branch" }), `${item} · ${words.html("account-name", { account: "Branch" })}`],
  ])("%s", (_, inHand, line) => expect(linesOf([inHand]).at(-1)).toBe(line));
});

test.each([
  [15, 15, undefined],
  [16, 15, words.html("folder-more", { count: 1 })],
])("of %i %i are named", (count, named, more) => {
  const { text, buttons } = view(
    { allAtOnce: false },
    Array.from({ length: count }, () => one()),
  );
  expect(buttons).toHaveLength(named);
  expect(text.split("\n").at(-1) === more).toBe(more !== undefined);
});

test("all are sent with one tap only where nothing was under way, and only those that may be", () => {
  const two = [one(), one({}, { maySend: false })];
  expect(kindsOf(view({}, two))).toEqual(["all", "one", "one"]);
  expect(view({}, two).buttons[0]?.[0]?.label).toBe(words.text("folder-button-all", { count: 1 }));
  expect(kindsOf(view({}, two.slice(1)))).toEqual(["one"]);
  expect(kindsOf(view({ allAtOnce: false }, two))).toEqual(["one", "one"]);
});

test("one of them has the ways that it has", () => {
  expect(kindsOf(inHandView(one({ state: "held" }), words))).toEqual(["stop", "list"]);
  expect(kindsOf(inHandView(one(), words))).toEqual(["send", "give-id", "not-there", "list"]);
  const begun = inHandView(one({}, { maySend: false, account: "Branch" }), words);
  expect(kindsOf(begun)).toEqual(["give-id", "not-there", "list"]);
  expect(begun.text).toContain(words.html("account-name", { account: "Branch" }));
  const about = { name: "Aprel aksiyasi", count: 1248, person: "Nodira" };
  expect(inHandView(one({ state: "held" }), words).text).toBe(words.html("folder-held", about));
  expect(inHandView(one(), words).text).toBe(words.html("folder-one", about));
});

describe("what a removed person left behind", () => {
  const about = { name: "Aprel aksiyasi", count: 1248, person: "Nodira" };

  test("is settled, or sent, or a draft, or left", () => {
    const unknown = leftBehindView(one(), words);
    expect([unknown.text, kindsOf(unknown)]).toEqual([words.html("left-behind-unknown", about), ["take", "leave"]]);
    expect(unknown.buttons[0]?.[0]).toMatchObject({ label: words.text("left-behind-button-settle"), style: "primary" });
    const stopped = leftBehindView(one({ state: "stopped" }), words);
    const ways = ["take", "take-as-draft", "leave"];
    expect([stopped.text, kindsOf(stopped)]).toEqual([words.html("left-behind-stopped", about), ways]);
    expect(stopped.buttons[0]?.[0]).toMatchObject({ label: words.text("left-behind-button-send"), style: "primary" });
  });

  test("and is taken as a draft has the way to it", () => {
    const { text, buttons } = draftedView("April", "d", words);
    expect(text).toBe(words.html("left-behind-drafted", { name: "April" }));
    expect(buttons).toEqual([[{ label: words.text("button-mend"), data: "m|take-up|d", style: "primary" }]]);
  });
});

test("a name is cut where it is told and where it stands on a button", () => {
  const long = "x".repeat(60);
  const { answers } = submission(words);
  const { text, buttons } = view({ allAtOnce: false }, [one({ answers: { ...answers, name: long } })]);
  expect(text).toContain(`“${"x".repeat(40)}…”`);
  expect(buttons[0]?.[0]?.label).toBe(`${"x".repeat(23)}…`);
});
