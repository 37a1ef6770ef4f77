/** What journeys about lists of numbers share: sending numbers, going on to the read-back, and what the PBX was given. */
import { expect } from "vitest";
import type { Shown } from "../../sandbox/telegram/contract.ts";
import type { Newcomer } from "./newcomer.ts";
import type { Office } from "./office.ts";

/** Sends rows as a file. */
export function sendsFile({ person }: Newcomer, name: string, rows: Uint8Array | readonly string[]): void {
  const bytes = rows instanceof Uint8Array ? rows : new TextEncoder().encode(`${rows.join("\n")}\n`);
  person.sendsDocument({ name, bytes, mimeType: name.endsWith(".csv") ? "text/csv" : "application/octet-stream" });
}

/** From the question for a name to the read-back, by the shortest answers. */
export async function toReview(manager: Newcomer): Promise<Shown> {
  await manager.asked("name");
  await manager.answer("name");
  await manager.answer("trunks");
  await manager.answer("days");
  return manager.answer("hours");
}

/** Starts it from the read-back and waits for the campaign's card. */
export async function start(manager: Newcomer): Promise<void> {
  manager.tap("review-start");
  await manager.person.seesLast(/№ \d+/);
}

/** The lines of the list that each of the manager's campaigns was created with, oldest first. */
export function listsSent({ pbx }: Office, { name }: Newcomer): string[][] {
  return pbx.requests
    .filter(
      ({ method, fields }) => method === "POST" && fields?.some(([key, value]) => key === "name" && value === name),
    )
    .map(({ recipients }) => recipients?.text.trim().split("\n") ?? []);
}

/** The file that the bot sent last under such a name, once there is one. */
export async function received({ telegram }: Office, { person }: Newcomer, name: RegExp): Promise<Buffer> {
  const documents = () =>
    person.chat().flatMap(({ fromBot, message }) => (fromBot && message.document ? [message.document] : []));
  const named = () => documents().findLast(({ file_name = "" }) => name.test(file_name));
  await expect.poll(named).toBeDefined();
  return Buffer.from(telegram.file(named()?.file_id ?? "")?.bytes ?? []);
}

/** Its text. */
export async function fileSent(office: Office, manager: Newcomer, name: RegExp): Promise<string> {
  return (await received(office, manager, name)).toString();
}
