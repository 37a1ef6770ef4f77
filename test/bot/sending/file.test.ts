import { InputFile } from "grammy";
import { expect, test } from "vitest";
import { createSendFile } from "../../../src/bot/sending/file.ts";
import type { OpenDraft } from "../../../src/domain/draft/draft.ts";
import { loadWords } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { fakeApi } from "../telegram/fake-api.ts";

const words = loadWords("en");
const { recording, list: chosen } = completeAnswers();

async function sent(what: "recording" | "clean" | "refused", answers: OpenDraft["answers"]) {
  const { api, calls } = fakeApi(() => ({ message_id: 1 }));
  const under: Promise<unknown>[] = [];
  const content = { path: (sha256: string) => `/files/${sha256}` };
  const send = createSendFile(api, content as never, (_chat, _words, work) => void under.push(work()));
  send(CHAT, what, { answers }, words);
  await Promise.all(under);
  const [call] = calls;
  const file = call?.payload.audio ?? call?.payload.document;
  return { method: call?.method, name: file instanceof InputFile ? file.filename : undefined, payload: call?.payload };
}

test("the recording is sent as a sound, by its name and length", async () => {
  const { method, name, payload } = await sent("recording", { recording: { ...recording, fileName: "Aksiya.wav" } });
  expect([method, name]).toEqual(["sendAudio", "Aksiya.mp3"]);
  expect(payload).toMatchObject({ title: "Aksiya", duration: Math.round(recording.facts.seconds) });
});

test("the numbers that are called, and the rows that were refused, are two csv", async () => {
  const list = { ...chosen, fileName: "mijozlar.xlsx", refusedSha256: "dd" };
  const clean = await sent("clean", { list });
  expect([clean.method, clean.name]).toEqual(["sendDocument", `${words.text("file-clean", { name: "mijozlar" })}.csv`]);
  const refused = await sent("refused", { list });
  expect(refused.name).toBe(`${words.text("file-refused", { name: "mijozlar" })}.csv`);
});

test.each(["recording", "clean", "refused"] as const)("without a file %s sends nothing", async (what) => {
  expect((await sent(what, what === "refused" ? { list: chosen } : {})).method).toBeUndefined();
});
