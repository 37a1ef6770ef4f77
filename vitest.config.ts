import { accessSync, constants, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Files that look at pages, in one browser for all. */
const BROWSER = ["test/browser/**/*.test.ts", "test/files/recordings/voice-note.test.ts"];
/** Files that start processes and wait for them. */
const JOURNEYS = ["test/journeys/**/*.test.ts"];

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
    projects: [
      // What is imported decides and keeps nothing, so a worker imports it once for all its files.
      { extends: true, test: { name: "journeys", include: JOURNEYS, isolate: false } },
      {
        extends: true,
        test: { name: "browser", include: BROWSER, isolate: false, globalSetup: "test/browser/one-browser.ts" },
      },
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["test/**/*.test.ts"],
          exclude: [...JOURNEYS, ...BROWSER],
          isolate: false,
        },
      },
    ],
  },
});
