import { expect, test, vi } from "vitest";
import { createTokenAlarm } from "../../../src/app/account/token-alarm.ts";
import { recordedLog } from "../../recorded-log.ts";
import { memoryStore } from "../../store/memory.ts";

test("each admin hears of a refused token once, and again only after it was taken", () => {
  const store = memoryStore();
  const tokenRefused = createTokenAlarm({ log: recordedLog().log, store, adminIds: () => [1, 2], now: () => 5 });
  const told = () => store.notices.due(5).map(({ chatId }) => chatId);
  tokenRefused(false);
  expect(told()).toEqual([]);
  for (const refused of [true, true]) tokenRefused(refused);
  expect(told()).toEqual([1, 2]);
  for (const refused of [false, true]) tokenRefused(refused);
  expect(told()).toEqual([1, 2, 1, 2]);
});

test("a database that is not free neither fails the answer that it stands beside nor loses the news", async () => {
  const store = memoryStore();
  let locked = true;
  const add: typeof store.notices.add = (...notice) => {
    if (locked) throw Object.assign(new Error("locked"), { code: "SQLITE_BUSY" });
    return store.notices.add(...notice);
  };
  const guarded = { ...store, notices: { ...store.notices, add } };
  const tokenRefused = createTokenAlarm({
    log: recordedLog().log,
    store: guarded,
    adminIds: () => [1],
    now: () => 5,
  });
  expect(() => tokenRefused(true)).not.toThrow();
  locked = false;
  await vi.waitFor(() => expect(store.notices.due(5)).toHaveLength(1));
});
