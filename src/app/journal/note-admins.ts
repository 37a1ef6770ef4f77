import type { Store } from "../../store/store.ts";

/** Notes whom ADMIN_IDS names, where that has changed since it was last noted. Inside of the caller's transaction. */
export function noteAdmins({ journal }: Pick<Store, "journal">, adminIds: readonly number[], now: number): void {
  const known = journal.lastOfKind("admins");
  const ids = [...adminIds].sort((one, other) => one - other);
  const isKnown = known?.kind === "admins" && known.ids.join() === ids.join();
  if (!isKnown) journal.record({ kind: "admins", ids }, now);
}
