import type { PbxProblem } from "../../domain/pbx-problem.ts";
import type { Result } from "../../domain/result.ts";
import type { Trunks } from "../../domain/trunks.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";

type Answer = Result<{ value: string[] }, PbxProblem>;

/** Lines change rarely; after this many milliseconds they are asked for again. */
const FRESH = 5 * 60_000;

/**
 * The account's lines, asked for in the background: a screen shows what is known at once and is drawn again when the
 * PBX has answered.
 */
export function createTrunks({ ask, now }: { ask(): Promise<Answer>; now(): number }) {
  let trunks: Trunks = { state: "asking" };
  let asking: Promise<void> | undefined;
  /** A refresh that was asked for during a request: that request's answer may be older, so that another one follows. */
  let again: Promise<void> | undefined;

  function begin(): Promise<void> {
    asking = refresh().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  async function refresh(): Promise<void> {
    trunks = withoutUndefined({ state: "asking", known: trunks.known });
    const { known } = trunks;
    const answer = await ask();
    if (answer.ok) trunks = { state: "known", known: answer.value, at: now() };
    else trunks = withoutUndefined({ state: "failed", problem: answer.refusal, known });
  }

  return {
    current: (): Trunks => trunks,
    /** Asks the PBX when what is known is old, or always with `force`; undefined when nothing has to be asked. */
    update(force = false): Promise<void> | undefined {
      const fresh = trunks.state === "known" && now() - trunks.at < FRESH;
      if (fresh && !force) return undefined;
      if (!asking) return begin();
      if (force) {
        again ??= asking.then(() => {
          again = undefined;
          return begin();
        });
      }
      return again ?? asking;
    },
  };
}

/** Lines by account. A book of one account's does not ask which. */
export interface TrunksBook {
  current(accountId: number): Trunks;
  update(force: boolean, accountId: number): Promise<void> | undefined;
}
