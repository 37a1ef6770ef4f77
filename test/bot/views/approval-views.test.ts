import { describe, expect, test } from "vitest";
import {
  type AskedApproval,
  approvalOverView,
  approvalView,
  approvedView,
  needsApprovalInWords,
  sendBackView,
  waitsForApprovalView,
} from "../../../src/bot/views/approval-views.ts";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import { shownOf } from "../../../src/domain/journal/shown.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { catalogue, submission } from "./screen-makers.ts";
import { kindsOf } from "./taps-of.ts";

const words = catalogue().en;
const NOW = Date.UTC(2026, 10, 26, 5, 36);
const READING = { now: NOW, callingHours: windowFromJson({ from: "08:00", to: "21:00" }), defaultTimezone: "utc +5" };
const NAME = "Aprel aksiyasi";

/** A confirmation that waits; `first`: numbers of its first part; `paused`: it is made paused. */
function asked({ first, paused = false }: { first?: number; paused?: boolean } = {}): AskedApproval {
  const one = submission(words, { state: "to-approve", releaseAt: NOW });
  const answers = { ...one.answers, options: { ...one.answers.options, paused } };
  const whole = shownOf(answers, 1);
  const part = (numbers: number) => ({ sha256: "b", numbers });
  const shown = first === undefined ? whole : { ...whole, parts: [part(first), part(1248 - first)] as const };
  const times = { askedAt: NOW, expiresAt: NOW + 3_600_000 };
  const approval = { submissionId: one.id, digest: "0123456789abcdef".repeat(4), shown, ...times };
  return { submission: { ...one, answers }, approval, person: "Nodira" } as AskedApproval;
}

const until = words.html("approval-until", { moment: "Thu 26 November, 11:36" });
const parted = words.html("approval-parts", { first: 50 });

test.each<[what: string, given: Parameters<typeof asked>[0], has: string[], hasNot: string[]]>([
  ["one at once", {}, [until], [parted, words.html("line-paused")]],
  ["one in parts", { first: 50 }, [until, parted], [words.html("line-paused")]],
  ["one made paused", { paused: true }, [until, words.html("line-paused")], [parted]],
])("of %s a second person reads what it is", (_, given, has, hasNot) => {
  const { text, buttons } = approvalView(asked(given), READING, words);
  expect(text.startsWith(words.html("approval-ask", { person: "Nodira", name: NAME }))).toBe(true);
  expect(has.filter((line) => text.split("\n").includes(line))).toEqual(has);
  expect(hasNot.filter((line) => text.includes(line))).toEqual([]);
  expect(kindsOf({ buttons })).toEqual(["approve", "send-back", "hear", "clean-list"]);
  // So much of what was shown stands on the button that another one is never agreed to.
  expect(buttons[0]?.[0]).toMatchObject({ data: "s|0123456789ab|approve:0123456789ab", style: "success" });
});

test.each<[approvers: string[], who: string]>([
  [[], words.html("approval-nobody")],
  [["Ali"], words.html("approval-who", { names: "Ali" })],
  [["Ali", "Vali", "Gani"], words.html("approval-who", { names: "Ali, Vali, Gani" })],
  [["Ali", "Vali", "Gani", "Aziza"], words.html("approval-who", { names: "Ali, Vali, Gani +1" })],
])("of %j it is said who can agree, of many as a figure", (approvers, who) => {
  const before = approvers.length > 0 ? `${words.html("approval-before-start")} ` : "";
  expect(needsApprovalInWords(approvers, words)).toBe(`${before}${who}`);
  const waits = words.html("approval-waits", { name: NAME, count: 1248, moment: "Thu 26 November, 11:36" });
  const { text, buttons } = waitsForApprovalView(asked(), approvers, NOW, words);
  expect([text, kindsOf({ buttons })]).toEqual([`${waits}\n${who}`, ["stop", "edit"]]);
  expect(buttons[0]?.[0]?.style).toBe("danger");
});

test("who agreed can stop it until it leaves", () => {
  const { text, buttons } = approvedView(submission(words, { releaseAt: NOW }), words);
  expect(text).toBe(words.html("approval-given", { name: NAME, time: "10:36:00" }));
  expect([kindsOf({ buttons }), buttons[0]?.[0]?.style]).toEqual([["stop"], "danger"]);
});

describe("what became of it", () => {
  const over = (state: string) => words.html("approval-over", { name: NAME, state });
  test.each<[changes: Partial<Submission>, text: string]>([
    [{ state: "held" }, over("sending")],
    [{ state: "accepted" }, over("accepted")],
    [{ state: "stopped" }, over("stopped")],
    [{ state: "stopped", problem: { code: "sent-back" } }, words.html("approval-sent-back", { name: NAME })],
    [{ state: "stopped", problem: { code: "by-admin" } }, over("stopped")],
    [{ state: "accepted", takenOut: 0 }, over("accepted")],
    [{ state: "accepted", takenOut: 1 }, `${over("accepted")}\n${words.html("approval-taken-out", { count: 1 })}`],
  ])("%j", (changes, text) => {
    expect(approvalOverView(submission(words, changes), words)).toEqual({ text, buttons: [] });
  });
});

test("a word is asked for, and it can go back without one", () => {
  const { text, buttons } = sendBackView(submission(words), words);
  expect([text, kindsOf({ buttons })]).toEqual([
    words.html("approval-word", { name: NAME }),
    ["sent-back", "look-again"],
  ]);
});
