import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { NumberFormat } from "../../domain/number/written.ts";
import type { ContentStore } from "../../files/content.ts";
import { formatStream } from "../../files/lists/format.ts";
import type { CallMemory } from "../calls/call-memory.ts";
import type { NeverCalled } from "../calls/never-called.ts";

export interface ListForPbxParts {
  content: ContentStore;
  neverCalled: Pick<NeverCalled, "scrub">;
  /** Keeps whom the list is to call before its request leaves. */
  remember: CallMemory["remember"];
  /** How the PBX wants numbers. */
  format: NumberFormat;
}

/** A list of numbers as a file in the form that goes to the PBX. */
export interface ListForPbx {
  path: string;
  /** Numbers that became ones never to be called since the list was chosen. */
  takenOut: number;
  /** Forgets what was made for this one request. */
  drop(): Promise<void>;
}

/** Why there is no list to send: retention removed it, nobody is left on it, or it could not be read or remembered. */
export type NoListForPbx = "no-file" | "nobody-left" | "no-list";

/** Makes lists as they are sent now: without numbers never to be called, in the PBX's form. Never rejects. */
export function createListForPbx({ content, neverCalled, remember, format }: ListForPbxParts) {
  return async function openListForPbx(
    submission: Pick<Submission, "id" | "accountId" | "answers" | "confirmedAt">,
  ): Promise<ListForPbx | NoListForPbx> {
    const { sha256 } = submission.answers.list;
    if (!(await content.has(sha256))) return "no-file";
    const made: string[] = [];
    // That a file cannot be deleted must not hide what became of the request; the next start deletes it.
    const drop = async () => void (await Promise.allSettled(made.map(content.drop)));
    try {
      const scrubbed = await neverCalled.scrub(content.path(sha256), submission.accountId);
      if (scrubbed) made.push(scrubbed.path);
      if (scrubbed?.left === 0) {
        await drop();
        return "nobody-left";
      }
      const clean = scrubbed?.path ?? content.path(sha256);
      const takenOut = scrubbed?.removed ?? 0;
      await remember(submission, clean);
      if (format === "international") return { path: clean, takenOut, drop };
      const path = content.aside();
      made.push(path);
      await pipeline(createReadStream(clean), formatStream(format), createWriteStream(path));
      return { path, takenOut, drop };
    } catch {
      await drop();
      return "no-list";
    }
  };
}
