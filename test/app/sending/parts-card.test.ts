import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import { CHAT } from "../../store/memory.ts";
import { office, START, seconds, UNDO } from "./submit-office.ts";

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

type Room = ReturnType<typeof office>;

test.each<[what: string, decide: (room: Room, rest: Submission) => unknown]>([
  ["goes at a person's word", ({ submit }, rest) => submit.goOn(rest, CHAT)],
  ["is stopped by a person", ({ submit }, rest) => submit.endRest(rest, CHAT)],
  ["ends with its window", ({ submit }, rest) => submit.endRest(rest, undefined)],
  ["loses its account", ({ submit }, rest) => submit.loseAccount(rest)],
  ["is stopped with all in hand", ({ submit, store }, rest) => store.transaction(() => submit.stopAll([rest], CHAT))],
])("a rest that %s is drawn on the card of the first part, in the chat that has it", async (_, decide) => {
  const room = office();
  const { first, rest } = room.parted();
  await seconds(UNDO + 1);
  expect(first()).toMatchObject({ state: "accepted", campaignId: 123 });
  decide(room, rest());
  const cards = room.store.notices
    .due(Number.MAX_SAFE_INTEGER)
    .flatMap(({ chatId, body }) => (body.kind === "card" ? [{ chatId, body }] : []));
  expect(cards).toEqual([{ chatId: CHAT, body: { kind: "card", accountId: 1, campaignId: 123 } }]);
});
