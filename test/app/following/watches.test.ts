import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createWatches } from "../../../src/app/following/watches.ts";
import { wallClock } from "../../../src/clock.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { recordedLog } from "../../recorded-log.ts";
import { memoryStore } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";

const START = Temporal.Instant.from("2026-11-24T10:00:00+05:00").epochMilliseconds;
const EVERY = 60;

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

test("the campaigns of an account are looked at until it is removed, and again once it is back", async () => {
  const store = memoryStore();
  const accountId = addAccount(store);
  store.of(accountId).campaigns.add(pbxCampaign(), undefined, START);
  const looks: number[] = [];
  const getAutorule = async (id: number) => {
    looks.push(id);
    return { ok: true as const, value: pbxCampaign() };
  };
  const active = () => store.accounts.all().flatMap(({ id, state }) => (state === "active" ? [id] : []));
  const accounts = { active, of: () => ({ getAutorule }) };
  const watches = createWatches({ store, accounts, now: wallClock, watchSeconds: EVERY, log: recordedLog().log });
  watches.wake();
  await seconds(EVERY);
  expect(looks.length).toBeGreaterThan(0);
  store.accounts.remove(accountId);
  watches.wake();
  const before = looks.length;
  await seconds(EVERY * 5);
  expect(looks).toHaveLength(before);
  store.accounts.revive(accountId, "sealed", 1);
  watches.wake();
  await seconds(EVERY);
  expect(looks.length).toBeGreaterThan(before);
  await watches.stop();
});
