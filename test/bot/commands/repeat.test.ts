import { expect, onTestFinished, test, vi } from "vitest";
import { accountOf } from "../../../src/domain/draft/draft.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { botInHand } from "../bot-in-hand.ts";

const { recording, hours } = completeAnswers();
const options = { ...completeAnswers().options, maxline: 7 };

/** A chat whose campaign 5 was sent with these answers; a tap on its Repeat. */
async function office({ hasRecording = true, isOurs = true, knowsLines = true } = {}) {
  const bot = botInHand();
  const { store } = bot;
  const sent = holdSubmission(store, "sent", { answers: completeAnswers({ options }) });
  store.submissions.claim("sent", 0);
  bot.submit.accept({ ...sent, state: "sending" }, 5, pbxCampaign({ id: 5 }));
  if (!isOurs) store.campaigns.add(pbxCampaign({ id: 6 }), undefined, 0);
  if (!isOurs) store.links.add(CHAT, 6);
  const { sha256, fileName: name } = recording;
  store.files.put({ sha256, kind: "recording", name, size: 1, facts: {}, chatId: CHAT }, 0);
  if (hasRecording) store.recordings.put(CHAT, recording, 0);
  if (knowsLines) await bot.accounts.trunks.update(true, 1);
  const { message_id } = await bot.telegram.api.sendMessage(CHAT, "card");
  return { ...bot, repeats: (id = 5) => bot.handle(bot.update.tap(`c|${id}|repeat`, message_id)) };
}

test("a campaign is repeated with what stays the same; its list and its days are asked for", async () => {
  const bot = await office();
  await bot.repeats();
  const { answers, cursor } = bot.draft();
  expect(answers).toMatchObject({ recording, hours, options, trunks: ["712037006"] });
  expect([answers.list, answers.days, cursor.repeats, accountOf(bot.draft())]).toEqual([
    undefined,
    undefined,
    "sent",
    1,
  ]);
});

test("its lines are not asked about because the bot was started just now", async () => {
  const bot = await office({ knowsLines: false });
  expect(bot.accounts.trunks.current(1).state).toBe("asking");
  await bot.repeats();
  expect(bot.draft().answers.trunks).toEqual(["712037006"]);
});

test("while AloVoice does not tell its lines they are asked about, after a moment", async () => {
  const bot = await office({ knowsLines: false });
  bot.accounts.trunks.update = () => new Promise(() => {});
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const repeated = bot.repeats();
  await vi.advanceTimersByTimeAsync(1_000);
  await repeated;
  expect(bot.draft().answers.trunks).toBeUndefined();
});

test("where its recording is gone that is asked for as well", async () => {
  const bot = await office({ hasRecording: false });
  await bot.repeats();
  expect(bot.draft().answers.recording).toBeUndefined();
  expect(bot.reads()).toContain("Send the recording");
});

test.each([
  ["with something in it is set aside, and can be taken up again", { name: "Navroʻz" }, ["Navroʻz"]],
  ["that is empty leaves nothing behind", {}, []],
])("a draft %s", async (_, answers, aside) => {
  const bot = await office();
  bot.store.drafts.create({ id: "open", chatId: CHAT, userId: CHAT, answers }, 0);
  await bot.repeats();
  expect(bot.draft().cursor.repeats).toBe("sent");
  const listed = bot.store.drafts.listed(CHAT, 9).filter(({ id }) => id !== bot.draft().id);
  expect(listed.map((draft) => draft.answers.name)).toEqual(aside);
});

test("what was made elsewhere cannot be repeated, and the draft stays", async () => {
  const bot = await office({ isOurs: false });
  bot.store.drafts.create({ id: "open", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  await bot.repeats(6);
  expect([bot.draft().id, bot.telegram.toasts]).toEqual(["open", [bot.words.text("toast-old-buttons")]]);
});
