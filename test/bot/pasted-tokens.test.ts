import type { Update } from "grammy/types";
import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "../../src/store/open.ts";
import { CHAT, memoryDatabase } from "../store/memory.ts";
import { type AccountsDesk, accountsDesk, KEY, TOKEN } from "./accounts-desk.ts";
import { FIRST_TOKEN } from "./accounts-in-hand.ts";
import { refusal } from "./telegram/refusal.ts";

const [GROUP, MANAGER, VIEWER, STRANGER] = [-100, 701, 702, 703];
/** As long as the environment's, and of the same letters. */
const ALIKE = "fedcba9876543210fedcba9876543210";

let db: Db;
let desk: AccountsDesk;

function open(secretKeys = [KEY]): void {
  db = memoryDatabase();
  desk = accountsDesk({ db, secretKeys });
  desk.store.team.add(MANAGER, "manager", CHAT, 0);
  desk.store.team.add(VIEWER, "viewer", CHAT, 0);
  for (const id of [MANAGER, VIEWER]) desk.store.team.greet(id);
}
beforeEach(() => open());

/** Everything that the database holds, as one text. */
const kept = () => db.serialize().toString("latin1");
const said = (chat: number) =>
  desk.telegram
    .messages(chat)
    .map(({ text }) => text)
    .join("\n");

describe.each([
  ["the known key", FIRST_TOKEN],
  ["one that is written alike", ALIKE],
])("%s in the wrong place", (_, token) => {
  test.each([
    ["an admin's chat", CHAT, "A key belongs only in /accounts"],
    ["a manager's", MANAGER, "added by your administrator"],
    ["a viewer's", VIEWER, "added by your administrator"],
  ])("is taken out of %s, with a kind word, and kept nowhere", async (_place, chat, word) => {
    await desk.says("/new", chat);
    await desk.says(`mana kalit: ${token}`, chat);
    await desk.settles();
    expect(said(chat)).toContain("I took it out of the chat");
    expect(said(chat)).toContain(word);
    expect(kept()).not.toContain(token);
    expect(desk.store.accounts.holdsTokens()).toBe(false);
  });

  test("is no answer of the draft in whose midst it comes", async () => {
    await desk.says("/new");
    const before = JSON.stringify(desk.draft().answers);
    await desk.says(token);
    expect(JSON.stringify(desk.draft().answers)).toBe(before);
  });

  test("is taken out of a group, where others may have seen it", async () => {
    const update = JSON.parse(JSON.stringify(desk.update.text(token))) as Update;
    Object.assign(update.message ?? {}, { chat: { id: GROUP, type: "supergroup", title: "Sotuv" } });
    await desk.handle(update);
    await desk.settles();
    expect(said(GROUP)).toContain("Others may have seen it");
    expect(desk.telegram.calls.filter(({ method }) => method === "deleteMessage")).toHaveLength(1);
    expect(kept()).not.toContain(token);
  });

  test("of a stranger is taken out, and they hear no more than any stranger does", async () => {
    await desk.says(token, STRANGER);
    await desk.settles();
    expect(desk.telegram.calls.filter(({ method }) => method === "deleteMessage")).toHaveLength(1);
    expect(said(STRANGER)).not.toContain("key");
    expect(desk.telegram.messages(STRANGER)).toHaveLength(1);
    expect(kept()).not.toContain(token);
  });

  test("is taken out where it comes with an edit of a message", async () => {
    const { message, update_id } = desk.update.text(token);
    await desk.handle({ update_id, edited_message: message } as Update);
    await desk.settles();
    expect(said(CHAT)).toContain("I took it out of the chat");
  });

  test("stands nowhere without SECRET_KEY either, also while it waits in the inbox", async () => {
    open([]);
    const update = desk.update.text(token);
    desk.store.updates.add([{ id: update.update_id, lane: "l", body: desk.kept.write(update) }], 0);
    expect(kept()).not.toContain(token);
    const [waiting] = desk.store.updates.waiting();
    const replayed = desk.kept.read(waiting?.id ?? 0, waiting?.body ?? "");
    await desk.handle(replayed as Update);
    await desk.settles();
    expect(said(CHAT)).toContain("I took it out of the chat");
  });
});

test("a key that is asked for and comes with an edit of a message is taken out, and asked for still", async () => {
  await desk.says("/accounts");
  await desk.taps("Add an account");
  const { message, update_id } = desk.update.text(TOKEN);
  await desk.handle({ update_id, edited_message: message } as Update);
  await desk.settles();
  expect(desk.telegram.calls.filter(({ method }) => method === "deleteMessage")).toHaveLength(1);
  expect(kept()).not.toContain(TOKEN);
  await desk.pastes(TOKEN);
  expect(desk.store.accounts.one(2)?.state).toBe("unnamed");
});

test("whoever cannot have it deleted is asked to do it", async () => {
  desk.telegram.fails("deleteMessage", refusal(400, "Bad Request: message can't be deleted"));
  await desk.says(FIRST_TOKEN, MANAGER);
  await desk.settles();
  expect(said(MANAGER)).toContain("could not take it out of the chat");
});

test("a message that is deleted already is as good as deleted", async () => {
  desk.telegram.fails("deleteMessage", refusal(400, "Bad Request: message to delete not found"));
  await desk.says(FIRST_TOKEN, MANAGER);
  await desk.settles();
  expect(said(MANAGER)).toContain("I took it out of the chat");
});

test.each(["Aksiya 2026", "ertaga 9 dan 18 gacha", "901234567", "0123456789abcdef"])(
  "“%s” is no key, and goes on to the draft",
  async (text) => {
    await desk.says("/new");
    await desk.says(text);
    expect(desk.store.notices.due(desk.clock.now)).toEqual([]);
  },
);

describe("in the inbox", () => {
  const bodyOf = (text: string, from = CHAT) => {
    const update = desk.update.text(text, from);
    return { update, body: desk.kept.write(update) };
  };

  test("an admin's word that may be a key is sealed, before it is asked for here", () => {
    const { update, body } = bodyOf(TOKEN);
    expect(body).not.toContain(TOKEN);
    expect(desk.kept.read(update.update_id, body)).toEqual(update);
  });

  test("it opens in no other row", () => {
    const { update, body } = bodyOf(TOKEN);
    expect(desk.kept.read(update.update_id + 1, body)).toBeUndefined();
  });

  test("whatever an admin writes while a key is asked for is sealed", () => {
    desk.store.chats.expect(CHAT, { kind: "pbx-token", until: Infinity });
    expect(bodyOf("kalit: Qk7w").body).not.toContain("Qk7w");
  });

  test.each([CHAT, MANAGER])("what is answered to is left out where it has a key in it (%i)", (from) => {
    const reply_to_message = desk.update.text(`kalit ${FIRST_TOKEN}`, from).message;
    const update = desk.update.message({ text: "rahmat", reply_to_message } as never, from);
    const clean = desk.kept.clean(update);
    expect(JSON.stringify(clean)).not.toContain(FIRST_TOKEN);
    expect(clean.message?.text).toBe("rahmat");
    const harmless = desk.update.message({
      text: "/dnc",
      reply_to_message: desk.update.text("901234567").message,
    } as never);
    expect(desk.kept.clean(harmless)).toBe(harmless);
  });

  test.each([
    ["an admin's sentence", "ertaga 9 dan 18 gacha", CHAT],
    ["a number", "901234567", CHAT],
    ["a manager's word", TOKEN, MANAGER],
  ])("%s stands as it was sent", (_, text, from) => {
    const { update, body } = bodyOf(text, from);
    expect(JSON.parse(body)).toEqual(update);
  });
});

test.each([
  ["ten minutes", 10 * 60_000, false],
  ["a moment less", 10 * 60_000 - 1, true],
])(
  "a key that is pasted %s after it was asked for is taken out, and tried where that was in time: %i, %s",
  async (_, later, isTried) => {
    await desk.says("/accounts");
    await desk.taps("Add an account");
    desk.clock.now += later;
    await desk.pastes(TOKEN);
    expect(desk.telegram.calls.filter(({ method }) => method === "deleteMessage")).toHaveLength(1);
    expect(desk.asked).toEqual(isTried ? [TOKEN] : []);
    expect(desk.store.accounts.one(2) !== undefined).toBe(isTried);
    // It is no message to the bot beside.
    expect(said(CHAT)).not.toContain("To start a campaign");
  },
);
