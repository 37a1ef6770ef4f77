import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP } from "../../sandbox/demo/chromium.ts";
import type { Stage, Visit } from "./stage.ts";

/** One's own messages corrected, a sticker. One visit for all, in the order of its chat: a new one costs more than what is done in it. */
export function correctionTests(stage: () => Stage): void {
  let visit: Visit;
  beforeAll(async () => {
    visit = await stage().open(DESKTOP);
  });
  afterAll(() => visit.close());

  test("arrow up takes the last message, escape lets it be", async () => {
    const { page, say } = visit;
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
  });

  test("a double click on one's own message corrects it in place", async () => {
    const { page, say } = visit;
    await say("ertga");
    await page.locator(".message.own", { hasText: "ertga" }).dblclick();
    await page.getByRole("status").filter({ hasText: "Xabarni tahrirlash" }).waitFor();
    await say("ertaga");
    await page.locator(".message.own", { hasText: "ertaga" }).getByText("tahrirlandi").waitFor();
    expect(await page.getByText("ertga", { exact: true }).count()).toBe(0);
  });

  test("a sticker is sent from the attachments", async () => {
    const { page } = visit;
    await page.getByRole("button", { name: "Biriktirish" }).click();
    await page.getByRole("menuitem", { name: "Stiker" }).click();
    await page.locator(".message.own .sticker").waitFor();
  });
}
