import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { backUpInto } from "../src/backup.ts";
import { databaseIn, filesIn } from "../src/data-folder.ts";
import { openContent } from "../src/files/content.ts";
import { openStore } from "../src/store/store.ts";
import { loadWords } from "../src/words.ts";
import { runScript } from "./run-script.ts";

const english = loadWords("en");

let folder = "";
let from = "";
let to = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backup-"));
  from = join(folder, "data");
  to = join(folder, "copies", "monday");
  return () => rm(folder, { recursive: true, maxRetries: 20 });
});

/** As a process of its own, as `npm run backup` starts it. */
const runBackup = (...args: string[]) => runScript("backup", args, { folder, DATA_DIR: from });
/** The same here: a start costs more than a backup. */
const backUp = (target: string) => backUpInto(target, { DATA_DIR: from }, english);

/** A data folder in use: what was committed last lies in SQLite's log still. */
async function openDataFolder() {
  const content = await openContent(
    filesIn(from),
    () => "half",
    () => 0,
  );
  const store = openStore(databaseIn(from));
  onTestFinished(() => store.close());
  store.people.setLanguage(1, "ru");
  async function* bytes() {
    yield Buffer.from("a recording");
  }
  const { sha256 } = await content.put(bytes(), 100);
  await writeFile(content.aside(), "half a file");
  return { sha256 };
}

test("a copy holds what was committed and every whole file, while the database is open elsewhere", async () => {
  const { sha256 } = await openDataFolder();
  expect(await runBackup(to)).toEqual({ code: 0, said: english.text("backup-done", { from, to }) });

  const copy = openStore(databaseIn(to));
  onTestFinished(() => copy.close());
  expect(copy.people.language(1)).toBe("ru");
  expect(await readdir(filesIn(to))).toEqual([sha256.slice(0, 2)]);
  expect(await readFile(join(filesIn(to), sha256.slice(0, 2), sha256), "utf8")).toBe("a recording");
});

test("a copy is marked as one of the moment at which it was made, the folder itself is not", async () => {
  await openDataFolder();
  const store = openStore(databaseIn(from));
  onTestFinished(() => store.close());
  store.instance.writing({ id: "a", starts: 1, beats: 1 }, 5);
  await backUp(to);
  expect((await readdir(to)).sort()).toEqual(["campaigns.sqlite", "files"]);
  const copy = openStore(databaseIn(to));
  onTestFinished(() => copy.close());
  expect(copy.instance.read()?.copyOf).toBeGreaterThan(5);
  expect(store.instance.read()).toEqual({ id: "a", starts: 1, beats: 1, aliveAt: 5 });
});

test("where there is no database nothing is made", async () => {
  expect(await backUp(to)).toEqual({ code: 1, said: english.text("backup-no-database", { from }) });
  expect(existsSync(to)).toBe(false);
});

test("a folder that is there is left as it is", async () => {
  await openDataFolder();
  await mkdir(to, { recursive: true });
  expect(await backUp(to)).toEqual({ code: 1, said: english.text("backup-target-exists", { to }) });
  expect(await readdir(to)).toEqual([]);
});

test("a file that is not a database is told, and nothing is left of the copy", async () => {
  await mkdir(from);
  await writeFile(databaseIn(from), "not a database, but long enough to be looked at");
  const reason = "SQLITE_NOTADB";
  expect(await backUp(to)).toEqual({ code: 1, said: english.text("backup-failed", { to, reason }) });
  expect(existsSync(to)).toBe(false);
});

test("without a folder it says how it is called", async () => {
  expect(await runBackup()).toEqual({ code: 1, said: english.text("backup-usage") });
});
