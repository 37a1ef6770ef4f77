import { beforeEach, expect, test } from "vitest";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { addAccount, KEY } from "../../store/second-account.ts";
import { type BotInHand, botInHand, MONDAY_NOON } from "../bot-in-hand.ts";

const [ADMIN, SECOND, MAKER] = [CHAT, CHAT + 1, CHAT + 2];
const SECRET = "Maxfiy";

let bot: BotInHand;
/** An account of the first admin and the manager; the second admin has not it. */
let other: number;

beforeEach(() => {
  bot = botInHand({ secretKeys: [KEY], adminIds: [ADMIN, SECOND] });
  const { store } = bot;
  store.team.add(MAKER, "manager", ADMIN, 0);
  store.team.greet(MAKER);
  other = addAccount(store);
  store.accounts.tick(other, MAKER, true);
  store.accounts.tick(other, SECOND, false);
});

/** A submission of the manager's at the second account. */
function confirmed(id: string) {
  const { store } = bot;
  const answers = { ...completeAnswers(), name: SECRET };
  const draft = { id: `d-${id}`, chatId: MAKER, userId: MAKER, accountId: other, answers };
  store.drafts.createFrozen(draft, 0);
  const whose = { chatId: MAKER, userId: MAKER, accountId: other };
  store.submissions.create({ id, draftId: draft.id, ...whose, answers, releaseAt: MONDAY_NOON * 2, confirmedAt: 0 });
  const made = store.submissions.byId(id);
  if (!made) throw new Error("not created");
  return made;
}

/** A tap of somebody's on a message of the bot's, whatever it showed. */
async function forges(data: string, from: number): Promise<void> {
  const { message_id } = await bot.telegram.api.sendMessage(from, "-");
  await bot.handle(bot.update.tap(data, message_id, from));
}

const inHand = async (from: number) => {
  await forges("m|in-hand|", from);
  return bot.reads(from);
};

test("what is in hand at an account is shown to admins who have it, with its name", async () => {
  confirmed("held");
  expect(await inHand(ADMIN)).toMatch(/Maxfiy.* · Filial/);
  expect(await inHand(SECOND)).not.toContain(SECRET);
});

test("the button that stops everything stops nothing at an account that one has not", async () => {
  confirmed("held");
  await forges("m|stop-everything|", SECOND);
  expect(bot.store.submissions.byId("held")?.state).toBe("held");
  await forges("m|stop-everything|", ADMIN);
  expect(bot.store.submissions.byId("held")?.state).toBe("stopped");
});

test("an unknown outcome is settled by an admin of its account, and is nothing to another", async () => {
  bot.store.submissions.settle(confirmed("lost"), "unknown", 0, { problem: { code: "no-answer" } });
  for (const tap of ["s|lost|not-there", "s|lost|absent"]) await forges(tap, SECOND);
  expect(bot.store.submissions.byId("lost")?.state).toBe("unknown");
  await forges("m|campaigns|", SECOND);
  expect(bot.reads(SECOND)).not.toContain(SECRET);
  await forges("s|lost|absent", ADMIN);
  expect(bot.store.submissions.byId("lost")?.state).toBe("absent");
});

test("it is settled also after the account was removed", async () => {
  bot.store.submissions.settle(confirmed("lost"), "unknown", 0, { problem: { code: "no-answer" } });
  bot.store.accounts.remove(other);
  await forges("s|lost|absent", ADMIN);
  expect(bot.store.submissions.byId("lost")?.state).toBe("absent");
});

test("what a removed person left behind at an account is taken by its admins alone", async () => {
  confirmed("held");
  bot.store.team.remove(MAKER);
  bot.store.transaction(bot.leftBehind.stop);
  for (const tap of ["f|take|held", "f|take-as-draft|held"]) await forges(tap, SECOND);
  expect([bot.store.submissions.byId("held")?.userId, bot.store.drafts.open(SECOND)]).toEqual([MAKER, undefined]);
  await forges("f|take|held", ADMIN);
  expect(bot.store.submissions.byId("held")).toMatchObject({ state: "held", userId: ADMIN });
});

test("what was in hand in a copy of the folder is asked of the admins of its account", async () => {
  const held = confirmed("held");
  bot.store.submissions.settle(held, "unknown", 0, { problem: { code: "copied" } });
  bot.store.instance.keepBack({ why: "copied", startedAt: 0, submissions: ["held"], allAtOnce: true });
  await forges("f|list|", SECOND);
  expect(bot.reads(SECOND)).not.toContain(SECRET);
  await forges("f|all|", SECOND);
  await forges("f|send|held", SECOND);
  expect(bot.store.submissions.byId("held")?.state).toBe("unknown");
  await forges("f|list|", ADMIN);
  expect(bot.reads(ADMIN)).toContain("Filial");
});
