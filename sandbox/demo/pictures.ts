/** `npm run pictures`, or with names behind it only those: the README's pictures, taken from the running demo on a phone. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { Locale } from "../../src/domain/locale.ts";
import { loadWords } from "../../src/words.ts";
import { openBrowser, openPage } from "./chromium.ts";
import { startDemo } from "./demo.ts";
import { begins, createManager, type Manager, type Station, travels } from "./manager.ts";
import { PEOPLE } from "./people.ts";

const FOLDER = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const LANGUAGES: readonly Locale[] = ["uz", "ru"];
/** A wallpaper of one colour packs to half the size; the wall is seen around the bubbles all the same. */
const FLAT_WALL = ".phone { background: var(--wall) }";
const STILLNESS_MS = 2_500;
const DEVICE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1.5 };

/** Name of a picture and the way to what it shows, from a wizard that has just begun. */
const PICTURES: Record<string, (manager: Manager) => Promise<void>> = {
  wizard: to("days"),
  "read-back": to("review"),
  card: to("card"),
  async "first-fifty"(manager) {
    await to("list")(manager);
    await manager.sends("long-list");
    await travels(manager, "name", "hours");
    await manager.presses("09:00–18:00");
    await manager.pressesWords("review-first", { first: 50 });
    await manager.seesWords("button-go-on", { count: 1198 });
  },
  async list(manager) {
    await to("list")(manager);
    await manager.sends("messy-list");
    // Two numbers in one cell: all of them.
    await manager.pressesWords("list-several-all");
    await manager.seesWords("list-button-refused");
  },
};

function to(station: Station): (manager: Manager) => Promise<void> {
  return (manager) => travels(manager, "recording", station);
}

async function take(browser: Browser, locale: Locale, name: string): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), "pictures-"));
  const demo = await startDemo({ port: 0, dataFolder, env: { UNDO_SECONDS: "1" } });
  const person = PEOPLE.find((one) => one.locale === locale);
  const { page, close } = await openPage(browser, `${demo.url}/?person=${person?.id}`, DEVICE);
  await page.addStyleTag({ content: FLAT_WALL });
  const manager = createManager(page, loadWords(locale));
  await begins(manager);
  await PICTURES[name]?.(manager);
  await settles(page);
  await page.screenshot({ path: join(FOLDER, `${name}-${locale}.png`) });
  await close();
  await demo.close();
  await rm(dataFolder, { recursive: true, maxRetries: 20 });
}

/** Nothing moves, loads or changes any more. */
async function settles(page: Page): Promise<void> {
  await page.waitForTimeout(STILLNESS_MS);
  await page.evaluate("document.fonts.ready");
}

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const browser = await openBrowser();
  try {
    const wanted = process.argv.slice(2);
    const names = Object.keys(PICTURES).filter((name) => wanted.length === 0 || wanted.includes(name));
    for (const locale of LANGUAGES) for (const name of names) await take(browser, locale, name);
  } finally {
    await browser.close();
  }
}

if (import.meta.main) await main();
