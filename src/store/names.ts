import type { Store } from "./store.ts";

/** Whether a name is a confirmed campaign's or another draft's, so that it is suggested to nobody else. */
export function isNameTaken({ submissions, drafts }: Pick<Store, "submissions" | "drafts">, draftId = "") {
  return (name: string): boolean => submissions.isNameTaken(name) || drafts.isNameTaken(name, draftId);
}
