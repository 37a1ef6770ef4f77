import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { type Db, openDatabase } from "../../src/store/open.ts";
import { count } from "../counts.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { ADMIN, colleagues, FOREIGN, MADE, MAKER, NOWHERE, OTHER } from "./commands/colleagues.ts";

/** Attempts of each of the three: 10,000 and more together in the long run. */
const ATTEMPTS = count(120, 3_400);

/** A random number from 0 to below 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DRAFTS = ["id1", "id2", "id3", "id4", "draft", "d-held", "d-lost", "d-sent", "gone", ""];
const SUBMISSIONS = ["held", "lost", "sent", "gone", ""];
const CAMPAIGNS = [MADE, FOREIGN, NOWHERE, 0];
const PEOPLE = [ADMIN, MAKER, OTHER, 555];
const PICK = `pick|${completeAnswers().recording.sha256}`;
const OF_DRAFT = [
  PICK,
  ..."back on menu cancel add-lists play clean refused plan rename earlier more use-repaired telephone picture edit|days edit|list offer|0 page|1 pick|abc send|x send-all|x first|x keep tick|712037006 all done refresh both call-me call-now|1 forget-number details".split(
    " ",
  ),
];
const OF_SUBMISSION =
  "stop keep hand-over edit show ask look yes:321 no:321 give-id not-there absent back go-on stop-here".split(" ");
const OF_CAMPAIGN = "open refresh repeat list page repeat-page everybody mute unmute".split(" ");
const OF_MENU =
  "new anew show drafts drafts-delete campaigns in-hand stop-mine stop-everything wish|remind-on language help speak|en".split(
    " ",
  );
const OF_TEAM =
  "ask let-in-manager let-in-viewer refuse list waiting invite link-manager link-viewer contacts one make-admin make-manager make-viewer see-all approve remove heirs remove-aside remove-to".split(
    " ",
  );
const OF_ACCOUNTS =
  "list| add| one|2 new-token|2 rename|1 suggested|2 the-same|3/2 drop|2 people|1/0 tick|1/555 untick|1/700100 remove|2 removed|2".split(
    " ",
  );
const TEXTS = [
  "/accounts",
  "/start",
  "/help",
  "/new",
  "/cancel",
  "/campaigns",
  "/campaigns Maxfiy",
  "/status Maxfiy",
  "/status",
  "/team",
  "/dnc",
  "/start 0123456789abcdef0123456789abcdef0123",
  "salom",
  "ertaga",
  "9-18",
  "712037006",
  String(MADE),
  String(NOWHERE),
  `/status ${MADE}`,
  `/status ${FOREIGN}`,
  `/status ${NOWHERE}`,
  `/campaigns ${MADE}`,
];

type Attempt = { tap: string } | { text: string } | { picks: number } | { contact: string };

/** Anything that a person's app, changed at will, can send. */
function attempt(random: () => number): Attempt {
  const of = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const kind = Math.floor(random() * 10);
  if (kind < 2)
    return { tap: `w|${of(DRAFTS)}|${of(OF_DRAFT)}${random() < 0.7 ? "" : "|"}`.replace(/^(w\|[^|]*\|[^|]*)$/, "$1|") };
  if (kind < 4) return { tap: `s|${of(SUBMISSIONS)}|${of(OF_SUBMISSION)}` };
  if (kind < 5) return { tap: `c|${of(CAMPAIGNS)}|${of(OF_CAMPAIGN)}` };
  if (kind < 6) return { tap: `m|${of(OF_MENU)}|`.replace(/^(m\|[^|]+\|[^|]+)\|$/, "$1") };
  if (kind < 7) {
    const action = of([...OF_TEAM, "take-up", "draft-delete", "draft-deleted"]);
    if (action.includes("draft") || action === "take-up") return { tap: `m|${action}|${of(DRAFTS)}` };
    return { tap: `t|${action}|${action === "remove-to" ? `${of(PEOPLE)}/${of(PEOPLE)}` : of(PEOPLE)}` };
  }
  if (kind < 8)
    return {
      tap: of([
        `f|${of(["take", "take-as-draft", "leave", "send", "one"])}|${of(SUBMISSIONS)}`,
        "f|all|",
        "f|list|",
        `d|${of(["remove", "add", "back"])}`,
        `a|${of(OF_ACCOUNTS)}`,
        of(["c|Maxfiy|files", "c|Maxfiy|csv", "x", "w|a"]),
      ]),
    };
  return of<Attempt>([
    { text: of(TEXTS) },
    { text: of(TEXTS) },
    { picks: of([1, 2, 3]) },
    { contact: "+998901234567" },
  ]);
}

/** One office in which the colleague has things, and one in which there is nothing: whoever may not see them must not tell which. */
function twins(role: "manager" | "stranger") {
  return [false, true].map((isBare) => {
    const db = openDatabase(":memory:");
    const bot = colleagues(role, { isBare, db });
    const own = bot.make("own", OTHER);
    bot.store.submissions.settle(own, "unknown", 0, { problem: { code: "no-answer" } });
    return { ...bot, db };
  });
}

type Office = ReturnType<typeof twins>[number];

/** What the person was shown by now: all of it, or the last of it. */
const seen = ({ telegram }: Pick<Office, "telegram">, most = Number.MAX_SAFE_INTEGER) => {
  const { toasts } = telegram;
  const messages = telegram.messages(OTHER);
  return JSON.stringify([messages.length, messages.slice(-most), toasts.length, toasts.slice(-most)]);
};

/** All that is the colleague's, and what decides who may do what. */
function theirs(db: Db): string {
  const of = (sql: string) => db.prepare(sql).all();
  return JSON.stringify([
    of(`SELECT * FROM submissions WHERE user_id = ${MAKER}`),
    of(`SELECT id, chat_id, user_id, state, answers, cursor FROM drafts WHERE user_id = ${MAKER}`),
    of("SELECT * FROM campaigns"),
    of(`SELECT * FROM links WHERE chat_id = ${MAKER}`),
    of("SELECT * FROM team"),
    of("SELECT * FROM accounts"),
    of("SELECT * FROM account_ticks"),
    of("SELECT * FROM invites"),
    of("SELECT * FROM do_not_call"),
  ]);
}

async function tries(bot: Office, what: Attempt): Promise<void> {
  const on = bot.telegram.messages(OTHER).at(-1)?.id ?? (await bot.telegram.api.sendMessage(OTHER, "-")).message_id;
  const update = (): Update => {
    if ("tap" in what) return bot.update.tap(what.tap, on, OTHER);
    if ("text" in what) return bot.update.text(what.text, OTHER);
    if ("contact" in what)
      return bot.update.message({ contact: { phone_number: what.contact, first_name: "A" } }, OTHER);
    return bot.update.message({ users_shared: { request_id: what.picks, users: [{ user_id: 555 }] } }, OTHER);
  };
  await bot.handle(update());
}

describe.each([
  ["a manager without the switch", "manager"],
  ["a stranger", "stranger"],
] as const)("%s, whatever they send,", (_, role) => {
  test("changes nothing of a colleague's, and cannot tell it from what there is not", {
    timeout: 600_000,
  }, async () => {
    const offices = twins(role);
    const random = randomFrom(role.length);
    const before = offices.map(({ db }) => theirs(db));
    for (let at = 0; at < ATTEMPTS; at++) {
      const what = attempt(random);
      for (const office of offices) await tries(office, what);
      const [rich, bare] = offices.map((office) => seen(office, 8));
      if (rich !== bare) expect({ at, what, seen: rich }).toEqual({ at, what, seen: bare });
    }
    expect(offices.map(({ db }) => theirs(db))).toEqual(before);
    const [rich, bare] = offices.map((office) => seen(office));
    expect(rich).toBe(bare);
    expect(rich).not.toContain("Nodira");
  });
});

test("a viewer, whatever they send, changes nothing", { timeout: 600_000 }, async () => {
  const db = openDatabase(":memory:");
  const office = { ...colleagues("viewer", { db }), db };
  const random = randomFrom(3);
  const before = theirs(db).replaceAll(/"looked_at":\d+|"next_look_at":\d+/g, "");
  for (let at = 0; at < ATTEMPTS; at++) await tries(office, attempt(random));
  expect(theirs(db).replaceAll(/"looked_at":\d+|"next_look_at":\d+/g, "")).toBe(before);
  expect(db.prepare(`SELECT id FROM drafts WHERE user_id = ${OTHER}`).all()).toEqual([]);
});
