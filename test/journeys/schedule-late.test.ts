import { afterAll, beforeAll, expect, test } from "vitest";
import { newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("days and hours typed at the read-back are changed there, and said back", async () => {
  const manager = newcomer(office, "ru");
  await manager.to("review");
  manager.person.says("послезавтра с 10 до 15");
  const shown = await manager.person.seesLast(manager.phrase("review-title"));
  expect(shown.text).toContain("10:00–15:00");
  expect(shown.text).toMatch(manager.phrase("change-made"));
});

test("days and hours typed at the last settings leave the settings as they were set", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("options");
  manager.tap("button-more");
  await manager.person.seesLast(manager.phrase("options-starts-itself"));
  manager.tap("options-button-paused");
  await manager.asked("review");
  manager.tap("button-edit");
  await manager.person.seesLast(manager.phrase("edit-ask"));
  manager.tap("edit-options");
  await manager.person.seesLast(manager.phrase("options-paused-warning"));
  manager.person.says("indinga 10 dan 15 gacha");
  const shown = await manager.person.seesLast(manager.phrase("change-made"));
  expect(shown.text).toMatch(manager.phrase("options-paused-warning"));
});

test("a bare figure at the last settings is no day: it is asked for which of them it is", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("options");
  manager.person.says("12");
  await manager.person.seesLast(manager.phrase("settings-which-figure"));
  manager.person.taps(manager.phrase("options-maxline"));
  const { text } = await manager.person.seesLast(manager.phrase("change-made"));
  expect(text).toContain("12");
});
