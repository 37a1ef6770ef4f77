import { flushCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";

/** What `PRAGMA wal_checkpoint` says: pages in the log, and how many of them are in the database now. */
interface Checkpoint {
  busy: number;
  log: number;
  checkpointed: number;
}

// As files/thread.ts does.
flushCompileCache();
const db = new Database(String(workerData), { fileMustExist: true, timeout: 0 });

/** Whether all of the log is in the database now. */
function make(): boolean {
  try {
    const [made] = db.pragma("wal_checkpoint(PASSIVE)") as Checkpoint[];
    return made !== undefined && made.busy === 0 && made.checkpointed >= made.log;
  } catch {
    // A disk that is full or fails: the log grows meanwhile, and the next checkpoint moves it.
    return false;
  }
}

parentPort?.on("message", (what: "make" | "end") => {
  if (what === "make") return parentPort?.postMessage(make());
  db.close();
  parentPort?.close();
});
