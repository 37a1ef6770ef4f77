import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { NeverCalled } from "../../../src/app/calls/never-called.ts";
import { createListForPbx, type ListForPbx, type ListForPbxParts } from "../../../src/app/sending/list-for-pbx.ts";
import type { NumberFormat } from "../../../src/domain/number/written.ts";
import { type ContentStore, openContent } from "../../../src/files/content.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";

let folder: string;
let content: ContentStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "list-for-pbx-"));
  let ids = 0;
  content = await openContent(
    folder,
    () => String(ids++),
    () => 0,
  );
});

afterEach(() => rm(folder, { recursive: true, maxRetries: 20 }));

async function* bytes(text: string) {
  yield Buffer.from(text);
}

async function open(
  format: NumberFormat,
  scrub: NeverCalled["scrub"] = async () => undefined,
  remember: ListForPbxParts["remember"] = async () => {},
) {
  const { sha256 } = await content.put(bytes("998901234567\n79161234567\n"), 100);
  const { list } = completeAnswers();
  const openList = createListForPbx({ content, neverCalled: { scrub }, remember, format });
  const answers = completeAnswers({ list: { ...list, sha256 } });
  return { openList, submission: { id: "s", accountId: 1, answers, confirmedAt: 0 }, sha256 };
}

test.each<[format: NumberFormat, sent: string]>([
  ["international", "998901234567\n79161234567\n"],
  ["plus", "+998901234567\n+79161234567\n"],
  ["national", "901234567\n79161234567\n"],
])("a list in the form %s, of which nothing is left lying about", async (format, sent) => {
  const { openList, submission } = await open(format);
  const list = (await openList(submission)) as ListForPbx;
  expect(await readFile(list.path, "utf8")).toBe(sent);
  expect(list.takenOut).toBe(0);
  await list.drop();
  expect(await readdir(join(folder, "aside"))).toEqual([]);
});

/** Takes numbers out that became ones never to be called; these are left. */
const leaving = (numbers: string[]) => async () => {
  const path = content.aside();
  await writeFile(path, numbers.map((number) => `${number}\n`).join(""));
  return { path, removed: 2 - numbers.length, left: numbers.length };
};

test("numbers that became ones never to be called are not sent, and counted; nothing of it is left lying about", async () => {
  const remember = vi.fn(async (_: unknown, path: string) => void expect(await readFile(path, "utf8")).toBe(LEFT));
  const LEFT = "79161234567\n";
  const { openList, submission } = await open("plus", leaving(["79161234567"]), remember);
  const list = (await openList(submission)) as ListForPbx;
  expect([await readFile(list.path, "utf8"), list.takenOut]).toEqual(["+79161234567\n", 1]);
  expect(remember).toHaveBeenCalledOnce();
  await list.drop();
  expect(await readdir(join(folder, "aside"))).toEqual([]);
});

test("a list on which nobody is left is not sent, nor remembered; nothing of it is left lying about", async () => {
  const remember = vi.fn(async () => {});
  const { openList, submission } = await open("international", leaving([]), remember);
  expect(await openList(submission)).toBe("nobody-left");
  expect([remember.mock.calls, await readdir(join(folder, "aside"))]).toEqual([[], []]);
});

test("a list that retention removed is no list", async () => {
  const { openList, submission, sha256 } = await open("international");
  content.remove(sha256);
  expect(await openList(submission)).toBe("no-file");
});

test("a list that cannot be looked through is not sent as it is", async () => {
  const { openList, submission } = await open("international", async () => {
    throw new Error("Too slow");
  });
  expect(await openList(submission)).toBe("no-list");
});

test("whom it calls is kept in international form before anything can leave, whatever form the PBX wants", async () => {
  const kept: string[] = [];
  const { openList, submission } = await open("national", undefined, async ({ id }, path) => {
    kept.push(id, await readFile(path, "utf8"));
  });
  await openList(submission);
  expect(kept).toEqual(["s", "998901234567\n79161234567\n"]);
});

test("a list that cannot be remembered is not sent", async () => {
  const { openList, submission } = await open("international", undefined, async () => {
    throw new Error("No space left on device");
  });
  expect(await openList(submission)).toBe("no-list");
});
