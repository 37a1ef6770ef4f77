import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Api } from "grammy";
import { expect, onTestFinished, test } from "vitest";
import { openKeeping } from "../../../sandbox/demo/keeping.ts";
import { startPbx } from "../../../sandbox/pbx/server.ts";
import { startTelegram } from "../../../sandbox/telegram/server.ts";
import { createPbx } from "../../../src/pbx/client.ts";
import { prepareCampaign } from "../../pbx/new-campaign.ts";

const AZIZA = { id: 1001, firstName: "Aziza", languageCode: "uz" };
const NOW = Date.UTC(2026, 10, 26, 10);

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "keeping-"));
  onTestFinished(() => rm(folder, { recursive: true, maxRetries: 20 }));
  return join(folder, "data");
}

/** Both stand-ins, as they were left in the folder. */
async function standIns(folder: string) {
  const { telegram: chats, pbx: campaigns, save } = openKeeping(folder);
  const telegram = await startTelegram({ now: () => NOW, kept: chats });
  const pbx = await startPbx({ now: () => NOW, kept: campaigns });
  return {
    telegram,
    pbx,
    aziza: telegram.person(AZIZA),
    async leave() {
      save({ telegram: telegram.state(), pbx: pbx.state(), shown: NOW });
      await Promise.all([telegram.close(), pbx.close()]);
    },
  };
}

test("chats, files and what the bot has not heard yet are there again, and numbers go on", async () => {
  const folder = await openFolder();
  const before = await standIns(folder);
  before.aziza.says("/start");
  const api = new Api(before.telegram.token, { apiRoot: before.telegram.url });
  await api.sendMessage(AZIZA.id, "Salom", {
    reply_markup: { inline_keyboard: [[{ text: "OK", callback_data: "ok" }]] },
  });
  const sent = before.aziza.sendsDocument({ name: "a.csv", bytes: Buffer.from("998901234567\n") });
  const shown = before.aziza.chat();
  await before.leave();

  const after = await standIns(folder);
  expect(after.aziza.chat()).toEqual(shown);
  const file = after.telegram.file(sent.message?.document?.file_id ?? "");
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe("998901234567\n");
  const later = after.aziza.says("/help");
  expect(later.update_id).toBeGreaterThan(sent.update_id);
  expect(later.message?.message_id).toBe((sent.message?.message_id ?? 0) + 1);
  const waiting = await new Api(after.telegram.token, { apiRoot: after.telegram.url }).getUpdates();
  expect(waiting.map(({ update_id: id }) => id)).toContain(sent.update_id);
  await after.leave();
});

test("campaigns and requests are there again, and the next campaign has the next number", async () => {
  const folder = await openFolder();
  const { campaign, remove } = await prepareCampaign();
  onTestFinished(remove);
  const add = async ({ pbx: { url, token } }: Awaited<ReturnType<typeof standIns>>) => {
    const client = createPbx({ baseUrl: url, token, gapMs: 0, now: () => 0 });
    const added = await client.addAutorule(campaign);
    await client.close();
    return added;
  };
  const before = await standIns(folder);
  expect(await add(before)).toMatchObject({ id: 123 });
  const campaigns = before.pbx.campaigns();
  await before.leave();

  const after = await standIns(folder);
  expect(after.pbx.campaigns()).toEqual(campaigns);
  expect(after.pbx.requests).toHaveLength(1);
  expect(await add(after)).toMatchObject({ id: 124 });
  await after.leave();
});
