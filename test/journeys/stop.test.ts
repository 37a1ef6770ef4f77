import { expect, test, vi } from "vitest";
import { openOffice } from "./office.ts";
import { postsTo, SAID_TWICE, saying, send, unknown, walkToReview, words } from "./walk.ts";

/** Milliseconds in which a process that was asked to stop must be gone. */
const GONE_WITHIN = 5_000;

test("SIGTERM while only a long poll is open ends it at once", async ({ onTestFinished }) => {
  const office = await openOffice();
  onTestFinished(() => office.close());
  const began = performance.now();
  expect(await office.bot().stop()).toBe(0);
  expect(performance.now() - began).toBeLessThan(1_500);
});

test("SIGTERM with an update in hand and an upload under way ends in time and loses neither", async ({
  onTestFinished,
}) => {
  const office = await openOffice();
  onTestFinished(() => office.close({ provoked: SAID_TWICE }));
  const { manager, pbx, telegram } = office;
  const colleague = office.hires();
  await walkToReview(manager, "Toʻxtash");
  await pbx.fault({ kind: "stall", on: "addAutorule" });
  send(manager);
  await vi.waitUntil(() => pbx.campaigns().length === 1, { timeout: 30_000, interval: 10 });
  telegram.fault({ method: "sendMessage", kind: { type: "stall", milliseconds: 60_000 } });
  colleague.says("/help");
  await telegram.settled();

  const began = performance.now();
  expect(await office.bot().stop()).toBe(0);
  expect(performance.now() - began).toBeLessThan(GONE_WITHIN);

  telegram.clearFaults();
  await pbx.clearFaults();
  await office.crash();
  await colleague.seesLast(saying(words.html("help-text")));
  await manager.seesLast(unknown("Toʻxtash"));
  expect(postsTo(pbx)).toHaveLength(1);
});
