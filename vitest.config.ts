import { defineConfig } from "vitest/config";

/** Files that start processes and browsers, and wait for them. */
const JOURNEYS = ["test/journeys/**/*.test.ts", "test/browser/**/*.test.ts"];

export default defineConfig({
  test: {
    pool: "forks",
    // Journeys and browsers mostly wait: more of them at a time than there are cores keep two cores busy.
    maxWorkers: 4,
    // With a heap of its own for each file, threads that collect garbage together mostly wait for each other.
    execArgv: ["--single-threaded-gc"],
    projects: [
      {
        extends: true,
        test: {
          name: "journeys",
          include: JOURNEYS,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Longer than anything takes on a busy machine; nobody waits it out but a failing test.
          expect: { poll: { timeout: 30_000, interval: 10 } },
        },
      },
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["test/**/*.test.ts"],
          exclude: JOURNEYS,
          testTimeout: 20_000,
          hookTimeout: 30_000,
          // What is imported decides and keeps nothing, so a worker imports it once for all its files.
          isolate: false,
        },
      },
    ],
  },
});
