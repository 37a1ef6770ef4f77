/** What was set on the demo's panel is not set back by a snapshot that was on its way. */
import { expect, test } from "vitest";
import { settled } from "../../../sandbox/chat/page/panel/settled.js";
import type { Snapshot } from "../../../sandbox/demo/snapshot.ts";

function panel() {
  const shown: number[] = [];
  const news = settled(({ settings }: Snapshot) => shown.push(settings));
  const arrives = (settings: number) => news.show({ settings } as Snapshot);
  return { shown, news, arrives };
}

test("a snapshot is shown at once while nothing is being set", () => {
  const { shown, arrives } = panel();
  arrives(0);
  arrives(0);
  expect(shown).toEqual([0, 0]);
});

test("a snapshot from before a setting is passed over, whether it comes before or after the answer", async () => {
  const { shown, news, arrives } = panel();
  const answer = Promise.withResolvers<{ settings: number }>();
  const done = news.set(() => answer.promise);
  arrives(0);
  answer.resolve({ settings: 1 });
  await done;
  arrives(0);
  expect(shown).toEqual([]);
  arrives(1);
  expect(shown).toEqual([1]);
});

test("the newest that came while it was being set is shown with the answer", async () => {
  const { shown, news, arrives } = panel();
  const answer = Promise.withResolvers<{ settings: number }>();
  const done = news.set(() => answer.promise);
  arrives(0);
  arrives(1);
  answer.resolve({ settings: 1 });
  await done;
  expect(shown).toEqual([1]);
});

test("where it could not be set, what the server last told is shown", async () => {
  const { shown, news, arrives } = panel();
  const answer = Promise.withResolvers<object>();
  const done = news.set(() => answer.promise);
  arrives(0);
  answer.resolve({});
  await done;
  expect(shown).toEqual([0]);
});

test("a server that was started anew is listened to, though it counts from nothing", async () => {
  const { shown, news, arrives } = panel();
  await news.set(async () => ({ settings: 5 }));
  arrives(5);
  arrives(0);
  expect(shown).toEqual([5, 0]);
});
