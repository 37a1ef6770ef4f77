import { beforeEach, describe, expect, test, vi } from "vitest";
import { createApprovals } from "../../../src/app/approval/approvals.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { openDatabase } from "../../../src/store/open.ts";
import { CHAT } from "../../store/memory.ts";
import { START, seconds, UNDO } from "../sending/submit-office.ts";
import { APPROVER, completeAnswers, office } from "./approval-office.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  return () => void vi.useRealTimers();
});

describe("a second person", () => {
  test("is asked, and nothing leaves before they agree", async () => {
    const { one, add, told, journal } = office();
    expect([one().state, told()]).toEqual(["to-approve", ["8 approval", "9 approval"]]);
    await seconds(3_600);
    expect([one().state, add.mock.calls.length, journal()]).toEqual(["to-approve", 0, ["confirmed", "approval-asked"]]);
  });

  test("agrees, and it leaves after the seconds of Stop, once", async () => {
    const { one, approve, add, journal } = office();
    await seconds(600);
    expect(approve()).toBe("approved");
    expect(one()).toMatchObject({ state: "held", releaseAt: START + (600 + UNDO) * 1000 });
    await seconds(UNDO - 1);
    expect(add).not.toHaveBeenCalled();
    await seconds(2);
    expect([one().state, add.mock.calls.length, approve()]).toEqual(["accepted", 1, "not-any-more"]);
    expect(journal()).toEqual(["confirmed", "approval-asked", "approved", "outcome"]);
  });

  test.each([
    ["at-once", START + UNDO * 1000, undefined],
    ["late", Temporal.Instant.from("2026-11-24T08:45:00+05:00").epochMilliseconds, true],
  ] as const)("agrees, and it is handed over %s, as every confirmation is", (handOver, releaseAt, late) => {
    const { one, approve } = office({ handOver });
    expect([approve(), one().state, one().releaseAt, one().late]).toEqual(["approved", "held", releaseAt, late]);
  });

  test("is news of the team's group, without numbers of people", () => {
    const db = openDatabase(":memory:");
    db.exec("INSERT INTO team_chats (id, added_by, added_at) VALUES (-5, 8, 0)");
    const { approve, store } = office({}, db);
    approve();
    const told = store.notices
      .due(Number.MAX_SAFE_INTEGER)
      .flatMap(({ chatId, body }) => (chatId === -5 ? [body] : []));
    expect(told).toMatchObject([
      { kind: "team-chat", news: { what: "approval", came: "asked" } },
      { kind: "team-chat", news: { what: "approval", came: "approved" } },
    ]);
  });

  test("stops it in those seconds, as whoever made it does", async () => {
    const { one, approve, submit, add, told } = office();
    approve();
    expect(submit.stop(one(), APPROVER)).toBe(true);
    await seconds(60);
    expect([one().state, add.mock.calls.length]).toEqual(["stopped", 0]);
    expect(told()).toContain(`${CHAT} submission`);
  });

  test("sends it back with a word: nothing is sent, and the answers are a draft", async () => {
    const { one, submit, approve, add } = office();
    expect(submit.sendBack(one(), APPROVER, "Other list")).toBe(true);
    expect(one()).toMatchObject({ state: "stopped", problem: { code: "sent-back", said: "Other list" } });
    expect([one().givenBack !== undefined, approve()]).toEqual([true, "not-any-more"]);
    await seconds(60);
    expect(add).not.toHaveBeenCalled();
  });

  test.for([
    ["whoever made it", CHAT],
    ["a manager without the right", 21],
    ["a stranger", 99],
  ] as const)("is never %s", ([, by]) => {
    const { one, store, approve } = office();
    store.team.add(21, "manager", 8, 0);
    expect([approve(by), one().state]).toEqual(["not-any-more", "to-approve"]);
  });

  test("may be a manager whom an admin let approve", () => {
    const { store, approve } = office();
    store.team.add(21, "manager", 8, 0);
    store.team.change({ userId: 21, role: "manager", seesAll: false, approves: true });
    expect(approve(21)).toBe("approved");
  });

  test("who saw something else has not agreed", () => {
    const { one, approve } = office();
    expect([approve(APPROVER, "0123456789ab"), approve(APPROVER, ""), one().state]).toEqual([
      "changed",
      "changed",
      "to-approve",
    ]);
  });

  test("is told when it is taken back or not needed any more", () => {
    const { one, submit, store, told } = office();
    store.transaction(() => submit.takeBack(one(), CHAT));
    expect([one().state, told().filter((line) => line === "8 approval").length]).toEqual(["stopped", 2]);
  });
});

describe("it is asked", () => {
  test("of few numbers only for hours outside of the calling hours", () => {
    const night = { ...completeAnswers(), hours: windowFromJson({ from: "07:00", to: "09:00" }) };
    expect(office({ approveFrom: 5_000 }).one().state).toBe("held");
    expect(office({ approveFrom: 5_000, answers: night }).one().state).toBe("to-approve");
  });

  test("never where it is off", () => {
    const night = { ...completeAnswers(), hours: windowFromJson({ from: "07:00", to: "09:00" }) };
    const { one, store } = office({ approveFrom: 0, answers: night });
    expect([one().state, store.approvals.one(one().id)]).toEqual(["held", undefined]);
  });

  test("at the door of what was held before it was on", async () => {
    const { one, store, approvals, access } = office({ approveFrom: 0 });
    const rule = {
      approveFrom: 1_000,
      callingHours: windowFromJson({ from: "08:00", to: "21:00" }),
      defaultTimezone: "utc +5",
    };
    const on = createApprovals({ store, access, rule, undoSeconds: UNDO, now: () => START });
    expect([approvals.mayLeave(one()), on.mayLeave(one())]).toEqual([true, false]);
    expect([on.askAgain(one()), one().state, store.approvals.one(one().id)?.approvedBy]).toEqual([
      true,
      "to-approve",
      undefined,
    ]);
  });
});

test("numbers that became ones never to be called shrink the list, and void nothing", async () => {
  const { one, approve, store, add } = office();
  approve();
  store.submissions.setTakenOut(one().id, 3);
  await seconds(UNDO + 1);
  expect([one().state, add.mock.calls.length]).toEqual(["accepted", 1]);
});
