import { describe, expect, test } from "vitest";
import { doNotCallView } from "../../../src/bot/views/do-not-call.ts";
import { restAskView, restLine } from "../../../src/bot/views/rest-views.ts";
import { notSentView } from "../../../src/bot/views/submission-views.ts";
import { memberView, removeView } from "../../../src/bot/views/team-views.ts";
import { testCallView } from "../../../src/bot/views/test-call.ts";
import { sureNotThereView, unknownView } from "../../../src/bot/views/unknown-views.ts";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import { showNumber } from "../../../src/domain/number/written.ts";
import { sceneOf } from "./office-scenes.ts";
import { catalogue, submission } from "./screen-makers.ts";
import { kindsOf } from "./taps-of.ts";

const words = catalogue().en;
const NAME = "Aprel aksiyasi";

describe("a rest", () => {
  const rest = submission(words);
  const today = Temporal.PlainDate.from("2026-11-26");

  test.each([
    [0, "no"],
    [1, "yes"],
  ])("with %i numbers counted of the first part, they are known: %s", (counted, known) => {
    const end = { day: "Fri 27 November", time: "18:00" };
    const line = words.html("card-rest", { sent: 50, counted, known, count: 1248, ...end });
    expect(restLine(rest, { sent: 50, counted }, today, words)).toBe(line);
  });

  test("is asked about once it is known what became of the first part", () => {
    const first = submission(words, { state: "unknown" });
    const about = { name: NAME, count: 1248, time: "18:00" };
    expect(restAskView(rest, undefined, words).text).toBe(words.html("rest-ask", about));
    expect(restAskView(rest, { ...first, state: "accepted" } as Submission, words).text).toBe(
      words.html("rest-ask", about),
    );
    expect(restAskView(rest, first, words).text).toBe(words.html("rest-ask-held-up", { ...about, first: NAME }));
  });
});

describe("why it was not sent", () => {
  const told = (changes: Partial<Submission>) =>
    notSentView({ ...submission(words, changes), state: "stopped" }, words).text;
  const stopped = words.html("submission-stopped", { name: NAME });

  test("what was said is a colleague's word where it was sent back, and AloVoice's else", () => {
    const back = [stopped, words.html("stopped-sent-back"), words.html("stopped-sent-back-said", { said: "why" })];
    expect(told({ problem: { code: "sent-back", said: "why" } })).toBe(back.join("\n"));
    const refused = [stopped, words.html("pbx-refused"), words.html("pbx-said", { said: "why" })];
    expect(told({ problem: { code: "refused", said: "why" } })).toBe(refused.join("\n"));
  });

  test.each([
    [1, stopped],
    [2, `${stopped}\n${words.html("rest-in-draft", { count: 1248 })}`],
  ] as const)("of part %i it says whether the rest is in the draft", (number, text) => {
    const { answers } = submission(words);
    expect(told({ answers: { ...answers, part: { number } as never } })).toBe(text);
  });
});

test.each([
  [399, "unknown-unreadable"],
  [400, "unknown-answer"],
  [499, "unknown-answer"],
  [500, "unknown-failure"],
] as const)("an answer of %i whose outcome is not known is told by %s", (status, key) => {
  const { text } = unknownView(submission(words, { state: "unknown", problem: { code: "unreadable", status } }), words);
  expect(text.split("\n")).toContain(words.html(key, { status: String(status) }));
});

test.each([
  [true, "submission-sure-again", "button-sure-again"],
  [false, "submission-sure-absent", "button-sure-absent"],
] as const)("sure that it is not there: sent again at once %s", (isSentAgain, text, label) => {
  const view = sureNotThereView(submission(words), words, isSentAgain);
  expect(view.text).toBe(words.html(text, { name: NAME, count: 1248 }));
  expect(view.buttons[0]?.[0]).toMatchObject({ label: words.text(label), style: "danger" });
});

test("a note stands above the question, apart", () => {
  const plain = unknownView(submission(words), words).text;
  expect(unknownView(submission(words), words, "note").text).toBe(`note\n\n${plain}`);
});

describe("somebody of the team", () => {
  const one = {
    userId: 5,
    name: "Aziza",
    role: "manager",
    seesAll: false,
    approves: false,
    isFixed: false,
    isToGreet: false,
  } as const;
  const person = words.html("team-person", { name: "Aziza", role: "manager" });

  test.each<[what: string, view: ReturnType<typeof memberView>, text: string[], kinds: string[]]>([
    [
      "a manager",
      memberView(one, undefined, words),
      [person],
      ["make-admin", "make-manager", "make-viewer", "see-all", "approve", "remove", "list"],
    ],
    [
      "who may all",
      memberView({ ...one, seesAll: true, approves: true }, undefined, words),
      [person],
      ["make-admin", "make-manager", "make-viewer", "see-own", "approve-not", "remove", "list"],
    ],
    [
      "who never wrote",
      memberView({ ...one, isToGreet: true }, undefined, words),
      [person, words.html("team-not-greeted")],
      ["make-admin", "make-manager", "make-viewer", "see-all", "approve", "remove", "list"],
    ],
    [
      "the last admin",
      memberView({ ...one, role: "admin" }, "last-admin", words),
      [words.html("team-person", { name: "Aziza", role: "admin" }), words.html("team-last-admin")],
      ["list"],
    ],
    [
      "a viewer",
      memberView({ ...one, role: "viewer" }, undefined, words),
      [words.html("team-person", { name: "Aziza", role: "viewer" })],
      ["make-admin", "make-manager", "make-viewer", "remove", "list"],
    ],
  ])("%s", (_, view, text, kinds) => expect([view.text, kindsOf(view)]).toEqual([text.join("\n"), kinds]));

  test("goes with their drafts asked about, where there are some", () => {
    const ask = words.html("team-remove-ask", { name: "Aziza", held: 0 });
    const none = removeView(one, { held: 0, drafts: 0 }, 1, words);
    expect([none.text, kindsOf(none), none.buttons[0]?.[0]?.style]).toEqual([ask, ["remove-aside", "one"], "danger"]);
    const some = removeView(one, { held: 0, drafts: 1 }, 1, words);
    expect(some.text).toBe(`${ask}\n${words.html("team-remove-drafts", { drafts: 1 })}`);
    expect(kindsOf(some)).toEqual(["remove-to", "heirs", "remove-aside", "one"]);
  });
});

describe("the question before a test call", () => {
  const asked = (isNight: boolean, isAgreed = false, number: string | undefined = "998901234567") => {
    const testCall = number === undefined ? { isNight } : { number, isNight };
    return testCallView(sceneOf({ locale: "en", more: { testCall } }), 9, isAgreed);
  };
  const night = words.html("test-call-night", { time: "10:36" });

  test.each([
    [false, false, "call-now", false],
    [true, false, "call-at-night", true],
    [true, true, "call-now", false],
  ])("by night %s, agreed to %s: %s", (isNight, isAgreed, kind, isWarned) => {
    const view = asked(isNight, isAgreed);
    expect(kindsOf(view)).toEqual([kind, "forget-number", "details"]);
    expect(view.buttons[0]?.[0]?.style).toBe(isWarned ? "danger" : "primary");
    expect(view.text.split("\n").includes(night)).toBe(isWarned);
  });

  test("names whom it calls, from where, and what is played", () => {
    const what = { trunks: "712037006", recording: "aksiya.mp3", length: "0:24" };
    expect(asked(false).text.split("\n")).toEqual([
      ...words.html("test-call-title", { name: NAME }).split("\n"),
      ...words.html("test-call-ask", { number: showNumber("998901234567") }).split("\n"),
      ...words.html("test-call-what", what).split("\n"),
    ]);
  });
});

test.each([
  [0, ["add"]],
  [1, ["add", "remove", "export"]],
])("with %i numbers that are never called there is %j to be done", (count, kinds) => {
  expect(kindsOf(doNotCallView(count, words))).toEqual(kinds);
});
