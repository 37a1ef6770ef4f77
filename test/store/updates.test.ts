import { expect, test } from "vitest";
import { openDatabase } from "../../src/store/open.ts";
import { createStore } from "../../src/store/store.ts";
import { memoryStore } from "./memory.ts";

const update = (id: number, lane = "chat:1") => ({ id, lane, body: `{"update_id":${id}}` });

test("an update is kept once, however often it is delivered", () => {
  const { updates } = memoryStore();
  expect(updates.add([update(1), update(2)], 10)).toHaveLength(2);
  expect(updates.add([update(2), update(3)], 11)).toEqual([update(3)]);
  expect(updates.waitingCount()).toBe(3);
});

test("what is not handled waits, oldest first", () => {
  const { updates } = memoryStore();
  updates.add([update(3), update(1), update(2)], 10);
  updates.finish(2);
  expect(updates.waiting().map(({ id }) => id)).toEqual([1, 3]);
  expect(updates.waiting()[0]).toEqual({ ...update(1), attempts: 0 });
});

test("a handled update is remembered without its content, and is not new again", () => {
  const db = openDatabase(":memory:");
  const { updates } = createStore(db);
  updates.add([update(1)], 10);
  updates.finish(1);
  expect(db.prepare("SELECT body FROM updates").pluck().all()).toEqual([null]);
  expect(updates.add([update(1)], 11)).toEqual([]);
});

test("an effect is marked once", () => {
  const { updates } = memoryStore();
  updates.add([update(1)], 10);
  expect([updates.apply(1), updates.apply(1)]).toEqual([true, false]);
});

test("tries are counted over restarts", () => {
  const { updates } = memoryStore();
  updates.add([update(1)], 10);
  expect([updates.attempt(1), updates.attempt(1)]).toEqual([1, 2]);
});

test("only handled updates are forgotten, when they are old", () => {
  const { updates } = memoryStore();
  updates.add([update(1), update(2)], 10);
  updates.add([update(3)], 20);
  for (const id of [1, 3]) updates.finish(id);
  expect([updates.prune(15, 10), updates.prune(15, 10)]).toEqual([1, 0]);
  expect(updates.add([update(1), update(2), update(3)], 30).map(({ id }) => id)).toEqual([1]);
});
