import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createIntake, type IntakeParts } from "../../../src/app/taking/intake.ts";
import { wallClock } from "../../../src/clock.ts";
import type { IntakeWork } from "../../../src/domain/intake.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";
import { found, named } from "./intake-office.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const OTHER_CHAT = 8;
const FILE = { fileId: "f", as: "document", name: "a.csv" } as const;

/** An open draft of each of two chats, and who looks at what waits for them. */
function desk(download: IntakeParts["download"] = async () => found) {
  const store = memoryStore();
  store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  store.drafts.create({ id: "e", chatId: OTHER_CHAT, userId: OTHER_CHAT, answers: {} }, 0);
  const looked: unknown[][] = [];
  const places: Parameters<IntakeParts["redraw"]>[1][] = [];
  const looks = (who: string) => {
    return async (...given: unknown[]) => {
      looked.push([who, ...given]);
      return named;
    };
  };
  const intake = createIntake({
    store,
    download,
    takeFile: looks("file"),
    takeList: looks("list"),
    takeText: looks("text"),
    compareList: looks("compare"),
    cutList: looks("cut"),
    workOnRecording: looks("recording"),
    failed: () => named,
    readyToFill: async () => {},
    fill: (draft) => draft,
    compared() {},
    showRead() {},
    redraw: (_, place) => void places.push(place),
    now: wallClock,
    log: recordedLog().log,
  });
  return { store, intake, looked, places };
}

const work = {
  file: { kind: "file", file: FILE },
  list: { kind: "list", sources: [], choices: {} },
  text: { kind: "text", text: "901234567", name: "numbers" },
  compare: { kind: "compare" },
  cut: { kind: "cut", sha256: "a" },
  picture: { kind: "picture", sha256: "a" },
  telephone: { kind: "telephone", sha256: "a" },
  repair: { kind: "repair", sha256: "a", repairs: { trim: true } },
} satisfies Record<string, IntakeWork>;

test.each<[kind: keyof typeof work, looked: unknown[]]>([
  ["file", ["file", found.ok && found.content, work.file, CHAT, "d"]],
  ["list", ["list", work.list, CHAT, "d"]],
  ["text", ["text", work.text, "d", CHAT]],
  ["compare", ["compare", "d"]],
  ["cut", ["cut", work.cut, CHAT]],
  ["picture", ["recording", work.picture, CHAT]],
  ["telephone", ["recording", work.telephone, CHAT]],
  ["repair", ["recording", work.repair, CHAT]],
])("a work of the kind “%s” is looked at once, by what is for it", async (kind, by) => {
  const { store, intake, looked } = desk();
  store.intakes.add({ id: "d", chatId: CHAT }, work[kind], 0);
  intake.wake();
  await vi.advanceTimersByTimeAsync(10);
  expect([looked, store.intakes.waiting("d")]).toEqual([[by], []]);
});

test.each<[kind: keyof typeof work, place: string]>([
  ["file", "in-place"],
  ["compare", "in-place"],
  ["picture", "last"],
  ["telephone", "last"],
  ["repair", "last"],
])("behind a work of the kind “%s” the screen stands %s: below what was sent into the chat", async (kind, place) => {
  const { store, intake, places } = desk();
  store.intakes.add({ id: "d", chatId: CHAT }, work[kind], 0);
  intake.wake();
  await vi.advanceTimersByTimeAsync(10);
  expect(places).toEqual([place]);
});

test("a file that cannot be had yet keeps no other chat waiting, and is not asked for all the time", async () => {
  const download = vi.fn(async ({ fileId }: { fileId: string }) =>
    fileId === "f" ? ({ ok: false, refusal: { code: "unreachable" } } as const) : found,
  );
  const { store, intake } = desk(download);
  store.intakes.add({ id: "d", chatId: CHAT }, work.file, 0);
  intake.wake();
  await vi.advanceTimersByTimeAsync(10);
  store.intakes.add({ id: "e", chatId: OTHER_CHAT }, { kind: "file", file: { ...FILE, fileId: "g" } }, 0);
  intake.wake();
  await vi.advanceTimersByTimeAsync(10);
  expect(store.drafts.byId("e")?.answers).toEqual({ name: "Topildi" });
  expect(download.mock.calls.map(([{ fileId }]) => fileId)).toEqual(["f", "g"]);
});
