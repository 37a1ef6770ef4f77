import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, watch } from "node:fs";
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { wallClock } from "../src/clock.ts";
import { databaseIn, filesIn, lockIn, restoringIn } from "../src/data-folder.ts";
import { openContent } from "../src/files/content.ts";
import { openData } from "../src/open-data.ts";
import { restoreCopy } from "../src/restore.ts";
import { copyDatabase, markCopy } from "../src/store/copy.ts";
import { lockFolder } from "../src/store/folder-lock.ts";
import { openStore } from "../src/store/store.ts";
import { loadWords } from "../src/words.ts";
import { count } from "./counts.ts";
import { completeAnswers } from "./domain/draft/complete-answers.ts";
import { smallDisk } from "./journeys/small-disk.ts";
import { runScript } from "./run-script.ts";
import { holdSubmission } from "./store/memory.ts";

const english = loadWords("en");
const MADE_AT = 1_764_142_565_000;

let folder = "";
let copy = "";
let to = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "restore-"));
  copy = join(folder, "copy");
  to = join(folder, "data");
  return () => rm(folder, { recursive: true, maxRetries: 20 });
});

/** As `npm run restore` starts it; `restore` is the same here, for a start costs more than a restore. */
const runRestore = (...args: string[]) => runScript("restore", args, { folder, DATA_DIR: to });
const restore = (from?: string) => restoreCopy(from, { DATA_DIR: to }, english);

async function* bytesOf(text: string) {
  yield Buffer.from(text);
}

/** A folder as a backup leaves it, with a recording and, where named, campaigns in hand. */
async function makeCopy(...names: string[]): Promise<{ path: string }> {
  const content = await openContent(
    filesIn(copy),
    () => "x",
    () => 0,
  );
  const { sha256, path } = await content.put(bytesOf("a recording"), 100);
  const store = openStore(databaseIn(copy));
  store.files.put({ sha256, kind: "recording", name: "a.mp3", size: 11, facts: {}, chatId: 1 }, 1);
  store.instance.writing({ id: "a", starts: 4, beats: 9 }, MADE_AT);
  for (const [index, name] of names.entries()) {
    holdSubmission(store, `s${index}`, { answers: { ...completeAnswers(), name } });
  }
  store.close();
  return { path };
}

/** A data folder that was used before. */
async function useFolder(language: "ru" | "uz" = "uz"): Promise<void> {
  await openContent(
    filesIn(to),
    () => "x",
    () => 0,
  );
  const store = openStore(databaseIn(to));
  store.people.setLanguage(7, language);
  store.close();
}

function look<T>(at: string, what: (store: ReturnType<typeof openStore>) => T): T {
  const store = openStore(databaseIn(at));
  try {
    return what(store);
  } finally {
    store.close();
  }
}

test("a copy is put into an empty place, marked, and what it holds back is named", async () => {
  await makeCopy("April", "May");
  const { code, said } = await runRestore(copy);
  expect(said.split("\n")).toEqual([
    english.text("restore-done", { from: copy, to }),
    english.text("restore-moment", { moment: "2025-11-26T07:36:05Z" }),
    english.text("restore-held", { count: 2, names: "“April”, “May”" }),
  ]);
  expect(code).toBe(0);
  expect(look(to, (store) => store.instance.read()?.copyOf)).toBe(MADE_AT);
  expect((await readdir(to)).filter((name) => !name.startsWith("lock."))).toEqual(["campaigns.sqlite", "files"]);
  // The copy can be put back again, and is none the wiser for it.
  expect(look(copy, (store) => store.instance.read()?.copyOf)).toBeUndefined();
});

test("what was there is set aside whole, and named", async () => {
  await makeCopy();
  await useFolder("ru");
  const { code, said } = await restore(copy);
  expect(code).toBe(0);
  expect(said).toContain(english.text("restore-nothing-held"));
  const [before = ""] = (await readdir(to)).filter((name) => name.startsWith("before-"));
  expect(said).toContain(english.text("restore-before", { before: join(to, before) }));
  expect(look(join(to, before), (store) => store.people.language(7))).toBe("ru");
  expect(look(to, (store) => store.people.language(7))).toBeUndefined();
});

test("what an earlier restore set aside in the same second stays as it is", async () => {
  await makeCopy();
  await useFolder("ru");
  // Whichever of these seconds it is.
  const seconds = Array.from({ length: 120 }, (_, at) => new Date(wallClock() + at * 1_000).toISOString());
  const taken = seconds.map((second) => join(to, `before-${second.slice(0, 19).replaceAll(":", "")}Z`));
  for (const place of taken) {
    await mkdir(place);
    await writeFile(databaseIn(place), "what was there before");
  }
  const { code, said } = await restore(copy);
  expect(code).toBe(0);
  for (const place of taken) expect(await readFile(databaseIn(place), "utf8")).toBe("what was there before");
  const before =
    (await readdir(to)).filter((name) => name.startsWith("before-")).find((name) => !taken.includes(join(to, name))) ??
    "";
  expect(said).toContain(english.text("restore-before", { before: join(to, before) }));
  expect(look(join(to, before), (store) => store.people.language(7))).toBe("ru");
});

test("while a process holds the folder nothing is touched", async () => {
  await makeCopy();
  await useFolder("ru");
  const lock = lockFolder(lockIn(to), { pid: 42, host: "office", since: MADE_AT });
  onTestFinished(() => lock.release());
  const { code, said } = await runRestore(copy);
  const held = { folder: to, pid: "42", host: "office", since: "2025-11-26T07:36:05Z" };
  expect({ code, said }).toEqual({ code: 1, said: english.text("start-up-folder-held", held) });
  expect(look(to, (store) => store.people.language(7))).toBe("ru");
});

test("a damaged database is refused, and nothing is touched", async () => {
  await makeCopy("April");
  await useFolder("ru");
  const file = await open(databaseIn(copy), "r+");
  const { size } = await file.stat();
  await file.write(Buffer.alloc(4096, 0xaa), 0, 4096, Math.floor(size / 8192) * 4096);
  await file.close();
  const { code, said } = await restore(copy);
  expect(code).toBe(1);
  expect(said).toBe(english.text("restore-failed", { from: copy, reason: "SQLITE_CORRUPT" }));
  expect(look(to, (store) => store.people.language(7))).toBe("ru");
  expect(existsSync(restoringIn(to))).toBe(false);
});

test("onto a disk that is full: refused in one line, and what is there stays", async () => {
  const disk = smallDisk(2);
  onTestFinished(() => disk?.remove());
  await makeCopy("April");
  to = disk?.folder ?? to;
  await useFolder("ru");
  disk?.fill();
  // Where no disk can be made, a folder that cannot be is in the way.
  if (!disk) await mkdir(lockIn(to));
  const { code, said } = await restore(copy);
  expect(code).toBe(1);
  expect(said.split("\n")).toHaveLength(1);
  disk?.clear();
  expect(look(to, (store) => store.people.language(7))).toBe("ru");
});

test.for(["damaged", "missing"])("a file that is %s: counted, and left out", async (what) => {
  const { path } = await makeCopy();
  if (what === "missing") await rm(path);
  else await writeFile(path, "a recordinG");
  const { code, said } = await restore(copy);
  expect(code).toBe(0);
  expect(said).toContain(english.text("restore-missing", { count: 1 }));
  const left = existsSync(filesIn(to)) ? await readdir(filesIn(to), { recursive: true }) : [];
  expect(left.filter((name) => name.length > 60)).toEqual([]);
});

test("broken off half way, a start refuses and the next restore puts all in place", async () => {
  await makeCopy("April");
  await useFolder("ru");
  await mkdir(restoringIn(to));
  await rename(databaseIn(to), join(folder, "moved"));
  await expect(openData(to, { newId: () => "x", now: () => 0 })).rejects.toMatchObject({ code: "restore-unfinished" });
  expect((await restore(copy)).code).toBe(0);
  expect(look(to, (store) => store.instance.read()?.copyOf)).toBe(MADE_AT);
  expect(existsSync(restoringIn(to))).toBe(false);
});

/** Starts a restore and kills it at the nth thing that it does in the folder; it may be through by then. */
async function restoreKilledAt(nth: number): Promise<void> {
  const entry = fileURLToPath(new URL("../src/restore.ts", import.meta.url));
  const child = spawn(process.execPath, [entry, copy], {
    cwd: folder,
    stdio: "ignore",
    env: { PATH: process.env.PATH, DATA_DIR: to },
  });
  let seen = 0;
  const watcher = watch(to, (_, name) => {
    // The lock comes before the restore, and is no part of it.
    if (name && !name.startsWith("lock.")) seen += 1;
    if (seen >= nth) child.kill("SIGKILL");
  });
  await once(child, "exit");
  watcher.close();
}

test.for(count(1, 8) === 1 ? [4] : [1, 2, 3, 4, 5, 6, 7, 8])(
  "killed at the %s. thing that it does, all is as before, or as after, or a start refuses",
  async (nth) => {
    await makeCopy("April");
    await useFolder("ru");
    await restoreKilledAt(nth);
    const languages = (at: string) => look(at, (store) => store.people.language(7));
    try {
      const { store } = await openData(to, { newId: () => "x", now: wallClock });
      const [isOld, isNew] = [store.people.language(7) === "ru", store.instance.read()?.copyOf === MADE_AT];
      store.close();
      expect([isOld, isNew].filter(Boolean)).toHaveLength(1);
    } catch (error) {
      expect(error).toMatchObject({ code: "restore-unfinished" });
    }
    expect((await restore(copy)).code).toBe(0);
    expect(look(to, (store) => store.instance.read()?.copyOf)).toBe(MADE_AT);
    const kept = (await readdir(to)).filter((name) => /^before-/.test(name) && existsSync(databaseIn(join(to, name))));
    expect(kept.map((name) => languages(join(to, name)))).toContain("ru");
  },
);

test("a copy of a copy keeps the moment of the first one", async () => {
  await makeCopy();
  const second = join(folder, "second");
  await mkdir(second);
  await copyDatabase(databaseIn(copy), databaseIn(second));
  markCopy(databaseIn(second), 77);
  await restore(second);
  expect(look(to, (store) => store.instance.read()?.copyOf)).toBe(77);
});

test.for([
  ["no folder", () => [], () => english.text("restore-usage")],
  ["DATA_DIR itself", () => [to], () => english.text("restore-itself", { to })],
  ["a folder without a database", () => [folder], () => english.text("restore-no-database", { from: folder })],
] as const)("called with %s it says what is wrong", async ([, args, said]) => {
  expect(await restore(...args())).toEqual({ code: 1, said: said() });
});
