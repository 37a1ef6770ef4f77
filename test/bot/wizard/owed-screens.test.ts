import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createInTurn } from "../../../src/bot/in-turn.ts";
import { TelegramUnreachable } from "../../../src/bot/telegram/fetch.ts";
import { createTurns } from "../../../src/bot/turns.ts";
import { createOwedScreens } from "../../../src/bot/wizard/owed-screens.ts";
import { wallClock } from "../../../src/clock.ts";
import type { Place } from "../../../src/store/screens.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";
import { refusal } from "../telegram/refusal.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** Screens of one draft; `answers` is what Telegram says to each drawing, undefined when it takes it, "never" when it says nothing. */
function office(answers: (Error | "never" | undefined)[] = []) {
  const store = memoryStore();
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  const drawn: [seconds: number, place: Place][] = [];
  const stopping = new AbortController();
  const { log, events } = recordedLog();
  const waiting = { more: false };
  const screens = createOwedScreens({
    isFollowed: () => waiting.more,
    store,
    log,
    stopping: stopping.signal,
    inTurn: createInTurn({ turns: createTurns(), stopping: stopping.signal, log }),
    async draw(id, place) {
      drawn.push([wallClock() / 1000, place]);
      const revision = store.screens.revision(id);
      const error = answers.shift();
      if (error === "never") await new Promise<never>(() => {});
      if (error) throw error;
      store.screens.drew(id, revision);
    },
  });
  const change = () => store.drafts.save(draft, wallClock());
  change();
  return { store, screens, drawn, stopping, events, change, waiting };
}

const unreachable = () => new TelegramUnreachable("ECONNRESET");
const closed = () => refusal(403, "Forbidden: bot was blocked by the user");
const settle = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test("a screen that Telegram does not take is drawn when it does, however long that is, and then no more", async () => {
  const { screens, drawn } = office(Array.from({ length: 200 }, unreachable));
  await screens.paint("d", CHAT, "below");
  await settle(2 * 3_600);
  expect(drawn.length).toBe(201);
  expect(drawn.slice(0, 6)).toEqual([0, 1, 3, 7, 15, 31].map((second) => [second, "below"]));
});

test("the screen of something that is being looked at is drawn after three seconds, and not before", async () => {
  const { screens, drawn } = office();
  screens.expect("d", CHAT, "below");
  await screens.settle(CHAT);
  await settle(2.9);
  expect(drawn).toEqual([]);
  await settle(0.1);
  expect(drawn).toEqual([[3, "below"]]);
  await settle(10);
  expect(drawn).toHaveLength(1);
});

test("what is found sooner is drawn at once where its screen was to be, and nothing after it", async () => {
  const { screens, drawn } = office();
  screens.expect("d", CHAT, "below");
  await settle(1);
  await screens.paint("d", CHAT, "in-place");
  await settle(10);
  expect(drawn).toEqual([[1, "below"]]);
});

test("several files in a row are said to be looked at three seconds after the first, at the lowest place", async () => {
  const { screens, drawn } = office();
  screens.expect("d", CHAT, "below");
  await settle(2);
  screens.expect("d", CHAT, "last");
  expect(screens.isExpected("d")).toBe(true);
  await settle(10);
  expect(drawn).toEqual([[3, "last"]]);
  expect(screens.isExpected("d")).toBe(false);
});

test.each<[what: string, error: Error, seconds: number]>([
  ["could not be reached", unreachable(), 1],
  ["asked to wait", refusal(429, "Too Many Requests", 40), 40],
])(
  "a screen that was to move though nothing in it changed is drawn there later, where Telegram %s",
  async (_, error, at) => {
    const { screens, drawn } = office([undefined, error]);
    await screens.paint("d", CHAT, "below");
    await screens.paint("d", CHAT, "last");
    await settle(100);
    expect(drawn).toEqual([
      [0, "below"],
      [0, "last"],
      [at, "last"],
    ]);
  },
);

test("a screen that is to move though nothing in it changed is owed before Telegram answers, so that a kill forgets none", async () => {
  const { store, screens } = office([undefined, "never"]);
  await screens.paint("d", CHAT, "in-place");
  expect(store.screens.owedBy({ id: "d", chatId: CHAT })).toBeUndefined();
  void screens.paint("d", CHAT, "below");
  expect(store.screens.owedBy({ id: "d", chatId: CHAT })).toMatchObject({ place: "below" });
});

test("its time is the one that Telegram names", async () => {
  const { screens, drawn } = office([refusal(429, "Too Many Requests", 25)]);
  await screens.paint("d", CHAT, "in-place");
  await settle(100);
  expect(drawn).toEqual([
    [0, "in-place"],
    [25, "in-place"],
  ]);
});

test("of several changes that could not be shown the last one is drawn once, at the lowest place", async () => {
  const { screens, drawn, change } = office([unreachable(), unreachable()]);
  await screens.paint("d", CHAT, "below");
  change();
  await screens.paint("d", CHAT, "in-place");
  await settle(100);
  expect(drawn).toEqual([
    [0, "below"],
    [0, "below"],
    [2, "below"],
  ]);
});

test("a closed chat is tried once more, and again when its person is there", async () => {
  const { screens, drawn } = office([closed(), closed()]);
  await screens.paint("d", CHAT, "in-place");
  await settle(3_600);
  expect(drawn).toHaveLength(2);
  await screens.settle(CHAT);
  await screens.settle(CHAT);
  expect(drawn).toHaveLength(3);
});

test("the end of a turn draws what is owed, but not what has a time of its own", async () => {
  const { screens, drawn, change } = office([undefined, unreachable()]);
  await screens.settle(CHAT);
  change();
  await screens.settle(CHAT);
  await screens.settle(CHAT);
  expect(drawn).toHaveLength(2);
});

test("a failure of our own is thrown to who asked, and holds up nothing at the end of a turn", async () => {
  const { screens, events } = office([new Error("broken"), new Error("broken")]);
  await expect(screens.paint("d", CHAT, "in-place")).rejects.toThrow("broken");
  await screens.settle(CHAT);
  expect(events).toEqual(["screen-not-drawn"]);
});

test("a start draws what is owed, and only that; a chat known to be closed waits for its person", async () => {
  const { store, screens, drawn } = office();
  store.drafts.create({ id: "unchanged", chatId: 7, userId: 7, answers: {} }, 0);
  store.drafts.create({ id: "closed", chatId: 8, userId: 8, answers: {} }, 0);
  store.screens.owe("closed", "below");
  store.chats.setUnreachable(8, true);
  store.screens.owe("d", "below");
  screens.start(() => true);
  await settle(0);
  expect(drawn).toEqual([[0, "below"]]);
});

test("what was drawn meanwhile is not drawn again", async () => {
  const { screens, drawn } = office();
  screens.start(() => true);
  await screens.paint("d", CHAT, "in-place");
  await settle(0);
  expect(drawn).toHaveLength(1);
});

test("nothing is tried again when the process stops", async () => {
  const { screens, drawn, stopping } = office([unreachable()]);
  await screens.paint("d", CHAT, "in-place");
  stopping.abort();
  await settle(100);
  expect(drawn).toHaveLength(1);
});

test("of several taps that wait only what the last one leads to is drawn, at the lowest place", async () => {
  const { screens, drawn, waiting, change } = office();
  waiting.more = true;
  await screens.paint("d", CHAT, "in-place");
  change();
  await screens.paint("d", CHAT, "below");
  await screens.paint("d", CHAT, "in-place");
  expect(drawn).toEqual([]);
  waiting.more = false;
  await screens.settle(CHAT);
  await settle(100);
  expect(drawn).toEqual([[0, "below"]]);
});

test("what is only shown once more is not forgotten either", async () => {
  const { screens, drawn, waiting } = office();
  await screens.paint("d", CHAT, "in-place");
  waiting.more = true;
  await screens.paint("d", CHAT, "last");
  waiting.more = false;
  await screens.settle(CHAT);
  expect(drawn.map(([, place]) => place)).toEqual(["in-place", "last"]);
});

test("a start draws nothing for who is not let in any more", async () => {
  const { screens, drawn } = office();
  screens.start(() => false);
  await settle(100);
  expect(drawn).toEqual([]);
});

test.each<[owed: Place, asked: Place, drawn: Place]>([
  ["below", "in-place", "below"],
  ["in-place", "below", "below"],
  ["last", "below", "last"],
  ["in-place", "in-place", "in-place"],
])("owed %s and expected %s, it is drawn %s", async (owed, asked, place) => {
  const { screens, store, drawn } = office();
  store.screens.owe("d", owed);
  screens.expect("d", CHAT, asked);
  // What is owed in the database is drawn meanwhile by nobody else.
  const { owedBy } = store.screens;
  vi.spyOn(store.screens, "owedBy").mockImplementation((draft) => {
    const debt = owedBy(draft);
    return debt && { ...debt, place: "in-place" };
  });
  await settle(3);
  expect(drawn).toEqual([[3, place]]);
});
