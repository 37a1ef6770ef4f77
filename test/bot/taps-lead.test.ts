import { expect, test } from "vitest";
import { readTap } from "../../src/bot/callback-data.ts";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission } from "../store/memory.ts";
import { botInHand, MONDAY_NOON } from "./bot-in-hand.ts";

const TUESDAY = Temporal.Instant.from("2026-11-24T08:45+05:00").epochMilliseconds;

/** A chat with a draft that is filled in and one set aside, a campaign and one in hand; and a message with an old button. */
async function office() {
  const bot = botInHand({ look: (id) => ({ ok: true, value: pbxCampaign({ id, name: "Aprel" }) }) });
  const { store } = bot;
  const sent = holdSubmission(store, "sent");
  store.submissions.claim("sent", 0);
  bot.submit.accept({ ...sent, state: "sending" }, 5, pbxCampaign({ id: 5, name: "Aprel" }));
  const whose = { chatId: CHAT, userId: CHAT };
  holdSubmission(store, "held", { confirmedAt: MONDAY_NOON });
  store.handOver.keepUntil("held", TUESDAY);
  store.screens.drew("d-held", store.screens.revision("d-held"));
  store.drafts.create({ id: "open", ...whose, answers: { name: "Navroʻz" } }, 0);
  store.drafts.createAside({ id: "aside", ...whose, answers: completeAnswers({ name: "Bahor" }) }, 0);
  const { message_id } = await bot.telegram.api.sendMessage(CHAT, "old");
  return { ...bot, tap: (data: string) => bot.handle(bot.update.tap(data, message_id)) };
}

/** What a tap leads to: what the buttons of the chat's newest message mean then, and the toast. */
const LEADS: [data: string, buttons: string, toast?: "refreshed" | "muted" | "unmuted"][] = [
  ["m|new|", "show anew"],
  ["m|anew|", "cancel"],
  ["m|show|", "cancel"],
  ["m|take-up|aside", "send play menu call-me edit cancel plan assumptions"],
  ["m|drafts|", "take-up take-up drafts-delete list"],
  ["m|drafts-delete|", "draft-delete draft-delete drafts list"],
  ["m|draft-delete|aside", "draft-deleted drafts"],
  ["m|draft-delete|none", "take-up take-up drafts-delete list"],
  ["m|draft-deleted|aside", "take-up drafts-delete list"],
  ["m|campaigns|", "open repeat-page drafts files in-hand"],
  ["m|in-hand|", "show stop-mine wish wish wish list"],
  ["m|stop-mine|", "wish wish wish list"],
  ["m|stop-everything|", "wish wish wish list"],
  ["m|wish|remind-on", "show stop-mine wish wish wish list"],
  ["m|language|", "speak speak speak speak"],
  ["m|help|", "new"],
  ["m|speak|ru", "cancel"],
  ["c|5|open", "refresh repeat copy list mute"],
  ["c|5|refresh", "refresh repeat copy list mute", "refreshed"],
  ["c|0|list", "open repeat-page drafts files in-hand"],
  ["c|0|page", "open repeat-page drafts files in-hand"],
  ["c|0|repeat-page", "repeat list"],
  ["c|0|everybody", "open list"],
  ["c||search", "list"],
  ["c||files", "xlsx csv search list"],
  ["c||xlsx", ""],
  ["c||csv", ""],
  ["c|5|mute", "refresh repeat copy list unmute", "muted"],
  ["c|5|unmute", "refresh repeat copy list mute", "unmuted"],
  ["c|5|repeat", "cancel"],
];

test.each<(typeof LEADS)[number]>(LEADS)("%s leads to %s", async (data, buttons, toast) => {
  const bot = await office();
  await bot.tap(data);
  const kinds = (bot.telegram.messages(CHAT).at(-1)?.buttons ?? []).flat().map((button) => {
    if (!("callback_data" in button)) return "copy";
    return readTap(button.callback_data ?? "")?.tap?.kind ?? button.callback_data;
  });
  expect(kinds.join(" ")).toBe(buttons);
  if (!data.startsWith("m|speak")) expect(bot.telegram.toasts).toEqual([toast && bot.words.text(`toast-${toast}`)]);
});
