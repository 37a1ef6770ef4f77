import { type LeftOutList, type ListSource, nameOfAll, type OneReading } from "../../domain/list/reading.ts";
import type { ListChoices, ListQuestion, ListRefusal, ListVerdict } from "../../domain/list/verdict.ts";
import type { ContentStore } from "../../files/content.ts";
import type { ListJudge } from "../../files/lists/judge.ts";
import type { ListInput } from "../../files/lists/source.ts";

export interface LeaveOutParts {
  content: ContentStore;
  judge: Pick<ListJudge, "judge" | "subtract">;
  toRead(source: ListSource): Promise<ListInput>;
}

/** A clean list that was just read, and the lists to be left out of it. */
interface ToLeaveOut {
  path: string;
  verdict: ListVerdict;
  without: readonly OneReading[];
}

/** What came of it. Every other ending leaves the clean list as it was. */
export type LeftOut =
  /** The clean list is at `path` now. */
  | { kind: "left-out"; path: string; verdict: ListVerdict; without: LeftOutList[]; removed: number }
  /** One of the lists, by its place, leaves something open. */
  | { kind: "question"; question: ListQuestion; at: number }
  | { kind: "refusal"; refusal: ListRefusal; source: { name: string; as?: "message" } }
  | { kind: "nobody-left"; name: string };

/** How such a list is read: every number in it counts. */
const ALL: ListChoices = { several: "all", foreign: "include", marked: "include" };

/** Takes the numbers of other lists out of a clean one; they are read as any list is. */
export function createLeaveOut({ content, judge, toRead }: LeaveOutParts) {
  return async function leaveOut({ path, verdict, without }: ToLeaveOut): Promise<LeftOut> {
    if (without.length === 0) return { kind: "left-out", path, verdict, without: [], removed: 0 };
    const outputs = without.map(() => ({ cleanPath: content.aside(), refusedPath: content.aside() }));
    const made = outputs.flatMap(({ cleanPath, refusedPath }) => [cleanPath, refusedPath]);
    try {
      for (const [at, output] of outputs.entries()) {
        const { sources, choices } = without[at] ?? { sources: [], choices: {} };
        const result = await judge.judge(await Promise.all(sources.map(toRead)), { ...ALL, ...choices }, output);
        if (result.kind === "question") return { kind: "question", question: result.question, at };
        if (result.kind === "refusal") {
          const source = sources[result.refusal.source ?? -1] ?? sources.at(-1) ?? { name: "" };
          return { kind: "refusal", refusal: result.refusal, source };
        }
      }
      const to = content.aside();
      const cleanPaths = outputs.map(({ cleanPath }) => cleanPath);
      const { taken, left } = await judge.subtract(path, cleanPaths, to);
      if (left.numbers === 0) {
        made.push(to);
        return { kind: "nobody-left", name: nameOfAll(without.at(-1)?.sources ?? []) };
      }
      made.push(path);
      const lists = without.map((reading, at): LeftOutList => {
        const { numbers = 0, removed = 0 } = taken[at] ?? {};
        return { ...reading, name: nameOfAll(reading.sources), numbers, removed };
      });
      const removed = taken.reduce((sum, one) => sum + one.removed, 0);
      return { kind: "left-out", path: to, verdict: { ...verdict, ...left }, without: lists, removed };
    } finally {
      await Promise.all(made.map(content.drop));
    }
  };
}
