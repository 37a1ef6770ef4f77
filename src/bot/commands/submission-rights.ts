import type { Access } from "../../app/team/access.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { Store } from "../../store/store.ts";
import type { Turn } from "../turn.ts";
import type { FolderCommands } from "./folder.ts";

export interface SubmissionRightsParts {
  store: Pick<Store, "approvals">;
  access: Pick<Access, "mayTo">;
  folder: Pick<FolderCommands, "isAskedOf">;
}

/** Whose taps on a submission's buttons are heard. */
export function submissionRights({ store, access, folder }: SubmissionRightsParts) {
  return {
    /** Whoever agreed may stop it too, for as long as it is held. */
    hasAgreed(submission: Submission, { userId }: Turn): boolean {
      const hasSaidYes = store.approvals.one(submission.id)?.approvedBy === userId;
      return submission.state === "held" && hasSaidYes && access.mayTo(userId, "approve", submission);
    },
    /** Whose it is; of others' only what waits to be settled, by whoever may. */
    mayTap(submission: Submission, { chatId, userId }: Turn): boolean {
      if (submission.chatId === chatId || folder.isAskedOf(userId, submission.id)) return true;
      return submission.state === "unknown" && access.mayTo(userId, "settle", submission);
    },
  };
}
