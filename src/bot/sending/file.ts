import { type Api, InputFile } from "grammy";
import type { OpenDraft } from "../../domain/draft/draft.ts";
import type { ContentStore } from "../../files/content.ts";
import { refusedInWords } from "../../files/lists/refused-rows.ts";
import type { Words } from "../../words.ts";
import type { SendBeside } from "./beside.ts";
import { refusedWords } from "./refused-words.ts";

/** A file's name without its ending, as part of another one. */
function stem(name: string): string {
  return name.replace(/\.[^.]{1,5}$/, "") || "list";
}

/** Has what the content store holds of a draft sent back into the chat: to be listened to, or to be looked through. */
export function createSendFile(api: Api, content: ContentStore, sendBeside: SendBeside) {
  return function sendFile(
    chatId: number,
    what: "recording" | "clean" | "refused",
    { answers: { recording, list } }: Pick<OpenDraft, "answers">,
    words: Words,
  ): void {
    if (what === "recording") {
      if (!recording) return;
      const file = new InputFile(content.path(recording.sha256), `${stem(recording.fileName)}.mp3`);
      const duration = Math.round(recording.facts.seconds);
      const send = () => api.sendAudio(chatId, file, { duration, title: stem(recording.fileName) });
      sendBeside(chatId, words, send);
      return;
    }
    const sha256 = what === "clean" ? list?.sha256 : list?.refusedSha256;
    if (!list || !sha256) return;
    const name = words.text(what === "clean" ? "file-clean" : "file-refused", { name: stem(list.fileName) });
    const path = content.path(sha256);
    const data = what === "clean" ? path : () => refusedInWords(path, refusedWords(words));
    sendBeside(chatId, words, () => api.sendDocument(chatId, new InputFile(data, `${name}.csv`)));
  };
}
