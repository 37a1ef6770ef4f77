import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { CHAT } from "../../store/memory.ts";
import { addAccount, addUnnamed } from "../../store/second-account.ts";
import { accountsDesk, TOKEN } from "../accounts-desk.ts";
import { catalogue } from "../views/screen-makers.ts";

const words = catalogue().en;
const COLLEAGUE = CHAT + 1;
const OTHER_NAME = words.text("button-account-other-name");
const SUGGESTED = words.text("accounts-suggested", { n: "2" });

/** An account that waits for its name, or has one, as number 2; what it is called is asked in a message. */
async function asked(isNamed: boolean) {
  const desk = accountsDesk();
  if (isNamed) addAccount(desk.store, "Filial", TOKEN);
  else addUnnamed(desk.store, TOKEN);
  const on = (await desk.telegram.api.sendMessage(CHAT, "-")).message_id;
  await desk.handle(desk.update.tap("a|rename|2", on));
  const message = () => desk.telegram.messages(CHAT).find(({ id }) => id === on);
  const labels = () => (message()?.buttons ?? []).flat().map(({ text }) => text);
  const nameNow = () => desk.store.accounts.one(2)?.name;
  return { ...desk, on, message, labels, nameNow };
}

const twice = async (desk: { handle(update: Update): Promise<void> }, update: Update) => {
  for (let times = 0; times < 2; times += 1) await desk.handle(update);
};

describe("the screen that asks for a name", () => {
  test("offers another name only where a text would not be taken for it", async () => {
    const desk = await asked(false);
    expect(desk.labels()).toEqual([SUGGESTED, words.text("button-account-drop")]);
    await desk.says("/help");
    await desk.handle(desk.update.tap("a|one|2", desk.on));
    expect(desk.labels()).toEqual([SUGGESTED, OTHER_NAME, words.text("button-account-drop")]);
  });

  test("offers it where the name of another account is waited for, or was said already", async () => {
    const desk = await asked(false);
    const third = addUnnamed(desk.store, "third");
    desk.store.chats.expect(CHAT, { kind: "account-name", accountId: third });
    const view = () => {
      const account = desk.store.accounts.one(2);
      return account ? desk.ofAccounts.naming(account, 3, CHAT, words) : undefined;
    };
    const offers = () =>
      view()
        ?.buttons.flat()
        .some(({ label }) => label === OTHER_NAME);
    expect(offers()).toBe(true);
    desk.store.chats.expect(CHAT, { kind: "account-name", accountId: 2 });
    expect(offers()).toBe(false);
    desk.store.chats.expect(CHAT, { kind: "account-name", accountId: 2, takenBy: 7 });
    expect(offers()).toBe(true);
    expect(view()?.text).toContain(words.html("accounts-works", { lines: 3 }));
  });

  test("calls the first account by its own name, and suggests none for what has one", async () => {
    const desk = await asked(true);
    expect(desk.labels()).toEqual([words.text("button-back")]);
    await desk.handle(desk.update.tap("a|rename|1", desk.on));
    expect(desk.message()?.text).toContain(words.html("accounts-rename", { account: words.text("account-first") }));
  });

  test("suggests the first name that is nobody's", async () => {
    const desk = await asked(false);
    desk.store.accounts.rename(1, SUGGESTED.toUpperCase());
    await desk.handle(desk.update.tap("a|one|2", desk.on));
    expect(desk.labels()[0]).toBe(words.text("accounts-suggested", { n: "3" }));
  });
});

describe("a name that is written", () => {
  test("makes a new account ready: of one admin alone, or to be given to others", async () => {
    const alone = await asked(false);
    await alone.says("Filial");
    expect(alone.reads()).toContain(`${words.html("accounts-ready-alone", { account: "Filial" })}\n\n`);
    const desk = await asked(false);
    desk.store.team.add(COLLEAGUE, "manager", CHAT, 0);
    await desk.says("Filial");
    const people = words.text("button-account-people");
    expect(desk.reads()).toContain(`${words.html("accounts-ready", { account: "Filial", people })}\n\n`);
  });

  test("gives another name to one that had one", async () => {
    const desk = await asked(true);
    await desk.says("Markaz");
    expect(desk.reads()).toContain(`${words.html("accounts-renamed", { account: "Markaz" })}\n\n`);
    expect([desk.nameNow(), desk.message()?.buttons]).toEqual(["Markaz", []]);
  });

  test("is that name also when its message comes twice, and the text after it is none", async () => {
    const desk = await asked(false);
    await twice(desk, desk.update.text("Filial"));
    expect(desk.reads()).toContain("Filial");
    await desk.says("Markaz");
    expect([desk.nameNow(), desk.reads()]).toEqual(["Filial", words.html("idle-text")]);
  });

  test("that is taken leaves the question open", async () => {
    const desk = await asked(true);
    addAccount(desk.store, "Markaz", "third");
    await desk.says("markaz");
    expect(desk.reads()).toBe(words.html("accounts-name-taken", { account: "markaz" }));
    await desk.says("Toshkent");
    expect(desk.nameNow()).toBe("Toshkent");
  });

  test("that a removed account had is asked about, and no text after it is a name", async () => {
    const desk = await asked(false);
    desk.store.accounts.remove(addAccount(desk.store, "Markaz", "third"));
    await desk.says("Markaz");
    expect(desk.reads()).toContain(words.html("accounts-was-here", { account: "Markaz" }));
    await desk.says("Toshkent");
    expect(desk.nameNow()).toBeUndefined();
  });

  test.each([
    ["x".repeat(32), true],
    ["x".repeat(33), false],
    ["  ", false],
  ])("%j is a name: %s", async (text, isName) => {
    const desk = await asked(true);
    await desk.says(text);
    expect(desk.nameNow()).toBe(isName ? text : "Filial");
    if (!isName) expect(desk.reads()).toBe(words.html("accounts-name-bad", { most: 32 }));
  });

  test("while its key is being tried is waited with", async () => {
    const desk = accountsDesk();
    const id = desk.store.accounts.add(CHAT);
    desk.store.chats.expect(CHAT, { kind: "account-name", accountId: id });
    await desk.says("Filial");
    expect(desk.reads()).toBe(words.html("accounts-trying"));
  });

  test.each(["who leads nobody any more", "an account that was removed meanwhile"])("by %s is no name", async (who) => {
    const desk = accountsDesk({ adminIds: [COLLEAGUE] });
    desk.store.team.add(CHAT, who.startsWith("who") ? "manager" : "admin", COLLEAGUE, 0);
    desk.store.team.greet(CHAT);
    const id = addAccount(desk.store, "Filial", TOKEN);
    if (!who.startsWith("who")) desk.store.accounts.remove(id);
    desk.store.chats.expect(CHAT, { kind: "account-name", accountId: id });
    await desk.says("Markaz");
    expect([desk.store.accounts.one(id)?.name, desk.reads()]).toEqual(["Filial", words.html("idle-text")]);
  });
});

test("an account that is back says so, and one that is not goes on being asked about", async () => {
  const desk = await asked(false);
  const removed = addAccount(desk.store, "Markaz", "third");
  desk.store.accounts.remove(removed);
  await desk.handle(desk.update.tap(`a|the-same|2/${removed}`, desk.on));
  expect(desk.message()?.text).toContain(`${words.html("accounts-back", { account: "Markaz" })}\n\n`);
  const other = await asked(false);
  await other.handle(other.update.tap("a|the-same|2/1", other.on));
  expect(other.message()?.text).toContain(words.html("accounts-name-ask"));
});
