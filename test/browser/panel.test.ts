import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP, openPage, PHONE, sidewaysScroll } from "../../sandbox/demo/chromium.ts";
import { type Demo, startDemo } from "../../sandbox/demo/demo.ts";
import { loadWords } from "../../src/words.ts";
import { mainJobTests } from "./main-job.ts";
import { sharedBrowser } from "./one-browser.ts";

const words = loadWords("uz");

let browser: Browser;
let demo: Demo;
/** One visit on a desktop for all that follows the phone's: a new one costs more than what is done in it. */
let page: Page;
let dataFolder = "";
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "panel-"));
  [browser, demo] = await Promise.all([
    sharedBrowser(),
    startDemo({ port: 0, dataFolder, files: { lasting: true, plainEmoji: true } }),
  ]);
  ({ page } = await openPage(browser, demo.url, DESKTOP));
});
afterAll(async () => {
  await demo.close();
  await rm(dataFolder, { recursive: true, maxRetries: 20 });
});

test("it fits a phone and says that the bot runs", async () => {
  const { page, troubles, close } = await openPage(browser, demo.url, PHONE);
  await page.locator(".open-panel").click();
  await page.locator('.bot-state[data-state="ready"]').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await page.locator(".samples button").count()).toBe(7);
  expect(troubles).toEqual([]);
  await close();
});

test("a switch of trouble stays as it was set when the page is opened again", async () => {
  const down = page.getByRole("switch", { name: words.text("demo-trouble", { id: "pbx-down" }) });
  const known = page.waitForResponse((response) => new URL(response.url()).pathname === "/panel/trouble");
  await down.check();
  await known;
  await page.reload();
  await page.getByRole("switch", { name: words.text("demo-trouble", { id: "pbx-down" }), checked: true }).waitFor();
  await down.uncheck();
  await page.getByRole("switch", { name: words.text("demo-trouble", { id: "pbx-down" }), checked: false }).waitFor();
});

test("what AloVoice was asked is listed with the answer", async () => {
  const asked = page.locator(".request", { hasText: "getMyTrunks" }).first();
  await asked.locator(".code", { hasText: "200" }).waitFor();
});

test("the clock shows the time of day and can be run fast", async () => {
  const clock = page.locator("output.clock");
  await clock.filter({ hasText: /\d\d:\d\d$/ }).waitFor();
  const before = await clock.innerText();
  await page.locator("[name=speed]").last().check();
  await expect.poll(() => clock.innerText()).not.toBe(before);
  await page.locator("[name=speed]").first().check();
});

test("a stranger has another phone, in another language, and is refused", async () => {
  // Another page comes at once: no state is left to look at.
  await page.getByRole("radio", { name: "Emily" }).click();
  await page.getByRole("button", { name: loadWords("en").text("demo-start"), exact: true }).click();
  await page.locator(".message.bot", { hasText: loadWords("en").text("refused-stranger") }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

mainJobTests();
