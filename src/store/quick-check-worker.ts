import { parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";

const db = new Database(String(workerData), { readonly: true, fileMustExist: true });
try {
  parentPort?.postMessage(db.pragma("quick_check(1)", { simple: true }));
} catch (error) {
  parentPort?.postMessage(error instanceof Database.SqliteError ? error.code : String(error));
} finally {
  db.close();
}
