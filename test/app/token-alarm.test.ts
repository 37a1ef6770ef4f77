import { expect, test, vi } from "vitest";
import { createTokenAlarm } from "../../src/app/token-alarm.ts";
import { memoryStore } from "../store/memory.ts";

test("each admin hears of a refused token once, and again only after it was taken", () => {
  const store = memoryStore();
  const news = vi.fn();
  const tokenRefused = createTokenAlarm({ store, adminIds: [1, 2], news, now: () => 5 });
  const told = () => store.notices.due(5).map(({ chatId }) => chatId);
  tokenRefused(false);
  expect(told()).toEqual([]);
  for (const refused of [true, true]) tokenRefused(refused);
  expect(told()).toEqual([1, 2]);
  for (const refused of [false, true]) tokenRefused(refused);
  expect(told()).toEqual([1, 2, 1, 2]);
  expect(news).toHaveBeenCalledTimes(2);
});
