import { describe, expect, test } from "vitest";
import { createAdding } from "../../../src/app/account/adding.ts";
import { createSealing } from "../../../src/app/account/sealing.ts";
import { memoryStore } from "../../store/memory.ts";
import { addAccount, KEY } from "../../store/second-account.ts";

const NOW = 1_000;
const ADMIN = 7;
const HOUR = 3_600_000;

function office(keys = [KEY]) {
  const store = memoryStore();
  const sealing = createSealing(keys);
  const adding = createAdding({ store, sealing, now: () => NOW });
  const journal = () => store.journal.last(undefined, 50).map(({ at: _, n: __, ...entry }) => entry);
  /** A new account whose token works and opens these lines; it has no name yet. */
  function unnamed(token = "fresh", lines: string[] = ["1"]): number {
    const id = adding.put(token, { by: ADMIN }) ?? 0;
    const { toTry = "" } = store.accounts.nextToTry() ?? {};
    store.accounts.keepTried(id, toTry, sealing.seal(token, { accountId: id, purpose: "pbx-token" }), lines);
    return id;
  }
  const state = (id: number) => store.accounts.one(id)?.state;
  const tokenOf = (id: number) =>
    sealing.open(store.accounts.one(id)?.token ?? "", { accountId: id, purpose: "pbx-token" });
  return { store, sealing, adding, journal, unnamed, state, tokenOf };
}

test("a token can be kept where there is a key to seal it", () => {
  expect([office().adding.canKeep, office([]).adding.canKeep]).toEqual([true, false]);
});

describe("a pasted token", () => {
  test("makes a new account, and is to be tried for an hour", () => {
    const { adding, store, sealing } = office();
    const id = adding.put("fresh", { by: ADMIN, screenId: 5 });
    const trial = store.accounts.nextToTry();
    expect([id, trial?.accountId, trial?.by, trial?.until, trial?.screenId]).toEqual([2, 2, ADMIN, NOW + HOUR, 5]);
    expect(sealing.open(trial?.toTry ?? "", { accountId: 2, purpose: "pbx-token-to-try" })).toEqual({
      ok: true,
      text: "fresh",
    });
  });

  test("for an account that is there makes none", () => {
    const { adding, store } = office();
    const id = addAccount(store);
    expect([adding.put("newer", { by: ADMIN, accountId: id }), store.accounts.all().length]).toEqual([id, 2]);
    expect(store.accounts.nextToTry()).toEqual(expect.not.objectContaining({ screenId: expect.anything() }));
  });

  test("for one that was removed is not to be tried", () => {
    const { adding, store } = office();
    const id = addAccount(store);
    store.accounts.remove(id);
    expect([adding.put("newer", { by: ADMIN, accountId: id }), store.accounts.nextToTry()]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("a name", () => {
  test("begins an account that had none, and is noted without a number in it", () => {
    const { adding, unnamed, state, journal, store } = office();
    const id = unnamed();
    expect(adding.name(id, "Filial 901234567", ADMIN)).toEqual({ ok: true });
    expect([state(id), store.accounts.one(id)?.name]).toEqual(["active", "Filial 901234567"]);
    expect(journal()).toMatchObject([{ kind: "account-named", accountId: id, by: ADMIN }]);
    expect(JSON.stringify(journal())).not.toContain("901234567");
  });

  test.for<[what: string, name: string]>([
    ["as it is", "Filial"],
    ["in other letters", "filial"],
  ])("that another account has, %s, is taken", ([, name]) => {
    const { adding, unnamed, store, state, journal } = office();
    addAccount(store, "Filial");
    const id = unnamed();
    expect([adding.name(id, name, ADMIN), state(id), journal()]).toEqual([
      { ok: false, refusal: "taken" },
      "unnamed",
      [],
    ]);
  });

  test("that it has itself may be written anew", () => {
    const { adding, store } = office();
    const id = addAccount(store, "Filial");
    expect([adding.name(id, "FILIAL", ADMIN), store.accounts.one(id)?.name]).toEqual([{ ok: true }, "FILIAL"]);
  });

  test("of an account that was removed asks whether a new one is that, and is taken for one in use", () => {
    const { adding, unnamed, store } = office();
    const removed = addAccount(store, "Filial");
    store.accounts.remove(removed);
    const other = addAccount(store, "Boshqa", "third");
    expect(adding.name(unnamed(), "Filial", ADMIN)).toEqual({ ok: false, refusal: { removed } });
    expect(adding.name(other, "Filial", ADMIN)).toEqual({ ok: false, refusal: "taken" });
  });

  test("is given to no account that is not there, whose token is still tried, or that was removed", () => {
    const { adding, store } = office();
    const isNew = adding.put("fresh", { by: ADMIN }) ?? 0;
    const removed = addAccount(store, "Filial");
    store.accounts.remove(removed);
    for (const id of [99, isNew, removed])
      expect(adding.name(id, "Yangi", ADMIN)).toEqual({ ok: false, refusal: "gone" });
  });

  test("may be given to the first account, which is in use without one", () => {
    const { adding, store } = office();
    expect([adding.name(1, "Bosh", ADMIN), store.accounts.one(1)?.name]).toEqual([{ ok: true }, "Bosh"]);
  });
});

test.for<[now: string[], then: string[] | undefined, hasOther: boolean]>([
  [["1", "2"], ["2", "3"], false],
  [["1"], ["2"], true],
  [["1"], undefined, false],
  [[], ["2"], false],
])("lines %j beside those that a removed account had, %j, are others: %s", ([now, then, hasOther]) => {
  const { adding, store, unnamed } = office();
  const removed = addAccount(store);
  if (then) store.accounts.remove(removed);
  if (then) store.accounts.revive(removed, "sealed", ADMIN, then);
  expect(adding.hasOtherLines(unnamed("fresh", now), then ? removed : 99)).toBe(hasOther);
});

describe("a removed account that is taken back", () => {
  function removed() {
    const room = office();
    const id = addAccount(room.store, "Filial");
    room.store.accounts.remove(id);
    return { ...room, id };
  }

  test("goes on with the new one's token and lines, and the new one is none", () => {
    const { adding, unnamed, id, state, tokenOf, journal, store } = removed();
    const fresh = unnamed("fresh", ["4"]);
    expect(adding.takeBack(fresh, id, ADMIN)).toBe(true);
    expect([state(id), state(fresh), tokenOf(id), store.accounts.one(id)?.lines]).toEqual([
      "active",
      "removed",
      { ok: true, text: "fresh" },
      ["4"],
    ]);
    expect(journal()).toMatchObject([{ kind: "account-back", accountId: id, by: ADMIN }]);
  });

  test.for<[what: string, from: (room: ReturnType<typeof removed>) => readonly [newId: number, removedId: number]]>([
    ["the new one is in use", ({ store, id }) => [addAccount(store, "Yangi", "t"), id]],
    ["the new one's token is still tried", ({ adding, id }) => [adding.put("t", { by: ADMIN }) ?? 0, id]],
    ["the other never had a name", ({ unnamed }) => [unnamed(), 99]],
    [
      "the other is in use again",
      ({ unnamed, store, id }) => {
        store.accounts.revive(id, "s", 1);
        return [unnamed(), id];
      },
    ],
    [
      "the new one's token does not open",
      ({ adding, store, id }) => {
        const fresh = adding.put("t", { by: ADMIN }) ?? 0;
        store.accounts.keepTried(fresh, store.accounts.nextToTry()?.toTry ?? "", "not sealed", []);
        return [fresh, id];
      },
    ],
  ])("does not where %s", ([, from]) => {
    const room = removed();
    const [newId, removedId] = from(room);
    const before = room.store.accounts.all();
    expect(room.adding.takeBack(newId, removedId, ADMIN)).toBe(false);
    expect([room.store.accounts.all(), room.journal()]).toEqual([before, []]);
  });
});

test("what has no name yet can be dropped, and nothing else", () => {
  const { adding, unnamed, state, journal, store } = office();
  const [fresh, used] = [unnamed(), addAccount(store)];
  adding.drop(fresh, ADMIN);
  adding.drop(fresh, ADMIN);
  adding.drop(used, ADMIN);
  expect([state(fresh), state(used)]).toEqual(["removed", "active"]);
  expect(journal()).toMatchObject([{ kind: "account-dropped", accountId: fresh, by: ADMIN }]);
  expect(journal()).toHaveLength(1);
});
