import { expect, test } from "vitest";
import type { Again, Posted } from "../../../src/app/chat.ts";
import type { DraftChange } from "../../../src/app/taking/intake.ts";
import { createRecordingWork } from "../../../src/app/taking/recording-work.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const { recording } = completeAnswers();

/** What comes of a picture of the draft's recording, when the chat says this of it. */
async function pictured(posted: Posted | "not-drawn") {
  const store = memoryStore();
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: { recording } }, 0);
  const { sha256, fileName: name } = recording;
  store.files.put({ sha256, kind: "recording", name, size: 1, facts: {}, chatId: CHAT }, 0);
  store.recordings.put(CHAT, recording, 0);
  const post = { working: () => () => {}, audio: () => Promise.reject(), picture: async () => posted };
  const unneeded = {} as never;
  const work = createRecordingWork({ store, post, studio: unneeded, content: unneeded, now: () => 0 });
  const came: DraftChange | Again = await work({ kind: "picture", sha256 }, CHAT);
  return typeof came === "function" ? came(draft).cursor : came;
}

test.each<[posted: Posted | "not-drawn", came: unknown]>([
  ["posted", {}],
  ["refused", {}],
  ["not-drawn", { note: { kind: "recording-work-failed" } }],
  ["again", "again"],
  [7_000, 7_000],
])("a picture that was %s", async (posted, came) => {
  expect(await pictured(posted)).toEqual(came);
});
