import { FIRST_ACCOUNT } from "../../domain/account/account.ts";
import type { PbxProblem } from "../../domain/pbx-problem.ts";
import type { Result } from "../../domain/result.ts";
import type { Log } from "../../log.ts";
import type { Pbx } from "../../pbx/client.ts";
import type { Added } from "../../pbx/outcome.ts";
import type { Store } from "../../store/store.ts";
import { createTokenAlarm } from "./token-alarm.ts";
import { createTrunks } from "./trunks.ts";

export interface AccountParts {
  pbx: Omit<Pbx, "close">;
  store: Pick<Store, "notices" | "transaction">;
  /** The first where it is left out. */
  accountId?: number;
  /** Whether anybody is to hear of a refused token: of an account that was removed nobody is. Yes where it is left out. */
  isInUse?(): boolean;
  /** All admins of the account as of now. */
  adminIds(): readonly number[];
  now(): number;
  log: Log;
}

/**
 * One account at the PBX. Whatever is asked of it is asked here, so that a refused token is told whoever met it first: a
 * screen that needs lines, a look at a campaign, a search for one, or a request for a new one.
 */
export function openAccount({ pbx, store, accountId = FIRST_ACCOUNT, isInUse, adminIds, now, log }: AccountParts) {
  const tokenRefused = createTokenAlarm({ store, accountId, adminIds, now, log });

  /** Notes whether an answer shows that the token was taken or refused; other problems show neither. */
  function hear(problem: PbxProblem | undefined): void {
    if (!problem) tokenRefused(false);
    else if (problem.code === "token-refused" && (isInUse?.() ?? true)) tokenRefused(true);
  }

  async function heard<T extends Result<object, PbxProblem>>(asked: Promise<T>): Promise<T> {
    const answer = await asked;
    hear(answer.ok ? undefined : answer.refusal);
    return answer;
  }

  const getMyTrunks = () => heard(pbx.getMyTrunks());
  const trunks = createTrunks({ ask: getMyTrunks, now });
  return {
    trunks,
    getMyTrunks,
    getAutorule: (...asked: Parameters<Pbx["getAutorule"]>) => heard(pbx.getAutorule(...asked)),
    async addAutorule(...asked: Parameters<Pbx["addAutorule"]>): Promise<Added> {
      const added = await pbx.addAutorule(...asked);
      hear(added.kind === "accepted" ? undefined : added.problem);
      return added;
    },
    /** Asks the PBX for its lines at the start, so that a wrong token is told before anybody needs it. */
    async check(): Promise<void> {
      await trunks.update(true);
      const seen = trunks.current();
      if (seen.state === "failed") log.warn("pbx-not-ready", { accountId, problem: seen.problem });
    },
  };
}

export type Account = ReturnType<typeof openAccount>;
