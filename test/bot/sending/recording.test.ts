import { expect, test, vi } from "vitest";
import { createRecordingPost } from "../../../src/bot/sending/recording.ts";
import { TelegramUnreachable } from "../../../src/bot/telegram/fetch.ts";
import { refuseRecording } from "../../../src/domain/recording/recording.ts";
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

const failing = (error: Error | undefined) => {
  const { api, calls } = fakeApi(() => {
    if (error) throw error;
    return { message_id: 1 };
  });
  const content = { aside: () => "/picture.png", drop: vi.fn(async () => {}) };
  return { api, calls, content, wordsOf: () => loadWords("en"), isLetIn: () => true };
};
const studio = { picture: async () => ({ ok: true }) as const };
const { recording } = completeAnswers();
const words = loadWords("en");

test("a failure that is not Telegram's is no answer, and leaves nothing behind", async () => {
  const parts = failing(new Error("disk full"));
  const post = createRecordingPost({ ...parts, studio });
  await expect(post.picture(7, recording)).rejects.toThrow("disk full");
  await expect(post.audio(7, "/sound.mp3", recording, "repaired")).rejects.toThrow("disk full");
  expect(parts.content.drop.mock.calls).toEqual([["/picture.png"]]);
});

test("a picture that cannot be drawn is not sent", async () => {
  const parts = failing(undefined);
  const refused = { picture: async () => ({ ok: false, refusal: refuseRecording("gave-up") }) as const };
  expect(await createRecordingPost({ ...parts, studio: refused }).picture(7, recording)).toBe("not-drawn");
  expect([parts.calls, parts.content.drop.mock.calls]).toEqual([[], [["/picture.png"]]]);
});

test("a picture is sent with its words, and its file goes only once it is sent", async () => {
  const order: string[] = [];
  const { api, calls } = fakeApi(async () => {
    await new Promise(setImmediate);
    order.push("sent");
    return { message_id: 1 };
  });
  const content = { aside: () => "/picture.png", drop: async () => void order.push("dropped") };
  const post = createRecordingPost({ api, studio, content, wordsOf: () => words, isLetIn: () => true });
  expect(await post.picture(7, recording)).toBe("posted");
  expect(order).toEqual(["sent", "dropped"]);
  expect(calls.map(({ method, payload }) => [method, payload.chat_id, payload.caption])).toEqual([
    ["sendPhoto", 7, words.text("recording-caption-picture")],
  ]);
});

test("nothing is sent to who is not let in any more", async () => {
  const parts = failing(undefined);
  const post = createRecordingPost({ ...parts, studio, isLetIn: () => false });
  expect(await Promise.all([post.picture(7, recording), post.audio(7, "/a", recording, "telephone")])).toEqual([
    "refused",
    "refused",
  ]);
  expect(parts.calls).toEqual([]);
});

test.for([
  ["telephone", {}, words.text("recording-caption-telephone")],
  ["repaired", { trim: true }, words.text("recording-repaired", { what: "trim" })],
  ["repaired", { level: true }, words.text("recording-repaired", { what: "level" })],
  ["repaired", { trim: true, level: true }, words.text("recording-repaired", { what: "both" })],
] as const)("a recording is sent as what it is: %s, %j", async ([as, repaired, caption]) => {
  const parts = failing(undefined);
  const sent = { ...recording, facts: { ...recording.facts, seconds: 19.6 }, repaired };
  expect(await createRecordingPost({ ...parts, studio }).audio(7, "/a.mp3", sent, as)).toBe("posted");
  expect(parts.calls[0]?.payload).toMatchObject({ chat_id: 7, duration: 20, title: "Aksiya", caption });
});
