import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTakeRecording } from "../../../src/app/taking/take-recording.ts";
import { recordingRefusalInWords } from "../../../src/bot/views/file-refusals.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { createStudio, type Studio } from "../../../src/files/recordings/studio.ts";
import { isSound } from "../../../src/files/sound-or-list.ts";
import { loadCatalogue } from "../../../src/words.ts";
import { casesIn } from "../../files/lists/cases.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

/** What FFmpeg hears in the file, and what the bot makes of it. */
interface Sound {
  decoded?: { seconds: number; peak: number };
  right: { verdict: "taken" } | { verdict: "told"; code: string };
}

const sounds = casesIn<Sound>("sounds").map(({ name, bytes, right: { decoded, right } }) => ({
  name,
  bytes,
  decoded,
  right,
}));
const taken = sounds.filter(({ right }) => right.verdict === "taken");
const told = sounds.filter(({ right }) => right.verdict === "told");

let studio: Studio;
let folder = "";
beforeAll(async () => {
  studio = createStudio();
  folder = await mkdtemp(join(tmpdir(), "sounds-"));
});
afterAll(async () => {
  await studio.close();
  await rm(folder, { recursive: true, maxRetries: 20 });
});

const pathOf = (name: string) => fileURLToPath(new URL(`../../cases/sounds/${name}`, import.meta.url));

/** The draft after the file came, sent as a document. */
async function after(name: string) {
  const store = memoryStore();
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  const take = createTakeRecording({
    store,
    studio,
    content: {
      has: async () => true,
      aside: () => join(folder, name),
      adopt: async (path: string) => ({ sha256: "b".repeat(64), size: 9, path }),
    } as never,
    now: () => 0,
  });
  const original = { sha256: "a".repeat(64), size: 9, path: pathOf(name) };
  const file = { fileId: "f", as: "document", name } as const;
  return (await take(original, { kind: "file", file }, CHAT))(draft);
}

test.each(sounds)("$name is heard, not read as a list", ({ name, bytes }) => {
  expect(isSound(bytes.subarray(0, 4096), name, "document")).toBe(true);
});

test.each(taken)("$name is taken, as long and as loud as FFmpeg hears it", async ({ name, decoded }) => {
  const heard = await studio.inspect(pathOf(name));
  if (!heard.ok) throw new Error(heard.refusal.code);
  expect(heard.facts.seconds).toBeCloseTo(decoded?.seconds ?? 0, 1);
  // What a telephone does not carry is left out of Opus, and its peaks with it.
  expect(Math.abs(heard.facts.level.peak - (decoded?.peak ?? 0))).toBeLessThan(1);
});

const words = loadCatalogue();

test.each(told)("$name is told to be a sound that cannot be opened, with what to do", async ({ name, right }) => {
  const { answers, cursor } = await after(name);
  expect(answers.recording).toBeUndefined();
  if (cursor.note?.kind !== "recording-refused") throw new Error("not refused");
  const { refusal } = cursor.note;
  expect(refusal.code).toBe("code" in right ? right.code : "");
  for (const locale of LOCALES) expect(recordingRefusalInWords(refusal, name, words[locale])).toMatch(/mp3/i);
});
