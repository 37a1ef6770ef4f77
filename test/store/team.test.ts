import { describe, expect, test } from "vitest";
import { memoryStore } from "./memory.ts";

const ADMIN = 1;
const ALI = 7;
const OLIM = 8;

describe("people who were let in", () => {
  test("come in the order in which they were", () => {
    const { team } = memoryStore();
    team.add(OLIM, "viewer", ADMIN, 1);
    team.add(ALI, "manager", ADMIN, 2);
    expect(team.all()).toEqual([
      { userId: OLIM, role: "viewer", seesAll: false, approves: false, isFixed: false },
      { userId: ALI, role: "manager", seesAll: false, approves: false, isFixed: false },
    ]);
  });

  test("keep their switches when their role changes by a second invitation", () => {
    const { team } = memoryStore();
    team.add(ALI, "viewer", ADMIN, 1);
    team.change({ userId: ALI, role: "viewer", seesAll: true, approves: false });
    team.add(ALI, "manager", ADMIN, 2);
    expect(team.one(ALI)).toMatchObject({ role: "manager", seesAll: true, approves: false });
  });

  test.for([
    { seesAll: true, approves: false },
    { seesAll: false, approves: true },
  ])("have each switch for itself: %j", (switches) => {
    const { team } = memoryStore();
    team.add(ALI, "manager", ADMIN, 1);
    expect(team.change({ userId: ALI, role: "manager", ...switches })).toBe(true);
    expect(team.one(ALI)).toMatchObject(switches);
  });

  test("are removed once, and cannot be changed after that", () => {
    const { team } = memoryStore();
    team.add(ALI, "manager", ADMIN, 1);
    team.add(OLIM, "manager", ADMIN, 1);
    expect([team.remove(ALI), team.remove(ALI)]).toEqual([true, false]);
    expect(team.change({ userId: ALI, role: "admin", seesAll: true, approves: true })).toBe(false);
    expect(team.one(ALI)).toBeUndefined();
    expect(team.all().map(({ userId }) => userId)).toEqual([OLIM]);
  });

  test("are greeted once", () => {
    const { team } = memoryStore();
    expect([team.isToGreet(ALI), team.greet(ALI)]).toEqual([false, false]);
    team.add(ALI, "manager", ADMIN, 1);
    expect([team.isToGreet(ALI), team.greet(ALI)]).toEqual([true, true]);
    expect([team.isToGreet(ALI), team.greet(ALI)]).toEqual([false, false]);
  });
});

describe("who asks to be let in", () => {
  test("is kept with what admins are shown, the oldest first", () => {
    const { accessRequests } = memoryStore();
    accessRequests.put({ userId: ALI, name: "Ali", username: "ali" }, 20);
    accessRequests.put({ userId: OLIM, name: "Olim" }, 10);
    expect(accessRequests.open()).toEqual([
      { userId: OLIM, name: "Olim", askedAt: 10 },
      { userId: ALI, name: "Ali", username: "ali", askedAt: 20 },
    ]);
  });

  test("is refused once, and is open again only when they ask anew", () => {
    const { accessRequests } = memoryStore();
    accessRequests.put({ userId: ALI, name: "Ali" }, 10);
    expect([accessRequests.refuse(ALI, 11), accessRequests.refuse(ALI, 12)]).toEqual([true, false]);
    expect(accessRequests.one(ALI)?.refusedAt).toBe(11);
    expect(accessRequests.open()).toEqual([]);
    accessRequests.put({ userId: ALI, name: "Ali" }, 30);
    expect(accessRequests.open()).toEqual([{ userId: ALI, name: "Ali", askedAt: 30 }]);
  });

  test("is taken off the list once", () => {
    const { accessRequests } = memoryStore();
    accessRequests.put({ userId: ALI, name: "Ali" }, 10);
    expect([accessRequests.remove(ALI), accessRequests.remove(ALI)]).toEqual([true, false]);
  });

  test("is forgotten a while after no, or long after they asked", () => {
    const { accessRequests } = memoryStore();
    for (const [userId, askedAt] of [[1, 10] as const, [2, 100] as const, [3, 100] as const]) {
      accessRequests.put({ userId, name: "" }, askedAt);
    }
    accessRequests.refuse(2, 110);
    accessRequests.refuse(3, 120);
    expect(accessRequests.prune(120, 50)).toBe(2);
    expect(accessRequests.one(3)).toBeDefined();
  });
});

describe("a link that lets somebody in", () => {
  const link = { hash: "h", role: "manager", madeBy: ADMIN } as const;

  test("is used up by the first who comes with it", () => {
    const { invites } = memoryStore();
    invites.add(link, 0, 100);
    expect(invites.use("h", ALI, 50)).toEqual(link);
    expect(invites.use("h", OLIM, 51)).toBeUndefined();
  });

  test.for<[now: number, works: boolean]>([
    [99, true],
    [100, false],
  ])("that expires at 100 is asked at %i: %s", ([now, works]) => {
    const { invites } = memoryStore();
    invites.add(link, 0, 100);
    expect(invites.use("h", ALI, now) !== undefined).toBe(works);
  });

  test("ends with the admin who made it, and no other admin's does", () => {
    const { invites } = memoryStore();
    invites.add(link, 0, 100);
    invites.add({ ...link, hash: "other", madeBy: 2 }, 0, 100);
    invites.removeOf(ADMIN);
    expect(invites.use("h", ALI, 1)).toBeUndefined();
    expect(invites.use("other", ALI, 1)).toBeDefined();
  });

  test("is forgotten when it expired before a time", () => {
    const { invites } = memoryStore();
    invites.add(link, 0, 100);
    expect([invites.prune(100), invites.prune(101), invites.prune(101)]).toEqual([0, 1, 0]);
  });
});

describe("a group that hears news", () => {
  test("is added once and removed once", () => {
    const { teamChats } = memoryStore();
    teamChats.add(-5, ADMIN, 1);
    teamChats.add(-5, ADMIN, 2);
    expect(teamChats.has(-5)).toBe(true);
    expect([teamChats.remove(-5), teamChats.remove(-5), teamChats.has(-5)]).toEqual([true, false, false]);
  });

  test("is the same one under the id that it gets as a supergroup, even where that was added already", () => {
    const { teamChats } = memoryStore();
    teamChats.add(-5, ADMIN, 1);
    teamChats.add(-100, ADMIN, 1);
    teamChats.move(-5, -100);
    expect([teamChats.has(-5), teamChats.has(-100)]).toEqual([false, true]);
  });
});
