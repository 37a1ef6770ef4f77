/** `npm run backup -- <folder>`: a copy of DATA_DIR that can take its place, made while the bot runs. */
import { existsSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { dataDirOf } from "./config.ts";
import { operatorLocale } from "./config-problems.ts";
import { databaseIn, filesIn } from "./data-folder.ts";
import { readEnvironment } from "./env-file.ts";
import { reasonOf } from "./start-up-error.ts";
import { copyDatabase } from "./store/copy.ts";
import { loadWords, type Words } from "./words.ts";

/**
 * Copies a data folder into a new one. The database goes first: every file that it names was written before it, and
 * files never change. Rejects, and leaves nothing behind, when something cannot be read or written.
 */
async function backUp(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  try {
    await copyDatabase(databaseIn(from), databaseIn(to));
    const unfinished = join(filesIn(from), "aside");
    await cp(filesIn(from), filesIn(to), { recursive: true, filter: (path) => path !== unfinished });
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    throw error;
  }
}

/** Says what came of it, and resolves with the exit code. */
async function main(
  folder: string | undefined,
  environment: ReturnType<typeof readEnvironment>,
  words: Words,
): Promise<number> {
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
  process.stdout.write(`${words.text("backup-done", { from, to })}\n`);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

if (import.meta.main) {
  const environment = readEnvironment(process.env);
  process.exitCode = await main(process.argv[2], environment, loadWords(operatorLocale(environment)));
}
