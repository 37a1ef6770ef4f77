import { accessSync, constants, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders whose files mostly wait for what happens elsewhere, the longest first. */
const WAITING = ["/test/browser/", "/test/bench/simulate/", "/test/journeys/"];

/** Spreads the files that mostly compute evenly among those that mostly wait: at any time both kinds are under way. */
class Interleaved extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const kindOf = ({ moduleId }: TestSpecification) => WAITING.findIndex((folder) => moduleId.includes(folder));
    const sorted = await super.sort(files);
    const waiting = sorted.filter((file) => kindOf(file) >= 0).sort((one, other) => kindOf(one) - kindOf(other));
    const computing = sorted.filter((file) => kindOf(file) < 0);
    const shares = (some: TestSpecification[]) => some.map((file, at) => ({ file, share: at / some.length }));
    return [...shares(waiting), ...shares(computing)]
      .sort((one, other) => one.share - other.share)
      .map(({ file }) => file);
  }
}

/** A gigabyte, in bytes: more than all that tests have lying there at a time. */
const ROOM = 2 ** 30;

/**
 * Where the system has a folder in memory with enough room, what tests write lies there: thousands of commits would
 * wait for the disk otherwise. None of them shows that a disk has something, only that it is written, whoever is killed.
 */
function memoryForDisk(): { TMPDIR?: string } {
  const folder = "/dev/shm";
  try {
    const { bavail, bsize } = statfsSync(folder);
    accessSync(folder, constants.W_OK);
    return bavail * bsize < ROOM ? {} : { TMPDIR: folder };
  } catch {
    return {};
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Node reads every file itself, as it does when the bot runs. Nothing here mocks a module, so no loader looks on.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    pool: "forks",
    // Longer than anything takes on a busy machine: nobody waits it out but a failing test.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    expect: { poll: { timeout: 120_000, interval: 10 } },
    // Journeys and browsers mostly wait: more of them at a time than there are cores keep two cores busy.
    maxWorkers: 5,
    // With a heap of its own for each file, threads that collect garbage together mostly wait for each other.
    execArgv: ["--single-threaded-gc"],
    // Threads start in half the time when what they import is compiled already.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"), ...memoryForDisk() },
    // What is imported decides and keeps nothing, so a worker imports it once for all its files.
    isolate: false,
    sequence: { sequencer: Interleaved },
    setupFiles: "test/temporal-equality.ts",
    globalSetup: "test/browser/serve-browser.ts",
  },
});
