import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTakeFile } from "../../../src/app/taking/take-file.ts";
import type { OpenDraft } from "../../../src/domain/draft/draft.ts";
import { FILE_FAILURES, type IntakeWork, type ListWork } from "../../../src/domain/intake.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "take-file-"));
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 20 }));

const SHA = "a".repeat(64);

/** Who gets a file: it is told by what is in it. */
async function given(
  bytes: string | Buffer,
  name: string,
  as: "audio" | "document" | "voice" = "document",
  leaveOut?: true,
) {
  const store = memoryStore();
  const got: string[] = [];
  const works: ListWork[] = [];
  const { takeFile } = createTakeFile({
    store,
    now: () => 7,
    takeRecording: async () => {
      got.push("recording");
      return (draft) => draft;
    },
    takeList: async (work) => {
      got.push("list");
      works.push(work);
      return (draft) => draft;
    },
  });
  const path = join(folder, "file");
  await writeFile(path, bytes);
  const file = { fileId: "f", as, name };
  await takeFile(
    { sha256: SHA, size: 3, path } as never,
    withoutUndefined({ kind: "file", file, leaveOut }),
    CHAT,
    "d",
  );
  return { got, works, kept: store.files.byHash(SHA) };
}

const MP3 = Buffer.from("ID3\u0004\u0000\u0000\u0000\u0000\u0000\u0000", "latin1");

describe("a file", () => {
  test.each<[what: string, bytes: string | Buffer, name: string, whose: string]>([
    ["an mp3", MP3, "promo.mp3", "recording"],
    ["an mp3 by another name", MP3, "promo.csv", "recording"],
    ["numbers", "901234567\n931112233\n", "list.csv", "list"],
    ["numbers that are called sound", "901234567\n931112233\n", "list.mp3", "list"],
    ["a text without a name", "901234567", "", "list"],
  ])("of %s is a matter for the right one", async (_, bytes, name, whose) => {
    expect((await given(bytes, name)).got).toEqual([whose]);
  });

  test("that is a list is kept as it came, under its name, for its time", async () => {
    const { kept, works } = await given("901234567", "list.csv");
    expect(kept).toMatchObject({ sha256: SHA, kind: "source", name: "list.csv" });
    expect(works).toEqual([{ kind: "list", sources: [{ sha256: SHA, name: "list.csv" }], choices: {} }]);
  });

  test("whose numbers are to be left out stays so", async () => {
    expect((await given("901234567", "stop.csv", "document", true)).works).toMatchObject([{ leaveOut: true }]);
  });

  test("that is a recording is kept by whoever takes it", async () => {
    expect((await given(MP3, "promo.mp3", "audio")).kept).toBeUndefined();
  });
});

describe("what could not be done", () => {
  const { failed } = createTakeFile({ store: memoryStore(), now: () => 0, takeRecording: none, takeList: none });
  const draft: OpenDraft = {
    id: "d",
    chatId: 1,
    userId: 1,
    state: "open",
    answers: {},
    cursor: {},
    createdAt: 0,
    updatedAt: 0,
  };
  const told = (work: IntakeWork, code: (typeof FILE_FAILURES)[number]) => failed(work, code)(draft).cursor.note;

  test.each(FILE_FAILURES)("is told with the file's name: %s", (code) => {
    const file = { fileId: "f", as: "document", name: "list.csv" } as const;
    expect(told({ kind: "file", file }, code)).toEqual({ kind: "file-not-read", code, name: "list.csv" });
  });

  test("of a recording that is there is told as such", () => {
    expect(told({ kind: "picture", sha256: SHA }, "failed")).toEqual({ kind: "recording-work-failed" });
    expect(told({ kind: "repair", sha256: SHA, repairs: { trim: true } }, "failed")).toEqual({
      kind: "recording-work-failed",
    });
  });

  test("of a comparison is told by nobody: Start asks for it again", () => {
    expect(failed({ kind: "compare" }, "failed")(draft)).toBe(draft);
  });
});

function none(): never {
  throw new Error("nothing is taken in this test");
}
