import { open } from "node:fs/promises";
import { setImmediate as breathe } from "node:timers/promises";
import type { RecipientsVerdict } from "../domain/recipients.ts";
import type { ContentStore } from "../files/content.ts";
import type { RecipientsJudge } from "../files/recipients/judge.ts";
import type { Store } from "../store/store.ts";

export interface NeverCalledParts {
  store: Pick<Store, "doNotCall">;
  content: ContentStore;
  judge: Pick<RecipientsJudge, "remove">;
}

/** A clean list without the numbers that are never called. */
export interface Scrubbed {
  /** Aside in the content store: to be adopted or dropped. */
  path: string;
  removed: number;
  left: number;
  fingerprint: string;
}

/** Rows read in one go: some milliseconds of work. */
const PAGE = 1_000;

/** More than a number and its line end take. */
const LINE = 32;

/** Takes the numbers that are never called out of clean lists. */
export function createNeverCalled({ store, content, judge }: NeverCalledParts) {
  async function all(): Promise<string[]> {
    const numbers: string[] = [];
    for (let page = store.doNotCall.page("", PAGE); page.length > 0; ) {
      for (const { number } of page) numbers.push(number);
      await breathe();
      page = store.doNotCall.page(page.at(-1)?.number ?? "", PAGE);
    }
    return numbers;
  }

  /** Undefined when none of the list's numbers is among them. Rejects if the list cannot be read. */
  async function scrub(path: string): Promise<Scrubbed | undefined> {
    const numbers = await all();
    if (numbers.length === 0) return undefined;
    const to = content.aside();
    const removal = await judge.remove(path, numbers, to);
    if (removal.removed > 0) return { ...removal, path: to };
    await content.drop(to);
    return undefined;
  }

  /** What a verdict says of the numbers that are left. */
  async function verdictOf(
    verdict: RecipientsVerdict,
    { path, left, fingerprint }: Scrubbed,
  ): Promise<RecipientsVerdict> {
    const others = verdict.others.filter((number) => !store.doNotCall.has(number));
    return { ...verdict, ...(await endsOf(path)), numbers: left, fingerprint, others };
  }

  return { scrub, verdictOf };
}

export type NeverCalled = ReturnType<typeof createNeverCalled>;

/** The first and the last line of a clean list. */
async function endsOf(path: string): Promise<{ first: string; last: string }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = await file.read({ buffer: Buffer.alloc(LINE), position: 0 });
    const tail = await file.read({ buffer: Buffer.alloc(LINE), position: Math.max(0, size - LINE) });
    const linesOf = ({ buffer, bytesRead }: typeof head) =>
      buffer.toString("latin1", 0, bytesRead).split("\n").filter(Boolean);
    return { first: linesOf(head)[0] ?? "", last: linesOf(tail).at(-1) ?? "" };
  } finally {
    await file.close();
  }
}
