import { parentPort } from "node:worker_threads";

// A thread that does what the path of the first list names, to see how its owner bears it.
parentPort?.on("message", ({ from }: { from: string }) => {
  if (from === "exit") process.exit(3);
  if (from === "throw") throw new Error("thrown outside of any promise");
  if (from === "grow")
    for (const hoard: number[][] = []; ; ) hoard.push(Array.from({ length: 100_000 }, (_, at) => at));
  if (from === "hang") for (;;);
  parentPort?.postMessage({ done: 1 });
});
