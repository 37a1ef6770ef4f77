import { accessSync, constants, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders whose files mostly wait, the longest first: begun before the others, they end with them. */
const FIRST = ["/test/browser/", "/test/journeys/"];

class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = FIRST.findIndex((folder) => moduleId.includes(folder));
      return at === -1 ? FIRST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
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
    maxWorkers: 4,
    // With a heap of its own for each file, threads that collect garbage together mostly wait for each other.
    execArgv: ["--single-threaded-gc"],
    // Threads start in half the time when what they import is compiled already.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"), ...memoryForDisk() },
    // What is imported decides and keeps nothing, so a worker imports it once for all its files.
    isolate: false,
    sequence: { sequencer: WaitingFirst },
    globalSetup: "test/browser/serve-browser.ts",
  },
});
