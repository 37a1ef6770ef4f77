import { endOfCampaign, inWindow, startOfCampaign } from "./campaign.ts";
import type { PbxCampaign, SeenCampaign } from "./facts.ts";
import { meaningOf } from "./status.ts";

/**
 * What of a campaign is worth a message of its own: that it began, or did not though its time came, and that it is over.
 * All else changes the card without a sound.
 */
export type News = "began" | "not-begun" | "over";

/** Milliseconds after its window opened in which the PBX may still be taking its time. */
const PATIENCE = 15 * 60_000;

/** Whether nothing of it can call any more: its last window is closed, or the PBX says so. @param now epoch milliseconds */
export function isOver(facts: PbxCampaign, now: number): boolean {
  const meaning = meaningOf(facts.status);
  return now > endOfCampaign(facts) || meaning === "finished" || meaning === "stopped" || meaning === "failed";
}

/** Whether the PBX says that it calls: by a likely word, or by any other once its time has come. @param now epoch milliseconds */
export function isRunning(facts: PbxCampaign, now: number): boolean {
  const meaning = meaningOf(facts.status);
  if (meaning !== undefined) return meaning === "running" && !isOver(facts, now);
  return facts.status !== "" && now >= startOfCampaign(facts) && !isOver(facts, now);
}

/**
 * Whether the PBX says by a word that calls are made: by a likely one whenever it comes, else by another one than it said
 * before, once its time has come.
 */
function saysThatItBegan(before: PbxCampaign, after: PbxCampaign, isTime: boolean): boolean {
  const meaning = meaningOf(after.status);
  if (meaning !== undefined) return meaning === "running";
  return isTime && before.status !== "" && after.status !== "" && before.status !== after.status;
}

/**
 * Two looks at a campaign: what is to be told, each once.
 * @param now epoch milliseconds
 */
export function newsOf(
  { facts: before, createdAt, startTold = false, overTold = false }: SeenCampaign,
  after: PbxCampaign,
  now: number,
): News | undefined {
  if (overTold) return undefined;
  if (isOver(after, now)) return "over";
  if (startTold) return undefined;
  const opens = startOfCampaign(after);
  if (saysThatItBegan(before, after, now >= opens)) return "began";
  const waitedSince = Math.max(opens, createdAt);
  return !after.paused && inWindow(after, now) && now - waitedSince >= PATIENCE ? "not-begun" : undefined;
}
