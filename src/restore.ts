/** `npm run restore -- <folder>`: puts a copy into DATA_DIR's place, and says what of it is held back. */
import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { wallClock } from "./clock.ts";
import { dataDirOf } from "./config.ts";
import { operatorLocale } from "./config-problems.ts";
import { callKeyIn, databaseIn, filesIn, identityIn, keepToOneself, restoringIn } from "./data-folder.ts";
import { readEnvironment } from "./env-file.ts";
import { copyContent } from "./files/copy-content.ts";
import { makeAllPrivate } from "./files/private.ts";
import { holdFolder } from "./hold-folder.ts";
import { reasonOf, StartUpError } from "./start-up-error.ts";
import { type CopiedState, copyDatabase, markCopy } from "./store/copy.ts";
import { loadWords, type Words } from "./words.ts";

/** What a restore found and did. */
interface Restored extends CopiedState {
  /** Files that the database names and that are not there, or not whole. */
  missing: number;
  /** Where what was in the place is now; undefined when nothing was. */
  before: string | undefined;
}

/** Puts the copy together beside what is there, and looks through it. Rejects, and changes nothing, when it is damaged. */
async function prepare(from: string, to: string): Promise<CopiedState & { missing: number }> {
  const made = restoringIn(to);
  await rm(made, { recursive: true, force: true });
  await mkdir(made, { mode: 0o700 });
  try {
    await copyDatabase(databaseIn(from), databaseIn(made));
    const state = markCopy(databaseIn(made));
    if (existsSync(callKeyIn(from))) await copyFile(callKeyIn(from), callKeyIn(made));
    const whole = existsSync(filesIn(from)) ? await copyContent(filesIn(from), filesIn(made)) : new Set<string>();
    return { ...state, missing: state.files.filter((sha256) => !whole.has(sha256)).length };
  } catch (error) {
    if (existsSync(databaseIn(to))) await rm(made, { recursive: true, force: true });
    throw error;
  }
}

/** Makes a folder that was not there, with a figure behind its name where that is taken: nothing is moved over anything. */
async function newFolder(path: string): Promise<string> {
  for (let nth = 1; ; nth++) {
    const made = nth === 1 ? path : `${path}-${nth}`;
    try {
      await mkdir(made, { mode: 0o700 });
      return made;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EEXIST";

/** Sets aside what is there. The database goes first: without it no start takes the rest for a data folder. */
async function setAside(to: string, at: number): Promise<string | undefined> {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: "second" });
  const database = databaseIn(to);
  const there = [database, `${database}-wal`, `${database}-shm`, identityIn(to), callKeyIn(to), filesIn(to)].filter(
    existsSync,
  );
  if (there.length === 0) return undefined;
  const before = await newFolder(join(to, `before-${moment.replaceAll(":", "")}`));
  for (const path of there) await rename(path, join(before, basename(path)));
  return before;
}

/** The database comes last: until then a start says that the restore was broken off. */
async function putInPlace(to: string): Promise<void> {
  const made = restoringIn(to);
  if (existsSync(filesIn(made))) await rename(filesIn(made), filesIn(to));
  if (existsSync(callKeyIn(made))) await rename(callKeyIn(made), callKeyIn(to));
  await rename(databaseIn(made), databaseIn(to));
  await rm(made, { recursive: true, force: true });
}

async function restore(from: string, to: string, at: number): Promise<Restored> {
  const state = await prepare(from, to);
  const before = await setAside(to, at);
  await putInPlace(to);
  await makeAllPrivate(to);
  return { ...state, before };
}

/** What came of it, for the person at the terminal. */
function report({ madeAt, inHand, missing, before }: Restored, from: string, to: string, words: Words): string {
  const moment = madeAt === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(madeAt);
  const lines = [
    words.text("restore-done", { from, to }),
    moment && words.text("restore-moment", { moment: moment.toString({ smallestUnit: "second" }) }),
    inHand.length === 0
      ? words.text("restore-nothing-held")
      : words.text("restore-held", { count: inHand.length, names: inHand.map((name) => `“${name}”`).join(", ") }),
    missing > 0 && words.text("restore-missing", { count: missing }),
    before !== undefined && words.text("restore-before", { before }),
  ];
  return lines.filter((line) => typeof line === "string").join("\n");
}

/**
 * Puts the copy in `folder` into DATA_DIR's place.
 * @returns the exit code, and what is said to the person at the terminal: 1 and why not, with nothing changed
 */
export async function restoreCopy(
  folder: string | undefined,
  environment: ReturnType<typeof readEnvironment>,
  words: Words,
): Promise<{ code: 0 | 1; said: string }> {
  if (folder === undefined) return refuse(words.text("restore-usage"));
  const to = resolve(dataDirOf(environment));
  const from = resolve(folder);
  if (from === to) return refuse(words.text("restore-itself", { to }));
  if (!existsSync(databaseIn(from))) return refuse(words.text("restore-no-database", { from }));
  try {
    const held = await holdFolder(to, wallClock());
    try {
      return { code: 0, said: report(await restore(from, to, wallClock()), from, to, words) };
    } finally {
      held.release();
    }
  } catch (error) {
    if (error instanceof StartUpError) return refuse(error.say(words));
    return refuse(words.text("restore-failed", { from, reason: reasonOf(error) }));
  }
}

function refuse(said: string): { code: 1; said: string } {
  return { code: 1, said };
}

if (import.meta.main) {
  const environment = readEnvironment(process.env);
  keepToOneself();
  const { code, said } = await restoreCopy(process.argv[2], environment, loadWords(operatorLocale(environment)));
  (code === 0 ? process.stdout : process.stderr).write(`${said}\n`);
  process.exitCode = code;
}
