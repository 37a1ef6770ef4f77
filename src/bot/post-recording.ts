import { type Api, GrammyError, InputFile } from "grammy";
import type { Posted, RecordingPost } from "../app/recording-work.ts";
import type { RecordingAnswer } from "../domain/answers.ts";
import { timeInFigures } from "../domain/dates-in-words.ts";
import { readZone } from "../domain/schedule-zone.ts";
import type { PictureWords } from "../files/recordings/waveform-svg.ts";
import type { Words } from "../words.ts";
import { failureOf } from "./failures.ts";
import { lengthOf } from "./views/figures.ts";
import { repairsName } from "./views/recording-card.ts";

/** Sends what was made of a recording into the chat, in the chat's language. */
export function createRecordingPost(api: Api, wordsOf: (userId: number) => Words): RecordingPost {
  return {
    audio(chatId, path, { fileName, facts, repaired }, as) {
      const words = wordsOf(chatId);
      const caption =
        as === "telephone"
          ? words.text("recording-caption-telephone")
          : words.text("recording-repaired", { what: repairsName(repaired ?? {}) });
      const duration = Math.round(facts.seconds);
      const title = fileName.replace(/\.[a-z0-9]{1,5}$/i, "");
      return posted(api.sendAudio(chatId, new InputFile(path, `${title}.mp3`), { caption, duration, title }));
    },
    picture(chatId, path, { fileName: name, facts }) {
      const caption = wordsOf(chatId).text("recording-caption-picture", { name, length: lengthOf(facts.seconds) });
      return posted(api.sendPhoto(chatId, new InputFile(path, "waveform.png"), { caption }));
    },
  };
}

/** The labels of a recording's picture. */
export function pictureWords({ fileName: name, facts }: RecordingAnswer, words: Words): PictureWords {
  return {
    title: words.text("recording-picture-title", { name, length: lengthOf(facts.seconds) }),
    silence: words.text("recording-picture-silence"),
    clipped: words.text("recording-picture-clipped"),
  };
}

/** What a voice message that comes at `moment` is called until it is renamed. @param zone as the PBX writes it */
export function voiceName(words: Words, moment: Temporal.Instant, zone: string): string {
  const there = moment.toZonedDateTimeISO(readZone(zone)?.offset ?? "UTC");
  return words.text("recording-voice-name", { time: timeInFigures(there.toPlainTime()) });
}

async function posted(call: Promise<unknown>): Promise<Posted> {
  try {
    await call;
    return "posted";
  } catch (error) {
    if (failureOf(error).kind === "later") return "unreachable";
    if (error instanceof GrammyError) return "refused";
    throw error;
  }
}
