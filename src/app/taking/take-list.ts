import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { ListAnswer } from "../../domain/draft/answers.ts";
import { accountOf, changeScreen, type ListInQuestion } from "../../domain/draft/draft.ts";
import type { Note } from "../../domain/draft/note.ts";
import type { ListWork, TextWork } from "../../domain/intake.ts";
import { askOfList, chooseList, readingOf, receiveList } from "../../domain/list/chosen.ts";
import { joinReadings, type ListSource, nameOfAll, type OneReading } from "../../domain/list/reading.ts";
import type { ListRefusal } from "../../domain/list/verdict.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Content, ContentStore } from "../../files/content.ts";
import type { ListJudge } from "../../files/lists/judge.ts";
import type { ListInput } from "../../files/lists/source.ts";
import type { FileKind } from "../../store/files.ts";
import type { Store } from "../../store/store.ts";
import type { NeverCalled } from "../calls/never-called.ts";
import { type Compared, comparedList } from "../calls/recently-called.ts";
import type { DraftChange } from "./intake.ts";
import { createLeaveOut } from "./leave-out.ts";

export interface TakeListParts {
  store: Pick<Store, "drafts" | "files" | "lists">;
  content: ContentStore;
  judge: Pick<ListJudge, "judge" | "subtract">;
  neverCalled: Pick<NeverCalled, "numbers">;
  compare(
    list: Pick<ListAnswer, "sha256" | "fileName" | "verdict">,
    chatId: number,
    accountId: number,
  ): Promise<Compared>;
  now(): number;
}

/** Telegram cuts a text at 4,096 characters (Bot API, Message `text`), at the end of a line where it can. */
const CUT_FROM = 3_900;

/** Judges stored sources as one list of numbers, and keeps the clean list and the refused rows. */
export function createTakeList(parts: TakeListParts) {
  const { store, content, judge, neverCalled, compare, now } = parts;
  const leaveOut = createLeaveOut({ content, judge, toRead });

  function keep({ sha256, size }: Content, kind: FileKind, name: string, chatId: number): string {
    store.files.put({ sha256, kind, name, size, facts: {}, chatId }, now());
    return sha256;
  }

  /** A stored source as it is read. */
  async function toRead({ sha256, name, as }: ListSource): Promise<ListInput> {
    const path = content.path(sha256);
    return as === "message" ? { text: await readFile(path, "utf8"), name } : { path, name: basename(name) };
  }

  async function readList(work: ListWork, chatId: number, accountId: number): Promise<DraftChange> {
    const { sources, choices, without = [], replace } = work;
    const last = sources.at(-1) ?? { name: "" };
    const name = nameOfAll(sources);
    const cleanPath = content.aside();
    const refusedPath = content.aside();
    const output = { cleanPath, refusedPath };
    const toJudge = await Promise.all(sources.map(toRead));
    const result = await judge.judge(toJudge, choices, output, await neverCalled.numbers(accountId));
    const inQuestion = withoutUndefined<Omit<ListInQuestion, "question" | "ofLeftOut">>({
      sources,
      choices,
      without: without.length > 0 ? without : undefined,
      replace,
    });

    if (result.kind === "refusal") {
      const source = sources[result.refusal.source ?? -1] ?? last;
      return (draft) => changeScreen(draft, { note: refused(result.refusal, source) });
    }
    if (result.kind === "question") {
      const list = { ...inQuestion, question: result.question };
      return (draft) => askOfList(draft, list);
    }
    const { verdict, neverCalled: left = 0 } = result;
    const fewer = await leaveOut({ path: cleanPath, verdict, without });
    if (fewer.kind !== "left-out") {
      await Promise.all([content.drop(cleanPath), content.drop(refusedPath)]);
      if (fewer.kind === "question") {
        const list = { ...inQuestion, question: fewer.question, ofLeftOut: fewer.at };
        return (draft) => askOfList(draft, list);
      }
      const note: Note =
        fewer.kind === "refusal"
          ? refused(fewer.refusal, fewer.source)
          : { kind: "list-left-nobody", name: fewer.name };
      return (draft) => changeScreen(draft, { note });
    }
    const sha256 = keep(await content.adopt(fewer.path), "list", name, chatId);
    const withRefused = await adoptRefused(refusedPath, verdict.refused + left > 0, name, chatId);
    const read: ListAnswer = withoutUndefined({
      sha256,
      fileName: name,
      verdict: fewer.verdict,
      sources,
      choices,
      ...withRefused,
      neverCalled: left > 0 ? left : undefined,
      without: without.length > 0 ? fewer.without : undefined,
      leftOut: without.length > 0 ? { lists: fewer.removed } : undefined,
    });
    const compared = comparedList(read, await compare(read, chatId, accountId), now());
    if (!compared) {
      return (draft) => changeScreen(draft, { note: refused({ code: "all-never-called" }, last) });
    }
    const leftOut = without.flatMap((reading) => reading.sources);
    for (const source of [...sources, ...leftOut]) store.files.use(source.sha256, now());
    store.lists.put(chatId, compared, now());
    return (draft) => (replace ? chooseList(draft, compared) : receiveList(draft, compared));
  }

  async function adoptRefused(path: string, isNeeded: boolean, name: string, chatId: number) {
    if (isNeeded) return { refusedSha256: keep(await content.adopt(path), "refused", name, chatId) };
    await content.drop(path);
    return {};
  }

  /** The list that is chosen, read again without the numbers of another one. */
  async function takeOut(
    reading: OneReading,
    chosen: ListAnswer,
    chatId: number,
    accountId: number,
  ): Promise<DraftChange> {
    const { without = [], ...before } = readingOf(chosen);
    const whole = { ...before, without: [...without, reading] };
    const change = await readList({ kind: "list", ...whole, replace: true }, chatId, accountId);
    const note: Note = { kind: "list-replaced-meanwhile", name: nameOfAll(reading.sources) };
    return (draft) => (draft.answers.list?.sha256 === chosen.sha256 ? change(draft) : changeScreen(draft, { note }));
  }

  function takeList(work: ListWork, chatId: number, draftId: string): Promise<DraftChange> {
    const { leaveOut: isLeftOut, ...list } = work;
    const draft = store.drafts.byId(draftId);
    const accountId = accountOf(draft ?? {});
    const chosen = isLeftOut ? draft?.answers.list : undefined;
    const { sources, choices } = work;
    return chosen ? takeOut({ sources, choices }, chosen, chatId, accountId) : readList(list, chatId, accountId);
  }

  return {
    takeList,
    /** Keeps the numbers of a message as a source. One that goes on where Telegram cut the last one is joined to it. */
    async takeText(
      { text, name, leaveOut: isLeftOut }: TextWork,
      draftId: string,
      chatId: number,
    ): Promise<DraftChange> {
      const stored = await content.put(toBytes(text), Number.POSITIVE_INFINITY);
      const sha256 = keep(stored, "source", name, chatId);
      const source: ListSource = withoutUndefined({
        sha256,
        name,
        as: "message",
        cut: text.length >= CUT_FROM || undefined,
      });
      const reading = { sources: [source], choices: {} };
      const draft = store.drafts.byId(draftId);
      const accountId = accountOf(draft ?? {});
      const chosen = draft?.answers.list;
      const last = chosen?.without?.at(-1);
      if (chosen && last?.sources.at(-1)?.cut) {
        const without = chosen.without?.slice(0, -1) ?? [];
        return takeOut(joinReadings([last, reading]), { ...chosen, without }, chatId, accountId);
      }
      if (isLeftOut) return takeList({ kind: "list", ...reading, leaveOut: true }, chatId, draftId);
      if (!chosen?.sources?.at(-1)?.cut) return readList({ kind: "list", ...reading }, chatId, accountId);
      return readList(
        { kind: "list", ...joinReadings([readingOf(chosen), reading]), replace: true },
        chatId,
        accountId,
      );
    },
  };
}

/** A refusal as the draft keeps it. */
function refused({ code, samples }: ListRefusal, { name, as }: Pick<ListSource, "name" | "as">): Note {
  return withoutUndefined<Note>({ kind: "list-refused", code, name, samples, as });
}

async function* toBytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
