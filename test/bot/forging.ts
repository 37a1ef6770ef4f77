import type { Update } from "grammy/types";
import type { Db } from "../../src/store/open.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { ADMIN, type Colleagues, FOREIGN, MADE, MAKER, NOWHERE, OTHER } from "./commands/colleagues.ts";

/** A random number from 0 to below 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
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

export type Attempt =
  | { tap: string }
  | { text: string }
  | { picks: number }
  | { contact: string }
  | { document: string };

/** Anything that a person's app, changed at will, can send. */
export function attempt(random: () => number): Attempt {
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
    // As somebody else's file is called at Telegram, and whenever it comes.
    { document: of(["maker-list", "maker-recording"]) },
    { text: of(TEXTS) },
    { text: of(TEXTS) },
    { picks: of([1, 2, 3]) },
    { contact: "+998901234567" },
  ]);
}

export type Office = Pick<Colleagues, "telegram" | "update" | "handle">;

/** What the person was shown by now: all of it, or the last of it. */
export const seen = ({ telegram }: Pick<Office, "telegram">, most = Number.MAX_SAFE_INTEGER) => {
  const { toasts } = telegram;
  const messages = telegram.messages(OTHER);
  return JSON.stringify([messages.length, messages.slice(-most), toasts.length, toasts.slice(-most)]);
};

/** All that is the colleague's, and what decides who may do what. */
export function theirs(db: Db): string {
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

export async function tries(bot: Office, what: Attempt): Promise<void> {
  const on = bot.telegram.messages(OTHER).at(-1)?.id ?? (await bot.telegram.api.sendMessage(OTHER, "-")).message_id;
  const update = (): Update => {
    if ("tap" in what) return bot.update.tap(what.tap, on, OTHER);
    if ("text" in what) return bot.update.text(what.text, OTHER);
    if ("document" in what) {
      const document = { file_id: what.document, file_unique_id: what.document, file_name: "mijozlar.csv" };
      return bot.update.message({ document }, OTHER);
    }
    if ("contact" in what)
      return bot.update.message({ contact: { phone_number: what.contact, first_name: "A" } }, OTHER);
    return bot.update.message({ users_shared: { request_id: what.picks, users: [{ user_id: 555 }] } }, OTHER);
  };
  await bot.handle(update());
}

const OF_APPROVAL =
  "approve:0123456789ab send-back sent-back hear clean-list look-again absent not-there keep hand-over".split(" ");

/** The same and more, by somebody who leads or sees everybody's, of what is at an account that they have not. */
export function attemptElsewhere(random: () => number): Attempt {
  const of = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const accountId = of([2, 2, 2, 77]);
  switch (Math.floor(random() * 8)) {
    case 0:
      return { tap: `c${accountId}|${of(CAMPAIGNS)}|${of(OF_CAMPAIGN)}` };
    case 1:
      return { tap: `s|${of(SUBMISSIONS)}|${of([...OF_SUBMISSION, ...OF_APPROVAL])}` };
    case 2:
      return { tap: `a|${of(["campaigns", "numbers"])}|${accountId}` };
    case 3:
      return { tap: `w|${of(DRAFTS)}|account|${accountId}` };
    case 4:
      return { tap: `f|${of(["take", "take-as-draft", "leave", "send", "one"])}|${of(SUBMISSIONS)}` };
    case 5:
      return { tap: `d|${of(["last", "last-everywhere", "add-everywhere", "remove-everywhere", "export", "back"])}` };
    case 6:
      return { text: of(["/dnc", "/dnc 901110022", "901110022", "Maxfiy aksiya", "Filial", "9-18"]) };
    default: {
      const what = attempt(random);
      // Of the team, of accounts and in the journal an admin may do what others may not.
      const isLeading =
        ("tap" in what && /^[ta]\|/.test(what.tap)) ||
        ("text" in what && /^\/(?:team|accounts|journal)/.test(what.text));
      return isLeading || "picks" in what ? { text: "/campaigns" } : what;
    }
  }
}
