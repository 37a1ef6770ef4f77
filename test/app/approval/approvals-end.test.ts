import { beforeEach, describe, expect, test, vi } from "vitest";
import { createKeepBack } from "../../../src/app/folder/keep-back.ts";
import { createLeftBehind } from "../../../src/app/sending/left-behind.ts";
import { createAccess } from "../../../src/app/team/access.ts";
import { wallClock } from "../../../src/clock.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { count } from "../../counts.ts";
import { CHAT } from "../../store/memory.ts";
import { office as anOffice, START, seconds, UNDO } from "../sending/submit-office.ts";
import { APPROVER, completeAnswers, office } from "./approval-office.ts";

const DAY = 86_400;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  return () => void vi.useRealTimers();
});

/** Hours of fake time. In short the clock is set to their last seconds, as after a machine's sleep: who waits for them looks at it every second. */
async function pass(wanted: number): Promise<void> {
  const last = count(3, wanted);
  if (last < wanted) vi.setSystemTime(wallClock() + (wanted - last) * 1_000);
  await seconds(last);
}

const keepBackOf = (room: Pick<ReturnType<typeof office>, "store" | "approvals">) =>
  createKeepBack({
    store: room.store,
    approvals: room.approvals,
    adminIds: () => [APPROVER],
    now: () => START,
    undoSeconds: UNDO,
  });

describe("it ends", () => {
  const expired = (one: () => { state: string; problem?: { code: string } }) => [one().state, one().problem?.code];

  test("24 hours after it was asked", async () => {
    const days = { from: Temporal.PlainDate.from("2026-11-24"), to: Temporal.PlainDate.from("2026-12-10") };
    const { one, approve } = office({ answers: { ...completeAnswers(), days } });
    await pass(DAY - 1);
    expect(one().state).toBe("to-approve");
    await seconds(2);
    expect([...expired(one), approve()]).toEqual(["stale", "approval-expired", "not-any-more"]);
  });

  test("with its window, or when what is left of that is too short for the list", async () => {
    const today = { from: Temporal.PlainDate.from("2026-11-23"), to: Temporal.PlainDate.from("2026-11-23") };
    const answers = completeAnswers();
    const hours = windowFromJson({ from: "09:00", to: "18:00" });
    const few = { ...answers.list, verdict: { ...answers.list.verdict, numbers: 5 } };
    const options = { ...answers.options, maxline: 20 };
    const short = office({ answers: { ...answers, days: today, hours, options } });
    const small = office({ approveFrom: 1, answers: { ...answers, days: today, hours, options, list: few } });
    await pass(8 * 3_600 + 1);
    expect([expired(short.one), expired(small.one)]).toEqual([
      ["stale", "approval-too-short"],
      ["stale", expect.stringMatching(/^(window-over|approval-too-short)$/)],
    ]);
  });

  test("in a copy of the folder: it may have been agreed to, and sent, from elsewhere", () => {
    const { one, store, approvals } = office();
    const keepBack = keepBackOf({ store, approvals });
    store.transaction(() => keepBack.keepBack({ kind: "copied" }));
    expect(one()).toMatchObject({ state: "unknown", problem: { code: "copied" } });
  });
});

describe("it is used once", () => {
  test("what is sent after all in a copy is asked about anew", async () => {
    const { one, approve, store, add, approvals, told } = office();
    approve();
    const keepBack = keepBackOf({ store, approvals });
    store.transaction(() => keepBack.keepBack({ kind: "copied" }));
    store.transaction(() => keepBack.sendAfterAll(one(), APPROVER));
    // At once, and no screen says that it will be sent.
    expect([one().state, told().at(-1)]).toEqual(["to-approve", `${CHAT} approval`]);
    await seconds(UNDO + 1);
    expect([one().state, add.mock.calls.length]).toEqual(["to-approve", 0]);
  });

  test("what another person takes over needs somebody else than them", async () => {
    const { one, approve, store, submit, add, approvals } = office();
    approve();
    const access = createAccess({ adminIds: [8, 9], store });
    const leftBehind = createLeftBehind({
      approvals,
      store,
      access,
      decisions: submit,
      now: () => START,
      undoSeconds: UNDO,
    });
    store.transaction(leftBehind.stop);
    store.transaction(() => leftBehind.takeOver(one(), { chatId: APPROVER, userId: APPROVER }));
    expect(one().state).toBe("to-approve");
    await seconds(UNDO + 1);
    expect([one().state, add.mock.calls.length, approvals.approversOf(one())]).toEqual(["to-approve", 0, [CHAT, 9]]);
  });

  test("whoever agreed and may not any more has not", async () => {
    const { one, approve, store, add } = office();
    store.team.add(21, "manager", 8, 0);
    store.team.change({ userId: 21, role: "manager", seesAll: false, approves: true });
    approve(21);
    store.team.remove(21);
    await seconds(UNDO + 1);
    expect([one().state, add.mock.calls.length]).toEqual(["to-approve", 0]);
  });
});

describe("one agreement covers both parts", () => {
  test("of a confirmation, also when days of the rest have passed", async () => {
    const days = { from: Temporal.PlainDate.from("2026-11-23"), to: Temporal.PlainDate.from("2026-11-27") };
    const answers = { ...completeAnswers(), days };
    const room = anOffice(undefined, undefined, { approveFrom: 1_000 });
    const { first, rest } = room.parted(answers);
    expect([first().state, rest().state, room.submit.goOn(rest(), CHAT)]).toEqual(["to-approve", "waiting", false]);
    const { digest = "" } = room.approvals.approvalOf(first().id) ?? {};
    room.store.transaction(() => room.approvals.approve(first(), APPROVER, digest));
    await seconds(UNDO + 1);
    expect([first().state, room.add.mock.calls.length]).toEqual(["accepted", 1]);
    vi.setSystemTime(START + 2 * DAY * 1000);
    expect(room.submit.goOn(rest(), CHAT)).toBe(true);
    expect(rest().answers.days.from.toString()).toBe("2026-11-25");
    expect(room.approvals.mayLeave(rest())).toBe(true);
  });

  test("and no other list in the place of one of them", () => {
    const room = anOffice(undefined, undefined, { approveFrom: 1_000 });
    const { first, rest } = room.parted(completeAnswers());
    const { digest = "" } = room.approvals.approvalOf(first().id) ?? {};
    room.store.transaction(() => room.approvals.approve(first(), APPROVER, digest));
    const other = { ...first(), answers: { ...first().answers, list: rest().answers.list } };
    expect([room.approvals.mayLeave(first()), room.approvals.mayLeave(other)]).toEqual([true, false]);
  });
});

test("files that are not the bytes that were shown are not sent", async () => {
  const asked: string[][] = [];
  const areWhole = async (files: readonly string[]) => {
    asked.push([...files]);
    return false;
  };
  const { one, approve, add } = office({ areWhole });
  approve();
  await seconds(UNDO + 1);
  const { list, recording } = completeAnswers();
  expect([asked, one().state, one().problem?.code, add.mock.calls.length]).toEqual([
    [[list.sha256, recording.sha256]],
    "rejected",
    "no-list",
    0,
  ]);
});
