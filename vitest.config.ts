import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: "forks",
    // Journeys and browsers mostly wait: one more of them at a time than there are cores keeps both cores busy.
    maxWorkers: 3,
  },
});
