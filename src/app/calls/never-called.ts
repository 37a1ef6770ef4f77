import { setImmediate as breathe } from "node:timers/promises";
import type { ContentStore } from "../../files/content.ts";
import type { ListJudge } from "../../files/lists/judge.ts";
import type { Store } from "../../store/store.ts";

export interface NeverCalledParts {
  store: Pick<Store, "of">;
  content: ContentStore;
  judge: Pick<ListJudge, "remove">;
}

/** A clean list without the numbers that are never called. */
export interface Scrubbed {
  /** Aside in the content store: to be dropped. */
  path: string;
  removed: number;
  left: number;
}

/** Rows read in one go: some milliseconds of work. */
const PAGE = 1_000;

/** The numbers that are never called, for the worker that judges lists. */
export function createNeverCalled({ store, content, judge }: NeverCalledParts) {
  /** All of an account, E.164 digits as numbers. There may be a million: they are read a page at a time. */
  async function numbers(accountId: number): Promise<Float64Array<ArrayBuffer>> {
    const { doNotCall } = store.of(accountId);
    let all = new Float64Array(doNotCall.count());
    let count = 0;
    for (let page = doNotCall.page("", PAGE); page.length > 0; ) {
      // Some may have been added since they were counted.
      if (count + page.length > all.length) all = grown(all, count + page.length);
      for (const { number } of page) all[count++] = Number(number);
      await breathe();
      page = doNotCall.page(page.at(-1)?.number ?? "", PAGE);
    }
    return all.subarray(0, count);
  }

  /** Undefined when none of the list's numbers is among those of its account. Rejects if the list cannot be read. */
  async function scrub(path: string, accountId: number): Promise<Scrubbed | undefined> {
    const unwanted = await numbers(accountId);
    if (unwanted.length === 0) return undefined;
    const to = content.aside();
    const { removed, left } = await judge.remove(path, unwanted, to);
    if (removed > 0) return { path: to, removed, left };
    await content.drop(to);
    return undefined;
  }

  return { numbers, scrub };
}

export type NeverCalled = ReturnType<typeof createNeverCalled>;

function grown(numbers: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(length);
  larger.set(numbers);
  return larger;
}
