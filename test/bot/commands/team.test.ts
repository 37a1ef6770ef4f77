import { describe, expect, test } from "vitest";
import type { Role } from "../../../src/domain/team/person.ts";
import { CHAT } from "../../store/memory.ts";
import { botInHand } from "../bot-in-hand.ts";

const [MANAGER, STRANGER] = [CHAT + 1, 555];

/** An admin in CHAT, and somebody beside them. */
function office(role: Role = "manager") {
  const bot = botInHand();
  bot.store.team.add(MANAGER, role, CHAT, 0);
  bot.store.people.setName(MANAGER, "Nodira");
  const roleOf = (userId: number) => bot.access.personOf(userId)?.role;
  /** A forged tap, on a message that the chat has. */
  async function forges(data: string, from = CHAT): Promise<void> {
    const on = bot.telegram.messages(from).at(-1)?.id ?? (await bot.telegram.api.sendMessage(from, "-")).message_id;
    await bot.handle(bot.update.tap(data, on, from));
  }
  return { ...bot, roleOf, forges };
}

describe("/team", () => {
  test("shows an admin everybody who is let in, with their roles", async () => {
    const bot = office();
    await bot.says("/team");
    expect(bot.reads()).toBe(bot.words.html("team-title", { count: 2 }));
    expect(bot.labels()).toEqual([
      "Ali · admin",
      "Nodira · manager",
      bot.words.text("team-button-invite"),
      bot.words.text("team-button-contacts"),
    ]);
  });

  test.each(["manager", "viewer"] as const)("is to a %s what a command is that does not exist", async (role) => {
    const bot = office(role);
    await bot.says("/teams", MANAGER);
    const unknown = bot.telegram.messages(MANAGER).at(-1);
    await bot.says("/team", MANAGER);
    expect(bot.telegram.messages(MANAGER).at(-1)).toMatchObject({ text: unknown?.text, buttons: unknown?.buttons });
  });

  test("gives a person another role and ticks what they may", async () => {
    const bot = office();
    await bot.says("/team");
    await bot.taps("Nodira · manager");
    await bot.taps(bot.words.text("team-button-sees-all", { on: "no" }));
    await bot.taps(bot.words.text("team-button-approves", { on: "no" }));
    expect(bot.access.personOf(MANAGER)).toMatchObject({ seesAll: true, approves: true });
    await bot.taps(bot.words.text("role-button", { role: "admin" }));
    expect(bot.roleOf(MANAGER)).toBe("admin");
    expect(bot.labels()).toContain(bot.words.text("role-chosen", { role: "admin" }));
  });

  test("changes nothing of who stands in ADMIN_IDS", async () => {
    const bot = office();
    await bot.says("/team");
    await bot.taps("Ali · admin");
    expect(bot.reads()).toContain(bot.words.html("team-fixed"));
    expect(bot.labels()).toEqual([bot.words.text("button-back")]);
    await bot.forges(`t|make-viewer|${CHAT}`);
    await bot.forges(`t|remove-aside|${CHAT}`);
    expect(bot.roleOf(CHAT)).toBe("admin");
  });

  test("lets an admin of the chat give their own lead away, and shows them no more of it", async () => {
    const bot = office("admin");
    await bot.says("/team", MANAGER);
    await bot.forges(`t|one|${MANAGER}`, MANAGER);
    await bot.taps(bot.words.text("role-button", { role: "manager" }), MANAGER);
    expect([bot.roleOf(MANAGER), bot.labels(MANAGER)]).toEqual(["manager", []]);
  });
});

describe("a link", () => {
  test("lets the first who opens it in, and nobody after that", async () => {
    const bot = office();
    await bot.says("/team");
    await bot.taps(bot.words.text("team-button-invite"));
    await bot.taps(bot.words.text("role-button", { role: "viewer" }));
    const [, token] = /https:\/\/t\.me\/a_bot\?start=(\w+)/.exec(bot.reads()) ?? [];
    await bot.says(`/start ${token}`, STRANGER);
    expect(bot.roleOf(STRANGER)).toBe("viewer");
    await bot.says(`/start ${token}`, STRANGER + 1);
    expect(bot.roleOf(STRANGER + 1)).toBeUndefined();
    expect(bot.reads(STRANGER + 1)).toBe(bot.words.html("access-link-spent"));
  });

  test("that was never made leaves nothing of the stranger behind", async () => {
    const bot = office();
    await bot.says("/start 0123456789", STRANGER);
    expect([bot.store.people.language(STRANGER), bot.store.people.name(STRANGER)]).toEqual([undefined, undefined]);
  });

  test("opened by who is in already is not used up", async () => {
    const bot = office();
    await bot.says("/team");
    await bot.taps(bot.words.text("team-button-invite"));
    await bot.taps(bot.words.text("role-button", { role: "manager" }));
    const [, token] = /start=(\w+)/.exec(bot.reads()) ?? [];
    await bot.says(`/start ${token}`);
    await bot.says(`/start ${token}`, STRANGER);
    expect(bot.roleOf(STRANGER)).toBe("manager");
  });

  test("is not made twice by a tap that comes once more", async () => {
    const bot = office();
    const tap = bot.update.tap("t|link-manager|", 1);
    bot.store.transaction(() => void bot.store.updates.apply(tap.update_id));
    await bot.handle(tap).catch(() => {});
    expect(bot.telegram.messages(CHAT)).toEqual([]);
  });
});

describe("a request", () => {
  test("of a stranger is answered under the message, and a second admin sees what came of it", async () => {
    const bot = office("admin");
    await bot.says("/start", STRANGER);
    await bot.taps(bot.words.text("access-button"), STRANGER);
    expect(bot.reads(STRANGER)).toBe(bot.words.html("access-asked"));
    await bot.forges(`t|let-in-viewer|${STRANGER}`);
    expect(bot.roleOf(STRANGER)).toBe("viewer");
    await bot.forges(`t|refuse|${STRANGER}`, MANAGER);
    expect(bot.roleOf(STRANGER)).toBe("viewer");
    expect([bot.telegram.toasts.at(-1), bot.reads(MANAGER)]).toEqual([
      bot.words.text("access-gone"),
      bot.words.html("team-row", { name: "Ali", role: "viewer" }),
    ]);
  });

  test("that was refused says so for a day, and waits nowhere", async () => {
    const bot = office();
    await bot.says("/start", STRANGER);
    await bot.taps(bot.words.text("access-button"), STRANGER);
    await bot.says("/team");
    await bot.taps(bot.words.text("team-button-waiting", { count: 1 }));
    await bot.taps("Ali");
    await bot.taps(bot.words.text("access-button-no"));
    expect(bot.reads()).toBe(bot.words.html("access-said-no", { name: "Ali" }));
    bot.clock.now += 3_600_000;
    await bot.says("salom", STRANGER);
    expect(bot.reads(STRANGER)).toBe(bot.words.html("access-refused"));
  });

  test("cannot be answered by anybody but an admin", async () => {
    const bot = office();
    await bot.says("/start", STRANGER);
    await bot.taps(bot.words.text("access-button"), STRANGER);
    for (const who of [MANAGER, STRANGER]) await bot.forges(`t|let-in-manager|${STRANGER}`, who);
    expect(bot.roleOf(STRANGER)).toBeUndefined();
  });
});

describe("who is picked from contacts", () => {
  const users = [{ user_id: STRANGER, first_name: "Aziza", last_name: "Karimova" }];

  test("is in with the role whose button it was, and told when they first write", async () => {
    const bot = office();
    await bot.says("/team");
    await bot.taps(bot.words.text("team-button-contacts"));
    await bot.sends({ users_shared: { request_id: 2, users } });
    expect(bot.roleOf(STRANGER)).toBe("viewer");
    expect(bot.reads()).toContain("Aziza Karimova");
    const told = () => bot.store.notices.due(bot.clock.now).map(({ chatId, body }) => [chatId, body]);
    expect(told()).toEqual([]);
    await bot.says("/start", STRANGER);
    expect(told()).toEqual([[STRANGER, { kind: "team", news: { what: "let-in", role: "viewer" } }]]);
  });

  test("by anybody but an admin is nobody", async () => {
    const bot = office();
    await bot.sends({ users_shared: { request_id: 1, users } }, MANAGER);
    expect(bot.roleOf(STRANGER)).toBeUndefined();
  });
});

describe("who is removed", () => {
  test("is asked about once more, with what becomes of their campaigns and drafts", async () => {
    const bot = office();
    bot.store.drafts.createAside({ id: "d", chatId: MANAGER, userId: MANAGER, answers: { name: "Aksiya" } }, 0);
    await bot.says("/team");
    await bot.taps("Nodira · manager");
    await bot.taps(bot.words.text("team-button-remove"));
    expect(bot.reads()).toContain(bot.words.html("team-remove-drafts", { drafts: 1 }));
    await bot.taps(bot.words.text("team-button-drafts-mine"));
    expect(bot.roleOf(MANAGER)).toBeUndefined();
    expect(bot.store.drafts.listed(CHAT, 9).map(({ id }) => id)).toEqual(["d"]);
  });

  test("may leave their drafts to a colleague who makes campaigns", async () => {
    const bot = office();
    bot.store.team.add(STRANGER, "viewer", CHAT, 0);
    bot.store.team.add(STRANGER + 1, "manager", CHAT, 0);
    bot.store.people.setName(STRANGER + 1, "Aziza");
    bot.store.drafts.createAside({ id: "d", chatId: MANAGER, userId: MANAGER, answers: { name: "Aksiya" } }, 0);
    await bot.says("/team");
    await bot.taps("Nodira · manager");
    await bot.taps(bot.words.text("team-button-remove"));
    await bot.taps(bot.words.text("team-button-drafts-other"));
    expect(bot.labels()).toEqual(["Ali · admin", "Aziza · manager", bot.words.text("button-back")]);
    await bot.taps("Aziza · manager");
    expect(bot.store.drafts.listed(STRANGER + 1, 9).map(({ id }) => id)).toEqual(["d"]);
    expect(bot.telegram.toasts.at(-1)).toBe(bot.words.text("team-removed", { name: "Nodira" }));
  });

  test("gets the stranger's screen, and their old buttons do nothing", async () => {
    const bot = office();
    await bot.says("/new", MANAGER);
    const draftId = bot.store.drafts.open(MANAGER)?.id;
    await bot.forges(`t|remove-aside|${MANAGER}`);
    await bot.forges(`w|${draftId}|cancel|`, MANAGER);
    await bot.says("Aksiya", MANAGER);
    expect(bot.store.drafts.byId(draftId ?? "")).toMatchObject({ state: "cancelled", answers: {} });
    expect(bot.reads(MANAGER)).toContain(bot.words.html("refused-stranger"));
  });
});
