import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
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
