import { expect, test } from "vitest";
import type { Told } from "../../../src/app/chat.ts";
import { createTell } from "../../../src/app/following/tell.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

/** Tells one notice, which ends as `told`; whether it is still to be told then. */
async function tells(told: Told) {
  const store = memoryStore();
  store.notices.add(CHAT, { kind: "pbx-token-refused" }, 0);
  const { log, events } = recordedLog();
  let tries = 0;
  const tell = createTell({
    store,
    async deliver() {
      tries += 1;
      return told;
    },
    pace: { waitFor: () => 0 },
    isLetIn: () => true,
    hasAccount: () => true,
    unheard() {},
    now: () => 1,
    log,
  });
  tell.wake();
  await expect.poll(() => tries).toBe(1);
  await tell.stop();
  return { isDue: store.notices.nextDue() !== undefined, events };
}

test("what a chat shows now is stored once, when its notice is told", async () => {
  let stored = 0;
  const { isDue } = await tells({ kind: "told", onSettled: () => void stored++ });
  expect([stored, isDue]).toEqual([1, false]);
});

test("a notice is not told where what the chat shows cannot be stored with it", async () => {
  const onSettled = () => {
    throw new Error("no such message");
  };
  expect((await tells({ kind: "told", onSettled })).isDue).toBe(true);
});
