import { expect, test } from "vitest";
import type { Unremembered } from "../../src/store/calls.ts";
import { holdSubmission, memoryStore } from "./memory.ts";

test("of more than are looked through at a time none is passed over, and none comes twice", () => {
  const store = memoryStore();
  for (let at = 0; at < 250; at++) {
    const submission = holdSubmission(store, `s${at}`, { confirmedAt: at });
    store.submissions.claim(submission.id, at);
    const to = at % 3 === 0 ? "unknown" : "accepted";
    store.submissions.settle(
      { ...submission, state: "sending" },
      to,
      at,
      to === "accepted" ? { campaignId: at + 1 } : {},
    );
  }
  const found: Unremembered[] = [];
  for (let some = store.calls.unremembered(0); some.length > 0; some = store.calls.unremembered(0, some.at(-1))) {
    expect(some.length).toBeLessThan(250);
    found.push(...some);
  }
  expect(found.map(({ id }) => id).sort()).toEqual(Array.from({ length: 250 }, (_, at) => `s${at}`).sort());
});
