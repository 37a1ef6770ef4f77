import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createKeepBack } from "../../../src/app/folder/keep-back.ts";
import { wallClock } from "../../../src/clock.ts";
import { CHAT } from "../../store/memory.ts";
import { nobodyAsked } from "../approval/nobody-asked.ts";
import { office, START, seconds, UNDO } from "./submit-office.ts";

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

const unknown = async () => ({ kind: "unknown", problem: { code: "cut" } }) as const;
const other = { chatId: 8, userId: 8 };

/** Each way in which a person has something held, and the submission that is held by it. */
const WAYS: readonly (readonly [what: string, hold: () => Promise<{ releaseAt: number } | undefined>])[] = [
  ["a confirmation", async () => office().held()()],
  [
    "the rest that goes on a word",
    async () => {
      const { parted, submit } = office();
      const { first, rest } = parted();
      await seconds(UNDO + 1);
      expect([first().state, submit.goOn(rest(), CHAT)]).toEqual(["accepted", true]);
      return rest();
    },
  ],
  [
    "a first part that is sent again",
    async () => {
      const { parted, submit } = office(unknown);
      const { first } = parted();
      await seconds(UNDO + 1);
      expect(submit.absent(first(), CHAT)).toBe(true);
      return first();
    },
  ],
  [
    "what was kept, handed over now after all",
    async () => {
      const { held, submit } = office(undefined, undefined, { handOver: "late" });
      const one = held();
      expect([one().late, submit.handOverNow(one(), CHAT)]).toEqual([true, true]);
      return one();
    },
  ],
  [
    "what a start had kept back, sent after all",
    async () => {
      const { held, store, submit } = office();
      const one = held();
      submit.settle(one(), "unknown", { problem: { code: "away" } });
      const keepBack = createKeepBack({
        approvals: nobodyAsked(store, wallClock),
        store,
        adminIds: () => [],
        now: wallClock,
        undoSeconds: UNDO,
      });
      expect(store.transaction(() => keepBack.sendAfterAll(one(), CHAT))).toBe(true);
      return one();
    },
  ],
  [
    "what a second person agreed to",
    async () => {
      const { held, approvals, store } = office(undefined, undefined, { approveFrom: 1 });
      const one = held();
      const digest = approvals.approvalOf(one().id)?.digest.slice(0, 12) ?? "";
      store.transaction(() => approvals.approve(one(), other.userId, digest));
      expect(one().state).toBe("held");
      return one();
    },
  ],
];

test.for(WAYS)("%s is held for the seconds of Stop, to the millisecond", async ([, hold]) => {
  const submission = await hold();
  expect((submission?.releaseAt ?? 0) - wallClock()).toBe(UNDO * 1_000);
});
