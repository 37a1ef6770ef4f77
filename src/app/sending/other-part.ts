import { mustWaitFor } from "../../domain/campaign/parts.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { Store } from "../../store/store.ts";

type PartStores = Pick<Store, "parts" | "submissions">;

/** The rest that waits for a word behind a first part; undefined for what is no first part, and once it waits no more. */
export function waitingRest(store: PartStores, firstId: string): Submission | undefined {
  const id = store.parts.restOf(firstId);
  const rest = id === undefined ? undefined : store.submissions.byId(id);
  return rest?.state === "waiting" ? rest : undefined;
}

/** The first part of a rest; undefined for what is no second part. */
export function firstPart(store: PartStores, restId: string): Submission | undefined {
  const id = store.parts.firstOf(restId);
  return id === undefined ? undefined : store.submissions.byId(id);
}

/** Whether nobody knows yet what became of the part before it. */
export function isHeldUp(store: PartStores, restId: string): boolean {
  const first = firstPart(store, restId);
  return first !== undefined && mustWaitFor(first.state);
}
