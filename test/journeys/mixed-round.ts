/** Several managers at once, each with a campaign of their own, and what becomes of campaigns: all of it by one seed. */
import { random } from "../../sandbox/samples/recordings-signals.ts";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { handled } from "./database.ts";
import type { EndingOffice } from "./office.ts";
import { CARD, findButton, press, saying, send, unknown, walkToReview, words } from "./walk.ts";

/** A number from 0 up to `below`, another one at each call and the same ones for the same seed. */
export type Pick = (below: number) => number;

/** Draws from a seed. */
export function drawsOf(seed: number): Pick {
  let calls = 0;
  return (below) => Math.floor(random(seed * 7919 + calls++) * below);
}

const nameOf = (round: number, index: number) => `r${round}m${index}`;

/** What the PBX does to requests for campaigns in a round. */
const ANSWERS = ["stall", "stall", "answer-lost", "half-answer", "no-id"] as const;

const NOT_STARTED = saying(words.html("review-not-started"));

const either = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join("|"));

/** Whether the manager has a button whose data fits. */
function offers(manager: Person, data: RegExp): boolean {
  try {
    return findButton(manager, data).messageId > 0;
  } catch {
    return false;
  }
}

/** Confirms and lets it go or stops it; what is unknown is said to be not there. Ends with nothing half filled in. */
async function confirm(manager: Person, name: string, stops: boolean): Promise<void> {
  await send(manager).answered;
  const stopped = saying(words.html("submission-stopped", { name }));
  if (stops && offers(manager, /^s\|[^|]+\|stop/)) await press(manager, /^s\|[^|]+\|stop/).answered;
  // Anywhere: after a kill the same may be told twice, and stand below what was asked since.
  const card = new RegExp(`^(?=[^]*${CARD.source})[^]*${name}(?!\\d)`);
  const shown = await manager.seesAnywhere(either(card, unknown(name), stopped, NOT_STARTED));
  // It waited for another manager's campaign to be compared with, and was killed meanwhile.
  if (NOT_STARTED.test(shown.text)) return confirm(manager, name, stops);
  if (card.test(shown.text)) return;
  if (unknown(name).test(shown.text)) {
    press(manager, /^s\|[^|]+\|not-there/);
    await manager.seesAnywhere(saying(words.html("submission-sure-absent", { name, count: 12 })));
    press(manager, /^s\|[^|]+\|absent/);
    await manager.seesAnywhere(saying(words.html("submission-absent", { name })));
  }
  manager.says("/cancel");
  await manager.seesAnywhere(saying(words.html("draft-aside", { title: name })));
}

/**
 * One campaign of each manager, all at the same time: sent, stopped, unknown. Now and then the bot is killed and started
 * again in the midst of it. `during` happens once all are confirming.
 */
export async function mixedRound(office: EndingOffice, managers: Person[], round: number, pick: Pick): Promise<void> {
  await Promise.all(managers.map((manager, index) => walkToReview(manager, nameOf(round, index))));
  const kind = ANSWERS[pick(ANSWERS.length)] ?? "stall";
  await office.pbx.fault(
    kind === "stall" ? { kind, on: "addAutorule", ms: 300 } : { kind, on: "addAutorule", times: 1 },
  );
  const killAt = pick(3) === 0 ? 1 + pick(25) : 0;
  let seen = 0;
  let crash: Promise<void> | undefined;
  const unwatch = office.telegram.watch(() => {
    seen += 1;
    if (seen === killAt) crash = office.ends();
  });
  await Promise.all(managers.map((manager, index) => confirm(manager, nameOf(round, index), pick(2) === 0)));
  unwatch();
  await crash;
  await office.pbx.clearFaults();
  await handled(office);
}
