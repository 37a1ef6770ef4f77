import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DESKTOP, openPage, PHONE, sidewaysScroll } from "../../sandbox/demo/chromium.ts";
import { type Demo, startDemo } from "../../sandbox/demo/demo.ts";
import { begins, createManager, travels } from "../../sandbox/demo/manager.ts";
import { PEOPLE } from "../../sandbox/demo/people.ts";
import type { Locale } from "../../src/domain/locale.ts";
import { loadWords, type Words } from "../../src/words.ts";
import { inLong } from "../counts.ts";
import { sharedBrowser } from "./one-browser.ts";

const FIELDS = [
  ...["record", "recipients", "name", "from", "to", "fromtime", "totime"],
  ...["trunks", "maxline", "goodtime", "tries", "paused", "timezone"],
];

/** A demo with a folder of its own; both go when the test is over. */
async function startOwnDemo(): Promise<Demo> {
  const dataFolder = await mkdtemp(join(tmpdir(), "main-job-"));
  const env = { UNDO_SECONDS: "1", WATCH_SECONDS: "1" };
  const demo = await startDemo({ port: 0, dataFolder, files: { lasting: true }, env });
  onTestFinished(async () => {
    await demo.close();
    await rm(dataFolder, { recursive: true, maxRetries: 20 });
  });
  return demo;
}

/** The page of whoever speaks the language. */
async function open(demo: Demo, locale: Locale, device: Parameters<typeof openPage>[2]) {
  const person = PEOPLE.find((one) => one.locale === locale);
  const visit = await openPage(await sharedBrowser(), `${demo.url}/?person=${person?.id}`, device);
  return { ...visit, manager: createManager(visit.page, loadWords(locale)) };
}

/** All of it is clicked in the long run: in the short one the chat page, the panel and the journeys each show their part. */
const DEVICES = inLong([
  ["uz", "a phone", PHONE],
  ["ru", "a desktop", DESKTOP],
] as const);

type Visit = Awaited<ReturnType<typeof open>>;

/** The fast clock, until it has shown two other days: whoever still went by the machine's would take the day after the first for tomorrow. */
function passesDays({ manager }: Visit): Promise<void> {
  return manager.inPanel(async (panel) => {
    const day = async () => (await panel.locator("output.clock").innerText()).split(", ").slice(0, -1).join();
    await panel.locator("[name=speed]").last().check();
    for (let days = 0; days < 2; days += 1) {
      const before = await day();
      await expect.poll(day).not.toBe(before);
    }
    await panel.locator("[name=speed]").first().check();
  });
}

/** At the lines: the bot is killed from the panel, a line is tapped, and the bot started again. */
async function losesBot({ manager }: Visit, words: Words): Promise<void> {
  await manager.inPanel(async (panel) => {
    await panel.getByRole("button", { name: words.text("demo-bot-kill") }).click();
    await panel.locator('.bot-state[data-state="dead"]').waitFor();
  });
  await manager.presses("712037006");
  const busy = manager.screen.locator('.key[aria-busy="true"]');
  await busy.waitFor();
  await manager.inPanel((panel) => panel.getByRole("button", { name: words.text("demo-bot-restart") }).click());
  await busy.waitFor({ state: "detached" });
  await manager.pressesWords("button-continue");
}

/** The whole product by clicking, which only the long run does. */
export function mainJobTests(): void {
  const title =
    "the whole main job by clicking, in %s on %s: after days of the fast clock, with a bot that is killed, to the end of the campaign";
  test.each(DEVICES)(title, async (locale, _name, device) => {
    const visit = await open(await startOwnDemo(), locale, device);
    const { page, manager, troubles, close } = visit;
    await passesDays(visit);
    await begins(manager);
    await travels(manager, "recording", "trunks");
    await losesBot(visit, loadWords(locale));
    await travels(manager, "days", "review");
    expect(await sidewaysScroll(page)).toBe(0);
    await travels(manager, "review", "card");
    await manager.inPanel(async (panel) => {
      expect(await panel.locator(".campaigns select").inputValue()).toBe("new");
      const request = panel.locator(".request", { hasText: "addAutorule" });
      await request.waitFor();
      expect(await request.count()).toBe(1);
      expect(await request.locator("th").allInnerTexts()).toEqual(FIELDS);
      await panel.locator("[name=speed]").last().check();
    });
    await page
      .locator(".message.bot", { hasText: loadWords(locale).text("status-finished") })
      .last()
      .waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
}
