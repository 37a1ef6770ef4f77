import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { comparedList } from "../../../src/app/calls/recently-called.ts";
import { FIRST_ACCOUNT } from "../../../src/domain/account/account.ts";
import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import { startedOf } from "../../../src/domain/list/call-choice.ts";
import { RECENT } from "../../../src/domain/list/recent-calls.ts";
import { count } from "../../counts.ts";
import { CHAT } from "../../store/memory.ts";
import { calledOffice, DAY, NOW, numbersOf } from "./called-office.ts";

let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recently-called-"));
});
afterAll(() => rm(folder, { recursive: true, maxRetries: 20 }));

function office() {
  made += 1;
  return calledOffice(join(folder, String(made)));
}

const STATES = ["held", "sending", "accepted", "unknown", "absent", "stopped", "stale", "rejected"] as const;
const COUNTING: readonly SubmissionState[] = ["held", "sending", "accepted", "unknown", "absent"];

test("whatever was called: who is told, who is called and what is counted is what a plain count says", async () => {
  const places = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 80 });
  const campaign = fc.record({
    places: fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 80 }),
    state: fc.constantFrom(...STATES),
    ago: fc.integer({ min: 0, max: 10 * DAY }),
    there: fc.constantFrom("memory" as const, "list" as const),
  });
  const list = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(fc.array(campaign, { maxLength: 7 }), list, places, async (campaigns, mine, never) => {
      const { calls, listOf, compare, content, store } = await office();
      // One number of its own each: lists of the same numbers would be one file.
      for (const [at, { places: people, ...how }] of campaigns.entries()) {
        await calls(`c${at}`, [...people, 1_000 + at], how);
      }
      store.doNotCall.add(numbersOf(never), 1, NOW);
      const read = await listOf(mine);
      const compared = await compare(read, CHAT, FIRST_ACCOUNT);

      // Windows of these campaigns end a minute after midnight, at the latest when they were confirmed.
      const counting = campaigns.filter(({ state, ago }) => COUNTING.includes(state) && ago <= RECENT);
      const ever = new Set(counting.flatMap(({ places: people }) => people));
      const left = mine.filter((place) => !never.includes(place));
      const called = left.filter((place) => ever.has(place));
      expect(compared.removed).toBe(mine.length - left.length);
      expect(compared.recent?.called ?? 0).toBe(called.length);
      expect(compared.recent?.unsure).toBeUndefined();

      const whole = comparedList(read, compared, NOW);
      expect(whole === undefined).toBe(left.length === 0);
      const lines = async ({ sha256 }: ListAnswer) =>
        (await readFile(content.path(sha256), "utf8")).split("\n").slice(0, -1);
      for (const start of whole ? [startedOf(whole, undefined), startedOf(whole, "without")] : []) {
        if (!start) continue;
        const fewer = start.choice === "without";
        const expected = fewer ? left.filter((place) => !ever.has(place)) : left;
        expect(await lines(start)).toEqual(numbersOf(expected));
        const { verdict, neverCalled = 0, leftOut = {} } = start;
        expect(verdict.numbers).toBe(expected.length);
        expect([verdict.first, verdict.last]).toEqual([numbersOf(expected).at(0), numbersOf(expected).at(-1)]);
        expect(verdict.numbers + neverCalled + (leftOut.called ?? 0)).toBe(verdict.rows);
      }
    }),
    { numRuns: count(12, 2_000) },
  );
});
