import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTakeList } from "../../../src/app/taking/take-list.ts";
import type { TextWork } from "../../../src/domain/intake.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { openContent } from "../../../src/files/content.ts";
import { examine } from "../../../src/files/lists/examine.ts";
import { subtractLists } from "../../../src/files/lists/lists.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "take-list-"));
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 20 }));

/** A chat to which messages with numbers are sent; of some of them every number is left out. */
async function desk() {
  const store = memoryStore();
  let ids = 0;
  const content = await openContent(
    folder,
    () => `aside-${ids++}`,
    () => 0,
  );
  const lists = createTakeList({
    store,
    content,
    now: () => 0,
    judge: {
      judge: (sources, choices, output, neverCalled = new Float64Array()) =>
        examine({ sources, choices, output, neverCalled }),
      subtract: subtractLists,
    },
    neverCalled: { numbers: async () => new Float64Array([998_901_234_567]) },
    compare: async () => ({ mark: "", removed: 0 }),
  });
  store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  let sent = 0;
  const noted = () => store.drafts.open(CHAT)?.cursor.note;
  async function sends(text: string, leaveOut?: true) {
    const work = withoutUndefined<TextWork>({ kind: "text", text, name: `message ${++sent}`, leaveOut });
    const change = await lists.takeText(work, "d", CHAT);
    meanwhile();
    const draft = store.drafts.byId("d");
    if (draft?.state === "open") store.drafts.save(change(draft), 0);
    return store.drafts.byId("d")?.answers.list;
  }
  /** The next list that is sent is read while another one is chosen. */
  let meanwhile = () => {};
  const replaces = (sha256: string) => {
    meanwhile = () => {
      const draft = store.drafts.open(CHAT);
      const { list, ...others } = draft?.answers ?? {};
      if (draft && list) store.drafts.save({ ...draft, answers: { ...others, list: { ...list, sha256 } } }, 0);
    };
  };
  return { sends, noted, replaces };
}

test.each<[what: string, texts: [text: string, leaveOut?: true][], numbers: number | undefined]>([
  ["a plain list", [["93 111 22 33"]], 1],
  ["refused rows", [["93 111 22 33\n12"]], 1],
  ["a number that is never called", [["93 111 22 33\n90 123 45 67"]], 1],
  ["nothing but numbers that are never called", [["90 123 45 67"]], undefined],
  ["no number at all", [["hello"]], undefined],
  ["some numbers left out", [["93 111 22 33\n93 111 22 34"], ["93 111 22 34", true]], 1],
  ["all numbers left out", [["93 111 22 33"], ["93 111 22 33", true]], 1],
])("nothing is left lying about after %s", async (_, texts, numbers) => {
  const { sends } = await desk();
  let list: Awaited<ReturnType<typeof sends>>;
  for (const [text, leaveOut] of texts) list = await sends(text, leaveOut);
  expect(list?.verdict.numbers).toBe(numbers);
  expect(await readdir(join(folder, "aside"))).toEqual([]);
});

const refused = (code: string, name: string) => ({ kind: "list-refused", as: "message", code, name });

test.each<[what: string, texts: [text: string, leaveOut?: true][], note: object]>([
  ["no number", [["hello"]], refused("no-numbers", "message 1")],
  ["nobody who may be called", [["90 123 45 67"]], refused("all-never-called", "message 1")],
  ["a list without numbers to be left out", [["93 111 22 33"], ["hello", true]], refused("no-numbers", "message 2")],
  [
    "all of its numbers to be left out",
    [["93 111 22 33"], ["93 111 22 33", true]],
    { kind: "list-left-nobody", name: "message 2" },
  ],
])("a list with %s is told why it is none", async (_, texts, note) => {
  const { sends, noted } = await desk();
  for (const [text, leaveOut] of texts) await sends(text, leaveOut);
  expect(noted()).toEqual(note);
});

test("numbers to be left out of a list that was replaced meanwhile leave the other one as it is, and that is told", async () => {
  const { sends, noted, replaces } = await desk();
  await sends("93 111 22 33\n93 111 22 34");
  replaces("another");
  await sends("93 111 22 34", true);
  expect(noted()).toEqual({ kind: "list-replaced-meanwhile", name: "message 2" });
});

/** A message with one number, as long as that. */
const ofLength = (number: string, length: number) => `${number}\n`.padEnd(length - 1, "-").concat("\n");

test.each<[length: number, goesOn: boolean]>([
  [3_899, false],
  [3_900, true],
  [4_096, true],
])("a message of %i characters was cut by Telegram: %s", async (length, goesOn) => {
  const { sends } = await desk();
  await sends(ofLength("93 111 22 33", length));
  const list = await sends("93 111 22 34");
  expect(list?.verdict.numbers).toBe(goesOn ? 2 : 1);
  expect(list?.verdict.last).toBe(goesOn ? "998931112234" : "998931112233");
});
