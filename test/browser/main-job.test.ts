import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { DESKTOP, openPage, PHONE, sidewaysScroll } from "../../sandbox/demo/chromium.ts";
import { type Demo, startDemo } from "../../sandbox/demo/demo.ts";
import { begins, createManager, travels } from "../../sandbox/demo/manager.ts";
import { PEOPLE } from "../../sandbox/demo/people.ts";
import type { Locale } from "../../src/domain/locale.ts";
import { loadWords } from "../../src/words.ts";
import { count } from "../counts.ts";
import { sharedBrowser } from "./one-browser.ts";

const FIELDS = [
  ...["record", "recipients", "name", "from", "to", "fromtime", "totime"],
  ...["trunks", "maxline", "goodtime", "tries", "paused", "timezone"],
];

let browser: Browser;
let demo: Demo;
let dataFolder = "";
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "main-job-"));
  demo = await startDemo({ port: 0, dataFolder, env: { UNDO_SECONDS: "1", WATCH_SECONDS: "1" } });
});
afterEach(async () => {
  await demo.close();
  await rm(dataFolder, { recursive: true });
});

/** The page of whoever speaks the language. */
async function open(locale: Locale, device: Parameters<typeof openPage>[2]) {
  const person = PEOPLE.find((one) => one.locale === locale);
  const visit = await openPage(browser, `${demo.url}/?person=${person?.id}`, device);
  return { ...visit, manager: createManager(visit.page, loadWords(locale)) };
}

/** In short the phone stands for both; the long run clicks all of it on a desktop too. */
const DEVICES = (
  [
    ["uz", "a phone", PHONE],
    ["ru", "a desktop", DESKTOP],
  ] as const
).slice(0, count(1, 2));

test.each(DEVICES)(
  "the whole main job by clicking, in %s on %s, to the end of the campaign",
  async (locale, _name, device) => {
    const { page, manager, troubles, close } = await open(locale, device);
    await begins(manager);
    await travels(manager, "recording", "card");
    expect(await sidewaysScroll(page)).toBe(0);
    await manager.inPanel(async (panel) => {
      const request = panel.locator(".request", { hasText: "addAutorule" });
      expect(await request.locator("th").allInnerTexts()).toEqual(FIELDS);
      await panel
        .locator("label", { has: page.locator("[name=speed]") })
        .last()
        .click();
    });
    await page.locator(".message.bot", { hasText: "finished" }).last().waitFor();
    expect(troubles).toEqual([]);
    await close();
  },
);

test("the main job by clicking, in ru on a phone: after days of the fast clock the campaign is not finished at once", async () => {
  const { page, manager, troubles, close } = await open("ru", PHONE);
  await manager.inPanel(async (panel) => {
    const day = async () => (await panel.locator("output.clock").innerText()).split(", ").slice(0, -1).join();
    await panel.locator("[name=speed]").last().check();
    // Whoever still went by the machine's clock would take the day after the first for tomorrow.
    for (let days = 0; days < 2; days += 1) {
      const before = await day();
      await expect.poll(day).not.toBe(before);
    }
    await panel.locator("[name=speed]").first().check();
  });
  await begins(manager);
  await travels(manager, "recording", "review");
  expect(await sidewaysScroll(page)).toBe(0);
  await travels(manager, "review", "card");
  await manager.inPanel(async (panel) => {
    expect(await panel.locator(".campaigns select").inputValue()).toBe("new");
  });
  expect(troubles).toEqual([]);
  await close();
});

test("in uz on a desktop, the bot is killed from the panel mid-wizard, started again, and the manager finishes", async () => {
  const { page, manager, close } = await open("uz", DESKTOP);
  const words = loadWords("uz");
  await begins(manager);
  await travels(manager, "recording", "trunks");
  await page.getByRole("button", { name: words.text("demo-bot-kill") }).click();
  await page.locator('.bot-state[data-state="dead"]').waitFor();
  await manager.presses("712037006");
  await manager.screen.locator('.key[aria-busy="true"]').waitFor();
  await page.getByRole("button", { name: words.text("demo-bot-restart") }).click();
  await manager.screen.locator('.key[aria-busy="true"]').waitFor({ state: "detached" });
  await manager.pressesWords("button-continue");
  await travels(manager, "days", "card");
  await page.locator(".request", { hasText: "addAutorule" }).waitFor();
  expect(await page.locator(".request", { hasText: "addAutorule" }).count()).toBe(1);
  await close();
});
