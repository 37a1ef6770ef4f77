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
type Tried = Exclude<AccountNews, { what: "trying" | "unreachable" | "given-up" }>;

/**
 * Tries tokens that admins pasted: only one that the PBX takes is kept, and of no account that is here already. A row is tried
 * until its time is over, and at least once: a killed process begins it again.
 */
export function createTokenTrials({ store, sealing, accounts, access, connect, now, log }: TokenTrialsParts) {
  /** What the account had so far: a new token for it must open some of that. */
  function isAnothers(accountId: number, lines: readonly string[]): boolean {
    const { known = [] } = accounts.of(accountId).trunks.current();
    return store.accounts.one(accountId)?.state === "active" && haveNoLineInCommon(known, lines);
  }

  /** Asks the PBX; nothing where it cannot be asked now. */
  async function ask(token: string, accountId: number): Promise<Tried | undefined> {
    const pbx = connect(token);
    const answer = await pbx.getMyTrunks().finally(() => pbx.close());
    if (!answer.ok) return answer.refusal.code === "token-refused" ? { what: "refused" } : undefined;
    const as = await accounts.twinOf(token, answer.value, accountId);
    if (as !== undefined) return { what: "same", as };
    if (isAnothers(accountId, answer.value)) return { what: "other-lines" };
    const isNew = store.accounts.one(accountId)?.state === "new";
    return { what: isNew ? "works" : "works-again", lines: answer.value.length };
  }

  function tell({ accountId, by, screenId }: TokenToTry, news: AccountNews): void {
    const body = withoutUndefined<NoticeBody>({ kind: "account", accountId, news, messageId: screenId });
    store.notices.add(by, body, now());
  }

  /** Ends the trial as it came out, in the caller's transaction. Nothing where another token was pasted meanwhile. */
  function end(trial: TokenToTry, news: AccountNews, token?: string): void {
    const { accountId, toTry, by } = trial;
    const isKept = token !== undefined;
    const kept = token === undefined ? "" : sealing.seal(token, { accountId, purpose: "pbx-token" });
    const ended = isKept
      ? store.accounts.keepTried(accountId, toTry, kept)
      : store.accounts.dropTried(accountId, toTry);
    if (!ended) return;
    if (isKept) {
      const kind = news.what === "works" ? "account-added" : "account-token";
      store.journal.record({ kind, accountId, by }, now());
    } else if (store.accounts.one(accountId)?.state === "new") store.accounts.forget(accountId);
    tell(trial, news);
    log.info("token-tried", { accountId, came: news.what });
  }

  async function perform(trial: TokenToTry, stopping: AbortSignal): Promise<number | undefined> {
    const { accountId, toTry, by, tries, until } = trial;
    const write = (work: () => void) => untilWritten("token", () => store.transaction(work), { log, stopping });
    const opened: Result<{ text: string }, string> = sealing.open(toTry, { accountId, purpose: "pbx-token-to-try" });
    // Whoever leads nobody any more adds nothing either.
    if (!opened.ok || !access.may(by, "lead")) {
      await write(() => end(trial, { what: "lost" }));
      return undefined;
    }
    const came = await ask(opened.text, accountId);
    if (stopping.aborted) return undefined;
    if (came) {
      const isTaken = came.what === "works" || came.what === "works-again";
      await write(() => end(trial, came, isTaken ? opened.text : undefined));
      return undefined;
    }
    if (now() >= until) {
      await write(() => end(trial, { what: "given-up" }));
      return undefined;
    }
    await write(() => {
      store.accounts.countTry(accountId, toTry);
      if (tries === 0) tell(trial, { what: "unreachable", until });
    });
    log.info("token-tried", { accountId, came: "unreachable" });
    return Math.min(FIRST_PAUSE * 2 ** tries, LONGEST_PAUSE);
  }

  return createQueue<TokenToTry>({
    name: "tokens",
    next: (busy, resting) => store.accounts.nextToTry(busy, resting),
    idOf: ({ accountId }) => accountId,
    laneOf: ({ accountId }) => accountId,
    perform,
    now,
    log,
  });
}
