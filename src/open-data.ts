import { existsSync } from "node:fs";
import { callKeyIn, checkDiskSpace, databaseIn, filesIn, identityIn, restoringIn } from "./data-folder.ts";
import { type FilesParts, openFiles } from "./files/open.ts";
import { makeAllPrivate } from "./files/private.ts";
import { damagedError, dataDirError, StartUpError } from "./start-up-error.ts";
import { createCheckpoints } from "./store/checkpoints.ts";
import { quickCheck } from "./store/quick-check.ts";
import { openStore } from "./store/store.ts";
import { productVersion } from "./version.ts";
import type { Words } from "./words.ts";

/** What goes on beside a database that is used: each in a thread of its own. */
export const BESIDE_DATABASE = { quickCheck, createCheckpoints };

export interface DataParts extends Omit<FilesParts, "paths"> {
  /** BESIDE_DATABASE when left out. */
  beside?: typeof BESIDE_DATABASE;
}

/** Opens what a data folder holds; `now` gives epoch milliseconds. @throws StartUpError when the folder cannot be used */
export async function openData(folder: string, { beside = BESIDE_DATABASE, ...parts }: DataParts) {
  if (existsSync(restoringIn(folder)) && !existsSync(databaseIn(folder))) {
    const say = (words: Words) => words.text("start-up-restore-unfinished", { folder });
    throw new StartUpError("restore-unfinished", say, { cause: undefined });
  }
  try {
    await checkDiskSpace(folder);
    // What is further down is closed as it is swept; the folder's mark as it is written: changed before it was judged, it
    // would make the folder a copy.
    await makeAllPrivate(folder, 1, identityIn(folder));
    const paths = { content: filesIn(folder), callKey: callKeyIn(folder), mark: identityIn(folder) };
    const files = await openFiles({ paths, ...parts });
    const store = openStore(databaseIn(folder), productVersion(), beside.createCheckpoints);
    const damaged = damageOf(folder, beside);
    damaged.catch(() => {}); // whoever runs the service hears of it
    return { files, store, damaged };
  } catch (cause) {
    throw dataDirError(folder, cause);
  }
}

/** Rejects when the database turns out to be damaged. It is looked through while it is used: that takes its time. */
async function damageOf(folder: string, beside: typeof BESIDE_DATABASE): Promise<never> {
  const damage = await beside.quickCheck(databaseIn(folder));
  if (damage !== undefined) throw damagedError(folder, new Error(damage));
  return new Promise(() => {});
}
