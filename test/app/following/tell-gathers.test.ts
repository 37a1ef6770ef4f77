import { expect, test } from "vitest";
import { createTell } from "../../../src/app/following/tell.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";

const NOW = 100_000;

/** Whether news is told at once while campaigns of two accounts are looked at at these moments; of none: undefined. */
async function isToldAtOnce(first: number | undefined, second: number | undefined, isInUse = true) {
  const store = memoryStore();
  const other = addAccount(store);
  for (const [accountId, at] of [
    [1, first],
    [other, second],
  ] as const) {
    if (at === undefined) continue;
    const seen = pbxCampaign({ id: accountId });
    store.of(accountId).campaigns.add(seen, undefined, 0);
    store.of(accountId).campaigns.saveLook(seen, 0, at);
  }
  if (!isInUse) store.accounts.remove(other);
  store.notices.add(CHAT, { kind: "status", accountId: 1, campaignId: 1, news: "began", to: "running" }, NOW);
  const told: string[] = [];
  const tell = createTell({
    store,
    async deliver({ body }) {
      told.push(body.kind);
      return { kind: "told" };
    },
    pace: { waitFor: () => 0 },
    isLetIn: () => true,
    hasAccount: () => true,
    unheard() {},
    now: () => NOW,
    log: recordedLog().log,
  });
  tell.wake();
  // Held for a moment, or told: either way it is not due any more.
  await expect.poll(() => store.notices.due(NOW)).toEqual([]);
  await tell.stop();
  return told.length === 1;
}

test.each<[first: number | undefined, second: number | undefined, isToldAtOnce: boolean]>([
  [undefined, undefined, true],
  [NOW + 1, undefined, true],
  [NOW, undefined, false],
  [NOW + 1, NOW + 1, true],
  [NOW - 1, NOW + 1, false],
  [NOW + 1, NOW - 1, false],
])("looked at at %s and at %s: news is told at once: %s", async (first, second, isAtOnce) => {
  expect(await isToldAtOnce(first, second)).toBe(isAtOnce);
});

test("nothing waits for campaigns of an account that is in use no more", async () => {
  expect(await isToldAtOnce(NOW + 1, NOW - 1, false)).toBe(true);
});
