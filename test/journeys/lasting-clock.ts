/** For trouble that lasts as long as what was seen: only in the long run, and nothing waits for its result by this. */
import { setTimeout as sleep } from "node:timers/promises";
import { count } from "../counts.ts";

/** Lets milliseconds pass in the long run, none in the short one. */
export function lasts(milliseconds: number): Promise<void> {
  return sleep(count(0, milliseconds));
}
