import { answerJobs } from "../thread.ts";
import { inspectRecording } from "./inspect.ts";
import type { Job, JobAnswer, JobDone } from "./jobs.ts";
import { writePicture } from "./picture.ts";
import { prepareRecording } from "./prepare.ts";
import { writeTelephonePreview } from "./telephone.ts";
import { UnfitRecording } from "./unfit.ts";

// The entry of a thread: a file that acts when it is loaded.
answerJobs(run);

async function run(job: Job): Promise<JobAnswer> {
  try {
    return { kind: "done", ...(await perform(job)) };
  } catch (error) {
    if (error instanceof UnfitRecording) return { kind: "refused", refusal: error.refusal };
    const code = systemErrorCode(error);
    if (code !== undefined) return { kind: "failed", code };
    if (job.kind === "picture") return { kind: "failed", code: "NO_PICTURE" };
    // The libraries throw whatever they meet in a broken file.
    return { kind: "refused", refusal: { code: "damaged", variables: {} } };
  }
}

async function perform(job: Job): Promise<JobDone> {
  switch (job.kind) {
    case "inspect":
      return { facts: await inspectRecording(job.path) };
    case "prepare":
      return prepareRecording(job.path, job.facts, job.repairs, job.outputPath);
    case "telephone":
      await writeTelephonePreview(job.path, job.facts, job.outputPath);
      return {};
    case "picture":
      await writePicture(job.facts, job.words, job.outputPath);
      return {};
  }
}

/** The code of an error of the operating system (ENOENT, ENOSPC): no fault of the recording. */
function systemErrorCode(error: unknown): string | undefined {
  const isSystem = error instanceof Error && "syscall" in error && "code" in error;
  return isSystem && typeof error.code === "string" ? error.code : undefined;
}
