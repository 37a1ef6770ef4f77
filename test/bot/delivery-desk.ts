import { createDeliver, type DeliverParts } from "../../src/bot/deliver.ts";
import { createMessages } from "../../src/bot/telegram/messages.ts";
import type { SubmissionState } from "../../src/domain/campaign/submission.ts";
import type { NoticeBody } from "../../src/store/notices.ts";
import { loadWords } from "../../src/words.ts";
import { recordedLog } from "../recorded-log.ts";
import { CHAT, holdSubmission, memoryStore } from "../store/memory.ts";
import { aloneIn } from "./one-account.ts";
import { seenChat } from "./seen-chat.ts";
import { oneAfterAnother } from "./whole-turn.ts";

const words = loadWords("en");

/** A chat in which a campaign was confirmed on a message of its own. */
export async function desk(parts: Partial<Pick<DeliverParts, "access" | "approvals" | "accountsAt">> = {}) {
  const store = memoryStore();
  const telegram = seenChat();
  const messages = createMessages(telegram.api);
  const { log, events } = recordedLog();
  const screenId = await messages.send(CHAT, { text: "held", buttons: [[{ label: "Stop", data: "stop" }]] });
  const held = holdSubmission(store, "s");
  store.submissions.setScreen("s", screenId);
  const view = { text: "in hand", buttons: [] };
  const deliver = createDeliver({
    store,
    ...aloneIn(store),
    messages,
    log,
    wordsOf: () => words,
    timezone: "utc +5",
    now: () => 0,
    answers: messages,
    folder: { list: () => view, leftBehind: () => view },
    ...parts,
  });
  const check = oneAfterAnother(telegram.api);
  let ids = 0;
  /** Tells a notice, and keeps what it shows. */
  async function tells(body: NoticeBody, chatId = CHAT) {
    const told = await deliver({ id: ++ids, chatId, body, attempts: 0, createdAt: 0 });
    check();
    if (told.kind === "told") told.onSettled?.();
    return told;
  }
  /** The submission moves on by way of what leads there. */
  function becomes(...states: SubmissionState[]): void {
    for (const state of states) {
      const now = store.submissions.byId("s") ?? held;
      if (state === "sending") store.submissions.claim("s", 0);
      else store.submissions.settle(now, state, 0, state === "accepted" ? { campaignId: 123 } : {});
    }
  }
  const texts = () => telegram.messages(CHAT).map(({ text }) => text);
  return { store, telegram, messages, screenId, tells, becomes, texts, events, view };
}
