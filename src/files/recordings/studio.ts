import { rm } from "node:fs/promises";
import { Failure } from "../../domain/failure.ts";
import type { RecordingFacts, RecordingRefusal, RecordingRepairs } from "../../domain/recording/recording.ts";
import { refuseRecording } from "../../domain/recording/recording.ts";
import type { WaveformWords } from "../../domain/recording/waveform-words.ts";
import type { Result } from "../../domain/result.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { createThreads } from "../threads.ts";
import type { Job, JobAnswer, JobDone } from "./jobs.ts";

/**
 * The machine's own failure at a file, not the recording's.
 * @param code of the operating system (ENOENT, ENOSPC), or CLOSED, or NO_PICTURE
 */
function studioFailed(code: string): Failure {
  return new Failure(code, `The recording studio failed: ${code}`);
}

/** What came of a job, or what the recording is to blame for. */
type Judged<Found extends object> = Result<Found, RecordingRefusal>;

/**
 * Where recordings are judged and made ready, in one worker thread, one job after another.
 * Every method rejects with a Failure when the machine fails; what a file is to blame for is a refusal.
 */
export type Studio = {
  /** Decodes the file at `path` to its end. */
  inspect(path: string): Promise<Judged<{ facts: RecordingFacts }>>;
  /**
   * Writes the mp3 that the PBX gets. `unchanged`: the file at `path` is that mp3 already, and nothing was written.
   * @param facts of the file at `path`; those returned describe the result.
   */
  prepare(
    path: string,
    facts: RecordingFacts,
    repairs: RecordingRepairs,
    outputPath: string,
  ): Promise<Judged<{ facts: RecordingFacts; unchanged: boolean }>>;
  /** Writes an mp3 of how the recording will sound on a telephone. */
  telephone(path: string, facts: RecordingFacts, outputPath: string): Promise<Judged<object>>;
  /** Writes a png of the waveform, with silences and clipped parts marked. */
  picture(facts: RecordingFacts, words: WaveformWords, outputPath: string): Promise<Judged<object>>;
  /** Stops the worker; jobs under way reject. */
  close(): Promise<void>;
};

export type StudioOptions = {
  /** After so many seconds a job is given up and its worker ended. */
  readonly timeLimit?: number;
  /** Only for tests: another worker. */
  readonly workerUrl?: URL;
  /** As of any pool of threads. */
  readonly idleAfter?: number;
};

const ENTRY = new URL("./worker.ts", import.meta.url);

/** In megabytes. Sound is let go of within a second: a small young generation keeps what is dead from piling up. */
const MEMORY = { young: 8, old: 256 };

/** Opens the studio; its worker starts with the first job, and anew after one that hung or crashed. */
export function createStudio({ timeLimit = 120, workerUrl = ENTRY, idleAfter }: StudioOptions = {}): Studio {
  const threads = createThreads<Job, JobAnswer>(
    withoutUndefined({ entry: workerUrl, timeLimit: timeLimit * 1000, memory: MEMORY, idleAfter }),
  );

  async function perform(job: Job): Promise<Judged<JobDone>> {
    const outcome = await threads.run(job);
    if (outcome.ok) return settle(outcome.done);
    if (outcome.refusal === "closed") throw studioFailed("CLOSED");
    if ("outputPath" in job) await rm(job.outputPath, { force: true });
    return { ok: false, refusal: refuseRecording("gave-up") };
  }

  return {
    async inspect(path) {
      const result = await perform({ kind: "inspect", path });
      return result.ok ? { ok: true, facts: factsOf(result) } : result;
    },
    async prepare(path, facts, repairs, outputPath) {
      const result = await perform({ kind: "prepare", path, facts, repairs, outputPath });
      return result.ok ? { ok: true, facts: factsOf(result), unchanged: result.unchanged === true } : result;
    },
    async telephone(path, facts, outputPath) {
      return perform({ kind: "telephone", path, facts, outputPath });
    },
    async picture(facts, words, outputPath) {
      return perform({ kind: "picture", facts, words, outputPath });
    },
    close: threads.close,
  };
}

function settle(answer: JobAnswer): Judged<JobDone> {
  switch (answer.kind) {
    case "done": {
      const { kind: _kind, ...done } = answer;
      return { ok: true, ...done };
    }
    case "refused":
      return { ok: false, refusal: answer.refusal };
    case "failed":
      throw studioFailed(answer.code);
  }
}

function factsOf({ facts }: JobDone): RecordingFacts {
  if (!facts) throw studioFailed("NO_FACTS");
  return facts;
}
