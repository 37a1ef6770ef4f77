/**
 * `npm run backup -- <folder>`: a copy of DATA_DIR, made while the bot runs and marked as a copy. `npm run restore` puts it
 * back.
 */
import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { wallClock } from "./clock.ts";
import { dataDirOf } from "./config.ts";
import { operatorLocale } from "./config-problems.ts";
import { callKeyIn, databaseIn, filesIn, keepToOneself } from "./data-folder.ts";
import { readEnvironment } from "./env-file.ts";
import { makeAllPrivate } from "./files/private.ts";
import { reasonOf } from "./start-up-error.ts";
import { copyDatabase, markCopy } from "./store/copy.ts";
import { loadWords, type Words } from "./words.ts";

/**
 * Copies a data folder into a new one. The database goes first: every file that it names was written before it, and
 * files never change. Rejects, and leaves nothing behind, when something cannot be read or written.
 */
async function backUp(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  try {
    const madeAt = wallClock();
    const unmarked = `${databaseIn(to)}.part`;
    await copyDatabase(databaseIn(from), unmarked);
    // Marked before it has the name by which a start would find it.
    markCopy(unmarked, madeAt);
    await rename(unmarked, databaseIn(to));
    if (existsSync(callKeyIn(from))) await cp(callKeyIn(from), callKeyIn(to));
    const unfinished = join(filesIn(from), "aside");
    await cp(filesIn(from), filesIn(to), { recursive: true, filter: (path) => path !== unfinished });
    // An earlier version may have let others read what was copied.
    await makeAllPrivate(to);
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Copies DATA_DIR into `folder`, which must not be there.
 * @returns the exit code, and what is said to the person at the terminal: 1 and why not, with nothing left behind
 */
export async function backUpInto(
  folder: string | undefined,
  environment: ReturnType<typeof readEnvironment>,
  words: Words,
): Promise<{ code: 0 | 1; said: string }> {
  const from = resolve(dataDirOf(environment));
  if (folder === undefined) return refuse(words.text("backup-usage"));
  const to = resolve(folder);
  if (!existsSync(databaseIn(from))) return refuse(words.text("backup-no-database", { from }));
  if (existsSync(to)) return refuse(words.text("backup-target-exists", { to }));
  try {
    await backUp(from, to);
  } catch (error) {
    return refuse(words.text("backup-failed", { to, reason: reasonOf(error) }));
  }
  return { code: 0, said: words.text("backup-done", { from, to }) };
}

function refuse(said: string): { code: 1; said: string } {
  return { code: 1, said };
}

if (import.meta.main) {
  const environment = readEnvironment(process.env);
  keepToOneself();
  const { code, said } = await backUpInto(process.argv[2], environment, loadWords(operatorLocale(environment)));
  (code === 0 ? process.stdout : process.stderr).write(`${said}\n`);
  process.exitCode = code;
}
