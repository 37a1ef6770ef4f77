import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Downloaded } from "../../../src/app/chat.ts";
import type { DraftChange } from "../../../src/app/taking/intake.ts";
import { changeScreen, type OpenDraft } from "../../../src/domain/draft/draft.ts";
import { offeredLists, receiveList } from "../../../src/domain/list/chosen.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { found, named, office, work } from "./intake-office.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const settle = (ms = 10) => vi.advanceTimersByTimeAsync(ms);

test("a list that waits for a decision is not lost to whatever else comes meanwhile", async () => {
  const { list } = completeAnswers();
  const { store, start, open } = office(async () => ({ ok: false, refusal: { code: "too-big" } }));
  const [chosen, other] = [list, { ...list, sha256: "other", fileName: "other.csv" }];
  other.verdict = { ...list.verdict, fingerprint: "other" };
  const draft = store.drafts.open(CHAT);
  if (draft) store.drafts.save(receiveList({ ...draft, answers: { list: chosen } }, other), 0);
  start();
  await settle();
  expect(open()?.cursor.note).toMatchObject({ kind: "file-not-read" });
  expect(offeredLists(open() as OpenDraft)).toEqual([other]);
});

test("what a file brings goes into the draft, and the screen is drawn again", async () => {
  const { store, start, open, redraw } = office(async () => found);
  start();
  await settle();
  expect(open()?.answers).toEqual({ name: "Topildi" });
  expect(store.intakes.waiting("d")).toEqual([]);
  expect(redraw.mock.calls).toEqual([[expect.objectContaining({ work, chatId: CHAT }), "in-place"]]);
});

test("a file that was read is told to be, once what it brings is in the draft", async () => {
  const { start, open, showRead } = office(async () => found);
  showRead.mockImplementation(() => expect(open()?.answers).toEqual({ name: "Topildi" }));
  start();
  await settle();
  expect(showRead.mock.calls).toEqual([[work.file, CHAT]]);
});

test.each<[string, () => Promise<Downloaded>, DraftChange]>([
  ["cannot be had", async () => ({ ok: false, refusal: { code: "gone" } }), named],
  [
    "is no recording",
    async () => found,
    (draft) =>
      changeScreen(draft, {
        note: { kind: "recording-refused", refusal: { code: "empty", variables: {} }, name: "a.mp3" },
      }),
  ],
  [
    "is no list",
    async () => found,
    (draft) => changeScreen(draft, { note: { kind: "list-refused", code: "empty", name: "a" } }),
  ],
])("a file that %s is not told to be read", async (_what, download, change) => {
  const { start, showRead, redraw } = office(download, async () => change);
  start();
  await settle();
  expect(redraw).toHaveBeenCalledOnce();
  expect(showRead).not.toHaveBeenCalled();
});

test("a draft that was set aside meanwhile is left as it is", async () => {
  const download = Promise.withResolvers<Downloaded>();
  const { store, start } = office(() => download.promise);
  start();
  store.drafts.cancel("d", 1);
  download.resolve(found);
  await settle();
  expect(store.drafts.byId("d")).toMatchObject({ state: "cancelled", answers: {} });
  expect(store.intakes.next()).toBeUndefined();
});

test("a file that is gone is told at once", async () => {
  const { start, open } = office(async () => ({ ok: false, refusal: { code: "gone" } }));
  start();
  await settle();
  expect(open()?.cursor.note).toMatchObject({ code: "gone" });
});

test("while Telegram cannot be reached it is tried again, five times in all", async () => {
  const download = vi.fn(async (): Promise<Downloaded> => ({ ok: false, refusal: { code: "unreachable" } }));
  const { start, open } = office(download);
  start();
  await settle();
  expect([download.mock.calls.length, open()?.cursor.note]).toEqual([1, undefined]);
  await settle(60_000);
  expect([download.mock.calls.length, open()?.cursor.note]).toMatchObject([5, { code: "unreachable" }]);
});

test("a file that breaks its reader is told in the end, and not looked at for ever", async () => {
  const takeFile = vi.fn(async (): Promise<DraftChange> => {
    throw new Error("broken");
  });
  const { start, open } = office(async () => found, takeFile);
  start();
  await settle(60_000);
  expect([takeFile.mock.calls.length, open()?.cursor.note]).toMatchObject([5, { code: "failed" }]);
});

test("what was half done when the process stopped is begun again at the next start", async () => {
  const first = Promise.withResolvers<Downloaded>();
  const downloads = [first.promise, Promise.resolve(found)];
  const { start, open } = office(() => downloads.shift() ?? Promise.resolve(found));
  const intake = start();
  await settle();
  const finished = intake.stop();
  first.resolve(found);
  await finished;
  await settle();
  expect(open()?.answers).toEqual({});
  start();
  await settle();
  expect(open()?.answers).toEqual({ name: "Topildi" });
});

test("kills are no failures: however often one comes while a file is looked at, it is fetched again and read", async () => {
  const hanging = Array.from({ length: 12 }, () => new Promise<Downloaded>(() => {}));
  const { start, open } = office(() => hanging.shift() ?? Promise.resolve(found));
  // Each start is a new process; the one before hangs for ever, which is as good as dead.
  for (let life = 0; life < 13; life++) {
    start();
    await settle();
  }
  expect(open()?.answers).toEqual({ name: "Topildi" });
});

test("while Telegram says when to ask again nothing is asked, and it counts as no failure", async () => {
  const download = vi.fn(
    async (): Promise<Downloaded> => ({ ok: false, refusal: { code: "unreachable", afterMs: 25_000 } }),
  );
  const { store, start, open } = office(download);
  start();
  await settle(24_000);
  expect(download).toHaveBeenCalledTimes(1);
  await settle(20 * 25_000);
  expect([download.mock.calls.length, store.intakes.next()?.attempts, open()?.cursor.note]).toEqual([21, 0, undefined]);
});

test("what waits for a comparison hears of it with the draft that it changed, and not of one that failed", async () => {
  const { store, start, compared } = office(async () => found);
  const compare = { kind: "compare" } as const;
  const draft = store.drafts.open(CHAT);
  if (draft) store.intakes.add(draft, compare, 0);
  start(async () => named);
  await settle();
  expect(compared.mock.calls).toEqual([[expect.objectContaining({ answers: { name: "Topildi" } })]]);
  if (draft) store.intakes.add(draft, compare, 0);
  start(() => Promise.reject(new Error("broken")));
  await settle(60_000);
  expect([compared.mock.calls.length, store.intakes.next()]).toEqual([1, undefined]);
});

test("what is added just after the last look at the queue does not wait for the next message", async () => {
  const { store, start, open } = office(async () => found);
  const { next } = store.intakes;
  let late = true;
  store.intakes.next = (...without) => {
    const row = next(...without);
    if (row === undefined && late) {
      late = false;
      const draft = open();
      if (draft) store.intakes.add(draft, work, 0);
      queueMicrotask(() => intake.wake());
    }
    return row;
  };
  const intake = start();
  await settle();
  expect(late).toBe(false);
  expect(store.intakes.waiting("d")).toEqual([]);
});

describe("chats side by side", () => {
  const file = (fileId: string) => ({ ...work, file: { ...work.file, fileId } });

  /** Ten files of one chat, then one of another; each is done when the test says so. */
  function crowd() {
    const begun: string[] = [];
    const doing = new Map<string, PromiseWithResolvers<Downloaded>>();
    const download = (offered: { fileId: string }) => {
      begun.push(offered.fileId);
      const one = Promise.withResolvers<Downloaded>();
      doing.set(offered.fileId, one);
      return one.promise;
    };
    const { store, start, open } = office(download as never, async () => named);
    for (let at = 1; at < 10; at++) store.intakes.add({ id: "d", chatId: CHAT }, file(`list-${at}`), 0);
    const other = store.drafts.create({ id: "e", chatId: CHAT + 1, userId: CHAT + 1, answers: {} }, 0);
    store.intakes.add(other, file("recording"), 1);
    return { store, start, open, begun, done: (id: string) => doing.get(id)?.resolve(found) };
  }

  test("ten files of one chat do not hold up another's", async () => {
    const { store, start, begun, done } = crowd();
    start();
    await settle();
    expect(begun).toEqual(["f", "recording"]);
    done("recording");
    await settle();
    expect(store.drafts.open(CHAT + 1)?.answers).toEqual({ name: "Topildi" });
    expect(store.intakes.waiting("d")).toHaveLength(10);
  });

  test("each chat's own are looked at one after another, in their order", async () => {
    const { start, begun, done } = crowd();
    start();
    for (const id of ["f", "list-1", "list-2"]) {
      await settle();
      expect(begun.at(-1) === id || begun.at(-2) === id).toBe(true);
      done(id);
    }
    await settle();
    expect(begun.filter((id) => id !== "recording")).toEqual(["f", "list-1", "list-2", "list-3"]);
  });
});
