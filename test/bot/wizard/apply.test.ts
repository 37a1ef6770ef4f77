import { describe, expect, test } from "vitest";
import type { CompleteAnswers } from "../../../src/domain/draft/answers.ts";
import type { Cursor } from "../../../src/domain/draft/draft.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { type BotInHand, botInHand } from "../bot-in-hand.ts";

/** A chat on one of its draft's screens, drawn; everything is answered but what is named. */
async function on(cursor: Cursor = {}, missing: (keyof CompleteAnswers)[] = []): Promise<BotInHand> {
  const bot = botInHand();
  await bot.says("/new");
  const answers = Object.fromEntries(
    Object.entries(completeAnswers()).filter(([key]) => !missing.some((one) => one === key)),
  );
  bot.store.drafts.save({ ...bot.draft(), answers, cursor }, 0);
  bot.screen.redraw({ draftId: bot.draft().id, chatId: CHAT });
  await bot.turns.idle();
  return bot;
}

const waiting = (bot: BotInHand) =>
  bot.store.intakes.waiting(bot.draft().id).flatMap(({ work }) => (work.kind === "compare" ? [] : [work]));
const FILE = { document: { file_id: "f", file_unique_id: "u", file_name: "list.csv" } };

describe("an answer", () => {
  test("is saved, and the next question comes in the same message after a tap", async () => {
    const bot = await on({}, ["name", "trunks", "days", "hours", "options"]);
    const { screenId } = bot.draft();
    await bot.taps(bot.words.text("name-take"));
    expect(bot.draft().answers.name).toBeDefined();
    expect(bot.draft().screenId).toBe(screenId);
    expect(bot.reads()).toContain(bot.words.html("trunks-ask"));
  });

  test("that is typed brings the next question below it, and the old one loses its buttons", async () => {
    const bot = await on({}, ["name", "trunks", "days", "hours", "options"]);
    const { screenId } = bot.draft();
    await bot.says("April sale");
    expect(bot.draft().screenId).toBeGreaterThan(screenId ?? 0);
    expect(bot.telegram.messages(CHAT).find(({ id }) => id === screenId)?.buttons).toEqual([]);
  });

  test("that is asked again leads back to the read-back", async () => {
    const bot = await on({ step: "name" });
    await bot.says("Another name");
    expect(bot.draft().answers.name).toBe("Another name");
    expect(bot.reads()).toContain(bot.words.html("review-title"));
  });

  test("of settings said beside days and hours is used where these are the last question", async () => {
    const bot = await on({}, ["days", "hours", "options"]);
    await bot.says("tomorrow from 9 to 18, 10 at once");
    expect(bot.draft().answers.options).toMatchObject({ maxline: 10, tries: 2 });
    expect(bot.reads()).toContain(bot.words.html("review-title"));
  });

  test("of settings said at an earlier question waits until all is answered", async () => {
    const bot = await on({}, ["days", "hours", "options"]);
    await bot.says("tomorrow, 10 at once");
    expect(bot.draft().answers.options).toBeUndefined();
    expect(bot.draft().cursor.options).toMatchObject({ maxline: 10 });
  });
});

test("a list that is sent while the earlier ones are shown is the answer, and those are shown no more", async () => {
  const bot = await on({ step: "list", earlierLists: true }, ["list"]);
  await bot.sends(FILE);
  expect(waiting(bot)).toMatchObject([{ kind: "file" }]);
  expect(bot.draft().cursor.earlierLists ?? false).toBe(false);
});

describe("what of an answer was not used", () => {
  test.each<[said: string, leftOver: object | undefined]>([
    ["tomorrow 9-18", undefined],
    ["завтра с 9 до 18, должники Чиланзара", { step: "days", unused: ["должники Чиланзара"] }],
  ])("is told beside what was understood: “%s”", async (said, leftOver) => {
    const bot = await on({}, ["days", "hours", "options"]);
    await bot.says(said);
    expect(bot.draft().cursor.leftOver).toEqual(leftOver);
  });
});

describe("a change at the read-back", () => {
  test("is told with what it was, and taken back by one tap", async () => {
    const bot = await on();
    await bot.says("10 at once");
    expect(bot.draft().answers.options?.maxline).toBe(10);
    expect(bot.reads()).toContain(bot.words.html("review-title"));
    await bot.taps(bot.words.text("button-take-back"));
    expect(bot.draft().answers.options?.maxline).toBe(1);
  });

  test("that is none changes nothing, and says so", async () => {
    const bot = await on();
    await bot.says("hello there");
    expect(bot.draft().answers).toEqual(completeAnswers());
    expect(bot.draft().cursor.note).toMatchObject({ kind: "text-not-asked-for" });
  });
});

describe("Back", () => {
  test("through all questions loses no answer", async () => {
    const bot = await on({}, ["options"]);
    for (let times = 0; times < 6; times += 1) await bot.taps(bot.words.text("button-back"));
    expect(bot.reads()).toContain(bot.words.text("step-recording"));
    const { options: _options, ...others } = completeAnswers();
    expect(bot.draft().answers).toEqual(others);
  });
});

describe("a file", () => {
  test("is looked at once it was sent, and the screen says so where that takes long", async () => {
    const bot = await on({}, ["list", "name", "trunks", "days", "hours", "options"]);
    await bot.sends(FILE);
    expect(waiting(bot)).toMatchObject([{ kind: "file", file: { name: "list.csv" } }]);
    expect(bot.reads()).not.toContain("list.csv");
    await bot.screen.show(CHAT, "in-place");
    expect(bot.reads()).toContain(bot.words.html("file-looking", { name: "list.csv" }));
  });

  test("of several in a row leaves one message that says so", async () => {
    const bot = await on({}, ["list", "name", "trunks", "days", "hours", "options"]);
    const before = bot.telegram.messages(CHAT).length;
    for (let times = 0; times < 3; times += 1) await bot.sends(FILE);
    expect(waiting(bot)).toHaveLength(3);
    await bot.screen.show(CHAT, "in-place");
    expect(bot.telegram.messages(CHAT).filter(({ text }) => text.includes("list.csv"))).toHaveLength(1);
    expect(bot.telegram.messages(CHAT).length).toBeLessThanOrEqual(before + 1);
  });

  test("that is to be left out of the list is marked so", async () => {
    const bot = await on({ step: "list", leavingOut: true });
    await bot.sends(FILE);
    expect(waiting(bot)).toMatchObject([{ leaveOut: true }]);
  });

  test("that comes while another list waits for a decision lets that go on waiting", async () => {
    const { list } = completeAnswers();
    const bot = await on({ step: "list", offers: [{ list: { ...list, sha256: "other" } }] });
    await bot.sends(FILE);
    expect(bot.draft().cursor.offers).toHaveLength(1);
  });

  test("over 20 MB is told to be too large, and the draft stays as it is", async () => {
    const bot = await on();
    await bot.sends({ document: { ...FILE.document, file_size: 21 * 1024 * 1024 } });
    expect(waiting(bot)).toEqual([]);
    expect(bot.draft().answers).toEqual(completeAnswers());
    expect(bot.draft().cursor.note).toMatchObject({ kind: "file-not-read", code: "too-big" });
  });
});

describe("lists that are added to each other", () => {
  test("are looked at together, and wait for no decision any more", async () => {
    const { list } = completeAnswers();
    const bot = await on({ step: "list", offers: [{ list: { ...list, sha256: "other" } }] });
    await bot.taps(bot.words.text("list-button-add"));
    expect(waiting(bot)).toMatchObject([{ kind: "list", replace: true }]);
    expect(bot.draft().cursor.offers ?? []).toEqual([]);
  });
});

describe("a repair", () => {
  test("is asked for once, however often it is tapped", async () => {
    const bot = await on({ step: "recording" });
    const { id, data } = bot.buttonOf(bot.words.text("recording-button-telephone"));
    await bot.handle(bot.update.tap(data, id));
    await bot.handle(bot.update.tap(data, id));
    expect(waiting(bot)).toMatchObject([{ kind: "telephone", sha256: "aa" }]);
    expect(bot.telegram.toasts).toEqual(Array(2).fill(bot.words.text("recording-toast-making")));
  });
});

describe("what only asks", () => {
  test("has the files sent, and changes nothing of the draft", async () => {
    const bot = await on({ step: "list" });
    const before = bot.store.screens.revision(bot.draft().id);
    await bot.taps(bot.words.text("list-button-clean"));
    expect(bot.asked).toContain("file clean");
    expect(bot.store.screens.revision(bot.draft().id)).toBe(before);
  });
});

describe("the same update, delivered twice", () => {
  test("asks for one look", async () => {
    const bot = await on();
    const update = bot.update.message(FILE as never);
    await bot.handle(update);
    await bot.handle(update);
    expect(waiting(bot)).toHaveLength(1);
  });

  test("sets aside once", async () => {
    const bot = await on();
    const { id, data } = bot.buttonOf(bot.words.text("button-cancel"));
    const update = bot.update.tap(data, id);
    const draftId = bot.draft().id;
    await bot.handle(update);
    await bot.handle(update);
    expect(bot.store.drafts.byId(draftId)?.state).toBe("cancelled");
    expect(bot.store.drafts.open(CHAT)).toBeUndefined();
  });
});
