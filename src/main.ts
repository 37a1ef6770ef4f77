/**
 * The entry of the process. What was compiled once is kept for the next start: it comes up in half the time, and the
 * memory that compiling takes stays free for the lists. The rest is in process.ts, loaded after that is settled.
 */
import { enableCompileCache } from "node:module";

if (import.meta.main) {
  const { directory } = enableCompileCache();
  // Worker threads find the same cache by it.
  if (directory !== undefined) process.env.NODE_COMPILE_CACHE = directory;
  const { runProcess } = await import("./process.ts");
  await runProcess();
}
