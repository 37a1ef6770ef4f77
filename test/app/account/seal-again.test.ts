import { beforeEach, expect, test } from "vitest";
import { sealAgain } from "../../../src/app/account/seal-again.ts";
import { createSealing, type SealedFor } from "../../../src/app/account/sealing.ts";
import type { Store } from "../../../src/store/store.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const OLD = new Uint8Array(32).fill(1);
const NEW = new Uint8Array(32).fill(2);
const before = createSealing([OLD]);
const during = createSealing([NEW, OLD]);
const after = createSealing([NEW]);

const COUNT = 12;
const tokenOf = (id: number) => `token of ${id}`;
const kept = (accountId: number): SealedFor => ({ accountId, purpose: "pbx-token" });
const tried = (accountId: number): SealedFor => ({ accountId, purpose: "pbx-token-to-try" });

let store: Store;
const { log } = recordedLog();

/** Accounts with a token that is kept, and with another one that is to be tried. */
beforeEach(() => {
  store = memoryStore();
  for (let added = 0; added < COUNT; added++) {
    const id = store.accounts.add(CHAT);
    const first = before.seal(tokenOf(id), tried(id));
    store.accounts.putToTry(id, first, CHAT);
    store.accounts.keepTried(id, first, before.seal(tokenOf(id), kept(id)));
    store.accounts.putToTry(id, before.seal("next", tried(id)), CHAT);
  }
});

const sealed = () => store.accounts.all().flatMap(({ token, toTry }) => [token ?? [], toTry ?? []].flat());

function opened(sealing: typeof after) {
  return store.accounts.all().flatMap(({ id, token }) => {
    const answer = token === undefined ? undefined : sealing.open(token, kept(id));
    return answer?.ok ? [answer.text === tokenOf(id)] : [];
  });
}

test("the newest key seals all of it anew, so that the older one can go", () => {
  expect(sealAgain(store, during, log)).toEqual({ again: 2 * COUNT, closed: 0 });
  expect(sealed().every(after.isNewest)).toBe(true);
  expect(opened(after)).toEqual(Array(COUNT).fill(true));
});

test("a second start finds nothing to do", () => {
  sealAgain(store, during, log);
  const first = sealed();
  expect(sealAgain(store, during, log)).toEqual({ again: 0, closed: 0 });
  expect(sealed()).toEqual(first);
});

test("killed at any row all of it opens, and the next start goes on", () => {
  for (let rows = 1; rows < 2 * COUNT; rows++) {
    let left = 1;
    const transaction: Store["transaction"] = (work) => {
      if (left-- === 0) throw new Error("killed");
      return store.transaction(work);
    };
    // Each life seals one row more, and ends at the next.
    expect(() => sealAgain({ ...store, transaction }, during, log)).toThrow("killed");
    expect(sealed().filter(after.isNewest)).toHaveLength(rows);
    expect(opened(during)).toEqual(Array(COUNT).fill(true));
  }
  expect(sealAgain(store, during, log)).toEqual({ again: 1, closed: 0 });
  expect(opened(after)).toEqual(Array(COUNT).fill(true));
});

test("a token that was pasted meanwhile stays: the old one is not put in its place", () => {
  const newer = during.seal("pasted meanwhile", tried(2));
  const transaction: Store["transaction"] = (work) => {
    store.accounts.putToTry(2, newer, CHAT);
    return store.transaction(work);
  };
  sealAgain({ ...store, transaction }, during, log);
  expect(store.accounts.one(2)?.toTry).toBe(newer);
});

test("rows that were swapped or sealed with a key that is gone stay as they are, and are counted", () => {
  const [two, three] = [2, 3].map((id) => store.accounts.one(id)?.token ?? "");
  store.accounts.sealAgain(2, "token", two ?? "", three ?? "");
  store.accounts.sealAgain(3, "token", three ?? "", createSealing([new Uint8Array(32)]).seal(tokenOf(3), kept(3)));
  const swapped = [2, 3].map((id) => store.accounts.one(id)?.token);
  expect(sealAgain(store, during, log)).toEqual({ again: 2 * COUNT - 2, closed: 2 });
  expect([2, 3].map((id) => store.accounts.one(id)?.token)).toEqual(swapped);
});

test("without SECRET_KEY nothing is lost, and nothing opens", () => {
  const all = sealed();
  expect(sealAgain(store, createSealing([]), log)).toEqual({ again: 0, closed: 2 * COUNT });
  expect(sealed()).toEqual(all);
});
