import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createRetention } from "../../src/app/folder/retention.ts";
import { databaseIn, filesIn, identityIn } from "../../src/data-folder.ts";
import { judgeFolder } from "../../src/domain/folder/life.ts";
import { openContent } from "../../src/files/content.ts";
import { holdFolder } from "../../src/hold-folder.ts";
import { openData } from "../../src/open-data.ts";
import { openStore } from "../../src/store/store.ts";
import { recordedLog } from "../recorded-log.ts";
import { runScript } from "../run-script.ts";

const PARTS = { newId: () => "half", now: () => 0 };

let folder = "";
let data = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "private-"));
  data = join(folder, "data");
  return () => rm(folder, { recursive: true, maxRetries: 20 });
});

/** Names of all in a folder, itself included as ".", that somebody else may read, write or enter. */
async function openIn(path: string): Promise<string[]> {
  const inside = await readdir(path, { recursive: true });
  const modes = await Promise.all(
    [".", ...inside].map(async (name) => ({ name, mode: (await stat(join(path, name))).mode })),
  );
  return modes.filter(({ mode }) => (mode & 0o077) !== 0).map(({ name }) => name);
}

async function openAll(path: string): Promise<void> {
  for (const name of [".", ...(await readdir(path, { recursive: true }))]) {
    const at = join(path, name);
    await chmod(at, (await stat(at)).isDirectory() ? 0o755 : 0o644);
  }
}

async function* bytesOf(text: string) {
  yield Buffer.from(text);
}

/** A folder as an earlier version left it: everybody may read it. */
async function earlierFolder(path: string): Promise<string> {
  const content = await openContent(
    filesIn(path),
    () => "half",
    () => 0,
  );
  const store = openStore(databaseIn(path));
  const { sha256 } = await content.put(bytesOf("998901234567"), 100);
  store.files.put({ sha256, kind: "list", name: "a.csv", size: 3, facts: {}, chatId: 1 }, 5);
  store.close();
  await openAll(path);
  return sha256;
}

test("a content store lets nobody else in, also where a thread wrote the file", async () => {
  const content = await openContent(
    data,
    () => "aside",
    () => 0,
  );
  await content.put(bytesOf("a"), 10);
  await writeFile(content.aside(), "b", { mode: 0o666 });
  await content.adopt(content.aside());
  expect(await openIn(data)).toEqual([]);
});

test("a new data folder is its owner's alone", async () => {
  const held = await holdFolder(data, 0);
  onTestFinished(() => held.release());
  expect((await stat(data)).mode & 0o777).toBe(0o700);
});

test("what an earlier version let others read is closed: the folder at the start, what is in it by the sweep", async () => {
  await earlierFolder(data);
  expect(await openIn(data)).not.toEqual([]);
  const { store, files } = await openData(data, PARTS);
  onTestFinished(() => store.close());
  expect((await openIn(data)).filter((name) => !name.startsWith("files/"))).toEqual([]);
  const callMemory = { catchUp: async () => {}, prune: () => 0 };
  const parts = {
    store,
    content: files.content,
    callMemory,
    redraw() {},
    now: () => 6,
    passed: () => 0,
    retentionDays: 1,
    log: recordedLog().log,
  };
  await createRetention(parts).sweep();
  expect(await openIn(data)).toEqual([]);
});

test("the mark of an earlier version's folder is closed when it is written: closing it before made the folder a copy", async () => {
  const open = () => openData(data, PARTS);
  await mkdir(data);
  const earlier = await open();
  const at = { id: "a", starts: 1, beats: 1 };
  earlier.files.mark.write(at);
  await chmod(identityIn(data), 0o644);
  const {
    id: _,
    starts: _starts,
    beats: _beats,
    ...facts
  } = earlier.files.mark.read() ?? { ...at, inode: "", bornNs: "", changedNs: "" };
  earlier.store.instance.writing(at, 0);
  earlier.store.instance.written(facts);
  earlier.store.close();

  const { store, files } = await open();
  const { mark } = files;
  onTestFinished(() => store.close());
  expect(judgeFolder(store.instance.read(), mark.read(), false, 0)).toEqual({ kind: "same" });
  mark.write(at);
  expect(await openIn(data)).toEqual([]);
});

describe("copies", () => {
  test("a backup is its owner's alone", async () => {
    await earlierFolder(data);
    const copy = join(folder, "copy");
    expect((await runScript("backup", [copy], { folder, DATA_DIR: data })).code).toBe(0);
    expect(await openIn(copy)).toEqual([]);
  });

  test("so is what is put back, and what was there before", async () => {
    const copy = join(folder, "copy");
    await earlierFolder(copy);
    await earlierFolder(data);
    expect((await runScript("restore", [copy], { folder, DATA_DIR: data })).code).toBe(0);
    expect(await openIn(data)).toEqual([]);
  });
});

test("a folder that all programs share, such as /tmp, stays as it is", async () => {
  await mkdir(data);
  await chmod(data, 0o1777);
  const { store } = await openData(data, PARTS);
  store.close();
  expect((await stat(data)).mode & 0o777).toBe(0o777);
});
