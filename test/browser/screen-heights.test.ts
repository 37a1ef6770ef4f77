import { Api } from "grammy";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ChatServer, startChat } from "../../sandbox/chat/server.ts";
import { openPage, PHONE } from "../../sandbox/demo/chromium.ts";
import { PEOPLE } from "../../sandbox/demo/people.ts";
import type { TelegramSandbox } from "../../sandbox/telegram/contract.ts";
import { startTelegram } from "../../sandbox/telegram/server.ts";
import { createMessages } from "../../src/bot/telegram/messages.ts";
import { LOCALES, type Locale } from "../../src/domain/locale.ts";
import { loadWords } from "../../src/words.ts";
import { SCREENS } from "../bot/views/all-screens.ts";
import { count } from "../counts.ts";
import { sharedBrowser } from "./one-browser.ts";

/** What a screen is in the chat. */
interface Measured {
  /** Lines of its text. */
  lines: number;
  /** Whether all of it is seen without scrolling. */
  fits: boolean;
  /** Labels that are cut. */
  cut: string[];
}

/** Points of a usual phone and of a narrow one, and how many lines more a text may be there. */
const PHONES = [
  { width: 390, more: 0 },
  { width: 320, more: 3 },
] as const;

/** Its letters are the widest, which is why it stands for all in the short run. */
const WIDEST: Locale = "uz-Cyrl";
const languages = LOCALES.filter((locale) => locale === WIDEST || count(0, 1) === 1);

/** Where a text begins and ends, in lines of its own height; the time in the corner is no line of it. */
const MEASURE = `[...document.querySelectorAll(".message.bot")].map((message) => {
  const text = message.querySelector(".text");
  const labels = [...message.querySelectorAll(".label")];
  return {
    lines: Math.round(text.getBoundingClientRect().height / parseFloat(getComputedStyle(text).lineHeight)),
    fits: message.getBoundingClientRect().height <= document.querySelector(".log").clientHeight,
    cut: labels.filter((label) => label.scrollWidth > label.clientWidth).map((label) => label.textContent),
  };
})`;

let telegram: TelegramSandbox;
let chat: ChatServer;
let browser: Browser;
const personOf = (locale: Locale) => 1000 + LOCALES.indexOf(locale);

beforeAll(async () => {
  telegram = await startTelegram();
  const [first] = PEOPLE;
  if (!first) throw new Error("nobody to play");
  const people = LOCALES.map((locale) => ({ ...first, locale, id: personOf(locale) }));
  chat = await startChat({ telegram, people, files: { lasting: true, plainEmoji: true } });
  browser = await sharedBrowser();
});
afterAll(async () => {
  if (process.env.PRINT_SCREENS === "1") process.stdout.write(`\n${tableOf(seen)}\n`);
  await chat.close();
  await telegram.close();
});

/** Lines of each screen, by language and width. */
const seen = new Map<string, Measured[]>();
const keyOf = (locale: Locale, width: number) => `${locale} ${width}`;

/** A row a screen: its lines at 390 and at 320 points in each language, and how many it may have at 390. */
function tableOf(all: ReadonlyMap<string, readonly Measured[]>): string {
  const lines = (locale: Locale, at: number) =>
    PHONES.map(({ width }) => all.get(keyOf(locale, width))?.[at]?.lines ?? "?").join(" / ");
  return [
    `| screen (lines at ${PHONES.map(({ width }) => width).join(" / ")}) | ${languages.join(" | ")} | limit |`,
    `| --- |${" ---: |".repeat(languages.length + 1)}`,
    ...SCREENS.map(
      ({ name, most }, at) => `| ${name} | ${languages.map((locale) => lines(locale, at)).join(" | ")} | ${most} |`,
    ),
  ].join("\n");
}

/** All screens in one chat, as they are sent to Telegram. */
async function show(locale: Locale): Promise<void> {
  telegram.person({ id: personOf(locale), firstName: "Aziza" }).says("/start");
  const messages = createMessages(new Api(telegram.token, { apiRoot: telegram.url }));
  for (const screen of SCREENS) await messages.send(personOf(locale), screen.view(loadWords(locale)));
}

/** What is seen of them on a phone so wide: the one page is laid out anew, which costs less than another. */
async function measure(page: Page, width: number): Promise<Measured[]> {
  await page.setViewportSize({ width, height: 844 });
  await page.waitForFunction(`innerWidth === ${width}`);
  return page.evaluate(MEASURE);
}

describe.each(languages)("every screen in %s", (locale) => {
  let visit: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => {
    await show(locale);
    visit = await openPage(browser, `${chat.url}/?person=${personOf(locale)}`, PHONE);
    await visit.page
      .locator(".message.bot")
      .nth(SCREENS.length - 1)
      .waitFor();
  });
  afterAll(() => visit.close());

  test.each(PHONES)("is read at a glance on a phone $width points wide, and no button is cut", async (phone) => {
    const measured = await measure(visit.page, phone.width);
    seen.set(keyOf(locale, phone.width), measured);
    const tooLong = SCREENS.flatMap(({ name, most }, at) => {
      const lines = measured[at]?.lines ?? 0;
      return lines > most + phone.more ? [`${name}: ${lines} lines`] : [];
    });
    const named = (what: (one: Measured) => boolean) =>
      SCREENS.filter((_, at) => measured[at] && what(measured[at])).map(({ name }) => name);
    const cut = measured.flatMap((one) => one.cut);
    expect({ tooLong, cut, scrolled: named(({ fits }) => !fits) }).toEqual({ tooLong: [], cut: [], scrolled: [] });
  });
});
