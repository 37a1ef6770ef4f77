import { expect, test } from "vitest";
import type { AccountTap, FolderTap, JournalTap, TeamTap } from "../../../src/bot/callback-data.ts";
import { colleagues, MAKER, OTHER } from "./colleagues.ts";

/** Every button of what admins decide, with what it is about. */
const TEAM: Record<Exclude<TeamTap["kind"], "ask">, string | number> = {
  "let-in-manager": MAKER,
  "let-in-viewer": MAKER,
  refuse: MAKER,
  list: 0,
  waiting: "",
  invite: "",
  "link-manager": "",
  "link-viewer": "",
  contacts: "",
  one: MAKER,
  "make-admin": MAKER,
  "make-manager": MAKER,
  "make-viewer": MAKER,
  "see-all": MAKER,
  "see-own": MAKER,
  approve: MAKER,
  "approve-not": MAKER,
  remove: MAKER,
  heirs: MAKER,
  "remove-aside": MAKER,
  "remove-to": `${MAKER}/${OTHER}`,
  "news-here": "",
  "news-no-more": "",
};
const ACCOUNTS: Record<Exclude<AccountTap["kind"], "campaigns" | "numbers">, string | number> = {
  list: "",
  one: 1,
  add: "",
  "new-token": 1,
  rename: 1,
  suggested: 1,
  "the-same": "2/1",
  drop: 1,
  people: "1/0",
  tick: `1/${MAKER}`,
  untick: `1/${MAKER}`,
  remove: 1,
  removed: 1,
};
const FOLDER: Record<FolderTap["kind"], string> = {
  list: "",
  all: "",
  one: "lost",
  send: "lost",
  take: "held",
  "take-as-draft": "held",
  leave: "held",
};
const JOURNAL: Record<JournalTap["kind"], string | number> = { list: 0, row: 1, of: "1/1", by: "1/1" };

const forged = Object.entries({ t: TEAM, a: ACCOUNTS, f: FOLDER, j: JOURNAL }).flatMap(([letter, taps]) =>
  Object.entries(taps).map(([kind, about]) => `${letter}|${kind}|${about}`),
);

/** A manager who may all that a manager can be given: to see everybody's campaigns, and to approve them. */
function manager() {
  const bot = colleagues("manager", { seesAll: true });
  bot.store.team.change({ userId: OTHER, role: "manager", seesAll: true, approves: true });
  return bot;
}

test("whoever is no admin has none of the admins' buttons, whatever else they may", async () => {
  const bot = manager();
  const on = (await bot.telegram.api.sendMessage(OTHER, "-")).message_id;
  for (const data of forged) await bot.handle(bot.update.tap(data, on, OTHER));
  expect(bot.telegram.toasts).toEqual(forged.map(() => bot.words.text("toast-old-buttons")));
  expect(bot.telegram.messages(OTHER)).toMatchObject([{ text: "-", buttons: [] }]);
});

test.each(["/team", "/accounts", "/journal"])("%s is to them a command that there is not", async (command) => {
  const bot = manager();
  await bot.says("/nothing", OTHER);
  const unknown = bot.telegram.messages(OTHER).at(-1);
  await bot.says(command, OTHER);
  expect(bot.telegram.messages(OTHER).at(-1)).toMatchObject({ text: unknown?.text, buttons: unknown?.buttons });
});

test("they are asked nothing in groups", async () => {
  const bot = manager();
  const chat = { id: -100, type: "group", title: "Sotuv" };
  const from = { id: OTHER, is_bot: false, first_name: "Ali" };
  const member = { chat, from, date: 0, new_chat_member: { status: "member" } };
  await bot.handle({ update_id: 9_000, my_chat_member: member } as never);
  expect(bot.telegram.messages(-100)).toEqual([]);
});

test("help names what admins have to admins alone", async () => {
  const bot = manager();
  await bot.says("/help", OTHER);
  expect(bot.reads(OTHER)).not.toContain("/team");
  bot.store.team.change({ userId: OTHER, role: "admin", seesAll: false, approves: false });
  await bot.says("/help", OTHER);
  expect(bot.reads(OTHER)).toContain("/team");
});
