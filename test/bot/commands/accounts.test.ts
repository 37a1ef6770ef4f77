import { beforeEach, describe, expect, test } from "vitest";
import { CHAT, memoryDatabase } from "../../store/memory.ts";
import { type AccountsDesk, accountsDesk, TOKEN } from "../accounts-desk.ts";
import { TRUNKS } from "../bot-in-hand.ts";
import { refusal } from "../telegram/refusal.ts";

const OTHER = "Zx81Wv72Ut63Sr54Qp45On36Ml27Kj18";

let desk: AccountsDesk;
beforeEach(() => {
  desk = accountsDesk();
});

async function asksForKey(): Promise<void> {
  await desk.says("/accounts");
  await desk.taps("Add an account");
}

/** A tap that no button of the newest message carries. */
const forges = (data: string) => desk.handle(desk.update.tap(data, desk.telegram.messages(CHAT).at(-1)?.id ?? 0));

describe("a key that is asked for", () => {
  beforeEach(asksForKey);

  test("is kept once the PBX takes it, and a name is suggested", async () => {
    await desk.pastes(TOKEN);
    expect(desk.telegram.messages(CHAT).some(({ text }) => text.includes("2 lines"))).toBe(true);
    await desk.taps("Account 2");
    expect(desk.states()).toEqual([
      [1, "active", undefined],
      [2, "active", "Account 2"],
    ]);
    expect(desk.accounts.of(2).trunks).toBeDefined();
  });

  test("is called as its admin writes", async () => {
    await desk.pastes(TOKEN);
    await desk.says("  Filial   Chilonzor ");
    expect(desk.states().at(-1)).toEqual([2, "active", "Filial Chilonzor"]);
    expect(desk.reads()).toContain("Filial Chilonzor");
  });

  test("stands in the journal with who added and named it", async () => {
    await desk.pastes(TOKEN);
    await desk.says("Filial");
    const rows = desk.store.journal.last(undefined, 9).map(({ kind, by }) => [kind, by]);
    expect(rows).toEqual([
      ["account-named", CHAT],
      ["account-added", CHAT],
    ]);
  });

  test("is not kept where the PBX refuses it, and another one can be sent", async () => {
    await desk.pastes(OTHER);
    expect(desk.reads()).toContain("does not accept that key");
    expect(desk.states().filter(([, state]) => state !== "removed")).toHaveLength(1);
    await desk.taps("Send another key");
    await desk.pastes(TOKEN);
    await desk.taps("Account 2");
    expect(desk.states().at(-1)).toEqual([3, "active", "Account 2"]);
  });

  test("is refused where its lines are those of an account that is here, which is named", async () => {
    desk.pbx.set(TOKEN, [...TRUNKS].reverse());
    await desk.pastes(TOKEN);
    expect(desk.reads()).toContain("Main account");
    expect(desk.store.accounts.one(2)).toMatchObject({ state: "removed" });
    expect(desk.store.accounts.holdsTokens()).toBe(false);
  });

  test("is kept once where two paste the same at the same time", async () => {
    await desk.says(TOKEN);
    await asksForKey();
    await desk.says(TOKEN);
    await desk.settles();
    await desk.settles();
    expect(desk.store.accounts.all().filter(({ state }) => state === "unnamed")).toHaveLength(1);
    expect(
      desk.telegram
        .messages(CHAT)
        .map(({ text }) => text)
        .join(),
    ).toContain("it is here already");
  });

  test("is kept and tried again while the PBX does not answer, and dropped after an hour", async () => {
    desk.pbx.set(TOKEN, "no-answer");
    await desk.pastes(TOKEN);
    expect(desk.reads()).toContain("go on trying until");
    await desk.settles();
    expect(desk.store.accounts.one(2)?.toTry).toBeDefined();
    desk.clock.now += 61 * 60_000;
    await desk.settles();
    expect(desk.reads()).toContain("did not answer in time");
    expect(desk.store.accounts.holdsTokens()).toBe(false);
  });

  test("is not kept where SECRET_KEY was changed before it could be tried: it is sent again", async () => {
    await desk.says(TOKEN);
    const { toTry = "" } = desk.store.accounts.one(2) ?? {};
    desk.store.accounts.putToTry(2, toTry.replace(/^1\.\w{16}/, "1.0123456789abcdef"), CHAT);
    await desk.settles();
    expect(desk.reads()).toContain("SECRET_KEY was changed");
    expect(desk.store.accounts.holdsTokens()).toBe(false);
  });

  test("of who leads nobody any more is neither tried nor kept", async () => {
    const two = accountsDesk({ adminIds: [] });
    two.store.team.add(CHAT, "admin", CHAT, 0);
    two.store.team.greet(CHAT);
    await two.says("/accounts");
    await two.taps("Add an account");
    await two.says(TOKEN);
    two.store.team.remove(CHAT);
    await two.settles();
    expect([two.asked, two.store.accounts.holdsTokens()]).toEqual([[], false]);
  });

  test("is tried again after a restart", async () => {
    desk.pbx.set(TOKEN, "no-answer");
    await desk.pastes(TOKEN);
    desk.pbx.set(TOKEN, ["781130001"]);
    await desk.settles();
    expect(desk.store.accounts.one(2)).toMatchObject({ state: "unnamed" });
  });

  test("comes in another message than the text that was no key, which is left alone", async () => {
    await desk.says("qaysi kalit?");
    expect(desk.reads()).toContain("That is no key");
    expect(desk.store.notices.due(desk.clock.now)).toEqual([]);
    await desk.pastes(TOKEN);
    expect(desk.store.accounts.one(2)?.state).toBe("unnamed");
  });

  test("is not waited for after ten minutes: it is taken out, and not kept", async () => {
    desk.clock.now += 10 * 60_000;
    await desk.pastes(TOKEN);
    expect(desk.reads()).toContain("The time for the key was over");
    expect(desk.store.accounts.holdsTokens()).toBe(false);
  });

  test("is not waited for any more once its admin does something else", async () => {
    await desk.says("/new");
    await desk.says("Filial");
    expect(desk.store.accounts.all()).toHaveLength(1);
  });

  test("leaves nothing of a draft behind: the next text is read as before", async () => {
    await desk.says("/new");
    await asksForKey();
    await desk.pastes(TOKEN);
    await desk.taps("Do not add it");
    expect(desk.store.accounts.one(2)?.state).toBe("removed");
    expect(desk.store.chats.expecting(CHAT)).toBeUndefined();
  });

  test("whose message Telegram does not let the bot delete: its admin is asked to", async () => {
    desk.telegram.fails("deleteMessage", refusal(400, "Bad Request: message can't be deleted"));
    await desk.pastes(TOKEN);
    expect(
      desk.telegram
        .messages(CHAT)
        .map(({ text }) => text)
        .join(),
    ).toContain("delete it yourself");
    expect(desk.store.accounts.one(2)?.state).toBe("unnamed");
  });
});

describe("a name", () => {
  beforeEach(() => desk.adds(TOKEN, "Filial"));

  test("is changed", async () => {
    await desk.says("/accounts");
    await desk.taps("Filial");
    await desk.taps("Rename");
    await desk.says("Toshkent");
    expect(desk.store.accounts.one(2)?.name).toBe("Toshkent");
  });

  test.each(["Filial", "filial", "Main account"])("%s is no other account's", async (name) => {
    desk.pbx.set(OTHER, ["781130009"]);
    await desk.adds(OTHER, name);
    expect(desk.reads()).toContain("is another account’s name");
    await desk.says("Buxoro");
    expect(desk.states().at(-1)).toEqual([3, "active", "Buxoro"]);
  });

  test("of the first account is changed too, and its key cannot be sent", async () => {
    await desk.says("/accounts");
    await desk.taps("Main account");
    expect(desk.labels()).not.toContain("New key");
    await desk.taps("Rename");
    await desk.says("Bosh ofis");
    expect(desk.store.accounts.one(1)?.name).toBe("Bosh ofis");
    await forges("a|new-token|1");
    expect(desk.store.chats.expecting(CHAT)?.kind).not.toBe("pbx-token");
  });
});

test("an account whose own key does not open any more is known by its lines", async () => {
  const db = memoryDatabase();
  await accountsDesk({ db }).adds(TOKEN, "Filial");
  db.exec("DELETE FROM updates");
  desk = accountsDesk({ db, secretKeys: [new Uint8Array(32).fill(8)] });
  await desk.says("/accounts");
  expect(desk.reads()).toContain("its key does not open");
  await desk.adds(TOKEN, "Filial 2");
  expect(
    desk.telegram
      .messages(CHAT)
      .map(({ text }) => text)
      .join(),
  ).toContain("the same lines as “Filial”");
  expect(desk.states().filter(([, state]) => state !== "removed")).toHaveLength(2);
});

describe("a new key for an account", () => {
  beforeEach(async () => {
    await desk.adds(TOKEN, "Filial");
    await desk.accounts.trunks.update(true, 2);
    await desk.says("/accounts");
    await desk.taps("Filial");
    await desk.taps("New key");
  });

  test("takes the place of the old one", async () => {
    desk.pbx.set(OTHER, ["781130001"]);
    await desk.pastes(OTHER);
    expect(desk.reads()).toContain("works with the new key");
    expect(desk.accounts.endingOf(2)).toBe(OTHER.slice(-4));
  });

  test("that opens none of its lines is another account's, and not kept", async () => {
    desk.pbx.set(OTHER, ["781139999"]);
    await desk.pastes(OTHER);
    expect(desk.reads()).toContain("opens none of the lines");
    expect(desk.accounts.endingOf(2)).toBe(TOKEN.slice(-4));
  });
});
