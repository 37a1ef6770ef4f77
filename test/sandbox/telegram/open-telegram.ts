import { Api, GrammyError } from "grammy";
import { onTestFinished } from "vitest";
import type { Person, TelegramSandbox } from "../../../sandbox/telegram/contract.ts";
import { startTelegram } from "../../../sandbox/telegram/server.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";

/** What the Bot API answers, success or not. */
export interface Answer {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number };
}

/** A running stand-in with one person who has written to the bot, closed when the test ends. */
export interface Opened {
  telegram: TelegramSandbox;
  /** grammY's own client. */
  api: Api;
  aziza: Person;
  /** Calls a method with a JSON body by plain fetch. */
  post(method: string, params?: object): Promise<Answer>;
}

/** Starts the stand-in; `patience` is the person's, in milliseconds, for what never comes. */
export async function openTelegram(
  options: { now?: () => number; steady?: () => number; patience?: number } = {},
): Promise<Opened> {
  const { patience, ...clocks } = options;
  const telegram = await startTelegram(clocks);
  onTestFinished(() => telegram.close());
  const aziza = telegram.person(withoutUndefined({ id: 1001, firstName: "Aziza", languageCode: "uz", patience }));
  aziza.says("/start");
  return {
    telegram,
    aziza,
    api: new Api(telegram.token, { apiRoot: telegram.url }),
    async post(method, params = {}) {
      const response = await fetch(`${telegram.url}/bot${telegram.token}/${method}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(params),
      });
      return (await response.json()) as Answer;
    },
  };
}

/** The text of the refusal that a call of grammY's client ended in; "" when it worked. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "";
  } catch (error) {
    if (error instanceof GrammyError) return `${error.error_code} ${error.description}`;
    throw error;
  }
}
