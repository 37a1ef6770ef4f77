import { expect, test } from "vitest";
import { createProgress } from "../../../src/bot/sending/progress.ts";
import { createMessages } from "../../../src/bot/telegram/messages.ts";
import { loadWords } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";
import { seenChat } from "../seen-chat.ts";

const words = loadWords("en");
const { name } = completeAnswers();

/** An upload that is on its way, shown in a message. */
async function desk() {
  const store = memoryStore();
  const telegram = seenChat();
  const messages = createMessages(telegram.api);
  const clock = { now: 10_000, wait: 0 };
  const under: Promise<void>[] = [];
  const screenId = await messages.send(CHAT, { text: "held", buttons: [] });
  holdSubmission(store, "s");
  store.submissions.setScreen("s", screenId);
  store.submissions.claim("s", 0);
  const progress = createProgress({
    store,
    messages,
    wordsOf: () => words,
    now: () => clock.now,
    pace: { waitFor: () => clock.wait },
    inTurn: (_chat, work) => void under.push(work()),
  });
  async function shows(share: number): Promise<string | undefined> {
    const submission = store.submissions.byId("s");
    if (submission) progress(submission, share);
    await Promise.all(under);
    return telegram.messages(CHAT)[0]?.text;
  }
  const at = (percent: number) => words.html("submission-sending", { name, count: 2, percent });
  return { store, clock, shows, at, telegram };
}

test("an upload is shown at its start, and then every two seconds, in whole percents", async () => {
  const { clock, shows, at } = await desk();
  expect(await shows(0)).toBe(at(0));
  clock.now += 1_999;
  expect(await shows(0.5)).toBe(at(0));
  clock.now += 1;
  expect(await shows(0.559)).toBe(at(55));
});

test("its end is not shown: the outcome is, by others", async () => {
  const { shows, at } = await desk();
  await shows(0.2);
  expect(await shows(1)).toBe(at(20));
});

test("one that is over by the time of its turn is left alone", async () => {
  const { store, shows } = await desk();
  const sending = store.submissions.byId("s");
  if (sending) store.submissions.settle(sending, "unknown", 0, {});
  expect(await shows(0)).toBe("held");
});

test("where the chat has had its share of a minute nothing is shown, and later the next share is", async () => {
  const { clock, shows, at } = await desk();
  clock.wait = 1;
  expect(await shows(0)).toBe("held");
  clock.wait = 0;
  expect(await shows(0.3)).toBe(at(30));
});
