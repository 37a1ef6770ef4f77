/** What a status word of the PBX's means, where it is one of the likely ones. */
export type StatusMeaning = "new" | "running" | "paused" | "finished" | "stopped" | "failed";

/** The PBX documents "new" alone; these are what such systems say. */
const LIKELY: Readonly<Record<string, StatusMeaning>> = {
  new: "new",
  created: "new",
  running: "running",
  run: "running",
  active: "running",
  started: "running",
  processing: "running",
  calling: "running",
  paused: "paused",
  pause: "paused",
  suspended: "paused",
  finished: "finished",
  finish: "finished",
  done: "finished",
  completed: "finished",
  complete: "finished",
  ended: "finished",
  stopped: "stopped",
  stop: "stopped",
  cancelled: "stopped",
  canceled: "stopped",
  failed: "failed",
  error: "failed",
};

/** Undefined for any other word: it is shown as it is. */
export function meaningOf(status: string): StatusMeaning | undefined {
  const word = status.trim().toLowerCase();
  return Object.hasOwn(LIKELY, word) ? LIKELY[word] : undefined;
}
