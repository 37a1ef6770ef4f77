import { beforeEach, describe, expect, test, vi } from "vitest";
import { createApprovals } from "../../../src/app/approval/approvals.ts";
import { digestOf } from "../../../src/app/journal/digest.ts";
import { approvalUntil } from "../../../src/domain/campaign/approval.ts";
import { keptShown, shownOf } from "../../../src/domain/journal/shown.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { CHAT, memoryDatabase } from "../../store/memory.ts";
import { office as anOffice, START, seconds, UNDO } from "../sending/submit-office.ts";
import { APPROVER, completeAnswers, office } from "./approval-office.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  return () => void vi.useRealTimers();
});

const GROUP = -5;
const HOURS = { callingHours: windowFromJson({ from: "08:00", to: "21:00" }), defaultTimezone: "utc +5" };

type Room = Pick<ReturnType<typeof anOffice>, "store" | "access">;

/** The same office with the rule for so many numbers, at a moment. */
const ruled = ({ store, access }: Room, approveFrom: number, now = START) =>
  createApprovals({ store, access, rule: { approveFrom, ...HOURS }, undoSeconds: UNDO, now: () => now });

/** What is told from here on is new. */
function tellsAll({ store }: Room): void {
  for (const { id } of store.notices.due(Number.MAX_SAFE_INTEGER)) store.notices.settle(id, true, START);
}

/** Who is told what of which submission, and of the group's news which. */
function heard({ store }: Room): string[] {
  return store.notices
    .due(Number.MAX_SAFE_INTEGER)
    .map(({ chatId, body }) => {
      const news = body.kind === "team-chat" ? body.news : undefined;
      if (news?.what === "approval") return `${chatId} ${news.came} ${news.submissionId}`;
      return `${chatId} ${body.kind} ${"submissionId" in body ? body.submissionId : ""}`;
    })
    .sort();
}

describe("told of a campaign that somebody else is to agree to", () => {
  function asked() {
    const room = office();
    room.store.teamChats.add(GROUP, APPROVER, START);
    tellsAll(room);
    return { ...room, id: room.one().id };
  }

  test("that it is asked about: everybody who could agree, and the group, of which one", () => {
    const db = memoryDatabase();
    db.exec(`INSERT INTO team_chats (id, added_by, added_at) VALUES (${GROUP}, ${APPROVER}, 0)`);
    const room = office({}, db);
    const { id } = room.one();
    expect(heard(room)).toEqual([`${GROUP} asked ${id}`, `8 approval ${id}`, `9 approval ${id}`]);
  });

  test("that one agreed: whose it is, the others who could, and the group", () => {
    const room = asked();
    room.approve();
    expect(heard(room)).toEqual(
      [`${GROUP} approved ${room.id}`, `${CHAT} held ${room.id}`, `9 approval ${room.id}`].sort(),
    );
  });

  test("that it was taken back: everybody who could agree, and the group", () => {
    const room = asked();
    room.submit.stop(room.one(), CHAT);
    const people = [`8 approval ${room.id}`, `9 approval ${room.id}`, `${CHAT} submission ${room.id}`];
    expect(heard(room)).toEqual([`${GROUP} ended ${room.id}`, ...people].sort());
  });

  test("that it was sent back: the others who could agree, and the group", () => {
    const room = asked();
    room.submit.sendBack(room.one(), APPROVER, undefined);
    expect(heard(room)).toEqual(
      [`${GROUP} ended ${room.id}`, `9 approval ${room.id}`, `${CHAT} submission ${room.id}`].sort(),
    );
  });

  test("what became of it once it has left: who agreed", async () => {
    const room = asked();
    room.approve();
    tellsAll(room);
    await seconds(UNDO + 1);
    expect(room.one().state).toBe("accepted");
    expect(heard(room)).toEqual([`${APPROVER} approval ${room.id}`, `${CHAT} submission ${room.id}`].sort());
  });
});

test("the journal says what can be agreed to, and until when", () => {
  const { store, one } = office();
  const { at: until } = approvalUntil(completeAnswers(), START);
  const shown = shownOf(completeAnswers(), store.accountId);
  const about = one().draftId;
  expect(store.journal.last(undefined, 1)).toMatchObject([
    { kind: "approval-asked", until, by: CHAT, about, shown: keptShown(shown), digest: digestOf(shown) },
  ]);
});

test("what has left is not asked about again, and its agreement stays", async () => {
  const room = office();
  room.approve();
  await seconds(UNDO + 1);
  tellsAll(room);
  expect([room.approvals.askAgain(room.one()), heard(room)]).toEqual([false, []]);
  expect([room.one().state, room.store.approvals.one(room.one().id)?.approvedBy]).toEqual(["accepted", APPROVER]);
});

describe("an agreement", () => {
  test.each([
    [7, "changed"],
    [8, "approved"],
    [64, "approved"],
  ])("is to what begins with at least eight signs of what was shown: %i, %s", (length, came) => {
    const { approvals, one, approve } = office();
    expect(approve(APPROVER, approvals.approvalOf(one().id)?.digest.slice(0, length))).toBe(came);
  });

  test.each([
    [-1, "approved"],
    [0, "not-any-more"],
  ])("counts until its end, and not at it: %i ms", (ms, came) => {
    const room = office();
    const { digest = "", expiresAt = 0 } = room.approvals.approvalOf(room.one().id) ?? {};
    const later = ruled(room, 1_000, expiresAt + ms);
    expect(room.store.transaction(() => later.approve(room.one(), APPROVER, digest))).toBe(came);
  });

  test("is not asked for again of what waits no more, whatever was shown", () => {
    const { approve } = office();
    expect([approve(), approve(APPROVER, "0123456789ab")]).toEqual(["approved", "not-any-more"]);
  });

  test("that somebody else was quicker with is told to nobody", () => {
    const room = office();
    tellsAll(room);
    vi.spyOn(room.store.approvals, "approve").mockReturnValue(false);
    expect([room.approve(), heard(room)]).toEqual(["not-any-more", []]);
  });

  test("of whose it is does not count, whoever it was before", () => {
    const { approve, approvals, one } = office();
    approve();
    expect([approvals.mayLeave(one()), approvals.mayLeave({ ...one(), userId: APPROVER })]).toEqual([true, false]);
  });

  test("is needed of what was asked about, also once the rule is off", () => {
    const room = office();
    const off = ruled(room, 0);
    expect(off.mayLeave(room.one())).toBe(false);
    room.approve();
    expect(off.mayLeave(room.one())).toBe(true);
  });
});

test.each(["first", "rest"] as const)(
  "asked about anew, a part (%s) is shown with the whole, in its order",
  async (which) => {
    const room = anOffice();
    const parts = room.parted(completeAnswers());
    if (which === "rest") {
      await seconds(UNDO + 1);
      room.submit.goOn(parts.rest(), CHAT);
    }
    const part = parts[which]();
    tellsAll(room);
    expect(ruled(room, 1_000).askAgain(part)).toBe(true);
    const { shown } = room.store.approvals.one(part.id) ?? {};
    expect([shown?.list.numbers, shown?.parts]).toEqual([
      1_248,
      [
        { sha256: "first", numbers: 50 },
        { sha256: "rest", numbers: 1_198 },
      ],
    ]);
    expect(heard(room)).toEqual([CHAT, 8, 9].map((who) => `${who} approval ${part.id}`));
  },
);
