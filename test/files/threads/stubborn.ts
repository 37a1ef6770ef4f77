import { answerJobs } from "../../../src/files/thread.ts";

// A thread that does what it is told, to see how its owner bears it.
answerJobs((what: string) => {
  if (what === "exit") process.exit(3);
  if (what === "throw") {
    return new Promise(() => {
      setImmediate(() => {
        throw new Error("thrown outside of any promise");
      });
    });
  }
  if (what === "grow")
    for (const hoard: number[][] = []; ; ) hoard.push(Array.from({ length: 100_000 }, (_, at) => at));
  if (what === "hang") for (;;);
  return 1;
});
