import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type ChatServer, startChat } from "../../sandbox/chat/server.ts";
import { openPage } from "../../sandbox/demo/chromium.ts";
import { PEOPLE } from "../../sandbox/demo/people.ts";
import type { TelegramSandbox } from "../../sandbox/telegram/contract.ts";
import { startTelegram } from "../../sandbox/telegram/server.ts";
import { sharedBrowser } from "./one-browser.ts";
import { startShowingBot } from "./showing-bot.ts";

export interface Stage {
  telegram: TelegramSandbox;
  chat: ChatServer;
  browser: Browser;
  /** The chat of a person who has not written before, so that tests do not see each other's messages. */
  open(options: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  page: Page;
  personId: number;
  troubles: string[];
  /** Types into the field and sends. */
  say(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser before the chat page, with a bot that shows everything. */
export async function setStage(): Promise<Stage> {
  const telegram = await startTelegram();
  const bot = await startShowingBot(telegram);
  const [first] = PEOPLE;
  if (!first) throw new Error("nobody to play");
  const people = Array.from({ length: 30 }, (_, index) => ({ ...first, id: first.id + index }));
  const chat = await startChat({ telegram, people, files: { lasting: true, plainEmoji: true } });
  const browser = await sharedBrowser();
  const free = people.map(({ id }) => id);
  return {
    telegram,
    chat,
    browser,
    async open(options) {
      const personId = free.pop() ?? 0;
      const { page, troubles, close } = await openPage(browser, `${chat.url}/?person=${personId}`, options);
      const say = async (text: string) => {
        await page.getByRole("textbox").fill(text);
        await page.getByRole("textbox").press("Enter");
      };
      await page.getByRole("button", { name: "BOSHLASH" }).click();
      await page.getByText("Aprel aksiyasi").waitFor();
      return { page, personId, troubles, say, close };
    },
    async close() {
      await chat.close();
      await bot.stop();
      await telegram.close();
    },
  };
}
