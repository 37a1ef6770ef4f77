import type { CompleteAnswers } from "../domain/answers.ts";
import type { ContentStore } from "../files/content.ts";

/** A list of numbers as a file in the form that goes to the PBX. */
export interface ListForPbx {
  path: string;
  /** Forgets what was made for this one request. */
  drop(): Promise<void>;
}

/** The stored clean list as it is sent; undefined when retention has removed it. */
export async function openListForPbx(content: ContentStore, answers: CompleteAnswers): Promise<ListForPbx | undefined> {
  const { sha256 } = answers.recipients;
  if (!(await content.has(sha256))) return undefined;
  return { path: content.path(sha256), drop: async () => {} };
}
