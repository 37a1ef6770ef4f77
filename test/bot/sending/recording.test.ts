import { expect, test, vi } from "vitest";
import { createRecordingPost } from "../../../src/bot/sending/recording.ts";
import { TelegramUnreachable } from "../../../src/bot/telegram/fetch.ts";
import { loadWords } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { fakeApi } from "../telegram/fake-api.ts";
import { refusal } from "../telegram/refusal.ts";

test.for<[what: string, error: Error | undefined, posted: unknown]>([
  ["taken", undefined, "posted"],
  ["not now: it is asked again at the time that Telegram names", refusal(429, "Too Many Requests", 25), 25_000],
  ["out of reach", new TelegramUnreachable("ECONNRESET"), "again"],
  ["refused", refusal(400, "Bad Request: VOICE_MESSAGES_FORBIDDEN"), "refused"],
])("a recording that is %s", async ([, error, posted]) => {
  const { api } = fakeApi(() => {
    if (error) throw error;
    return { message_id: 1 };
  });
  const content = { aside: () => "/picture.png", drop: vi.fn(async () => {}) };
  const studio = { picture: async () => ({ ok: true }) as const };
  const post = createRecordingPost({ api, studio, content, wordsOf: () => loadWords("uz"), isLetIn: () => true });
  expect(await post.picture(7, completeAnswers().recording)).toBe(posted);
  expect(content.drop).toHaveBeenCalledWith("/picture.png");
});

test.for([
  ["picture", "upload_photo"],
  ["telephone", "upload_voice"],
] as const)("while a %s is made, the chat shows %s", ([kind, action]) => {
  const { api, calls } = fakeApi(() => true);
  const content = { aside: () => "", drop: async () => {} };
  const studio = { picture: async () => ({ ok: true }) as const };
  const post = createRecordingPost({ api, studio, content, wordsOf: () => loadWords("uz"), isLetIn: () => true });
  const end = post.working(7, kind);
  end();
  expect(calls.map(({ payload }) => payload)).toEqual([{ chat_id: 7, action }]);
});
