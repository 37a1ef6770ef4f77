import { parentPort } from "node:worker_threads";

// A thread that does what the path of the first list names, to see how its owner bears it.
parentPort?.on("message", ({ one }: { one: string }) => {
  if (one === "exit") process.exit(3);
  if (one === "throw") throw new Error("thrown outside of any promise");
  if (one === "grow") for (const hoard: number[][] = []; ; ) hoard.push(Array.from({ length: 100_000 }, (_, at) => at));
  if (one === "hang") for (;;);
  parentPort?.postMessage({ done: { shared: 1, one: 1, other: 1 } });
});
