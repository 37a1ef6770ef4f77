import type { Facts, Log } from "../src/log.ts";

/** A log that keeps its events instead of writing them. */
export function recordedLog(): { log: Log; events: string[]; facts: Facts[] } {
  const events: string[] = [];
  const facts: Facts[] = [];
  const write = (event: string, about: Facts = {}) => {
    events.push(event);
    facts.push(about);
  };
  const log = { trace: write, debug: write, info: write, warn: write, error: write, fatal: write };
  return { log, events, facts };
}
