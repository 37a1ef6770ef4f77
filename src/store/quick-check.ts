import { once } from "node:events";
import { Worker } from "node:worker_threads";

const WORKER = new URL("./quick-check-worker.ts", import.meta.url);

/**
 * Looks through a database in a thread of its own, while it is used (SQLite, `PRAGMA quick_check`).
 * @returns what is wrong with it, in SQLite's words; undefined when it is whole, or cannot be looked through now
 */
export async function quickCheck(path: string): Promise<string | undefined> {
  const worker = new Worker(WORKER, { workerData: path });
  worker.unref();
  try {
    const [found] = await once(worker, "message");
    return found === "ok" ? undefined : String(found);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return /^SQLITE_(CORRUPT|NOTADB)/.test(code) ? code : undefined;
  } finally {
    await worker.terminate();
  }
}
