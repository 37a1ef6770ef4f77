/** Two desks that start at the same moment: each campaign goes on by itself. */
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { count } from "../counts.ts";
import { handled } from "./database.ts";
import { listsSent, sendsFile, toReview } from "./list-walk.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice, openProcessOffice } from "./office.ts";
import { SAID_TWICE } from "./walk.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close({ provoked: SAID_TWICE }));

async function atReview(numbers: readonly string[], at: Office = office): Promise<Newcomer> {
  const manager = newcomer(at);
  await manager.to("list");
  sendsFile(manager, "mijozlar.csv", numbers);
  await toReview(manager);
  await manager.offered(manager.phrase.label("review-start"));
  return manager;
}

test("Start just after colleagues' Starts goes on by itself when the comparison finds nothing new", async () => {
  const managers = await Promise.all([0, 1, 2].map((desk) => atReview(sampleNumbers(3, 310_000 + desk * 10))));
  await handled(office);
  for (const manager of managers) manager.tap("review-start");
  for (const manager of managers) await manager.person.seesLast(/№ \d+/);
  expect(managers.map((manager) => listsSent(office, manager).length)).toEqual([1, 1, 1]);
});

test("it does not when the comparison finds the same people", async () => {
  const numbers = sampleNumbers(5, 311_000);
  const [first, second] = await Promise.all([atReview(numbers), atReview(numbers)]);
  await handled(office);
  first.tap("review-start");
  await first.person.seesLast(/№ \d+/);
  second.tap("review-start");
  await second.offered(second.phrase.label("review-call-all"));
  await handled(office);
  expect(listsSent(office, second)).toEqual([]);
});

// In short bot/wizard/starting.test.ts stands for it.
test.for(["something else"].slice(count(1, 0)))("nor when %s was done meanwhile", async () => {
  const fresh = await openProcessOffice();
  onTestFinished(() => fresh.close({ provoked: SAID_TWICE }));
  const first = await atReview(sampleNumbers(3, 312_000), fresh);
  const second = await atReview(sampleNumbers(3, 312_010), fresh);
  await handled(fresh);
  first.tap("review-start");
  await first.person.seesLast(/№ \d+/);
  // Both taps wait for the bot together, and its thread is yet to start: no comparison can end between them.
  await fresh.crash(() => {
    second.tap("review-start");
    second.tap("button-edit");
  });
  await second.person.seesLast(second.phrase("edit-ask"));
  await handled(fresh);
  expect(listsSent(fresh, second)).toEqual([]);
});
