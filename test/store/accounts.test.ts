import { describe, expect, test } from "vitest";
import type { AccountState } from "../../src/domain/account/account.ts";
import { memoryStore } from "./memory.ts";

const BY = 7;

/** A second account (2) that went through `steps`; its token, and one that is to be tried. */
function office(state: AccountState, { isTrying = false } = {}) {
  const { accounts } = memoryStore();
  const id = accounts.add(BY);
  if (state !== "new") {
    accounts.putToTry(id, "tried", BY);
    accounts.keepTried(id, "tried", "kept", ["253"]);
  }
  if (state === "active" || state === "removed") accounts.rename(id, "Filial");
  if (state === "removed") accounts.remove(id);
  if (isTrying) accounts.putToTry(id, "newer", BY + 1, { until: 90, screenId: 5 });
  return { accounts, id, now: () => accounts.one(id) };
}

const STATES = ["new", "unnamed", "active", "removed"] as const;

test("the first account is there from the beginning, has no name, and keeps no token here", () => {
  const { accounts } = memoryStore();
  expect(accounts.all()).toEqual([{ id: 1, state: "active" }]);
  expect([accounts.holdsTokens(), accounts.remove(1), accounts.one(1)?.state]).toEqual([false, false, "active"]);
  expect(accounts.one(2)).toBeUndefined();
});

test("each new account has the next number, and comes after those before it", () => {
  const { accounts } = memoryStore();
  expect([accounts.add(BY), accounts.add(BY + 1)]).toEqual([2, 3]);
  expect(accounts.all().map(({ id, state, by }) => [id, state, by])).toEqual([
    [1, "active", undefined],
    [2, "new", BY],
    [3, "new", BY + 1],
  ]);
});

test.for([
  ["new", undefined, undefined],
  ["unnamed", "kept", undefined],
  ["active", "kept", "Filial"],
  ["removed", undefined, "Filial"],
] as const)("an account that is %s has the token %s and the name %s", ([state, token, name]) => {
  expect(office(state).now()).toMatchObject({ state });
  expect([office(state).now()?.token, office(state).now()?.name]).toEqual([token, name]);
});

describe.each(STATES)("of an account that is %s", (state) => {
  const isThere = state !== "removed";

  test(`a pasted token is ${isThere ? "" : "not "}to be tried`, () => {
    const { accounts, id, now } = office(state);
    expect(accounts.putToTry(id, "pasted", 9, { until: 50, screenId: 3 })).toBe(isThere);
    expect(now()?.toTry).toBe(isThere ? "pasted" : undefined);
    const next = { accountId: id, toTry: "pasted", by: 9, until: 50, tries: 0, screenId: 3 };
    expect(accounts.nextToTry()).toEqual(isThere ? next : undefined);
  });

  test("a name is given where there is a token, and lets it begin", () => {
    const { accounts, id, now } = office(state);
    const isNamed = state === "unnamed" || state === "active";
    expect(accounts.rename(id, "Toshkent")).toBe(isNamed);
    expect(now()?.state).toBe(state === "unnamed" ? "active" : state);
    if (isNamed) expect(now()?.name).toBe("Toshkent");
  });

  test("it ends where it is active, with its tokens", () => {
    const { accounts, id, now } = office(state, { isTrying: isThere });
    expect(accounts.remove(id)).toBe(state === "active");
    if (state === "active") expect(now()).toMatchObject({ state: "removed", name: "Filial", lines: ["253"] });
    if (state === "active")
      expect([now()?.token, now()?.toTry, accounts.holdsTokens()]).toEqual([undefined, undefined, false]);
  });

  test("it is taken back where it was never named", () => {
    const { accounts, id, now } = office(state);
    accounts.forget(id);
    expect(now()?.state).toBe(state === "active" ? "active" : "removed");
    expect(accounts.holdsTokens()).toBe(state === "active");
  });

  test("it goes on where it was removed", () => {
    const { accounts, id, now } = office(state);
    expect(accounts.revive(id, "again", 8)).toBe(!isThere);
    if (!isThere) expect(now()).toMatchObject({ state: "active", token: "again", by: 8, lines: ["253"] });
  });
});

test("one that goes on with other lines has those", () => {
  const { accounts, id, now } = office("removed");
  accounts.revive(id, "again", 8, ["254", "255"]);
  expect(now()?.lines).toEqual(["254", "255"]);
});

test("no two accounts have one name", () => {
  const { accounts } = office("active");
  const id = accounts.add(BY);
  accounts.putToTry(id, "t", BY);
  accounts.keepTried(id, "t", "k");
  expect([accounts.rename(id, "Filial"), accounts.one(id)?.state, accounts.one(id)?.name]).toEqual([
    false,
    "unnamed",
    undefined,
  ]);
});

describe("a token that is tried", () => {
  test("is kept with its lines in the place of the one before", () => {
    const { accounts, id, now } = office("active", { isTrying: true });
    expect(accounts.keepTried(id, "newer", "sealed", ["1", "2"])).toBe(true);
    expect(now()).toEqual({ id, name: "Filial", state: "active", token: "sealed", by: BY + 1, lines: ["1", "2"] });
    expect(accounts.nextToTry()).toBeUndefined();
  });

  test("opens no line where none are said", () => {
    const { accounts, id, now } = office("new", { isTrying: true });
    expect(accounts.keepTried(id, "newer", "sealed")).toBe(true);
    expect(now()).toMatchObject({ state: "unnamed", lines: [] });
  });

  test("is not kept, and the one before stays", () => {
    const { accounts, id, now } = office("active", { isTrying: true });
    expect(accounts.dropTried(id, "newer")).toBe(true);
    expect([now()?.token, now()?.toTry]).toEqual(["kept", undefined]);
  });

  test("is another one when somebody pasted anew: nothing comes of the one before", () => {
    const { accounts, id, now } = office("active", { isTrying: true });
    expect(accounts.keepTried(id, "tried", "sealed")).toBe(false);
    expect(accounts.dropTried(id, "tried")).toBe(false);
    expect(accounts.countTry(id, "tried")).toBe(false);
    expect([now()?.token, now()?.toTry, accounts.nextToTry()?.tries]).toEqual(["kept", "newer", 0]);
  });

  test("counts how often the PBX could not be asked, from nothing where another is pasted", () => {
    const { accounts, id } = office("active", { isTrying: true });
    expect([accounts.countTry(id, "newer"), accounts.countTry(id, "newer"), accounts.nextToTry()?.tries]).toEqual([
      true,
      true,
      2,
    ]);
    accounts.putToTry(id, "newest", BY);
    expect(accounts.nextToTry()).toEqual({ accountId: id, toTry: "newest", by: BY, until: 0, tries: 0 });
  });

  test("is the next in the order of the accounts, but for those that rest", () => {
    const { accounts } = office("new");
    accounts.add(BY);
    for (const id of [3, 2]) accounts.putToTry(id, `t${id}`, BY);
    expect([[], [2], [2, 3]].map((resting) => accounts.nextToTry(resting)?.accountId)).toEqual([2, 3, undefined]);
  });
});

test.for([
  ["token", "kept", true, "anew", "newer"],
  ["token", "other", false, "kept", "newer"],
  ["toTry", "newer", true, "kept", "anew"],
  ["toTry", "kept", false, "kept", "newer"],
] as const)("%s is sealed anew where it is still “%s”: %s", ([which, before, isDone, token, toTry]) => {
  const { accounts, id, now } = office("active", { isTrying: true });
  expect(accounts.sealAgain(id, which, before, "anew")).toBe(isDone);
  expect([now()?.token, now()?.toTry]).toEqual([token, toTry]);
});

test.for([
  ["new", false, false],
  ["new", true, true],
  ["unnamed", false, true],
  ["removed", false, false],
] as const)("of an account that is %s, trying a token: %s, a token is kept here: %s", ([state, isTrying, holds]) => {
  expect(office(state, { isTrying }).accounts.holdsTokens()).toBe(holds);
});

test("who has an account is what was said last, of each person and account", () => {
  const { accounts, id } = office("active");
  accounts.tick(id, 20, true);
  accounts.tick(id, 21, true);
  accounts.tick(id, 21, false);
  accounts.tick(1, 20, false);
  expect([accounts.tickOf(id, 20), accounts.tickOf(id, 21), accounts.tickOf(1, 20), accounts.tickOf(id, 22)]).toEqual([
    true,
    false,
    false,
    undefined,
  ]);
  expect([...accounts.ticks(id)]).toEqual([
    [20, true],
    [21, false],
  ]);
  expect([...accounts.ticks(3)]).toEqual([]);
});

test("what is had of an account knows whose it is, and is the same each time", () => {
  const store = memoryStore();
  expect([store.of(1).accountId, store.of(2).accountId]).toEqual([1, 2]);
  expect(store.of(2)).toBe(store.of(2));
  expect(() => store.of(1.5)).toThrow(RangeError);
});
