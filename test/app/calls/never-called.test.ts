import { expect, test, vi } from "vitest";
import { createNeverCalled } from "../../../src/app/calls/never-called.ts";
import type { ContentStore } from "../../../src/files/content.ts";
import { memoryStore } from "../../store/memory.ts";

const content = { aside: () => "/aside", drop: async () => {} } as unknown as ContentStore;

function office(removed: number) {
  const store = memoryStore();
  const remove = vi.fn(async () => ({ removed, left: 7 }));
  return { store, remove, ...createNeverCalled({ store, content, judge: { remove } }) };
}

const many = Array.from({ length: 2_500 }, (_, index) => String(998_900_000_000 + index));

test("all numbers come, however many pages they take, also those added while they are read", async () => {
  const { store, numbers } = office(0);
  store.doNotCall.add(many, 1, 0);
  const reading = numbers(store.accountId);
  store.doNotCall.add(["998999999999"], 1, 0);
  expect([...(await reading)]).toEqual([...many.map(Number), 998_999_999_999]);
});

test("a list is read for them only when there are any", async () => {
  const { store, scrub, remove } = office(2);
  expect(await scrub("/list", store.accountId)).toBeUndefined();
  expect(remove).not.toHaveBeenCalled();
  store.doNotCall.add(["998901234567"], 1, 0);
  expect(await scrub("/list", store.accountId)).toEqual({ path: "/aside", removed: 2, left: 7 });
});

test("a list that holds none of them is sent as it is", async () => {
  const { store, scrub } = office(0);
  store.doNotCall.add(["998901234567"], 1, 0);
  expect(await scrub("/list", store.accountId)).toBeUndefined();
});
