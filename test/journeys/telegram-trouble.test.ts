import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Fault, Person } from "../../sandbox/telegram/contract.ts";
import { type Office, openOffice } from "./office.ts";
import { CARD, press, saying, send, walkToReview, words } from "./walk.ts";

let office: Office;
let manager: Person;
beforeAll(async () => {
  office = await openOffice();
});
beforeEach(() => {
  manager = office.hires();
});
afterEach(() => office.telegram.clearFaults());
afterAll(() => office.close());

const told = (text: RegExp) => manager.chat().filter((shown) => shown.fromBot && text.test(shown.text)).length;
const HELP = saying(words.html("help-text"));

const FLOOD: Fault["kind"] = {
  type: "refuse",
  status: 429,
  description: "Too Many Requests: retry after 1",
  retryAfter: 1,
};

describe("an answer comes once Telegram takes it, and once", () => {
  test.for<[name: string, kind: Fault["kind"], times: number]>([
    ["too many requests", FLOOD, 1],
    ["a gateway's page instead of an answer", { type: "html" }, 2],
    ["Telegram's own trouble", { type: "refuse", status: 500, description: "Internal Server Error" }, 2],
    ["a connection that breaks", { type: "cut" }, 2],
  ])("%s", async ([, kind, times]) => {
    office.telegram.fault({ method: "sendMessage", kind, times });
    manager.says("/help");
    await manager.seesLast(HELP);
    manager.says("/language");
    await manager.seesLast(saying(words.html("language-ask")));
    expect(told(HELP)).toBe(1);
  });
});

describe("in the wizard", () => {
  test("edits that are refused for a while come later, and the tap counts once", async () => {
    manager.says("/new");
    await manager.seesLast(/1 \/ 6/);
    office.telegram.fault({ method: "editMessageText", kind: FLOOD, times: 1 });
    press(manager, /^w\|[^|]+\|cancel/);
    await manager.seesLast(saying(words.html("draft-empty")));
  });

  test("a screen whose delivery was not confirmed is shown again, and the answer counts once", async () => {
    await walkToReview(manager, "Ikki marta");
    press(manager, /^w\|[^|]+\|menu/);
    await manager.seesLast(saying(words.html("edit-ask")));
    press(manager, /^w\|[^|]+\|edit\|name/);
    await manager.seesLast(saying(words.html("edit-header", { name: words.text("step-name") })));
    office.telegram.fault({ method: "sendMessage", kind: { type: "cut-after" }, times: 1 });
    manager.says("Bir marta");
    await expect.poll(() => told(/Tekshirib chiqing[\s·]+Bir marta/)).toBe(2);
    await office.telegram.settled();
    send(manager);
    await manager.seesLast(CARD);
  });

  test("updates that could not be fetched for a while are answered in their order", async () => {
    office.telegram.fault({ method: "getUpdates", kind: { type: "html" }, times: 2 });
    office.telegram.fault({ method: "getUpdates", kind: { type: "cut" }, times: 1 });
    manager.says("/help");
    manager.says("/language");
    await manager.seesLast(saying(words.html("language-ask")));
    expect(told(HELP)).toBe(1);
  });
});

test("one refusal of getUpdates with 409, as at a deploy, cuts no upload and ends nothing", async () => {
  await walkToReview(manager, "Uzilmagan");
  await office.pbx.fault({ kind: "stall", on: "addAutorule", times: 1 });
  const sent = office.pbx.campaigns().length;
  send(manager);
  await expect.poll(() => office.pbx.campaigns().length).toBe(sent + 1);
  const conflict = { type: "refuse", status: 409, description: "Conflict: terminated by other getUpdates" } as const;
  office.telegram.fault({ method: "getUpdates", kind: conflict, times: 1 });
  manager.says("/help");
  await expect.poll(() => office.log.some((line) => line.includes("updates-asked-for-elsewhere"))).toBe(true);
  await office.pbx.clearFaults();
  await manager.sees(CARD);
  expect(told(HELP)).toBe(1);
});

describe("news", () => {
  async function campaign(name: string): Promise<number> {
    await walkToReview(manager, name);
    send(manager);
    await manager.seesLast(CARD);
    return office.pbx.campaigns().at(-1)?.id ?? 0;
  }

  test("wait for Telegram, and are told once", async () => {
    const id = await campaign("Kutgan");
    office.telegram.fault({ method: "sendMessage", kind: { type: "html" }, times: 1 });
    office.pbx.setStatus(id, "running");
    await manager.seesLast(/^▶️ «Kutgan»/);
    office.pbx.setStatus(id, "finished");
    await manager.seesLast(/^🏁 «Kutgan»/);
    expect(told(/^▶️ «Kutgan»/)).toBe(1);
  });

  test("are not pressed on who blocked the bot, and what was missed comes after they let it back in", async () => {
    const id = await campaign("Bloklangan");
    const db = new Database(join(office.dataDir, "campaigns.sqlite"), { readonly: true });
    const unreachable = db.prepare("SELECT unreachable FROM chats WHERE id = ?").pluck();
    // Not the old screens that are put away, which are owed in the same table.
    const news = "chat_id = ? AND json_extract(body, '$.kind') <> 'old-message'";
    const settled = db.prepare(`SELECT count(*) FROM notices WHERE ${news} AND settled_at IS NOT NULL`).pluck();

    await expect.poll(() => settled.get(manager.id)).toBe(1);
    manager.blocksBot();
    await expect.poll(() => unreachable.get(manager.id)).toBe(1);
    office.pbx.setStatus(id, "running");
    await expect.poll(() => settled.get(manager.id)).toBe(2);
    manager.unblocksBot();
    await expect.poll(() => unreachable.get(manager.id)).toBe(0);
    await manager.seesAnywhere(/^▶️ «Bloklangan»/);
    office.pbx.setStatus(id, "finished");
    await manager.seesLast(/^🏁 «Bloklangan»/);
    expect(told(/^▶️ «Bloklangan»/)).toBe(1);
    db.close();
  });
});
