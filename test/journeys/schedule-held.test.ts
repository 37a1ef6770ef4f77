import { afterAll, beforeAll, expect, test } from "vitest";
import { type Clock, openClock } from "./clock.ts";
import { newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";
import { SAID_TWICE } from "./walk.ts";

let clock: Clock;
let office: Office;

beforeAll(async () => {
  clock = openClock("2026-11-23T12:55");
  office = await openOffice({ env: { ...clock.env, UNDO_SECONDS: "240" } });
});

afterAll(async () => {
  await office.close({ provoked: SAID_TWICE });
  clock.remove();
});

test("what was confirmed in time but would leave after its window is not sent, and that is told", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("bugun 12:00 dan 13:00 gacha");
  await manager.asked("options");
  manager.tap("button-continue");
  await manager.asked("review");
  manager.tap("review-start");
  await manager.person.seesLast(manager.phrase("submission-held"));
  await office.crash(() => clock.set("2026-11-23T13:00"));
  await manager.person.seesAnywhere(manager.phrase("stale-window-over"));
  expect(office.pbx.requests.filter(({ method }) => method === "POST")).toEqual([]);
});
