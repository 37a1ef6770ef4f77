import type { Submission } from "../../domain/campaign/submission.ts";
import type { Store } from "../../store/store.ts";

/** The rest that waits for a word behind a first part; undefined for what is no first part, and once it waits no more. */
export function waitingRest(store: Pick<Store, "parts" | "submissions">, firstId: string): Submission | undefined {
  const id = store.parts.restOf(firstId);
  const rest = id === undefined ? undefined : store.submissions.byId(id);
  return rest?.state === "waiting" ? rest : undefined;
}
