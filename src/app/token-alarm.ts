import type { Store } from "../store/store.ts";

export interface TokenAlarmParts {
  store: Pick<Store, "notices">;
  adminIds: readonly number[];
  /** There is something to tell. */
  news(): void;
  now(): number;
}

/**
 * Told after each answer of the PBX whether it refused the token: the admins hear of the first refusal, and of the next
 * one only after the token was taken again.
 */
export function createTokenAlarm({ store, adminIds, news, now }: TokenAlarmParts) {
  let known = false;
  return function tokenRefused(refused: boolean): void {
    if (refused && !known) {
      for (const id of adminIds) store.notices.add(id, { kind: "pbx-token-refused" }, now());
      news();
    }
    known = refused;
  };
}
