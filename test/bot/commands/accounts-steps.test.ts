import { describe, expect, test } from "vitest";
import { CHAT } from "../../store/memory.ts";
import { addAccount, addUnnamed } from "../../store/second-account.ts";
import { accountsDesk, TOKEN } from "../accounts-desk.ts";
import { MONDAY_NOON, type Setting } from "../bot-in-hand.ts";
import { catalogue } from "../views/screen-makers.ts";

const words = catalogue().en;
const COLLEAGUE = CHAT + 1;
const LIST = words.html("accounts-title");
const NAME_ASKED = words.html("accounts-name-ask");
const MINUTES = 60_000;

type Stage = "trying" | "unnamed" | "active" | "removed";

/** An office of one admin and, as number 2, an account on its way. */
function office(stage: Stage = "active", setting: Setting = {}) {
  const desk = accountsDesk(setting);
  const { accounts } = desk.store;
  if (stage === "trying") accounts.putToTry(accounts.add(CHAT), "sealed", CHAT);
  else if (stage === "unnamed") addUnnamed(desk.store, TOKEN);
  else addAccount(desk.store, "Filial", TOKEN);
  if (stage === "removed") accounts.remove(2);
  /** A tap on a message of its own: what it is answered, and what the message says then. */
  async function at(data: string) {
    const on = (await desk.telegram.api.sendMessage(CHAT, "-")).message_id;
    await desk.handle(desk.update.tap(data, on));
    const seen = () => desk.telegram.messages(CHAT).find(({ id }) => id === on) ?? { text: "", buttons: [] };
    const labels = () =>
      seen()
        .buttons.flat()
        .map((button) => button.text);
    return { on, toast: desk.telegram.toasts.at(-1), text: seen().text, labels };
  }
  return { ...desk, at, expecting: () => desk.store.chats.expecting(CHAT) };
}

/** Another person, so that the admin is not alone. */
function hires(desk: ReturnType<typeof office>, role: "admin" | "manager" = "manager"): void {
  desk.store.team.add(COLLEAGUE, role, CHAT, 0);
  desk.store.team.greet(COLLEAGUE);
}

test.each<[tap: string, stage: Stage, says: string]>([
  ["a|one|2", "active", "Filial"],
  ["a|one|2", "unnamed", NAME_ASKED],
  ["a|one|2", "trying", LIST],
  ["a|one|2", "removed", LIST],
  ["a|one|77", "active", LIST],
  ["a|people|2/0", "active", words.html("accounts-people", { account: "Filial" })],
  ["a|people|2/0", "unnamed", LIST],
  ["a|remove|2", "active", words.html("accounts-remove-ask", { account: "Filial" })],
  ["a|remove|2", "unnamed", LIST],
  ["a|remove|2", "removed", LIST],
  ["a|remove|1", "active", LIST],
  ["a|drop|2", "unnamed", LIST],
])("%s of one that is %s is told that there is “%s”", async (tap, stage, says) => {
  expect((await office(stage).at(tap)).text).toContain(says);
});

test("the list has what is in use or on its way, and no more of what was removed", async () => {
  for (const stage of ["active", "unnamed", "trying", "removed"] as const) {
    const { text } = await office(stage).at("a|list|");
    expect([stage, text.split("\n").length - 1]).toEqual([stage, stage === "removed" ? 1 : 2]);
  }
});

test("AloVoice is asked for the lines of what is in use, and the next look shows them", async () => {
  const desk = office();
  expect((await desk.at("a|list|")).text).toContain(words.text("accounts-state-asking"));
  await desk.accounts.of(2).trunks.update();
  expect((await desk.at("a|list|")).text).toMatch(/Filial .* 2 lines/);
  expect(desk.asked).toEqual([TOKEN]);
  const other = office("unnamed");
  await other.at("a|list|");
  expect(other.asked).toEqual([]);
});

test("who has an account is asked only where there is somebody else", async () => {
  const desk = office();
  const button = words.text("button-account-people");
  expect((await desk.at("a|one|2")).labels()).not.toContain(button);
  hires(desk);
  expect((await desk.at("a|one|2")).labels()).toContain(button);
});

describe("a key is waited for", () => {
  test("for ten minutes, with the account that it is for", async () => {
    const desk = office();
    const until = MONDAY_NOON + 10 * MINUTES;
    const { on, text } = await desk.at("a|add|");
    expect(text).toContain(words.html("accounts-ask-token"));
    expect(desk.expecting()).toEqual({ kind: "pbx-token", until, messageId: on });
    const other = await desk.at("a|new-token|2");
    expect(other.text).toContain(words.html("accounts-ask-new-token", { account: "Filial" }));
    expect(desk.expecting()).toEqual({ kind: "pbx-token", until, accountId: 2, messageId: other.on });
  });

  test.each<[tap: string, stage: Stage, setting: Setting]>([
    ["a|new-token|1", "active", {}],
    ["a|new-token|2", "unnamed", {}],
    ["a|new-token|2", "trying", {}],
    ["a|new-token|2", "removed", {}],
    ["a|add|", "active", { secretKeys: [] }],
    ["a|new-token|2", "active", { secretKeys: [] }],
  ])("not by %s of one that is %s (%j)", async (tap, stage, setting) => {
    const desk = office(stage, setting);
    expect((await desk.at(tap)).text).toContain(LIST);
    expect(desk.expecting()).toBeUndefined();
  });

  test("until another button of the accounts is tapped", async () => {
    const desk = office();
    for (const asks of ["a|add|", "a|rename|2"]) {
      await desk.at(asks);
      expect(desk.expecting()).toBeDefined();
      await desk.at("a|list|");
      expect(desk.expecting()).toBeUndefined();
    }
  });
});

describe("a removal", () => {
  test("says that it is done, once", async () => {
    const desk = office();
    const removed = words.text("accounts-removed", { account: "Filial" });
    expect(await desk.at("a|removed|2")).toMatchObject({ toast: removed, text: expect.stringContaining(LIST) });
    expect(await desk.at("a|removed|2")).toMatchObject({ toast: undefined, text: expect.stringContaining(LIST) });
    expect((await desk.at("a|removed|1")).toast).toBeUndefined();
  });
});

describe("a tick", () => {
  test("gives an account and takes it, and shows the page of its person", async () => {
    const desk = office();
    hires(desk);
    const shown = (has: "yes" | "no") => words.text("accounts-person", { name: String(COLLEAGUE), has });
    expect((await desk.at(`a|tick|2/${COLLEAGUE}`)).labels()).toContain(shown("yes"));
    expect(desk.access.has(COLLEAGUE, 2)).toBe(true);
    expect((await desk.at(`a|untick|2/${COLLEAGUE}`)).labels()).toContain(shown("no"));
    expect(desk.access.has(COLLEAGUE, 2)).toBe(false);
    const rows = desk.store.journal.last(undefined, 9).filter(({ kind }) => kind === "account-ticked");
    expect(rows).toHaveLength(2);
  });

  test("is not taken from the last admin who would hear of it, which is said aloud", async () => {
    const desk = office();
    hires(desk, "manager");
    await desk.at(`a|untick|2/${CHAT}`);
    const { payload } = desk.telegram.calls.findLast(({ method }) => method === "answerCallbackQuery") ?? {};
    expect(payload).toMatchObject({ text: words.text("accounts-last-admin"), show_alert: true });
    expect(desk.access.has(CHAT, 2)).toBe(true);
    desk.store.team.add(COLLEAGUE, "admin", CHAT, 0);
    await desk.at(`a|untick|2/${CHAT}`);
    expect(desk.access.has(CHAT, 2)).toBe(false);
  });

  test.each<[what: string, tap: string, stage: Stage]>([
    ["of who has it already", `a|tick|2/${CHAT}`, "active"],
    ["of who is not let in", "a|tick|2/555", "active"],
    ["of an account that is not in use", `a|untick|2/${CHAT}`, "removed"],
  ])("%s changes nothing", async (_, tap, stage) => {
    const desk = office(stage);
    await desk.at(tap);
    expect(desk.store.accounts.ticks(2).size).toBe(0);
    expect(desk.store.journal.last(undefined, 9)).toEqual([]);
  });
});
