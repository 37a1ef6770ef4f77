import type { News } from "../campaign/news.ts";
import type { Outage } from "../outage.ts";

/**
 * What the team's group is told: that campaigns began and are over, approvals, and trouble. Never how many people are called, nor anything else
 * of them: not everybody in a group is in the team.
 */
export type TeamChatNews =
  /** `accountId` is absent of the first, here and below. */
  | { what: "status"; accountId?: number; campaignId: number; news: News; to: string }
  /** The PBX counts fewer numbers than it was sent. */
  | { what: "fewer-counted"; accountId?: number; campaignId: number }
  /** Nobody knows whether it was created. */
  | { what: "unknown"; submissionId: string }
  /** A second person is asked to agree, has agreed, or need not any more. */
  | { what: "approval"; submissionId: string; came: "asked" | "approved" | "ended" }
  | { what: "token-refused"; accountId?: number }
  | ({ what: "outage" } & { outage: Outage });
