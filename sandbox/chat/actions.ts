/** What a hand on the page does, as deeds of the person in the stand-in. */

import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import type { Person, Upload } from "../telegram/contract.ts";
import type { Someone } from "./people.ts";

/** A deed with a JSON body; what it returns is answered to the page. */
type Deed = (person: Person, body: Record<string, unknown>, someone: Someone, people: readonly Someone[]) => unknown;

export const DEEDS: Record<string, Deed> = {
  say: (person, { text, replyTo }) => {
    person.says(String(text), typeof replyTo === "number" ? { replyTo } : {});
  },
  edit: (person, { messageId, text }) => {
    person.editsMessage(Number(messageId), String(text));
  },
  tap: (person, { messageId, data }) => {
    // The button's own data, not its label: a calendar shows the same label twice.
    const tap = person.forgesTap(String(data), Number(messageId));
    tap.answered.catch(() => {}); // an answer reaches the page as a toast; a bot that is dead gives none
    return { queryId: tap.update.callback_query?.id };
  },
  sticker: (person) => {
    person.sendsSticker();
  },
  contact: (person, _body, { phoneNumber, firstName }) => {
    person.sendsContact({ phoneNumber, firstName, userId: person.id });
  },
  /** Telegram's list of contacts, in which everybody is picked who is a stranger to the bot at first. */
  people: (person, { requestId }, _someone, people) => {
    const strangers = people.filter(({ id, role }) => role === "stranger" && id !== person.id);
    person.sharesUsers(Number(requestId), strangers);
  },
};

/** Sends the files of an upload form: `files`, `kind`, and perhaps `caption` and `duration` (whole seconds). */
export async function sendUpload(person: Person, form: FormData): Promise<void> {
  const caption = String(form.get("caption") ?? "") || undefined;
  const duration = Number(form.get("duration") ?? 0);
  const files: Upload[] = [];
  for (const part of form.getAll("files")) {
    if (typeof part === "string") continue;
    const bytes = new Uint8Array(await part.arrayBuffer());
    files.push(withoutUndefined({ name: part.name, bytes, mimeType: part.type, duration: duration || undefined }));
  }
  sendFiles(person, String(form.get("kind")), files, caption);
}

/** Sends files as a phone does: one is a message, several are an album. */
export function sendFiles(person: Person, kind: string, files: Upload[], caption?: string): void {
  const [first] = files;
  if (!first) return;
  if (kind === "voice") person.sendsVoice(first);
  else if (kind === "photo") for (const file of files) person.sendsPhoto(file, caption);
  else if (files.length > 1) person.sendsAlbum(files.map((file) => ({ as: albumKind(kind), file })));
  else if (kind === "audio") person.sendsAudio(first, caption);
  else person.sendsDocument(first, caption);
}

function albumKind(kind: string): "audio" | "document" {
  return kind === "audio" ? "audio" : "document";
}
