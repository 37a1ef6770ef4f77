/** What journeys about campaigns in hand have in common. */
import type { Fault } from "../../sandbox/pbx/contract.ts";
import type { Tap } from "../../sandbox/telegram/contract.ts";
import { rows } from "./database.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import type { Office } from "./office.ts";
import { press } from "./walk.ts";

/** Everything that the PBX can do wrong when it is reached. */
export const FAULTS: readonly (readonly [Fault["kind"], Fault])[] = [
  ["answer-lost", { kind: "answer-lost" }],
  ["refuse", { kind: "refuse", status: 422 }],
  ["cut", { kind: "cut" }],
  ["busy", { kind: "busy", retryAfterSeconds: 1 }],
  ["token-refused", { kind: "token-refused" }],
  ["html", { kind: "html", status: 502 }],
  ["half-answer", { kind: "half-answer" }],
  ["stall", { kind: "stall", ms: 1 }],
  ["slow-reading", { kind: "slow-reading", bytesPerSecond: 500_000 }],
  ["status-after", { kind: "status-after", status: 504 }],
  ["garbage", { kind: "garbage" }],
  ["no-id", { kind: "no-id" }],
];

/** A campaign of tomorrow from nine, confirmed and kept with a tap. */
export async function kept(languageCode: string, office: Office): Promise<Newcomer> {
  await office.pbx.clearFaults();
  office.pbx.requests.length = 0;
  const manager = newcomer(office, languageCode);
  await manager.to("review");
  manager.tap("review-start");
  await manager.person.seesLast(manager.phrase("submission-held"));
  manager.tap("button-keep-until");
  await manager.person.seesLast(manager.phrase("submission-kept"));
  return manager;
}

/** That time on the wall tomorrow. */
export const tomorrow = (office: Office, time: string) => `${office.clock.today().add({ days: 1 })}T${time}`;

/** That time on the wall today. */
export const today = (office: Office, time: string) => `${office.clock.today()}T${time}`;

/** The state of the manager's last confirmation. */
export function stateOf(office: Office, { person }: Newcomer): unknown {
  const sql = `SELECT state FROM submissions WHERE chat_id = ${person.id} ORDER BY confirmed_at DESC LIMIT 1`;
  return (rows(office, sql)[0] as { state: string } | undefined)?.state;
}

/** Opens the screen of what is in hand, from the list of campaigns. */
export async function opensInHand({ person, phrase }: Newcomer): Promise<void> {
  person.says("/campaigns");
  await person.seesLast(phrase("campaigns-none-handed-over"));
  press(person, /^m\|in-hand/);
  await person.seesLast(phrase("in-hand-title"));
}

/** What a manager does with one in hand, and what is there to be seen then, also after a kill. */
export const MOVES: readonly [act: (manager: Newcomer) => Tap, seen: Parameters<Newcomer["phrase"]>[0]][] = [
  [({ person }) => press(person, /^w\|[^|]+\|send/), "submission-held"],
  [({ person }) => press(person, /^s\|[^|]+\|keep/), "submission-kept"],
  [({ person }) => press(person, /^s\|[^|]+\|hand-over/), "submission-held"],
  [({ person }) => press(person, /^s\|[^|]+\|keep/), "submission-kept"],
  [({ person }) => press(person, /^s\|[^|]+\|edit/), "review-title"],
  [({ person }) => press(person, /^w\|[^|]+\|send/), "submission-held"],
  [({ person }) => press(person, /^s\|[^|]+\|keep/), "submission-kept"],
];
