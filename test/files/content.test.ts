import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ContentStore, openContent, TOO_MANY_BYTES } from "../../src/files/content.ts";

const WRITTEN = 86_400_000;

let folder = "";
let content: ContentStore;
let id = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "content-"));
  content = await openContent(
    folder,
    () => String(id++),
    () => WRITTEN,
  );
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 20 }));

async function* chunks(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const left = () => readdir(join(folder, "aside"));

test("bytes are found again by their hash", async () => {
  const put = await content.put(chunks("998", "901"), 6);
  expect(put).toEqual({ sha256: hashOf("998901"), size: 6, path: content.path(hashOf("998901")) });
  expect(await readFile(put.path, "utf8")).toBe("998901");
  expect(await content.has(put.sha256)).toBe(true);
});

test("over the limit nothing is kept", async () => {
  await expect(content.put(chunks("998", "901"), 5)).rejects.toMatchObject({ code: TOO_MANY_BYTES });
  expect(await left()).toEqual([]);
});

test("a stream that breaks leaves nothing", async () => {
  async function* broken() {
    yield new Uint8Array(3);
    throw new Error("cut");
  }
  await expect(content.put(broken(), 100)).rejects.toThrow("cut");
  expect(await left()).toEqual([]);
});

test("what a worker wrote aside is taken in, or dropped", async () => {
  const [kept, dropped] = [content.aside(), content.aside()];
  await writeFile(kept, "abc");
  await writeFile(dropped, "abc");
  expect(await content.adopt(kept)).toMatchObject({ sha256: hashOf("abc"), size: 3 });
  await content.drop(dropped);
  expect(await left()).toEqual([]);
});

test("what is removed is gone, and removing it again is no failure", async () => {
  const { sha256 } = await content.put(chunks("a"), 1);
  content.remove(sha256);
  content.remove(sha256);
  expect(await content.has(sha256)).toBe(false);
});

test("half a file of a killed process is gone at the next start, whole ones stay", async () => {
  const { sha256 } = await content.put(chunks("whole"), 5);
  await writeFile(content.aside(), "ha");
  const again = await openContent(
    folder,
    () => "x",
    () => 0,
  );
  expect(await left()).toEqual([]);
  expect(await again.has(sha256)).toBe(true);
});

test("what is kept is listed with when it was written by the clock that was handed, and nothing half done", async () => {
  const { sha256 } = await content.put(chunks("a"), 1);
  await writeFile(content.aside(), "half");
  const kept = await Array.fromAsync(content.list());
  expect(kept).toEqual([{ sha256, writtenAt: WRITTEN, isOpen: false }]);
});
