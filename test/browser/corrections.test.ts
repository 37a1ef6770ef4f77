import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP } from "../../sandbox/demo/chromium.ts";
import { type Stage, setStage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

test("a double click on one's own message corrects it in place", async () => {
  const { page, say, close } = await stage.open(DESKTOP);
  await say("ertga");
  await page.locator(".message.own", { hasText: "ertga" }).dblclick();
  await page.getByRole("status").filter({ hasText: "Xabarni tahrirlash" }).waitFor();
  await say("ertaga");
  await page.locator(".message.own", { hasText: "ertaga" }).getByText("tahrirlandi").waitFor();
  expect(await page.getByText("ertga", { exact: true }).count()).toBe(0);
  await close();
});

test("arrow up takes the last message, escape lets it be", async () => {
  const { page, say, close } = await stage.open(DESKTOP);
  await say("ertaga");
  await page.locator(".message.own", { hasText: "ertaga" }).waitFor();
  const field = page.getByRole("textbox");
  await field.press("ArrowUp");
  expect(await field.inputValue()).toBe("ertaga");
  await field.press("Escape");
  expect(await field.inputValue()).toBe("");
  await say("indinga");
  await page.locator(".message.own", { hasText: "indinga" }).waitFor();
  expect(await page.getByText("tahrirlandi").count()).toBe(0);
  await close();
});

test("a sticker is sent from the attachments", async () => {
  const { page, close } = await stage.open(DESKTOP);
  await page.getByRole("button", { name: "Biriktirish" }).click();
  await page.getByRole("menuitem", { name: "Stiker" }).click();
  await page.locator(".message.own .sticker").waitFor();
  await close();
});
