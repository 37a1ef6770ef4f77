import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { goodMp3 } from "../../sandbox/samples/recordings.ts";
import { readLists } from "../../src/read/lists.ts";
import { readPhrases } from "../../src/read/phrases.ts";
import { readRecordings } from "../../src/read/recordings.ts";
import { loadWords } from "../../src/words.ts";

const ENTRY = fileURLToPath(new URL("../../src/read/main.ts", import.meta.url));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "read-"));
  return () => rm(folder, { recursive: true, maxRetries: 20 });
});

/** A file of the folder. */
async function file(name: string, bytes: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

/** What a reader writes. */
async function linesOf(read: (write: (line: object) => void) => Promise<void>): Promise<object[]> {
  const lines: object[] = [];
  await read((line) => void lines.push(line));
  return lines;
}

/** What is made of a phrase said on a Monday morning. */
async function phrase(text: string, kind: string, more: object = {}): Promise<object | undefined> {
  const line = JSON.stringify({ text, kind, lang: "ru", now: "2026-11-23T10:15", ...more });
  return (await linesOf((write) => readPhrases(Readable.from([line]), write)))[0];
}

describe("phrases", () => {
  test("are read to the fields that they name", async () => {
    expect(await phrase("завтра с 9 до 18", "both")).toEqual({
      from: "2026-11-24",
      to: "2026-11-24",
      fromtime: "09:00",
      totime: "18:00",
    });
    expect(await phrase("линия 7006, одновременно 10", "settings", { trunks: ["712037006"] })).toEqual({
      trunks: ["712037006"],
      maxline: 10,
    });
  });

  test("that are not sure are a question with its options, the likely one first", async () => {
    expect(await phrase("завтра с 6 до 8", "both")).toMatchObject({
      ask: { code: "which-half", options: [{ fromtime: "18:00" }, { fromtime: "06:00" }] },
    });
  });

  test("that cannot be are a refusal, with the nearest right answer where there is one", async () => {
    expect(await phrase("с 20.11.2026 по 25.11.2026", "period")).toMatchObject({
      refuse: { code: "past-day", proposal: { from: "2026-11-23", to: "2026-11-25" } },
    });
    expect(await phrase("абракадабра", "date")).toEqual({ refuse: { code: "nothing" } });
  });
});

test("lists are read to their numbers and refused rows, a message as a message", async () => {
  const path = await file("list.csv", "901112233\n12345\n901112233\n935554466\n");
  expect(await linesOf((write) => readLists([path], false, write))).toMatchObject([
    {
      file: path,
      verdict: "taken",
      rows: 4,
      duplicates: 1,
      numbers: ["998901112233", "998935554466"],
      refused: [{ row: 2, value: "12345" }],
    },
  ]);
  expect(await linesOf((write) => readLists([path], true, write))).toMatchObject([{ verdict: "taken", rows: 4 }]);
  expect(await linesOf(async (write) => readLists([await file("a.pdf", "%PDF-1.7")], false, write))).toMatchObject([
    { verdict: "refused", code: "pdf" },
  ]);
});

test("recordings are read to their facts, what is none to why", async () => {
  const good = await file("a.mp3", await goodMp3());
  const none = await file("b.mp3", "words");
  expect(await linesOf((write) => readRecordings([good, none], write))).toMatchObject([
    { verdict: "taken", facts: { container: "mp3" } },
    { verdict: "refused" },
  ]);
});

test("the command says how it is used when it is asked for nothing that it knows", async () => {
  const said = await new Promise<string>((resolve) => {
    // Read and compiled once for all that run it.
    const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") };
    const child = execFile(process.execPath, [ENTRY, "poems"], { env }, (_, out, err) =>
      resolve(`${child.exitCode} ${out}${err}`.trim()),
    );
  });
  expect(said).toContain("1 ");
  expect(said).toContain("npm run -s read -- phrases");
  expect(loadWords("en").text("read-usage")).toContain("recording FILE");
});
