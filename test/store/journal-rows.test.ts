import { beforeEach, expect, test } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { memoryStore } from "./memory.ts";

const shown = (name: string) => ({ name }) as never;

let store: Store;
beforeEach(() => {
  store = memoryStore();
  const { journal } = store;
  journal.record({ kind: "confirmed", by: 7, about: "a", digest: "first", shown: shown("A") }, 1);
  journal.record({ kind: "confirmed", by: 7, about: "a", digest: "again", shown: shown("A once more") }, 2);
  journal.record({ kind: "approved", by: 8, about: "a", digest: "first" }, 3);
  journal.record({ kind: "approved", by: 9, about: "a", digest: "again" }, 4);
  journal.record({ kind: "confirmed", by: 8, about: "b", digest: "other", shown: shown("B") }, 5);
  journal.record({ kind: "approved", by: 7, about: "b", digest: "other" }, 6);
  journal.record({ kind: "admins", ids: [7] }, 7);
  journal.record({ kind: "admins", ids: [7, 8] }, 8);
  journal.record({ kind: "noted", week: "2026-11-23" }, 9);
});

const places = (rows: readonly { n: number }[]) => rows.map(({ n }) => n);

test("the row with which a draft was confirmed last is its own", () => {
  expect(store.journal.confirmedOf("a")).toMatchObject({ n: 2, about: "a", shown: { name: "A once more" } });
  expect(store.journal.confirmedOf("b")).toMatchObject({ n: 5, about: "b", shown: { name: "B" } });
  expect(store.journal.confirmedOf("c")).toBeUndefined();
});

test("who agreed last to a draft, and to what, is of that draft", () => {
  expect(["a", "b", "c"].map(store.journal.approvedDigest)).toEqual(["9 again", "7 other", undefined]);
});

test("the last row of a kind is told, whatever came behind it", () => {
  expect(store.journal.lastOfKind("admins")).toEqual({ kind: "admins", ids: [7, 8], n: 8, at: 8 });
  expect(store.journal.lastOfKind("sealed")).toBeUndefined();
});

test("rows come newest first, of all, of a draft or of a person, and from before a row", () => {
  const { journal } = store;
  expect(places(journal.last())).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
  expect(places(journal.last(4))).toEqual([3, 2, 1]);
  expect(places(journal.last(undefined, 2))).toEqual([9, 8]);
  expect(places(journal.lastOf("a"))).toEqual([4, 3, 2, 1]);
  expect(places(journal.lastOf("a", 4, 2))).toEqual([3, 2]);
  expect(places(journal.lastBy(7))).toEqual([6, 2, 1]);
  expect(places(journal.lastBy(7, 6, 1))).toEqual([2]);
});

test("ten rows are a page", () => {
  for (let n = 10; n <= 12; n++) store.journal.record({ kind: "approved", by: 7, about: "a" }, n);
  expect(places(store.journal.last())).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
});

test("one row is read by its place", () => {
  expect(store.journal.one(6)).toEqual({ kind: "approved", by: 7, about: "b", digest: "other", n: 6, at: 6 });
  expect(store.journal.one(10)).toBeUndefined();
});
