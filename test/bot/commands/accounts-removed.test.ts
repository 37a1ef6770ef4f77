import { beforeEach, describe, expect, test } from "vitest";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { type AccountsDesk, accountsDesk, TOKEN } from "../accounts-desk.ts";

const [MANAGER, OTHER] = [701, "Zx81Wv72Ut63Sr54Qp45On36Ml27Kj18"];

let desk: AccountsDesk;
beforeEach(async () => {
  desk = accountsDesk();
  desk.store.team.add(MANAGER, "manager", CHAT, 0);
  desk.store.team.greet(MANAGER);
  desk.store.people.setName(MANAGER, "Nodira");
  await desk.adds(TOKEN, "Filial");
});

async function opens(): Promise<void> {
  await desk.says("/accounts");
  await desk.taps("Filial");
}

/** A campaign of the second account that is held; its submission. */
function holds(userId = CHAT) {
  const { store, submit } = desk;
  const draft = store.drafts.create({ id: "d2", chatId: userId, userId, accountId: 2, answers: completeAnswers() }, 0);
  const confirmed = store.transaction(() => submit.confirm(draft));
  return () => store.submissions.byId(confirmed?.submissionId ?? "");
}

async function removes(): Promise<void> {
  await opens();
  await desk.taps("Remove");
  await desk.taps("Remove the account");
}

describe("an account that is removed", () => {
  test("is asked about once, with what becomes of what is held and of what runs", async () => {
    holds();
    desk.store.of(2).campaigns.add(pbxCampaign(), undefined, 1);
    await opens();
    await desk.taps("Remove");
    const asked = desk.telegram.messages(CHAT).find(({ text }) => text.includes("Remove “Filial”?"))?.text;
    expect(asked).toContain("1 campaign that has not left yet is a draft again");
    expect(asked).toContain("1 campaign is with AloVoice already");
    expect(desk.store.accounts.one(2)?.state).toBe("active");
  });

  test("sends nothing more: what is held is its maker's draft again, in which another account is asked for", async () => {
    const held = holds();
    await removes();
    expect(held()).toMatchObject({ state: "stopped", problem: { code: "account-gone" } });
    const draft = desk.store.drafts.open(CHAT);
    expect([draft?.cursor.account, draft?.answers.list]).toEqual(["open", completeAnswers().list]);
  });

  test("has its token wiped, and no request leaves with it", async () => {
    await removes();
    expect(desk.store.accounts.holdsTokens()).toBe(false);
    const asked = desk.asked.length;
    expect(await desk.accounts.of(2).getMyTrunks()).toMatchObject({ ok: false });
    expect(desk.asked).toHaveLength(asked);
  });

  test("asks in the draft that somebody is filling in on it", async () => {
    const { store } = desk;
    store.accounts.tick(2, MANAGER, true);
    store.drafts.create({ id: "d3", chatId: MANAGER, userId: MANAGER, accountId: 2, answers: { name: "Aksiya" } }, 0);
    await removes();
    expect(store.drafts.open(MANAGER)?.cursor).toMatchObject({ account: "open", note: { kind: "account-gone" } });
  });

  test("stands in the journal, with how many stopped", async () => {
    holds();
    await removes();
    const row = desk.store.journal.last(undefined, 9).find(({ kind }) => kind === "account-removed");
    expect(row).toMatchObject({ accountId: 2, name: "Filial", stopped: 1, by: CHAT });
  });

  test("is nothing that anybody hears of as refused", async () => {
    await removes();
    await desk.accounts.of(2).getAutorule(1);
    expect(desk.store.notices.due(desk.clock.now).filter(({ body }) => body.kind === "pbx-token-refused")).toEqual([]);
  });

  test("is back with what was its own, where a new one has its name and is the same", async () => {
    desk.store.of(2).doNotCall.add(["998901234567"], CHAT, 0);
    await removes();
    await desk.adds(TOKEN, "filial");
    expect(desk.reads()).toContain("was here before");
    expect(desk.reads()).not.toContain("it looks like another account");
    await desk.taps("The same account");
    expect(desk.reads()).toContain("is back");
    expect(desk.states()).toEqual([
      [1, "active", undefined],
      [2, "active", "Filial"],
      [3, "removed", undefined],
    ]);
    await desk.accounts.of(2).getMyTrunks();
    expect([desk.asked.at(-1), desk.store.of(2).doNotCall.count()]).toEqual([TOKEN, 1]);
  });

  test("keeps its name from a new one that is another", async () => {
    await removes();
    desk.pbx.set(OTHER, ["781130009"]);
    await desk.adds(OTHER, "Filial");
    expect(desk.reads()).toContain("it looks like another account");
    await desk.taps("Another name");
    await desk.says("Filial 2");
    expect(desk.states().at(-1)).toEqual([3, "active", "Filial 2"]);
    expect(desk.store.accounts.one(2)?.state).toBe("removed");
  });

  test("comes back as none that was never in use, whatever a forged button says", async () => {
    await desk.says("/accounts");
    await desk.taps("Add an account");
    await desk.pastes(OTHER);
    await desk.taps("Send another key");
    desk.pbx.set(OTHER, ["781130009"]);
    await desk.pastes(OTHER);
    const { id } = desk.telegram.messages(CHAT).at(-1) ?? { id: 0 };
    await desk.handle(desk.update.tap("a|the-same|4/3", id));
    expect(desk.states().slice(2)).toEqual([
      [3, "removed", undefined],
      [4, "unnamed", undefined],
    ]);
  });

  test("can be no other than one that was added: the first one stays", async () => {
    await desk.says("/accounts");
    await desk.taps("Main account");
    expect(desk.labels()).not.toContain("Remove");
    const { id } = desk.telegram.messages(CHAT).at(-1) ?? { id: 0 };
    await desk.handle(desk.update.tap("a|removed|1", id));
    expect(desk.store.accounts.one(1)?.state).toBe("active");
  });
});

describe("who has an account", () => {
  beforeEach(async () => {
    await opens();
    await desk.taps("Who has it");
  });

  test("is ticked, and stands in the journal", async () => {
    expect(desk.access.has(MANAGER, 2)).toBe(false);
    await desk.taps("Nodira");
    expect(desk.access.has(MANAGER, 2)).toBe(true);
    expect(desk.labels()).toContain("✅ Nodira");
    expect(desk.store.journal.last(undefined, 1)).toMatchObject([
      { kind: "account-ticked", accountId: 2, userId: MANAGER, has: true, by: CHAT },
    ]);
  });

  test("loses with the tick what they have held there", async () => {
    await desk.taps("Nodira");
    const held = holds(MANAGER);
    await desk.taps("✅ Nodira");
    expect(held()).toMatchObject({ state: "stopped", problem: { code: "account-gone" } });
  });

  test("is always one admin, who hears when its key is refused", async () => {
    await desk.taps(desk.labels().find((label) => label.startsWith("✅")) ?? "");
    expect(desk.telegram.toasts.at(-1)).toContain("one admin keeps the account");
    expect(desk.access.has(CHAT, 2)).toBe(true);
  });

  test("is nobody's to say but an admin's", async () => {
    await desk.says("/accounts", MANAGER);
    expect(desk.reads(MANAGER)).not.toContain("AloVoice accounts");
    const id = desk.telegram.messages(MANAGER).at(-1)?.id ?? 0;
    for (const data of [`a|tick|2/${MANAGER}`, "a|removed|2", "a|add|", "a|rename|2", "a|list|"])
      await desk.handle(desk.update.tap(data, id, MANAGER));
    expect(desk.access.has(MANAGER, 2)).toBe(false);
    expect(desk.store.accounts.one(2)?.state).toBe("active");
    expect(desk.store.chats.expecting(MANAGER)).toBeUndefined();
  });
});

describe("without SECRET_KEY", () => {
  beforeEach(() => {
    desk = accountsDesk({ secretKeys: [] });
  });

  test("it is said how to make one, and nothing can be added", async () => {
    await desk.says("/accounts");
    expect(desk.reads()).toContain("randomBytes(32)");
    expect(desk.labels()).not.toContain("Add an account");
    const { id } = desk.telegram.messages(CHAT).at(-1) ?? { id: 0 };
    await desk.handle(desk.update.tap("a|add|", id));
    expect(desk.store.chats.expecting(CHAT)).toBeUndefined();
  });
});
