import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { setImmediate as breathe } from "node:timers/promises";
import { FIRST_ACCOUNT } from "../../domain/account/account.ts";
import type { DoNotCallOutcome } from "../../domain/do-not-call.ts";
import { Failure } from "../../domain/failure.ts";
import type { FileFailure } from "../../domain/intake.ts";
import type { ListChoices, ListResult, ListVerdict } from "../../domain/list/verdict.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { ContentStore } from "../../files/content.ts";
import type { ListJudge } from "../../files/lists/judge.ts";
import type { ListInput } from "../../files/lists/source.ts";
import type { Log } from "../../log.ts";
import type { DoNotCallWork } from "../../store/do-not-call-works.ts";
import type { NoticeBody } from "../../store/notices.ts";
import type { Store } from "../../store/store.ts";
import type { Again, Chat } from "../chat.ts";
import { createQueue } from "../queue/queue.ts";
import { untilWritten } from "../queue/until-written.ts";

export interface DoNotCallParts {
  store: Pick<Store, "of" | "doNotCallWorks" | "files" | "journal" | "notices" | "transaction">;
  content: ContentStore;
  judge: Pick<ListJudge, "judge">;
  download: Chat["download"];
  now(): number;
  log: Log;
}

/** Numbers written in one transaction: some milliseconds of work. */
const BATCH = 200;

/** Every number that was sent counts, also the second one of a cell, a foreign one, and what may be none. */
const ALL: ListChoices = { several: "all", foreign: "include", doubtful: "include", marked: "include" };

/** Works through what was sent for the list of numbers not to be called, outside of the chats' turns. */
export function createDoNotCall({ store, content, judge, download, now, log }: DoNotCallParts) {
  async function look(work: DoNotCallWork): Promise<DoNotCallOutcome | Again> {
    const { sent } = work;
    if ("text" in sent) return read(work, { text: sent.text });
    const { name } = sent.file;
    const downloaded = await download(sent.file);
    if (!downloaded.ok) {
      const { refusal } = downloaded;
      return refusal.code === "unreachable" ? (refusal.afterMs ?? "again") : failure(refusal.code, name);
    }
    const { sha256, size, path } = downloaded.content;
    store.files.put({ sha256, kind: "source", name, size, facts: {}, chatId: work.chatId }, now());
    return read(work, { path, name: basename(name) });
  }

  async function read(work: DoNotCallWork, source: ListInput): Promise<DoNotCallOutcome> {
    const output = { cleanPath: content.aside(), refusedPath: content.aside() };
    try {
      const result = await judgeAll(source, output);
      if (result.kind === "verdict") return await apply(work, result.verdict, output.cleanPath);
      const name = source.name ?? "";
      if (result.kind === "question") return { kind: "question", name };
      // A full disk, or a thread that ended, says nothing of the numbers: they are looked at again.
      if (result.refusal.code === "failed")
        throw new Failure("not-judged", "Numbers that were sent could not be looked at");
      if ("text" in source) return { kind: "no-numbers" };
      return { kind: "list-refused", code: result.refusal.code, name };
    } finally {
      await Promise.all([content.drop(output.cleanPath), content.drop(output.refusedPath)]);
    }
  }

  /** Where several columns hold numbers, all of them count; one that may hold something else is not taken. */
  async function judgeAll(source: ListInput, output: { cleanPath: string; refusedPath: string }) {
    const first: ListResult = await judge.judge([source], ALL, output);
    if (first.kind !== "question" || first.question.ask !== "column") return first;
    const { sheet, options, unsure } = first.question;
    if (unsure) return first;
    const columns = options.map(({ column }) => column);
    return judge.judge([source], { ...ALL, sources: [withoutUndefined({ columns, sheet })] }, output);
  }

  /** How many of some numbers are new, or were there, in any of the accounts. */
  function change({ mode, userId, accountIds = [FIRST_ACCOUNT] }: DoNotCallWork, numbers: readonly string[]): number {
    const lists = accountIds.map((id) => store.of(id).doNotCall);
    const changeIn = (list: (typeof lists)[number], some: readonly string[]) =>
      mode === "add" ? list.add(some, userId, now()) : list.remove(some);
    const [only] = lists;
    if (only && lists.length === 1) return changeIn(only, numbers);
    // One by one: a number counts once, in however many accounts it is new.
    return store.transaction(
      () => numbers.filter((number) => lists.map((list) => changeIn(list, [number])).some((count) => count > 0)).length,
    );
  }

  async function apply(work: DoNotCallWork, verdict: ListVerdict, path: string): Promise<DoNotCallOutcome> {
    let changed = 0;
    let batch: string[] = [];
    for await (const number of createInterface({ input: createReadStream(path) })) {
      batch.push(number);
      if (batch.length < BATCH) continue;
      changed += change(work, batch);
      batch = [];
      await breathe();
    }
    changed += change(work, batch);
    return { kind: "changed", mode: work.mode, changed, same: verdict.numbers - changed, refused: verdict.refused };
  }

  async function settle(
    { id, chatId, userId, accountIds }: DoNotCallWork,
    outcome: DoNotCallOutcome,
    stopping: AbortSignal,
  ): Promise<void> {
    const write = () =>
      store.transaction(() => {
        if (!store.doNotCallWorks.finish(id)) return;
        store.notices.add(chatId, withoutUndefined<NoticeBody>({ kind: "do-not-call", outcome, accountIds }), now());
        if (outcome.kind !== "changed") return;
        const { mode, changed } = outcome;
        store.journal.record({ kind: "do-not-call", mode, changed, by: userId }, now());
      });
    await untilWritten("do-not-call", write, { log, stopping });
  }

  return createQueue<DoNotCallWork>({
    name: "do-not-call",
    next: (_busy, resting) => store.doNotCallWorks.next(resting),
    idOf: ({ id }) => id,
    async perform(work, stopping) {
      const outcome = await look(work);
      if (stopping.aborted) return undefined;
      if (typeof outcome !== "object") return outcome;
      await settle(work, outcome, stopping);
      return undefined;
    },
    tries: {
      of: ({ attempts }) => attempts,
      count: ({ id }) => store.doNotCallWorks.attempt(id),
      giveUp: (work, why, stopping) =>
        settle(work, failure(why, "file" in work.sent ? work.sent.file.name : ""), stopping),
    },
    now,
    log,
  });
}

function failure(code: FileFailure, name: string): DoNotCallOutcome {
  return { kind: "file-not-read", code, name };
}
