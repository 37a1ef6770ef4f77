import type { TokenToTry } from "../../domain/account/account.ts";
import { haveNoLineInCommon } from "../../domain/account/lines.ts";
import type { AccountNews } from "../../domain/account/news.ts";
import type { Result } from "../../domain/result.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Log } from "../../log.ts";
import type { Pbx } from "../../pbx/client.ts";
import type { NoticeBody } from "../../store/notices.ts";
import type { Store } from "../../store/store.ts";
import { createQueue } from "../queue/queue.ts";
import { untilWritten } from "../queue/until-written.ts";
import type { Access } from "../team/access.ts";
import type { Accounts } from "./accounts.ts";
import type { Sealing } from "./sealing.ts";

export interface TokenTrialsParts {
  store: Pick<Store, "accounts" | "chats" | "journal" | "notices" | "transaction">;
  sealing: Sealing;
  accounts: Pick<Accounts, "of" | "twinOf">;
  access: Pick<Access, "may">;
  /** The PBX with a token. */
  connect(token: string): Pick<Pbx, "getMyTrunks" | "close">;
  now(): number;
  log: Log;
}

/** Milliseconds between two tries at a PBX that cannot be asked; twice as long each time, up to the longest. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 5 * 60_000;

/** What a trial ended in, but for what the PBX has to say of the lines. */
type Tried = { news: Exclude<AccountNews, { what: "trying" | "unreachable" | "given-up" }>; lines?: readonly string[] };

/**
 * Tries tokens that admins pasted: only one that the PBX takes is kept, and of no account that is here already. A row is tried
 * until its time is over, and at least once: a killed process begins it again.
 */
export function createTokenTrials({ store, sealing, accounts, access, connect, now, log }: TokenTrialsParts) {
  /** What the account had so far: a new token for it must open some of that. */
  function isAnothers(accountId: number, lines: readonly string[]): boolean {
    const { state, lines: before = [] } = store.accounts.one(accountId) ?? {};
    const { known = before } = accounts.of(accountId).trunks.current();
    return state === "active" && haveNoLineInCommon(known, lines);
  }

  /** Asks the PBX; nothing where it cannot be asked now. */
  async function ask(token: string, accountId: number, stopping: AbortSignal): Promise<Tried | undefined> {
    const pbx = connect(token);
    // The next start asks again: this one need not wait for an answer.
    stopping.addEventListener("abort", () => void pbx.close(), { once: true });
    const answer = await pbx.getMyTrunks().finally(() => pbx.close());
    if (!answer.ok) return answer.refusal.code === "token-refused" ? { news: { what: "refused" } } : undefined;
    const { value: lines } = answer;
    const as = await accounts.twinOf(token, lines, accountId);
    if (as !== undefined) return { news: { what: "same", as } };
    if (isAnothers(accountId, lines)) return { news: { what: "other-lines" } };
    const isNew = store.accounts.one(accountId)?.state === "new";
    return { news: { what: isNew ? "works" : "works-again", lines: lines.length }, lines };
  }

  function tell({ accountId, by, screenId }: TokenToTry, news: AccountNews): void {
    const body = withoutUndefined<NoticeBody>({ kind: "account", accountId, news, messageId: screenId });
    store.notices.add(by, body, now());
  }

  /** The token is kept, in the caller's transaction. Nothing where another one was pasted meanwhile. */
  function keep(trial: TokenToTry, token: string, news: AccountNews, lines: readonly string[]): void {
    const { accountId, toTry, by } = trial;
    const sealed = sealing.seal(token, { accountId, purpose: "pbx-token" });
    if (!store.accounts.keepTried(accountId, toTry, sealed, lines)) return;
    const kind = news.what === "works" ? "account-added" : "account-token";
    store.journal.record({ kind, accountId, by }, now());
    tell(trial, news);
  }

  /** It is not, and with it goes an account that had none before. */
  function drop(trial: TokenToTry, news: AccountNews): void {
    const { accountId, toTry } = trial;
    if (!store.accounts.dropTried(accountId, toTry)) return;
    if (store.accounts.one(accountId)?.state === "new") store.accounts.forget(accountId);
    tell(trial, news);
  }

  async function perform(trial: TokenToTry, stopping: AbortSignal): Promise<number | undefined> {
    const { accountId, toTry, by, tries, until } = trial;
    const write = async (came: AccountNews["what"], work: () => void): Promise<undefined> => {
      await untilWritten("token", () => store.transaction(work), { log, stopping });
      log.info("token-tried", { accountId, came });
    };
    const opened: Result<{ text: string }, string> = sealing.open(toTry, { accountId, purpose: "pbx-token-to-try" });
    // Whoever leads nobody any more adds nothing either.
    if (!opened.ok || !access.may(by, "lead")) {
      return write("lost", () => drop(trial, { what: "lost" }));
    }
    const came = await ask(opened.text, accountId, stopping);
    if (stopping.aborted) return undefined;
    if (came) {
      const { news, lines } = came;
      return write(news.what, () => (lines ? keep(trial, opened.text, news, lines) : drop(trial, news)));
    }
    if (now() >= until) return write("given-up", () => drop(trial, { what: "given-up" }));
    await write("unreachable", () => {
      store.accounts.countTry(accountId, toTry);
      if (tries === 0) tell(trial, { what: "unreachable", until });
    });
    return Math.min(FIRST_PAUSE * 2 ** tries, LONGEST_PAUSE);
  }

  return createQueue<TokenToTry>({
    name: "tokens",
    // One after another: of two that open the same account only one is kept.
    next: (_busy, resting) => store.accounts.nextToTry(resting),
    idOf: ({ accountId }) => accountId,
    perform,
    now,
    log,
  });
}
