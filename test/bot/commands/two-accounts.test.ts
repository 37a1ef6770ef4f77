import { beforeEach, expect, test } from "vitest";
import { accountOf } from "../../../src/domain/draft/draft.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { addAccount, KEY } from "../../store/second-account.ts";
import { type BotInHand, botInHand, TRUNKS } from "../bot-in-hand.ts";

const OTHER_LINES = ["781130001", "781130002", "781130003"];

let bot: BotInHand;
/** The account that was added beside the environment's. */
let other: number;

beforeEach(() => {
  bot = botInHand({
    secretKeys: [KEY],
    look: (id) => ({ ok: true, value: pbxCampaign({ id, name: `Aksiya ${other}` }) }),
    pbxOf: (token) => (token === "other" ? { getMyTrunks: async () => ({ ok: true, value: OTHER_LINES }) } : {}),
  });
  other = addAccount(bot.store);
});

/** A draft that lacks nothing but its lines. */
async function draftWithoutLines(): Promise<void> {
  const { trunks: _lines, ...answers } = completeAnswers();
  bot.store.drafts.save({ ...bot.draft(), answers }, bot.clock.now);
  await bot.accounts.trunks.update(true, accountOf(bot.draft()));
}

test("a draft asks for the account before anything else, and shows it from then on", async () => {
  await bot.says("/new");
  expect(bot.reads()).toContain("From which account");
  await bot.taps("Filial");
  expect(accountOf(bot.draft())).toBe(other);
  expect(bot.reads()).toContain("Filial");
});

test("its lines are those of its own account", async () => {
  await bot.says("/new");
  await bot.taps("Filial");
  await draftWithoutLines();
  expect(bot.screen.scene(bot.draft()).trunks.known).toEqual(OTHER_LINES);
  await bot.says("/cancel");
  await bot.says("/new");
  await bot.taps("Main account");
  await draftWithoutLines();
  expect(bot.screen.scene(bot.draft()).trunks.known).toEqual(TRUNKS);
});

test("another account takes the lines away, and what was found out about the list", async () => {
  await bot.says("/new");
  await bot.taps("Main account");
  const answers = completeAnswers();
  bot.store.drafts.save({ ...bot.draft(), answers, cursor: { step: "account" } }, bot.clock.now);
  await bot.screen.show(CHAT, "below");
  await bot.taps("Filial");
  const { trunks, list } = bot.draft().answers;
  expect([accountOf(bot.draft()), trunks, list?.compared]).toEqual([other, undefined, undefined]);
});

test.each<[what: string, tapped: string, again: object[]]>([
  ["for another account is read again in its place", "Filial", [{ kind: "list", sources: "kept", replace: true }]],
  ["for the same account stays as it is", "Main account", []],
])("a list that was read %s", async (_, tapped, again) => {
  await bot.says("/new");
  await bot.taps("Main account");
  const { list, ...others } = completeAnswers();
  const sources = [{ sha256: "kept", name: "a.csv" }];
  const answers = { ...others, list: { ...list, sources } };
  bot.store.drafts.save({ ...bot.draft(), answers, cursor: { step: "account" } }, bot.clock.now);
  await bot.screen.show(CHAT, "below");
  await bot.taps(tapped);
  const works = bot.store.intakes.waiting(bot.draft().id).map(({ work }) => work);
  const lists = works.flatMap((work) => (work.kind === "list" ? [work] : []));
  expect(lists.map(({ kind, sources, replace }) => ({ kind, sources: sources[0]?.sha256, replace }))).toEqual(again);
});

/** The read-back of a draft of the other account, with everything answered. */
async function readBack(): Promise<void> {
  await bot.says("/new");
  await bot.taps("Filial");
  bot.store.drafts.save({ ...bot.draft(), answers: completeAnswers() }, bot.clock.now);
  await bot.screen.show(CHAT, "below");
  await bot.compares();
}

const start = () => bot.taps(bot.labels().find((label) => label.startsWith("Start")) ?? "no Start");

test("what is started goes out on the account that is shown, as its screen with Stop says", async () => {
  await readBack();
  expect(bot.reads()).toContain("Filial");
  await start();
  expect(bot.store.submissions.inState("held").map(({ accountId }) => accountId)).toEqual([other]);
  expect(bot.reads()).toContain("Filial");
});

test("Start sends nothing from an account that was taken from the person meanwhile, and asks for another", async () => {
  await readBack();
  bot.store.accounts.tick(other, CHAT, false);
  await start();
  expect(bot.store.submissions.inState("held")).toEqual([]);
  expect(bot.reads()).toContain("You do not have that account any more");
  expect(bot.labels()).not.toContain("Filial");
});

test("a campaign of an account that one has not answers as one that is not there", async () => {
  bot.store.accounts.tick(other, CHAT, false);
  await bot.handle(bot.update.tap(`c${other}|4242|open`, 1));
  const foreign = bot.reads();
  await bot.handle(bot.update.tap("c77|4242|open", 1));
  expect(bot.reads()).toBe(foreign);
});

test("/dnc keeps a number in the account that is looked at, or in all", async () => {
  const numbers = (id: number) => bot.store.of(id).doNotCall.count();
  await bot.says("/dnc 901234567");
  expect(bot.store.doNotCallWorks.next()?.accountIds).toBeUndefined();
  await bot.says("/dnc");
  await bot.taps("Filial");
  await bot.taps("Add");
  await bot.taps("In all accounts");
  await bot.says("901234568");
  const [first] = [bot.store.doNotCallWorks.next()];
  bot.store.doNotCallWorks.finish(first?.id ?? 0);
  expect(bot.store.doNotCallWorks.next()?.accountIds).toEqual([1, other]);
  expect([numbers(1), numbers(other)]).toEqual([0, 0]);
});

test("/dnc says in which account a number is never called now, and one tap adds it in all", async () => {
  await bot.says("/dnc 901234567");
  const [first] = [bot.store.doNotCallWorks.next()];
  bot.store.doNotCallWorks.finish(first?.id ?? 0);
  await bot.says("/dnc");
  await bot.taps("In all accounts");
  expect(bot.store.doNotCallWorks.next()).toMatchObject({ sent: { text: "901234567" }, accountIds: [1, other] });
});

test("/dnc keeps numbers for all accounts only until they are added there", async () => {
  const lasts = () => bot.store.chats.lastNumbers(CHAT)?.text;
  await bot.says("/dnc 901234567");
  expect(lasts()).toBe("901234567");
  await bot.says("/dnc");
  await bot.taps("In all accounts");
  expect(lasts()).toBeUndefined();
});

/** A campaign of that number in each of some accounts, of the chat's own. */
function campaigns(id: number, accountIds: number[]): void {
  for (const accountId of accountIds) {
    const { campaigns, links } = bot.store.of(accountId);
    campaigns.add(pbxCampaign({ id, name: `Aksiya ${accountId}` }), undefined, bot.clock.now);
    links.add(CHAT, id);
  }
}

test("/status finds a number in whichever account has it, and asks where several have", async () => {
  campaigns(5, [other]);
  await bot.says("/status 5");
  expect(bot.reads()).toContain(`Aksiya ${other}`);
  campaigns(6, [1, other]);
  await bot.says("/status 6");
  expect(bot.reads()).toContain("№ 6 is in several accounts");
  await bot.taps("Filial");
  expect(bot.reads()).toContain(`Aksiya ${other}`);
});

test("what is found by a word says in which account it was looked for", async () => {
  campaigns(5, [1, other]);
  await bot.says("/campaigns Aksiya");
  expect(bot.reads()).toMatch(/^🏢 Main account/);
});

test("the account of the last campaign is the first that is offered", async () => {
  await readBack();
  await start();
  const [held] = bot.store.submissions.inState("held");
  if (!held) throw new Error("nothing is held");
  bot.store.submissions.claim(held.id, bot.clock.now);
  bot.submit.accept({ ...held, state: "sending" }, 9, pbxCampaign({ id: 9 }));
  await bot.says("/new");
  expect(bot.labels().slice(0, 2)).toEqual(["Filial", "Main account"]);
});

test("a draft that is taken up again asks for another account where its own is gone, and keeps its answers", async () => {
  await readBack();
  const { id } = bot.draft();
  await bot.says("/cancel");
  bot.store.accounts.tick(other, CHAT, false);
  await bot.handle(bot.update.tap(`m|take-up|${id}`, bot.telegram.messages(CHAT).at(-1)?.id ?? 1));
  expect(bot.reads()).toContain("You do not have that account any more");
  await bot.taps("Main account");
  const { trunks, ...rest } = bot.draft().answers;
  expect([accountOf(bot.draft()), trunks, rest.list?.sha256]).toEqual([1, undefined, completeAnswers().list.sha256]);
});

test("no test call is made from an account that was taken from the person", async () => {
  await readBack();
  bot.store.people.setNumber(CHAT, "998901234567", bot.clock.now);
  await bot.taps("Call me first");
  const yes = bot.labels().find((label) => /call/i.test(label)) ?? "";
  bot.store.accounts.tick(other, CHAT, false);
  await bot.taps(yes);
  expect(bot.store.testCalls.inState("waiting")).toEqual([]);
  expect(bot.reads()).toContain("You do not have that account any more");
});
