import { describe, expect, test, vi } from "vitest";
import { heldView } from "../../../src/bot/views/submission-views.ts";
import { createHeldScreen } from "../../../src/bot/wizard/held-screen.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";
import { endsMeanwhile } from "../ends-meanwhile.ts";
import { refusal } from "../telegram/refusal.ts";
import { catalogue } from "../views/screen-makers.ts";

/** On the read-back of a whole campaign, compared with all others. */
async function atReview(): Promise<BotInHand> {
  const bot = botInHand();
  await bot.says("/new");
  const list = completeAnswers().list;
  const answers = completeAnswers({ list: { ...list, verdict: { ...list.verdict, numbers: 2 } } });
  bot.store.drafts.save({ ...bot.draft(), answers }, 0);
  await bot.says("/new");
  await bot.taps(bot.words.text("button-resume"));
  await bot.compares();
  return bot;
}

const startOf = ({ words }: BotInHand) => words.text("review-start", { count: 2 });
const labelsIn = ({ telegram }: BotInHand) =>
  telegram.messages(CHAT).flatMap(({ buttons }) => buttons.flat().map(({ text }) => text));

describe("Start", () => {
  test("puts Stop in the place of the read-back: no Start is left in the chat", async () => {
    const bot = await atReview();
    await bot.taps(startOf(bot));
    expect(labelsIn(bot)).toContain(bot.words.text("button-stop"));
    expect(labelsIn(bot)).not.toContain(startOf(bot));
    expect(bot.asked).toEqual(["shown"]);
    const [held] = bot.store.submissions.inState("held");
    expect(held?.screenId).toBe(bot.telegram.messages(CHAT).at(-1)?.id);
  });

  test("on a read-back that is drawn below takes the old one's buttons away", async () => {
    const bot = await atReview();
    const old = bot.draft().screenId;
    await bot.says("hello");
    expect(bot.telegram.messages(CHAT).find(({ id }) => id === old)?.buttons).toEqual([]);
    expect(labelsIn(bot).filter((label) => label === startOf(bot))).toHaveLength(1);
  });

  test("is shown below with its Stop where the read-back is gone", async () => {
    const bot = await atReview();
    bot.telegram.fails("editMessageText", refusal(400, "Bad Request: message to edit not found"));
    await bot.taps(startOf(bot));
    const [held] = bot.store.submissions.inState("held");
    expect(held?.screenId).toBe(bot.telegram.messages(CHAT).at(-1)?.id);
    expect(bot.labels()[0]).toBe(bot.words.text("button-stop"));
  });

  test.each(["stopped", "sending"] as const)("leaves no screen with Stop of one that is %s by then", async (state) => {
    const bot = await atReview();
    endsMeanwhile(bot, state);
    await bot.taps(startOf(bot));
    expect(labelsIn(bot)).not.toContain(bot.words.text("button-stop"));
    expect(bot.asked).toEqual([]);
  });

  test("whose screen somebody else draws meanwhile is shown by one message", async () => {
    const bot = await atReview();
    bot.telegram.fails("editMessageText", refusal(400, "Bad Request: message to edit not found"));
    let other: number | undefined;
    bot.telegram.api.config.use(async (previous, method, ...rest) => {
      const [held] = method === "sendMessage" ? bot.store.submissions.inState("held") : [];
      if (held && other === undefined) {
        other = 0;
        other = (await bot.telegram.api.sendMessage(CHAT, "will be sent")).message_id;
        bot.store.submissions.setScreen(held.id, other);
      }
      return previous(method, ...rest);
    });
    await bot.taps(startOf(bot));
    const [held] = bot.store.submissions.inState("held");
    expect(held?.screenId).toBe(bot.telegram.messages(CHAT).at(-1)?.id);
    expect(bot.telegram.messages(CHAT).map(({ id }) => id)).not.toContain(other);
  });

  test("a second time is told that it is sent, and makes no second one", async () => {
    const bot = await atReview();
    const { id, data } = bot.buttonOf(startOf(bot));
    await bot.taps(startOf(bot));
    await bot.handle(bot.update.tap(data, id));
    expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("toast-already-sent"));
    expect(bot.store.submissions.inState("held")).toHaveLength(1);
    expect(labelsIn(bot)).toContain(bot.words.text("button-stop"));
  });

  test("on a screen that does not show all that would be started only shows it", async () => {
    const bot = await atReview();
    const { id, data } = bot.buttonOf(startOf(bot));
    const draft = bot.draft();
    bot.store.drafts.save({ ...draft, answers: { ...draft.answers, name: "Another" } }, 0);
    await bot.handle(bot.update.tap(data, id));
    expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("toast-look"));
    expect(bot.store.submissions.inState("held")).toEqual([]);
    expect(bot.reads()).toContain("Another");
  });
});

describe("the screen of what is confirmed", () => {
  const NOW = 1_000_000_000;
  const RELEASE = NOW + 3_600_000;
  const words = catalogue().en;
  const ASKED = { text: "a second person is asked", buttons: [] };

  /** Draws it in a store of its own; `isNew`: for the first time. */
  async function drawn(become: (store: ReturnType<typeof memoryStore>) => void, { isNew = true } = {}) {
    const store = memoryStore();
    const { draftId } = holdSubmission(store, "s", { releaseAt: RELEASE, confirmedAt: NOW });
    become(store);
    store.screens.owe(draftId, "in-place");
    if (!isNew) store.screens.drew(draftId, store.screens.revision(draftId));
    const send = vi.fn(async () => 7);
    const startUndoTime = vi.fn();
    const draw = createHeldScreen({
      store,
      messages: { send } as never,
      wordsOf: () => words,
      accountsAt: { shown: () => undefined },
      approvals: { viewFor: (_, { state }) => (state === "to-approve" ? ASKED : undefined) },
      oneScreen: async () => {},
      startUndoTime,
      now: () => NOW,
      undoSeconds: 30,
    });
    await draw(store.drafts.byId(draftId) as never);
    const submission = store.submissions.byId("s");
    if (!submission) throw new Error("lost");
    return { submission, sent: send.mock.calls, begins: startUndoTime.mock.calls.length };
  }

  test.each<[what: string, late: boolean, isNew: boolean, until: number, begins: number]>([
    ["for the first time: its seconds of Stop begin now", false, true, NOW + 30_000, 1],
    ["once more: what is left of them is left", false, false, RELEASE, 0],
    ["of what is kept for its window: it leaves then", true, true, RELEASE, 1],
  ])("%s", async (_, late, isNew, until, begins) => {
    const made = await drawn((store) => void (late && store.handOver.keepUntil("s", RELEASE)), { isNew });
    expect(made.sent).toEqual([[CHAT, heldView(made.submission, { until, now: NOW }, words)]]);
    expect(made.begins).toBe(begins);
  });

  test("says that a second person is asked, while no seconds of Stop begin", async () => {
    const { sent, begins } = await drawn((store) => void store.approvals.wait("s"));
    expect([sent, begins]).toEqual([[[CHAT, ASKED]], 0]);
  });

  test("is not drawn here once it is on its way", async () => {
    const { sent, begins } = await drawn((store) => void store.submissions.claim("s", NOW));
    expect([sent, begins]).toEqual([[], 0]);
  });
});
