import { expect, test } from "vitest";
import { CHAT, memoryStore } from "./memory.ts";

const [ALI, VALI, GANI] = ["998901234567", "998911234567", "998931234567"] as const;

test("a number is added once and removed once, and each says whether anything changed", () => {
  const { doNotCall } = memoryStore();
  expect(doNotCall.add([ALI, VALI], CHAT, 1)).toBe(2);
  expect(doNotCall.add([VALI, GANI], CHAT, 2)).toBe(1);
  expect(doNotCall.remove([ALI, "998990000000"])).toBe(1);
  expect(doNotCall.count()).toBe(2);
  expect([doNotCall.has(ALI), doNotCall.has(VALI)]).toEqual([false, true]);
});

test("an addition counts as later than all before, also on a clock that was set back", () => {
  const { doNotCall } = memoryStore();
  doNotCall.add([ALI], CHAT, 9);
  doNotCall.add([VALI], CHAT, 3);
  expect(doNotCall.latest()).toBe(10);
});

test("they are read in pages, in order, with when each was added first", () => {
  const { doNotCall } = memoryStore();
  doNotCall.add([GANI, ALI], CHAT, 1);
  doNotCall.add([ALI, VALI], CHAT, 2);
  expect(doNotCall.page("", 2)).toEqual([
    { number: ALI, addedAt: 1 },
    { number: VALI, addedAt: 2 },
  ]);
  expect(doNotCall.page(VALI, 2)).toEqual([{ number: GANI, addedAt: 1 }]);
  expect(doNotCall.page(GANI, 2)).toEqual([]);
});

test("what was sent waits until it is finished, tried less often first, and is forgotten then", () => {
  const { doNotCallWorks } = memoryStore();
  const work = { chatId: CHAT, userId: CHAT, mode: "add" } as const;
  doNotCallWorks.add({ ...work, sent: { text: ALI } }, 1);
  doNotCallWorks.add({ ...work, mode: "remove", sent: { text: VALI } }, 2);
  const first = doNotCallWorks.next();
  expect(first).toMatchObject({ ...work, sent: { text: ALI }, attempts: 0 });
  doNotCallWorks.attempt(first?.id ?? 0);
  expect(doNotCallWorks.next()).toMatchObject({ mode: "remove", sent: { text: VALI } });
  expect(doNotCallWorks.finish(first?.id ?? 0)).toBe(true);
  expect(doNotCallWorks.finish(first?.id ?? 0)).toBe(false);
});
