import { FIRST_ACCOUNT, unlessFirst } from "../../domain/account/account.ts";
import type { TeamChatNews } from "../../domain/team/chat-news.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Log } from "../../log.ts";
import type { NoticeBody } from "../../store/notices.ts";
import type { Store } from "../../store/store.ts";
import { untilWritten } from "../queue/until-written.ts";

export interface TokenAlarmParts {
  store: Pick<Store, "notices" | "transaction">;
  accountId?: number;
  /** All admins of the account as of now. */
  adminIds(): readonly number[];
  now(): number;
  log: Log;
}

/**
 * Told after each answer of the PBX whether it refused the token: the admins hear of the first refusal, and of the next
 * one only after the token was taken again. Never throws: it stands beside answers that must not be lost with it.
 */
export function createTokenAlarm({ store, accountId = FIRST_ACCOUNT, adminIds, now, log }: TokenAlarmParts) {
  let known = false;

  function tellAdmins(): void {
    store.transaction(() => {
      const ofOther = unlessFirst(accountId);
      const body = withoutUndefined<NoticeBody>({ kind: "pbx-token-refused", accountId: ofOther });
      for (const id of adminIds()) store.notices.add(id, body, now());
      store.notices.addForTeam(withoutUndefined<TeamChatNews>({ what: "token-refused", accountId: ofOther }), now());
    });
  }

  return function tokenRefused(refused: boolean): void {
    if (refused && !known) {
      untilWritten("token-alarm", tellAdmins, { log }).catch((error) => log.error("token-alarm-failed", { error }));
    }
    known = refused;
  };
}
