import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { digestOf } from "../../../src/app/journal/digest.ts";
import type { CompleteAnswers } from "../../../src/domain/draft/answers.ts";
import { shownOf } from "../../../src/domain/journal/shown.ts";
import { writeAnswers } from "../../../src/store/answers-json.ts";
import { count } from "../../counts.ts";
import { START, seconds, UNDO } from "../sending/submit-office.ts";
import { office } from "./approval-office.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  return () => void vi.useRealTimers();
});

describe("whatever changes between the agreement and the sending", () => {
  /** Changes of the answers, each of something that is sent. */
  const answersChange: fc.Arbitrary<(answers: CompleteAnswers) => CompleteAnswers> = fc.oneof(
    fc
      .string({ minLength: 1 })
      .map((sha256) => (a: CompleteAnswers) => ({ ...a, list: { ...a.list, sha256: `x${sha256}` } })),
    fc.integer({ min: 1, max: 1e6 }).map((more) => (a: CompleteAnswers) => {
      const verdict = { ...a.list.verdict, numbers: a.list.verdict.numbers + more };
      return { ...a, list: { ...a.list, verdict } };
    }),
    fc
      .string()
      .map((sha256) => (a: CompleteAnswers) => ({ ...a, recording: { ...a.recording, sha256: `y${sha256}` } })),
    fc.string({ minLength: 1 }).map((end) => (a: CompleteAnswers) => ({ ...a, name: `${a.name}${end}` })),
    fc.string({ minLength: 1 }).map((trunk) => (a: CompleteAnswers) => ({ ...a, trunks: [...a.trunks, trunk] })),
    fc.constant((a: CompleteAnswers) => ({ ...a, trunks: a.trunks.slice(1) })),
    fc
      .integer({ min: 1, max: 30 })
      .map((later) => (a: CompleteAnswers) => ({ ...a, days: { ...a.days, to: a.days.to.add({ days: later }) } })),
    fc.integer({ min: 1, max: 30 }).map((later) => (a: CompleteAnswers) => {
      const from = a.days.from.add({ days: later });
      return { ...a, days: { from, to: from.add({ days: 40 }) } };
    }),
    fc.integer({ min: 1, max: 200 }).map((minutes) => (a: CompleteAnswers) => ({
      ...a,
      hours: { ...a.hours, to: a.hours.to.add({ minutes }) },
    })),
    fc.integer({ min: 1, max: 120 }).map((minutes) => (a: CompleteAnswers) => ({
      ...a,
      hours: { ...a.hours, from: a.hours.from.subtract({ minutes }) },
    })),
    fc
      .constantFrom("maxline", "goodtime", "tries")
      .chain((which) => fc.integer({ min: 1, max: 50 }).map((more) => [which, more] as const))
      .map(([which, more]) => (a: CompleteAnswers) => ({
        ...a,
        options: { ...a.options, [which]: a.options[which as "tries"] + more },
      })),
    fc.constant((a: CompleteAnswers) => ({ ...a, options: { ...a.options, paused: !a.options.paused } })),
    fc.constantFrom("utc +4", "utc +6", "utc -5").map((timezone) => (a: CompleteAnswers) => ({
      ...a,
      options: { ...a.options, timezone },
    })),
  );
  /** Changes of what stands beside them: whose it is, on which account, and what was agreed to. */
  const rowChange = fc.constantFrom(
    "UPDATE submissions SET user_id = 8",
    "UPDATE approvals SET approved_by = 700100",
    "UPDATE approvals SET approved_by = 99",
    "UPDATE approvals SET approved_by = NULL",
    "UPDATE approvals SET digest = 'f' || substr(digest, 2) || 'x'",
    "UPDATE approvals SET shown = json_set(shown, '$.name', 'Another')",
    "UPDATE approvals SET shown = json_set(shown, '$.list.sha256', 'another')",
    "UPDATE approvals SET shown = json_set(shown, '$.options.maxline', 30)",
    "DELETE FROM approvals",
  );

  test("nothing of it passes", { timeout: 600_000 }, async () => {
    const mutation = fc.oneof({ weight: 3, arbitrary: answersChange }, { weight: 1, arbitrary: rowChange });
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        vi.setSystemTime(START);
        const { db, one, approve, add } = office();
        expect(approve()).toBe("approved");
        if (typeof change === "string") db.exec(change);
        else {
          const changed = writeAnswers(change(one().answers));
          db.prepare("UPDATE submissions SET answers = ? WHERE id = ?").run(changed, one().id);
        }
        await seconds(UNDO + 5);
        expect([one().state, add.mock.calls.length]).toEqual(["to-approve", 0]);
        db.close();
      }),
      { numRuns: count(12, 500) },
    );
  });

  test("also where the change and its digest fit together, because the journal knows what was agreed to", async () => {
    const { db, one, approve, add, store } = office();
    approve();
    const answers = { ...one().answers, name: "Another" };
    db.prepare("UPDATE submissions SET answers = ?").run(writeAnswers(answers));
    const shown = shownOf(answers, store.accountId);
    db.prepare("UPDATE approvals SET shown = ?, digest = ?").run(JSON.stringify(shown), digestOf(shown));
    await seconds(UNDO + 5);
    expect([one().state, add.mock.calls.length]).toEqual(["to-approve", 0]);
  });

  test("also where the change fits what was shown, under the digest of what was agreed to", async () => {
    const { db, one, approve, add, store } = office();
    approve();
    const answers = { ...one().answers, name: "Another" };
    db.prepare("UPDATE submissions SET answers = ?").run(writeAnswers(answers));
    db.prepare("UPDATE approvals SET shown = ?").run(JSON.stringify(shownOf(answers, store.accountId)));
    await seconds(UNDO + 5);
    expect([one().state, add.mock.calls.length]).toEqual(["to-approve", 0]);
  });
});

test.each([
  ["what would be sent", true, false],
  ["what was shown", false, true],
  ["both alike", true, true],
])("what changed while it waits is not agreed to: %s", (_what, isSent, isShown) => {
  const { db, one, approve, store, journal } = office();
  const answers = { ...one().answers, name: "Another" };
  if (isSent) db.prepare("UPDATE submissions SET answers = ?").run(writeAnswers(answers));
  const shown = JSON.stringify(shownOf(answers, store.accountId));
  if (isShown) db.prepare("UPDATE approvals SET shown = ?").run(shown);
  expect([approve(), one().state, journal()]).toEqual(["changed", "to-approve", ["confirmed", "approval-asked"]]);
});
