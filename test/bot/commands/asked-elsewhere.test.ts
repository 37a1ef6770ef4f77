import { describe, expect, test } from "vitest";
import { createKeepBack } from "../../../src/app/folder/keep-back.ts";
import { nobodyAsked } from "../../app/approval/nobody-asked.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { botInHand, type Looked, MONDAY_NOON } from "../bot-in-hand.ts";
import { catalogue } from "../views/screen-makers.ts";

const words = catalogue().en;
const ADMIN = CHAT + 1;
const { days, hours } = completeAnswers();

/** What AloVoice says of campaign 123: it is that of a name. */
const named = (name: string): Looked => ({
  ok: true,
  value: pbxCampaign({ id: 123, name, ...days, fromTime: hours.from, toTime: hours.to }),
});

/** Two campaigns of one chat that were in hand when the folder was copied, asked about in an admin's. */
async function copied(name = "Campaign one") {
  const bot = botInHand({ adminIds: [ADMIN], look: () => named(name) });
  bot.store.team.add(CHAT, "manager", ADMIN, 0);
  bot.store.team.greet(CHAT);
  for (const id of ["one", "two"]) {
    holdSubmission(bot.store, id, { releaseAt: MONDAY_NOON, answers: completeAnswers({ name: `Campaign ${id}` }) });
  }
  const keepBack = createKeepBack({
    approvals: nobodyAsked(bot.store, () => MONDAY_NOON),
    store: bot.store,
    adminIds: () => [ADMIN],
    now: () => MONDAY_NOON,
    undoSeconds: 30,
  });
  bot.store.transaction(() =>
    keepBack.keepBack({ kind: "copied", madeAt: MONDAY_NOON - 1, stoppedAt: MONDAY_NOON - 1 }),
  );
  /** A tap in somebody's chat on a message of its own; what that says then. */
  async function at(data: string, from = ADMIN) {
    const on = (await bot.telegram.api.sendMessage(from, "-")).message_id;
    await bot.handle(bot.update.tap(data, on, from));
    const { text, buttons } = bot.telegram.messages(from).find(({ id }) => id === on) ?? { text: "", buttons: [] };
    return { toast: bot.telegram.toasts.at(-1), text, labels: buttons.flat().map((button) => button.text) };
  }
  const state = () => bot.store.submissions.byId("one")?.state;
  return { ...bot, at, state };
}

/** The list with the other one, as it stands when this one is settled. */
const LEFT = [words.text("folder-button-all", { count: 1 }), "Campaign two"];

describe("an admin who settles one of another chat", () => {
  test.each([
    ["s|one|absent", "absent"],
    ["s|one|yes:123", "accepted"],
  ])("by %s sees what is left in its place", async (data, state) => {
    const bot = await copied();
    expect(await bot.at(data)).toMatchObject({ toast: undefined, labels: LEFT });
    expect(bot.state()).toBe(state);
  });

  test("stops one that is held again, and sees what is left", async () => {
    const bot = await copied();
    await bot.at("f|send|one");
    expect(bot.state()).toBe("held");
    expect(await bot.at("s|one|stop")).toMatchObject({ toast: undefined, labels: LEFT });
    expect(bot.state()).toBe("stopped");
  });

  test("by its number sees what is left below", async () => {
    const bot = await copied();
    await bot.at("s|one|give-id");
    await bot.says("123", ADMIN);
    expect([bot.state(), bot.labels(ADMIN)]).toEqual(["accepted", LEFT]);
    expect(bot.store.chats.expecting(ADMIN)).toBeUndefined();
  });

  test("by a number that is another's is asked again, and nothing is listed", async () => {
    const bot = await copied("Another");
    await bot.at("s|one|give-id");
    await bot.says("123", ADMIN);
    expect([bot.state(), bot.labels(ADMIN)]).toEqual(["unknown", [words.text("button-back")]]);
    expect((await bot.at("s|one|yes:123")).text).toContain(
      words.html("give-id-another", { id: "123", name: "Another" }),
    );
  });

  test("goes back to the list, and no number is waited for any more", async () => {
    const bot = await copied();
    await bot.at("s|one|give-id");
    expect((await bot.at("s|one|back")).labels).toEqual([
      words.text("folder-button-all", { count: 2 }),
      "Campaign one",
      "Campaign two",
    ]);
    expect(bot.store.chats.expecting(ADMIN)).toBeUndefined();
  });
});

test.each(["s|one|absent", "s|one|yes:123"])("whose it is, who is no admin, sees by %s no list", async (data) => {
  const bot = await copied();
  expect(await bot.at(data, CHAT)).toEqual({ toast: undefined, text: "-", labels: [] });
  expect(bot.state()).not.toBe("unknown");
});
