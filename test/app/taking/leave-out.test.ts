import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTakeList } from "../../../src/app/taking/take-list.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import type { TextWork } from "../../../src/domain/intake.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { openContent } from "../../../src/files/content.ts";
import { examine } from "../../../src/files/lists/examine.ts";
import type { ListJudge } from "../../../src/files/lists/judge.ts";
import { subtractLists } from "../../../src/files/lists/lists.ts";
import { count } from "../../counts.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "leave-out-"));
});
afterAll(() => rm(folder, { recursive: true, maxRetries: 20 }));

const numberOf = (place: number) => `99890${String(1_234_000 + place * 7).padStart(7, "0")}`;
const textOf = (places: readonly number[]) => places.map(numberOf).join("\n");

/** A chat whose draft has the list of a message chosen. */
async function desk(chosen: string) {
  made += 1;
  const store = memoryStore();
  let ids = 0;
  const content = await openContent(
    join(folder, String(made)),
    () => `aside-${ids++}`,
    () => 0,
  );
  const judge: Pick<ListJudge, "judge" | "subtract"> = {
    judge: (sources, choices, output, neverCalled = new Float64Array()) =>
      examine({ sources, choices, output, neverCalled }),
    subtract: subtractLists,
  };
  const lists = createTakeList({
    store,
    content,
    judge,
    now: () => 0,
    neverCalled: { numbers: async () => new Float64Array() },
    compare: async () => ({ mark: "", removed: 0 }),
  });
  store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  async function sends(text: string, leaveOut?: true): Promise<ListAnswer | undefined> {
    const work = withoutUndefined<TextWork>({ kind: "text", text, name: "message", leaveOut });
    const change = await lists.takeText(work, "d", CHAT);
    const draft = store.drafts.byId("d");
    if (draft?.state === "open") store.drafts.save(change(draft), 0);
    return store.drafts.byId("d")?.answers.list;
  }
  const lines = async ({ sha256 }: ListAnswer) =>
    (await readFile(content.path(sha256), "utf8")).split("\n").slice(0, -1);
  await sends(chosen);
  return { store, sends, lines };
}

test("a list minus lists: who is called and what is counted is what a plain count says", async () => {
  const places = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(places, fc.array(places, { minLength: 1, maxLength: 3 }), async (mine, others) => {
      const { sends, lines, store } = await desk(textOf(mine));
      let left = [...new Set(mine)];
      const removed: number[] = [];
      for (const other of others) {
        const fewer = left.filter((place) => !other.includes(place));
        await sends(textOf(other), true);
        // Who would leave nobody leaves the list as it was.
        if (fewer.length === 0) continue;
        removed.push(left.length - fewer.length);
        left = fewer;
      }
      const list = store.drafts.byId("d")?.answers.list;
      if (!list) throw new Error("No list");
      expect(await lines(list)).toEqual(left.map(numberOf));
      const { verdict, leftOut, neverCalled = 0 } = list;
      expect(verdict).toMatchObject({
        rows: mine.length,
        numbers: left.length,
        duplicates: mine.length - new Set(mine).size,
      });
      expect([verdict.first, verdict.last]).toEqual([numberOf(left[0] ?? -1), numberOf(left.at(-1) ?? -1)]);
      expect(verdict.numbers + verdict.duplicates + verdict.refused + neverCalled + (leftOut?.lists ?? 0)).toBe(
        verdict.rows,
      );
      expect((list.without ?? []).map((one) => one.removed)).toEqual(removed);
    }),
    { numRuns: count(8, 1_000) },
  );
});
