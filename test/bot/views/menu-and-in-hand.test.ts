import { describe, expect, test } from "vitest";
import { requestView, spentLinkView } from "../../../src/bot/views/access-views.ts";
import { listRefusalInWords } from "../../../src/bot/views/file-refusals.ts";
import { type InHandPage, inHandPageView, morningView } from "../../../src/bot/views/in-hand.ts";
import { helpView, startView, viewerStartView } from "../../../src/bot/views/menu-views.ts";
import { outageView } from "../../../src/bot/views/outage.ts";
import { timedName } from "../../../src/bot/views/recording-name.ts";
import { sceneOf } from "./office-scenes.ts";
import { catalogue, submission } from "./screen-makers.ts";
import { kindsOf } from "./taps-of.ts";

const words = catalogue().en;
const NAME = "Aprel aksiyasi";
const AT = Date.UTC(2026, 10, 26, 5, 36);
const MOMENT = "Thu 26 November, 10:36";

describe("in a chat's start", () => {
  const LOST = submission(words, { state: "unknown" });
  const { draft } = sceneOf({ locale: "en" });
  const [waiting, begun] = [words.html("unknown-waiting", { count: 1 }), words.html("start-draft", { title: NAME })];
  test.each<[what: string, view: { text: string }, parts: string[]]>([
    ["nothing waits", startView(words, undefined, []), [words.html("start-text")]],
    ["a draft is open", startView(words, draft, []), [words.html("start-text"), begun]],
    ["an outcome is unknown", startView(words, undefined, [LOST]), [waiting, words.html("start-text")]],
    ["both", startView(words, draft, [LOST]), [waiting, words.html("start-text"), begun]],
  ])("%s: what is said stands apart", (_, { text }, parts) => expect(text).toBe(parts.join("\n\n")));

  test("help tells who leads of what they lead, and who only looks on what they can do", () => {
    const led = ["help-team", "help-accounts", "help-journal"].map((key) => words.html(key as "help-team"));
    const told = (rights: { leads?: boolean; makes?: boolean }) => helpView(words, 0, rights).text;
    for (const line of led) {
      expect(told({ leads: true })).toContain(line);
      expect(told({})).not.toContain(line);
    }
    expect(told({ makes: false })).toBe(viewerStartView(words).text);
  });
});

test("a request shows the name at Telegram where there is one, and its answers in rows of two at most", () => {
  const asked = { userId: 5, name: "Aziza", askedAt: 0 };
  expect(requestView(asked, words).text).toBe(words.html("access-request-nameless", { name: "Aziza" }));
  const username = words.html("access-request", { name: "Aziza", username: "@aziza" });
  const view = requestView({ ...asked, username: "aziza" }, words);
  expect(view.text).toBe(username);
  expect(Math.max(...view.buttons.map((row) => row.length))).toBeLessThanOrEqual(2);
});

test.each([
  ["may-ask", ["ask"]],
  ["asked", []],
  ["refused", []],
] as const)("a link that is spent leads who %s on to %j", (standing, kinds) => {
  expect(kindsOf(spentLinkView(words, standing))).toEqual(kinds);
});

test.each<[samples: string[], as: "message" | undefined, text: string]>([
  [["4711"], undefined, words.html("list-refused-quoted", { name: "a.csv", samples: "«4711»" })],
  [["4711"], "message", words.html("list-text-quoted", { name: "a.csv", samples: "«4711»" })],
  [[], undefined, words.html("list-refused-no-numbers", { name: "a.csv" })],
  [[], "message", words.html("list-text-no-numbers", { name: "a.csv" })],
  [["x".repeat(31)], undefined, words.html("list-refused-quoted", { name: "a.csv", samples: `«${"x".repeat(30)}»` })],
])("of %j in a %s without numbers what was found is quoted", (samples, as, text) => {
  const refusal = { code: "no-numbers", samples, name: "a.csv" } as const;
  expect(listRefusalInWords(as ? { ...refusal, as } : refusal, words)).toBe(text);
});

test("that all of a list is never called is said of a message as of a file", () => {
  const refusal = { code: "all-never-called", name: "a.csv", as: "message" } as const;
  expect(listRefusalInWords(refusal, words)).toBe(words.html("list-refused-all-never-called", { name: "a.csv" }));
});

describe("what is in hand", () => {
  const own = (account?: string) => ({ submission: submission(words, { releaseAt: AT }), account });
  const other = { ...own(), person: "Nodira" };
  const wishes = { remind: true, morning: false, pin: true };
  const view = (page: Partial<InHandPage>) =>
    inHandPageView({ own: [], others: [], stoppable: 0, wishes, now: AT, ...page }, words);

  test.each<[what: string, page: Partial<InHandPage>, text: string[], stops: string[]]>([
    ["nothing", {}, [words.html("in-hand-none")], []],
    ["one's own", { own: [own()], stoppable: 1 }, [words.html("in-hand-title", { count: 1 })], ["stop-mine"]],
    [
      "of another account",
      { own: [own("Branch")], stoppable: 1 },
      [words.html("in-hand-title", { count: 1 }), words.html("in-hand-own", { name: NAME, account: "Branch" })],
      ["stop-mine"],
    ],
    [
      "another's",
      { others: [other], stoppable: 0 },
      [
        words.html("in-hand-title", { count: 1 }),
        words.html("in-hand-other", { name: NAME, moment: MOMENT, person: "Nodira" }),
      ],
      [],
    ],
    [
      "both, for who may stop all",
      { own: [own()], others: [other], stoppable: 2 },
      [
        words.html("in-hand-title", { count: 2 }),
        words.html("in-hand-other", { name: NAME, moment: MOMENT, person: "Nodira" }),
      ],
      ["stop-mine", "stop-everything"],
    ],
  ])("%s", (_, page, text, stops) => {
    const shown = view(page);
    expect(shown.text).toBe([...text, words.html("wishes-ask")].join("\n"));
    expect(kindsOf(shown).filter((kind) => kind.startsWith("stop"))).toEqual(stops);
    expect(kindsOf(shown).slice(-4)).toEqual(["wish", "wish", "wish", "list"]);
  });

  test("Stop of all is called so where all is one's own", () => {
    const label = (page: Partial<InHandPage>) =>
      view(page)
        .buttons.flat()
        .find(({ style }) => style === "danger")?.label;
    expect(label({ own: [own()], stoppable: 1 })).toBe(words.text("button-stop-all", { count: 1 }));
    expect(label({ own: [own()], others: [other], stoppable: 2 })).toBe(words.text("button-stop-mine", { count: 1 }));
  });

  test("a wish is switched to what it is not", () => {
    const data = view({})
      .buttons.flat()
      .flatMap((button) => ("data" in button && button.data.includes("wish") ? [button.data] : []));
    expect(data).toEqual(["m|wish|remind-off", "m|wish|morning-on", "m|wish|pin-off"]);
  });

  test("a morning without anything says nothing", () => {
    expect(morningView({ kept: [], running: [] }, words)).toBeUndefined();
    expect(morningView({ kept: [own()], running: [] }, words)?.text).toContain(
      words.html("morning-title", { count: 1 }),
    );
  });
});

test.each([
  ["disk", undefined, words.html("outage-disk", { since: MOMENT })],
  ["pbx", undefined, words.html("outage-pbx", { since: MOMENT })],
  ["disk", AT + 60_000, words.html("outage-disk-over", { since: MOMENT, until: "Thu 26 November, 10:37" })],
  ["pbx", AT + 60_000, words.html("outage-pbx-over", { since: MOMENT, until: "Thu 26 November, 10:37" })],
] as const)("an outage of the %s until %s is told", (what, until, text) => {
  const outage = until === undefined ? { what, since: AT } : { what, since: AT, until };
  expect(outageView(outage, AT, "utc +5", words).text).toBe(text);
});

test.each([
  ["voice", words.text("recording-voice-name", { time: "10:36" })],
  ["audio", words.text("recording-nameless", { time: "10:36" })],
  ["document", words.text("recording-nameless", { time: "10:36" })],
] as const)("a recording that came as %s is called %s", (as, name) => {
  expect(timedName(as, words, Temporal.PlainDateTime.from("2026-11-26T10:36"))).toBe(name);
});
