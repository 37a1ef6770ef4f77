import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { setImmediate as breathe } from "node:timers/promises";
import type { DoNotCallOutcome } from "../../domain/do-not-call.ts";
import type { FileFailure } from "../../domain/intake.ts";
import type { RecipientsChoices, RecipientsResult, RecipientsVerdict } from "../../domain/list/verdict.ts";
import type { ContentStore } from "../../files/content.ts";
import type { RecipientsJudge } from "../../files/lists/judge.ts";
import type { RecipientsSource } from "../../files/lists/source.ts";
import type { Log } from "../../log.ts";
import type { DoNotCallWork } from "../../store/do-not-call-works.ts";
import type { Store } from "../../store/store.ts";
import { isStoreTrouble } from "../../store/trouble.ts";
import { createAlarm } from "../queue/alarm.ts";
import { untilWritten } from "../queue/until-written.ts";
import type { Again, IntakeParts } from "../taking/intake.ts";

export interface DoNotCallParts {
  store: Store;
  content: ContentStore;
  judge: Pick<RecipientsJudge, "judge">;
  download: IntakeParts["download"];
  now(): number;
  log: Log;
}

/** Failures of the work itself before it is given up; a kill is none. */
const MOST_ATTEMPTS = 5;

/** Milliseconds before a file is tried again when Telegram cannot be reached. */
const PAUSE = 2_000;

/** Numbers written in one transaction: some milliseconds of work. */
const BATCH = 200;

/** Every number that was sent counts, also the second one of a cell, a foreign one, and what may be none. */
const ALL: RecipientsChoices = { several: "all", foreign: "include", doubtful: "include" };

/** Works through what was sent for the list of numbers not to be called, outside of the chats' turns. */
export function createDoNotCall({ store, content, judge, download, now, log }: DoNotCallParts) {
  const stopping = new AbortController();
  let stopped = false;
  let notBefore = 0;
  const alarm = createAlarm({
    nextAt: () => store.doNotCallWorks.next() && Math.max(notBefore, now()),
    ring,
    now,
    log,
  });

  const written = <T>(write: () => T) => untilWritten("do-not-call", write, { log, stopping: stopping.signal });

  async function look(work: DoNotCallWork): Promise<DoNotCallOutcome | Again> {
    const { sent } = work;
    if ("text" in sent) return read(work, { text: sent.text });
    const { name } = sent.file;
    const downloaded = await download(sent.file);
    if (!downloaded.ok)
      return downloaded.code === "unreachable" ? (downloaded.afterMs ?? "again") : failure(downloaded.code, name);
    const { sha256, size, path } = downloaded.content;
    store.files.put({ sha256, kind: "source", name, size, facts: {}, chatId: work.chatId }, now());
    return read(work, { path, name: basename(name) });
  }

  async function read(work: DoNotCallWork, source: RecipientsSource): Promise<DoNotCallOutcome> {
    const output = { cleanPath: content.aside(), refusedPath: content.aside() };
    try {
      const result = await judgeAll(source, output);
      if (result.kind === "verdict") return await apply(work, result.verdict, output.cleanPath);
      const name = source.name ?? "";
      if (result.kind === "question") return { kind: "question", name };
      if ("text" in source) return { kind: "no-numbers" };
      return { kind: "list-refused", code: result.refusal.code, name };
    } finally {
      await Promise.all([content.drop(output.cleanPath), content.drop(output.refusedPath)]);
    }
  }

  /** Where several columns hold numbers, all of them count; one that may hold something else is not taken. */
  async function judgeAll(source: RecipientsSource, output: { cleanPath: string; refusedPath: string }) {
    const first: RecipientsResult = await judge.judge([source], ALL, output);
    if (first.kind !== "question" || first.question.ask !== "column") return first;
    const { sheet, options, unsure } = first.question;
    if (unsure) return first;
    const columns = options.map(({ column }) => column);
    return judge.judge([source], { ...ALL, sources: [{ columns, ...(sheet === undefined ? {} : { sheet }) }] }, output);
  }

  async function apply(
    { mode, userId }: DoNotCallWork,
    verdict: RecipientsVerdict,
    path: string,
  ): Promise<DoNotCallOutcome> {
    let changed = 0;
    const change = (numbers: readonly string[]) => {
      changed += mode === "add" ? store.doNotCall.add(numbers, userId, now()) : store.doNotCall.remove(numbers);
    };
    let batch: string[] = [];
    for await (const number of createInterface({ input: createReadStream(path) })) {
      batch.push(number);
      if (batch.length < BATCH) continue;
      change(batch);
      batch = [];
      await breathe();
    }
    change(batch);
    return { kind: "changed", mode, changed, same: verdict.numbers - changed, refused: verdict.refused };
  }

  async function keep({ id, chatId }: DoNotCallWork, outcome: DoNotCallOutcome): Promise<void> {
    await written(() =>
      store.transaction(() => {
        if (store.doNotCallWorks.finish(id)) store.notices.add(chatId, { kind: "do-not-call", outcome }, now());
      }),
    );
  }

  async function ring(): Promise<void> {
    const work = store.doNotCallWorks.next();
    if (!work || now() < notBefore) return;
    const last = work.attempts + 1 >= MOST_ATTEMPTS;
    const name = "file" in work.sent ? work.sent.file.name : "";
    try {
      const outcome = await look(work);
      if (stopped) return;
      if (typeof outcome === "object") await keep(work, outcome);
      else if (typeof outcome === "number") notBefore = now() + outcome;
      else if (last) await keep(work, failure("unreachable", name));
      else {
        notBefore = now() + PAUSE;
        await written(() => store.doNotCallWorks.attempt(work.id));
      }
    } catch (error) {
      log.error("do-not-call-failed", { workId: work.id, error });
      if (stopped) return;
      // No fault of what was sent: the try does not count.
      if (isStoreTrouble(error)) notBefore = now() + PAUSE;
      else if (last) await keep(work, failure("failed", name));
      else await written(() => store.doNotCallWorks.attempt(work.id));
    }
  }

  return {
    /** Something was sent, or a killed process left something. */
    wake: alarm.set,
    /** Takes up nothing more; what is half done is begun again at the next start. */
    finish(): Promise<void> {
      stopped = true;
      stopping.abort();
      return alarm.stop();
    },
  };
}

function failure(code: FileFailure, name: string): DoNotCallOutcome {
  return { kind: "file-not-read", code, name };
}
