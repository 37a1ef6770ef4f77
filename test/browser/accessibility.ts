import { afterAll, beforeAll, expect, test } from "vitest";
import { PHONE } from "../../sandbox/demo/chromium.ts";
import type { Stage, Visit } from "./stage.ts";

/** The page without a mouse and without eyes. One visit for all, in the order of its chat: a new one costs more than what is done in it. */
export function accessibilityTests(stage: () => Stage): void {
  let visit: Visit;
  beforeAll(async () => {
    visit = await stage().open(PHONE);
  });
  afterAll(() => visit.close());

  test("a screen reader finds the chat, its messages and their authors", async () => {
    const { page } = visit;
    const log = page.getByRole("log", { name: "Yozishma" });
    expect(await log.getAttribute("aria-live")).toBe("polite");
    expect(await log.getByRole("article").count()).toBe(2);
    expect(await log.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual(["Siz", "obzvon_bot"]);
  });

  test("everything that can be pressed has a name", async () => {
    const { page, say } = visit;
    await say("/file");
    await page.getByText("raqamlar.csv").waitFor();
    const nameless = await page.locator("button, a, input, textarea, select").evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .filter((one) => !one.getAttribute("aria-label") && !one.textContent?.trim() && !one.closest("label"))
        .map((one) => one.outerHTML),
    );
    expect(nameless).toEqual([]);
  });

  test("the wizard is worked by the keyboard alone, and an edit does not lose the place", async () => {
    const { page } = visit;
    const edit = page.getByRole("button", { name: "Oʻzgartirish" });
    await edit.focus();
    await page.keyboard.press("Enter");
    const back = page.getByRole("button", { name: "Orqaga" });
    await back.waitFor();
    const focused = page.locator(".key:focus");
    expect(await focused.count()).toBe(1);
    await back.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Aprel aksiyasi").waitFor();
    expect(await focused.count()).toBe(1);
  });

  test("focus can be seen", async () => {
    const { page } = visit;
    await page.getByRole("textbox").focus();
    await page.keyboard.press("Shift+Tab");
    const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
    expect(outline).toBe("solid");
  });

  test("the command menu opens, moves and closes by keys and gives the focus back", async () => {
    const { page } = visit;
    const menu = page.getByRole("button", { name: "Menyu" });
    await menu.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(":focus").innerText()).toContain("Obzvonlar");
    await page.keyboard.press("Escape");
    expect(await page.locator(":focus").innerText()).toBe("Menyu");
  });

  test("the panel opens over a phone and gives the focus back", async () => {
    const { page } = visit;
    const open = page.getByRole("button", { name: "Boshqaruv paneli" });
    await open.click();
    await page.getByRole("button", { name: "Panelni yopish" }).waitFor();
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Panelni yopish");
    await page.keyboard.press("Escape");
    await open.waitFor();
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Boshqaruv paneli");
  });
}
