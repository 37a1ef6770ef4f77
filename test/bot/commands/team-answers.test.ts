import { describe, expect, test } from "vitest";
import type { Role } from "../../../src/domain/team/person.ts";
import { CHAT } from "../../store/memory.ts";
import { botInHand } from "../bot-in-hand.ts";

const [NODIRA, STRANGER] = [CHAT + 1, 555];

/** An admin of ADMIN_IDS in CHAT, and Nodira beside them. */
function office(role: Role = "manager") {
  const bot = botInHand();
  bot.store.team.add(NODIRA, role, CHAT, 0);
  bot.store.people.setName(NODIRA, "Nodira");
  bot.store.people.setName(STRANGER, "Aziza");
  /** A tap on a message of its own: what it is answered, what the message says then, and its buttons. */
  async function taps(data: string, from = CHAT) {
    const on = (await bot.telegram.api.sendMessage(from, "-")).message_id;
    await bot.handle(bot.update.tap(data, on, from));
    const { text, buttons } = bot.telegram.messages(from).find(({ id }) => id === on) ?? { text: "", buttons: [] };
    return { toast: bot.telegram.toasts.at(-1), text, labels: buttons.flat().map((button) => button.text) };
  }
  /** A tap that Telegram delivers twice: what it is answered each time. */
  async function tapsTwice(data: string) {
    const tap = bot.update.tap(data, (await bot.telegram.api.sendMessage(CHAT, "-")).message_id);
    for (let times = 0; times < 2; times += 1) await bot.handle(tap);
    return bot.telegram.toasts.slice(-2);
  }
  return { ...bot, taps, tapsTwice };
}

const { words } = botInHand();
const TEAM = words.html("team-title", { count: 2 });

describe("a tap on somebody", () => {
  test.each<[tap: string, toast: string | undefined, says: string]>([
    // Who is let in.
    [`t|one|${NODIRA}`, undefined, words.html("team-person", { name: "Nodira", role: "manager" })],
    [`t|make-admin|${NODIRA}`, undefined, words.html("team-person", { name: "Nodira", role: "admin" })],
    [`t|make-viewer|${NODIRA}`, undefined, words.html("team-person", { name: "Nodira", role: "viewer" })],
    [`t|remove|${NODIRA}`, undefined, words.html("team-remove-ask", { name: "Nodira", held: 0 })],
    [`t|heirs|${NODIRA}`, undefined, words.html("team-heirs", { name: "Nodira" })],
    [
      `t|remove-aside|${NODIRA}`,
      words.text("team-removed", { name: "Nodira" }),
      words.html("team-title", { count: 1 }),
    ],
    // Who stands in ADMIN_IDS stays, and the screen says why.
    [`t|make-viewer|${CHAT}`, undefined, words.html("team-fixed")],
    [`t|remove|${CHAT}`, undefined, words.html("team-fixed")],
    // Who is not let in any more: it is said, and the team is shown.
    [`t|one|${STRANGER}`, undefined, TEAM],
    [`t|make-admin|${STRANGER}`, words.text("team-gone"), TEAM],
    [`t|see-all|${STRANGER}`, words.text("team-gone"), TEAM],
    [`t|approve|${STRANGER}`, words.text("team-gone"), TEAM],
    [`t|remove|${STRANGER}`, words.text("team-gone"), TEAM],
    [`t|heirs|${STRANGER}`, undefined, TEAM],
    [`t|remove-aside|${STRANGER}`, words.text("team-gone"), TEAM],
    [`t|remove-to|${STRANGER}/${CHAT}`, words.text("team-gone"), TEAM],
  ])("%s is answered %j", async (tap, toast, says) => {
    const seen = await office().taps(tap);
    expect(seen.toast).toBe(toast);
    expect(seen.text).toContain(says);
  });

  test.each([
    ["see-all", { seesAll: true }],
    ["see-own", { seesAll: false }],
    ["approve", { approves: true }],
    ["approve-not", { approves: false }],
  ])("%s changes that and nothing else", async (kind, change) => {
    const bot = office();
    for (const isTicked of [true, false]) {
      bot.store.team.change({ userId: NODIRA, role: "manager", seesAll: isTicked, approves: isTicked });
      await bot.taps(`t|${kind}|${NODIRA}`);
      const expected = { role: "manager", seesAll: isTicked, approves: isTicked, ...change };
      expect(bot.access.personOf(NODIRA)).toMatchObject(expected);
    }
  });

  test("that is delivered twice tells of its own effect, and takes it for nobody else's", async () => {
    const bot = office();
    const removed = words.text("team-removed", { name: "Nodira" });
    expect(await bot.tapsTwice(`t|make-admin|${NODIRA}`)).toEqual([undefined, undefined]);
    expect(await bot.tapsTwice(`t|remove-aside|${NODIRA}`)).toEqual([removed, removed]);
    expect(await bot.tapsTwice(`t|make-admin|${NODIRA}`)).toEqual([words.text("team-gone"), undefined]);
  });

  test("shows nothing of the team to an admin who removed themselves", async () => {
    const bot = office("admin");
    const seen = await bot.taps(`t|remove-aside|${NODIRA}`, NODIRA);
    expect(seen).toEqual({ toast: words.text("team-removed", { name: "Ali" }), text: "-", labels: [] });
  });

  test("leaves of heirs only who makes campaigns and has the same accounts", async () => {
    const bot = office();
    bot.store.team.add(STRANGER, "viewer", CHAT, 0);
    expect((await bot.taps(`t|heirs|${NODIRA}`)).labels).toEqual(["Ali · admin", words.text("button-back")]);
  });
});

describe("a request", () => {
  const asks = (bot: ReturnType<typeof office>) => {
    bot.store.accessRequests.put({ userId: STRANGER, name: "Aziza" }, 0);
    return bot;
  };

  test("is shown with its three answers as long as it is open", async () => {
    const bot = asks(office());
    const { text, labels } = await bot.taps(`t|one|${STRANGER}`);
    expect(text).toBe(words.html("access-request-nameless", { name: "Aziza" }));
    expect(labels).toHaveLength(3);
    bot.store.accessRequests.refuse(STRANGER, 1);
    expect((await bot.taps(`t|one|${STRANGER}`)).text).toBe(TEAM);
  });

  test.each([
    ["let-in-manager", words.html("team-row", { name: "Aziza", role: "manager" })],
    ["let-in-viewer", words.html("team-row", { name: "Aziza", role: "viewer" })],
    ["refuse", words.html("access-said-no", { name: "Aziza" })],
  ])("%s says under it what came of it, and the next admin that it was answered", async (kind, says) => {
    const bot = asks(office());
    expect(await bot.taps(`t|${kind}|${STRANGER}`)).toEqual({ toast: undefined, text: says, labels: [] });
    expect((await bot.taps(`t|refuse|${STRANGER}`)).toast).toBe(words.text("access-gone"));
  });

  test("has nothing to ask for any more once its person was let in", async () => {
    const bot = office();
    expect((await bot.taps("t|ask|", NODIRA)).toast).toBeUndefined();
    expect((await bot.taps("t|list|0", NODIRA)).toast).toBe(words.text("toast-old-buttons"));
  });
});

test.each(["manager", "viewer"] as const)("a link for a %s says whom it lets in, and until when", async (role) => {
  const bot = office();
  const { text } = await bot.taps(`t|link-${role}|`);
  const [link = ""] = /https:\S+?start=\w+/.exec(text) ?? [];
  expect(text).toBe(words.html("team-invite", { role, link, until: "Tue 24 November, 12:00" }));
});

test("a team of more than a page is opened at its first one, also after somebody went", async () => {
  const bot = office();
  const people = Array.from({ length: 8 }, (_, at) => 600 + at);
  for (const id of people) {
    bot.store.team.add(id, "viewer", CHAT, 0);
    bot.store.people.setName(id, `Viewer ${id}`);
  }
  const first = ["Ali · admin", "Viewer 600 · viewer"];
  await bot.says("/team");
  expect(bot.labels().slice(0, 2)).toEqual(first);
  expect(bot.labels()).toContain("1 / 2");
  expect((await bot.taps("t|list|1")).labels).toEqual(expect.arrayContaining(["Nodira · manager", "2 / 2"]));
  expect((await bot.taps("t|remove-aside|605")).labels.slice(0, 2)).toEqual(first);
});
