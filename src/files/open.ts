import { openCallKey } from "./call-key.ts";
import { openContent } from "./content.ts";
import { createFolderMark } from "./folder-mark.ts";
import { createListJudge, type ListJudge } from "./lists/judge.ts";
import { createPlanPictures, type PlanPictures } from "./plans/picture.ts";
import { createStudio, type Studio } from "./recordings/studio.ts";

export interface FilesParts {
  /** Where in the data folder each of it lies. */
  paths: { content: string; callKey: string; mark: string };
  newId(): string;
  /** Epoch milliseconds. */
  now(): number;
  /** Threads that are shared with others in the process; of its own when left out. */
  studio?: Studio;
  judge?: ListJudge;
  plans?: PlanPictures;
}

/** What lies in the data folder beside the database, and the threads that read and make files: none runs before its first work. */
export async function openFiles(parts: FilesParts) {
  const { paths, newId, now, studio = createStudio(), judge = createListJudge(), plans = createPlanPictures() } = parts;
  return {
    content: await openContent(paths.content, newId, now),
    callKey: await openCallKey(paths.callKey),
    mark: createFolderMark(paths.mark),
    studio,
    judge,
    /** Draws a chart as png. */
    drawPlan: plans.draw,
    /** Ends the threads; what they are at rejects. */
    async close(): Promise<void> {
      await Promise.allSettled([studio.close(), judge.close(), plans.close()]);
    },
  };
}

export type Files = Awaited<ReturnType<typeof openFiles>>;
