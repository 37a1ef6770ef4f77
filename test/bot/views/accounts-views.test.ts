import { describe, expect, test } from "vitest";
import { readTap } from "../../../src/bot/callback-data.ts";
import {
  type AccountSeen,
  accountPeopleView,
  accountsView,
  accountView,
  askNameView,
  askTokenView,
  pageAt,
  removeAccountView,
  sameAccountView,
} from "../../../src/bot/views/accounts-views.ts";
import type { View } from "../../../src/bot/views/view.ts";
import { catalogue } from "./screen-makers.ts";

const words = catalogue().en;
const known = { state: "known" as const, known: ["1", "2"], at: 0 };
const failed = (code: "token-refused" | "no-answer") => ({ state: "failed", problem: { code } }) as const;
const first: AccountSeen = { id: 1, name: "Head", state: "active", trunks: known };
const branch: AccountSeen = { id: 2, name: "Branch", state: "active", ending: "a1B2", trunks: known };
/** One whose token does not open with the keys there are. */
const { ending: _, ...closed } = branch;

const kindsOf = ({ buttons }: View) =>
  buttons.flat().map((button) => ("data" in button ? readTap(button.data)?.tap?.kind : undefined));

test.each<[seen: AccountSeen, row: string]>([
  [first, "🏢 Head · key in the settings · 2 lines"],
  [branch, "🏢 Branch · key …a1B2 · 2 lines"],
  [{ ...branch, trunks: { state: "asking" } }, "🏢 Branch · key …a1B2 · asking for its lines"],
  [{ ...branch, trunks: failed("token-refused") }, "⚠️ Branch · key …a1B2 · AloVoice does not accept the key"],
  [{ ...branch, trunks: failed("no-answer") }, "⚠️ Branch · key …a1B2 · AloVoice did not answer"],
  [{ ...first, trunks: failed("no-answer") }, "⚠️ Head · key in the settings · AloVoice did not answer"],
  [closed, "⚠️ Branch · its key does not open · send it once more"],
  // What is not in use yet is in no trouble.
  [{ ...closed, state: "new" }, "🏢 Branch · a new key · asking AloVoice"],
  [{ ...branch, state: "unnamed" }, "🏢 Branch · key …a1B2 · has no name yet"],
  [{ ...closed, state: "unnamed" }, "🏢 Branch · its key does not open · has no name yet"],
])("%j stands in the list as %s", (seen, row) => {
  const [title, ...rows] = accountsView([seen], true, words).text.replaceAll("\u00a0", " ").split("\n");
  expect([title, rows]).toEqual([words.html("accounts-title"), [row]]);
});

test("without a key to seal tokens with none can be added, and it is said why", () => {
  expect(kindsOf(accountsView([first, branch], true, words))).toEqual(["one", "one", "add"]);
  const view = accountsView([first, branch], false, words);
  expect(kindsOf(view)).toEqual(["one", "one"]);
  expect(view.text).toContain(`\n\n${words.html("accounts-no-key")}`);
  expect(accountsView([first], true, words).text).not.toContain(words.html("accounts-no-key"));
});

test.each<[what: string, view: View, buttons: string[]]>([
  ["the first one", accountView(first, true, true, words), ["rename", "people", "list"]],
  ["another", accountView(branch, true, true, words), ["rename", "new-token", "people", "remove", "list"]],
  ["another, no SECRET_KEY", accountView(branch, false, true, words), ["rename", "people", "remove", "list"]],
  ["another, of one admin", accountView(branch, true, false, words), ["rename", "new-token", "remove", "list"]],
])("of %s only what can be done is offered", (_, view, buttons) => {
  expect(kindsOf(view)).toEqual(buttons);
  const [one] = view.buttons.flat().filter(({ label }) => label === words.text("button-account-people"));
  if (one && "data" in one) expect(readTap(one.data)?.tap).toMatchObject({ at: { to: 0 } });
  const removing = view.buttons.flat().find((button) => button.style === "danger");
  expect(removing?.label).toBe(buttons.includes("remove") ? words.text("button-account-remove") : undefined);
});

test.each([
  [0, 0, []],
  [1, 0, [words.html("accounts-remove-held", { held: 1 })]],
  [0, 1, [words.html("accounts-remove-running", { running: 1 })]],
  [2, 3, [words.html("accounts-remove-held", { held: 2 }), words.html("accounts-remove-running", { running: 3 })]],
])("with %i held and %i running its removal says what becomes of them", (held, running, said) => {
  const { text } = removeAccountView({ id: 2, name: "Branch", held, running }, words);
  const whole = [
    words.html("accounts-remove-ask", { account: "Branch" }),
    ...said,
    words.html("accounts-remove-back"),
  ].join("\n");
  expect(text).toBe(whole);
});

test("a token is asked for of the account that it is for", () => {
  const how = words.html("accounts-ask-token-how");
  expect(askTokenView(undefined, words).text).toBe(`${words.html("accounts-ask-token")}\n${how}`);
  const ofOne = `${words.html("accounts-ask-new-token", { account: "Branch" })}\n${how}`;
  expect(askTokenView("Branch", words).text).toBe(ofOne);
});

describe("a name", () => {
  const how = words.html("accounts-name-how", { most: 32 });
  const ask = words.html("accounts-name-ask");
  const rename = words.html("accounts-rename", { account: "Branch" });
  const works = words.html("accounts-works", { lines: 2 });

  test.each<[Parameters<typeof askNameView>[0], isAwaited: boolean, text: string[], buttons: string[]]>([
    [{ id: 2, suggested: "Account 2", lines: 2 }, false, [works, ask, how], ["suggested", "rename", "drop"]],
    [{ id: 2, suggested: "Account 2" }, true, [ask, how], ["suggested", "drop"]],
    [{ id: 2, name: "Branch" }, false, [rename, how], ["rename", "list"]],
    [{ id: 2, name: "Branch" }, true, [rename, how], ["list"]],
  ])("%j (awaited: %s)", (one, isAwaited, text, buttons) => {
    const view = askNameView(one, isAwaited, words);
    expect([view.text.split("\n"), kindsOf(view)]).toEqual([text, buttons]);
  });

  test("that a removed account had is asked about, with a warning where its lines were others", () => {
    const was = words.html("accounts-was-here", { account: "Branch" });
    const other = words.html("accounts-was-here-other");
    expect(sameAccountView(3, 2, "Branch", false, words).text).toBe(was);
    expect(sameAccountView(3, 2, "Branch", true, words).text).toBe(`${was}\n${other}`);
    expect(kindsOf(sameAccountView(3, 2, "Branch", true, words))).toEqual(["the-same", "rename"]);
  });
});

describe("who has an account", () => {
  const people = Array.from({ length: 9 }, (_, at) => ({ userId: 100 + at, name: `P${at}`, has: at % 2 === 0 }));

  test("is a tick for each person, eight a page", () => {
    const view = accountPeopleView({ id: 2, name: "Branch" }, people, 0, words);
    const ticks = ["untick", "tick", "untick", "tick", "untick", "tick", "untick", "tick"];
    expect(kindsOf(view)).toEqual([...ticks, "people", "people", "people", "one"]);
    expect(view.buttons[0]?.[0]?.label).toBe(words.text("accounts-person", { name: "P0", has: "yes" }));
    expect(view.buttons[1]?.[0]?.label).toBe(words.text("accounts-person", { name: "P1", has: "no" }));
    const last = accountPeopleView({ id: 2, name: "Branch" }, people, 1, words);
    expect(kindsOf(last)).toEqual(["untick", "people", "people", "people", "one"]);
  });

  test("has no pages where one is enough", () => {
    const view = accountPeopleView({ id: 2, name: "Branch" }, people.slice(0, 1), 0, words);
    expect(kindsOf(view)).toEqual(["untick", "one"]);
    expect(view.buttons.every((row) => row.length > 0)).toBe(true);
  });

  test.each([
    [-1, 0],
    [0, 0],
    [7, 0],
    [8, 1],
    [16, 2],
  ])("shows of the person at place %i page %i", (at, page) => expect(pageAt(at)).toBe(page));
});
