import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";
import { CARD, SAID_TWICE } from "./walk.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice({ at: "2026-11-23T12:55", env: { UNDO_SECONDS: "240" } });
});

afterAll(() => office.close({ provoked: SAID_TWICE }));

test("what was confirmed in time but would leave after its window is not sent, and that is told", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("bugun 12:00 dan 13:00 gacha");
  await manager.asked("review");
  manager.tap("review-start");
  await manager.person.seesLast(manager.phrase("submission-held"));
  await office.restart(() => office.clock.set("2026-11-23T13:00"));
  await manager.person.seesAnywhere(manager.phrase("stale-window-over"));
  expect(office.pbx.requests.filter(({ method }) => method === "POST")).toEqual([]);
});

test("a clock that is set back by 20 minutes does not keep what is held", async () => {
  const hurried = await openOffice({ at: "2026-11-23T12:55", env: { UNDO_SECONDS: "2" } });
  onTestFinished(() => hurried.close({ provoked: SAID_TWICE }));
  const manager = newcomer(hurried, "uz");
  await manager.to("review");
  manager.tap("review-start");
  await manager.person.seesLast(manager.phrase("submission-held"));
  hurried.clock.set("2026-11-23T12:35");
  await manager.person.seesLast(CARD);
});
