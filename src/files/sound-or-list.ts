import { isCertainlyText, sniffKind } from "./lists/kind.ts";
import { startsLikeMedia } from "./media-signs.ts";

/** What telephone exchanges write without a header: nothing but the name tells that it is sound. */
const HEADERLESS = /\.(gsm|sln\d*|[au]l|[au]law|g72\d|vox|pcm)$/i;
const SOUND_NAME =
  /\.(mp[1234]|mpga|wav|wave|rf64|w64|ogg|oga|opus|spx|m4[abrv]|aac|amr|awb|3gpp?|3ga|flac|wma|aif[fc]?|caf|au|snd|wv|ape|mka|mkv|webm|mov|avi)$/i;

/**
 * Whether a file is to be heard, or read as a list. Its bytes come first: a text is a list whatever it is called. Then its
 * name, and what Telegram took it for.
 * @param head its first bytes, some thousands
 */
export function isSound(head: Buffer, name: string, as: "audio" | "document" | "voice"): boolean {
  if (as === "voice") return true;
  const kind = sniffKind(head);
  if (isCertainlyText(head) && (kind === "text" || kind === "vcards")) return false;
  return as === "audio" || SOUND_NAME.test(name) || HEADERLESS.test(name) || startsLikeMedia(head);
}

/** The format of a file that only its name tells to be sound; undefined for others. */
export function headerlessFormat(name: string): string | undefined {
  return HEADERLESS.exec(name)?.[1]?.toLowerCase();
}
