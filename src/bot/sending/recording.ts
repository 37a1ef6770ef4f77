import { type Api, GrammyError, InputFile } from "grammy";
import type { Posted, RecordingPost } from "../../app/chat.ts";
import type { ContentStore } from "../../files/content.ts";
import type { Studio } from "../../files/recordings/studio.ts";
import type { Words } from "../../words.ts";
import { failureOf } from "../telegram/failures.ts";
import { repairsName } from "../views/recording-card.ts";
import { shortName } from "../views/recording-name.ts";
import { waveformWords } from "../views/waveform-words.ts";

/** Milliseconds after which Telegram's "is sending…" is told anew: it shows each for 5 s (Bot API, sendChatAction). */
const ACTION_AGAIN = 4_000;

/** Letters of a name that a player shows. */
const TITLE_LETTERS = 40;

export interface RecordingPostParts {
  api: Api;
  studio: Pick<Studio, "picture">;
  content: Pick<ContentStore, "aside" | "drop">;
  wordsOf(userId: number): Words;
  /** Whether a person may be sent anything; in a private chat the chat's id is the person's. */
  isLetIn(userId: number): boolean;
}

/** Sends what was made of a recording into the chat, in the chat's language. */
export function createRecordingPost({ api, studio, content, wordsOf, isLetIn }: RecordingPostParts): RecordingPost {
  return {
    working(chatId, kind) {
      // Only a sign of life: when it cannot be shown, nothing is lost.
      const show = () => {
        api.sendChatAction(chatId, kind === "picture" ? "upload_photo" : "upload_voice").catch(() => {});
      };
      show();
      const timer = setInterval(show, ACTION_AGAIN);
      return () => clearInterval(timer);
    },
    async audio(chatId, path, { fileName, facts, repaired }, as) {
      if (!isLetIn(chatId)) return "refused";
      const words = wordsOf(chatId);
      const caption =
        as === "telephone"
          ? words.text("recording-caption-telephone")
          : words.text("recording-repaired", { what: repairsName(repaired ?? {}) });
      const duration = Math.round(facts.seconds);
      const title = shortName(fileName, TITLE_LETTERS);
      return posted(api.sendAudio(chatId, new InputFile(path, `${title}.mp3`), { caption, duration, title }));
    },
    async picture(chatId, recording) {
      if (!isLetIn(chatId)) return "refused";
      const words = wordsOf(chatId);
      const path = content.aside();
      try {
        const { ok } = await studio.picture(recording.facts, waveformWords(recording, words), path);
        if (!ok) return "not-drawn";
        const caption = words.text("recording-caption-picture");
        return await posted(api.sendPhoto(chatId, new InputFile(path, "waveform.png"), { caption }));
      } finally {
        await content.drop(path);
      }
    },
  };
}

async function posted(call: Promise<unknown>): Promise<Posted> {
  try {
    await call;
    return "posted";
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === "later") return failure.afterMs ?? "again";
    if (error instanceof GrammyError) return "refused";
    throw error;
  }
}
