import { describe, expect, test } from "vitest";
import { openAccounts } from "../../../src/app/account/accounts.ts";
import { CLOSED_PBX } from "../../../src/app/account/closed-pbx.ts";
import { createSealing } from "../../../src/app/account/sealing.ts";
import type { Pbx } from "../../../src/pbx/client.ts";
import type { NewCampaign } from "../../../src/pbx/form.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { recordedLog } from "../../recorded-log.ts";
import { memoryStore } from "../../store/memory.ts";
import { addAccount, KEY } from "../../store/second-account.ts";

const PERSON = 7;

/** Accounts whose PBX gives each token its lines; one without lines is away. */
function office(linesOf: Readonly<Record<string, string[]>> = {}) {
  const store = memoryStore();
  const asked: string[] = [];
  const closed: string[] = [];
  const connected: string[] = [];
  const has = new Set([1]);
  const pbxOf = (token: string): Pbx => ({
    ...CLOSED_PBX,
    async getMyTrunks() {
      asked.push(token);
      const value = linesOf[token];
      return value ? { ok: true, value } : { ok: false, refusal: { code: "no-connection" } };
    },
    getAutorule: async (id) =>
      token === "first" ? { ok: true, value: pbxCampaign({ id }) } : { ok: false, refusal: { code: "not-found" } },
    addAutorule: async () => ({ kind: "accepted", id: token === "first" ? 1 : 2, campaign: undefined }),
    close: async () => void closed.push(token),
  });
  const hasIt = (_userId: number, accountId: number) => has.has(accountId);
  const accounts = openAccounts({
    first: pbxOf("first"),
    firstToken: "first",
    connect(token) {
      connected.push(token);
      return pbxOf(token);
    },
    store,
    sealing: createSealing([KEY]),
    access: { adminIdsOf: () => [PERSON], has: hasIt, knows: hasIt },
    now: () => 5,
    log: recordedLog().log,
  });
  return { store, accounts, asked, closed, connected, has };
}

test("those in use are known with their tokens, the first one first, and the last letters of a token are shown", () => {
  const { store, accounts } = office();
  const [second, third] = [addAccount(store, "A", "second-token"), addAccount(store, "B", "abc")];
  expect([accounts.active(), accounts.tokens()]).toEqual([
    [1, second, third],
    ["first", "second-token", "abc"],
  ]);
  expect([1, second, third].map(accounts.endingOf)).toEqual([undefined, "oken", "abc"]);
  store.accounts.remove(second);
  expect([accounts.active(), accounts.tokens(), accounts.endingOf(second)]).toEqual([
    [1, third],
    ["first", "abc"],
    undefined,
  ]);
});

test("an account is opened once for each token that it has, and asked with that", async () => {
  const { store, accounts, connected, asked } = office({ old: ["1"], newer: ["1"] });
  const id = addAccount(store, "A", "old");
  await accounts.trunks.update(false, id);
  expect(accounts.of(id)).toBe(accounts.of(id));
  expect([connected, asked]).toEqual([["old"], ["old"]]);
  const sealing = createSealing([KEY]);
  store.accounts.putToTry(id, "tried", PERSON);
  store.accounts.keepTried(id, "tried", sealing.seal("newer", { accountId: id, purpose: "pbx-token" }));
  await accounts.trunks.update(false, id);
  expect([connected, asked]).toEqual([
    ["old", "newer"],
    ["old", "newer"],
  ]);
});

test("a token that opens with no key is one that the PBX refuses, and nobody is asked with it", async () => {
  const { store, accounts, connected } = office();
  const id = addAccount(store, "A", "token", new Uint8Array(32).fill(9));
  expect(await accounts.of(id).getMyTrunks()).toEqual({ ok: false, refusal: { code: "token-refused" } });
  expect([connected, accounts.endingOf(id), accounts.tokens()]).toEqual([[], undefined, ["first"]]);
});

describe("the account that a token belongs to", () => {
  const LINES = { first: ["1"], second: ["2", "3"], away: undefined };
  function twins() {
    const { away: _, ...lines } = LINES;
    const room = office(lines);
    const second = addAccount(room.store, "A", "second");
    const gone = addAccount(room.store, "B", "gone");
    room.store.accounts.remove(gone);
    const unreached = addAccount(room.store, "C", "away");
    room.store.accounts.remove(unreached);
    room.store.accounts.revive(unreached, room.store.accounts.one(second)?.token ?? "", 1, ["7"]);
    const unnamed = room.store.accounts.add(1);
    room.store.accounts.putToTry(unnamed, "t", 1);
    room.store.accounts.keepTried(unnamed, "t", "x", ["9"]);
    return { ...room, second, gone, unreached, unnamed };
  }
  type Twins = ReturnType<typeof twins>;

  test.for<
    [
      what: string,
      token: string,
      lines: string[],
      but: (room: Twins) => number,
      twin: (room: Twins) => number | undefined,
    ]
  >([
    ["has the same token", "second", ["4"], () => 99, ({ second }) => second],
    ["has the token of the environment", "first", ["4"], () => 99, () => 1],
    ["has the same lines in another order", "fresh", ["3", "2"], () => 99, ({ second }) => second],
    ["has the lines that it told last, where it is away now", "fresh", ["7"], () => 99, ({ unreached }) => unreached],
    ["is about to be named", "fresh", ["9"], () => 99, ({ unnamed }) => unnamed],
    ["is none, with some of the lines", "fresh", ["2"], () => 99, () => undefined],
    ["is none, where it was removed", "gone", ["4"], () => 99, () => undefined],
    ["is itself", "second", ["2", "3"], ({ second }) => second, () => undefined],
  ])("%s", async ([, token, lines, but, twin]) => {
    const room = twins();
    expect(await room.accounts.twinOf(token, lines, but(room))).toBe(twin(room));
  });
});

test("a person has those of the accounts in use that were given to them", () => {
  const { store, accounts, has } = office();
  const [second, third] = [addAccount(store, "A", "a"), addAccount(store, "B", "b")];
  has.add(third);
  expect(accounts.ofPerson(PERSON)).toEqual([1, third]);
  has.add(second);
  store.accounts.remove(third);
  expect(accounts.ofPerson(PERSON)).toEqual([1, second]);
});

test("at the start the lines of each account in use are asked for, and none of others", async () => {
  const { store, accounts, asked } = office();
  addAccount(store, "A", "used");
  store.accounts.remove(addAccount(store, "B", "gone"));
  accounts.start();
  expect(asked).toEqual(["first", "used"]);
});

test("at the end whatever is under way is broken off, also with tokens of before, but for the first, which is whose it came from", async () => {
  const { store, accounts, closed } = office();
  const id = addAccount(store, "A", "old");
  accounts.of(id);
  store.accounts.putToTry(id, "tried", PERSON);
  const sealed = createSealing([KEY]).seal("newer", { accountId: id, purpose: "pbx-token" });
  store.accounts.keepTried(id, "tried", sealed);
  accounts.of(id);
  expect(closed).toEqual([]);
  await accounts.close();
  expect(closed.sort()).toEqual(["newer", "old"]);
});

test("a campaign is asked for, and made, with the token of its own account", async () => {
  const { store, accounts } = office();
  const second = addAccount(store, "A", "second");
  const looked = async (accountId: number) => (await accounts.getAutorule(5, { once: true }, accountId)).ok;
  expect([await looked(1), await looked(second)]).toEqual([true, false]);
  const campaign = {} as NewCampaign;
  expect(await accounts.addAutorule(campaign, {}, 1)).toMatchObject({ kind: "accepted", id: 1 });
  expect(await accounts.addAutorule(campaign, {}, second)).toMatchObject({ kind: "accepted", id: 2 });
});
