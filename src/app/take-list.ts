import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { RecipientsAnswer } from "../domain/answers.ts";
import { chooseList, readingOf, receiveList } from "../domain/chosen-list.ts";
import { goTo, move } from "../domain/draft.ts";
import type { ListWork, TextWork } from "../domain/intake.ts";
import { joinReadings, type ListSource } from "../domain/list-reading.ts";
import type { RecipientsRefusal } from "../domain/recipients.ts";
import type { Content, ContentStore } from "../files/content.ts";
import type { RecipientsJudge } from "../files/recipients/judge.ts";
import type { RefusedWords } from "../files/recipients/output.ts";
import type { RecipientsSource } from "../files/recipients/source.ts";
import type { FileKind } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import type { Saying } from "../words.ts";
import type { DraftChange } from "./intake.ts";
import type { NeverCalled } from "./never-called.ts";
import type { Compared } from "./recently-called.ts";

export interface TakeListParts {
  store: Store;
  content: ContentStore;
  judge: Pick<RecipientsJudge, "judge">;
  neverCalled: Pick<NeverCalled, "numbers">;
  compare(list: Pick<RecipientsAnswer, "sha256" | "verdict">): Promise<Compared>;
  /** A refusal as something to say; of a file, or of a message. */
  sayRefusal(refusal: RecipientsRefusal, source: { name: string; as?: "message" }): Saying;
  /** The words of the file of refused rows, in the chat's language. */
  refusedWords(chatId: number): RefusedWords;
  now(): number;
}

/** Telegram cuts a text at 4,096 characters (Bot API, Message `text`), at the end of a line where it can. */
const CUT_FROM = 3_900;

/** Judges stored sources as one list of numbers, and keeps the clean list and the refused rows. */
export function createTakeList(parts: TakeListParts) {
  const { store, content, judge, neverCalled, compare, sayRefusal, refusedWords, now } = parts;

  function keep({ sha256, size }: Content, kind: FileKind, name: string, chatId: number): string {
    store.files.put({ sha256, kind, name, size, facts: {}, chatId }, now());
    return sha256;
  }

  async function toRead({ sha256, name, as }: ListSource): Promise<RecipientsSource> {
    const path = content.path(sha256);
    return as === "message" ? { text: await readFile(path, "utf8"), name } : { path, name: basename(name) };
  }

  async function takeList({ sources, choices, replace }: ListWork, chatId: number): Promise<DraftChange> {
    const last = sources.at(-1) ?? { name: "" };
    const name = nameOfAll(sources);
    const cleanPath = content.aside();
    const refusedPath = content.aside();
    const output = { cleanPath, refusedPath, words: refusedWords(chatId) };
    const toJudge = await Promise.all(sources.map(toRead));
    const result = await judge.judge(toJudge, choices, output, await neverCalled.numbers());

    if (result.kind === "refusal") {
      const source = sources[result.refusal.source ?? -1] ?? last;
      return (draft) => move(draft, { note: sayRefusal(result.refusal, source) });
    }
    if (result.kind === "question") {
      const list = { sources, choices, question: result.question, ...(replace ? { replace } : {}) };
      return (draft) => move(goTo(draft, "recipients"), { list });
    }
    const { verdict, neverCalled: left = 0 } = result;
    const sha256 = keep(await content.adopt(cleanPath), "recipients", name, chatId);
    const recipients: RecipientsAnswer = {
      ...{ sha256, fileName: name, verdict, sources, choices, ...(await compare({ sha256, verdict })) },
      ...(left > 0 ? { neverCalled: left } : {}),
      ...(await adoptRefused(refusedPath, verdict.refused + left > 0, name, chatId)),
    };
    for (const source of sources) store.files.use(source.sha256, now());
    store.lists.put(chatId, recipients, now());
    return (draft) => (replace ? chooseList(draft, recipients) : receiveList(draft, recipients));
  }

  async function adoptRefused(path: string, isNeeded: boolean, name: string, chatId: number) {
    if (isNeeded) return { refusedSha256: keep(await content.adopt(path), "refused", name, chatId) };
    await content.drop(path);
    return {};
  }

  return {
    takeList,
    /** Keeps the numbers of a message as a source. One that goes on where Telegram cut the last one is joined to it. */
    async takeText({ text, name }: TextWork, draftId: string, chatId: number): Promise<DraftChange> {
      const stored = await content.put(toBytes(text), Number.POSITIVE_INFINITY);
      const sha256 = keep(stored, "source", name, chatId);
      const source: ListSource = { sha256, name, as: "message", ...(text.length >= CUT_FROM ? { cut: true } : {}) };
      const reading = { sources: [source], choices: {} };
      const chosen = store.drafts.byId(draftId)?.answers.recipients;
      if (!chosen?.sources?.at(-1)?.cut) return takeList({ kind: "list", ...reading }, chatId);
      return takeList({ kind: "list", ...joinReadings([readingOf(chosen), reading]), replace: true }, chatId);
    },
  };
}

async function* toBytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** What a list is called: the first source, and how many others were added to it. */
function nameOfAll(sources: readonly ListSource[]): string {
  const names = [...new Set(sources.map(({ name }) => name))];
  return names.length > 1 ? `${names[0]} + ${names.length - 1}` : (names[0] ?? "");
}
