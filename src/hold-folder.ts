import { mkdirSync } from "node:fs";
import { hostname } from "node:os";
import { checkDiskSpace, lockIn } from "./data-folder.ts";
import { OWN_FOLDER } from "./files/private.ts";
import { dataDirError, StartUpError } from "./start-up-error.ts";
import { FolderInUse, lockFolder } from "./store/folder-lock.ts";

/**
 * Makes a data folder where there is none and takes it for this process alone, before anything in it is touched.
 * @param since epoch milliseconds
 * @throws StartUpError when another process has it, or when it cannot be used
 */
export async function holdFolder(folder: string, since: number): Promise<{ release(): void }> {
  try {
    mkdirSync(folder, { recursive: true, mode: OWN_FOLDER });
    return lockFolder(lockIn(folder), { pid: process.pid, host: hostname(), since });
  } catch (cause) {
    if (cause instanceof FolderInUse) throw inUse(folder, cause);
    throw dataDirError(folder, await whyUnusable(folder, cause));
  }
}

/** SQLite only says that it cannot open its file; the system says why. */
async function whyUnusable(folder: string, cause: unknown): Promise<unknown> {
  return checkDiskSpace(folder).then(
    () => cause,
    (reason: unknown) => reason,
  );
}

function inUse(folder: string, cause: FolderInUse): StartUpError {
  const { holder } = cause;
  if (!holder)
    return new StartUpError("folder-in-use", (words) => words.text("start-up-folder-busy", { folder }), { cause });
  const since = Temporal.Instant.fromEpochMilliseconds(holder.since).toString({ smallestUnit: "second" });
  const variables = { folder, pid: String(holder.pid), host: holder.host, since };
  return new StartUpError("folder-in-use", (words) => words.text("start-up-folder-held", variables), { cause });
}
