import { Api } from "grammy";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TelegramSandbox } from "../../../sandbox/telegram/contract.ts";
import { startTelegram } from "../../../sandbox/telegram/server.ts";
import { introduce } from "../../../src/bot/telegram/introduce.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { loadCatalogue } from "../../../src/words.ts";

let telegram: TelegramSandbox;
beforeAll(async () => {
  telegram = await startTelegram();
});
afterAll(() => telegram.close());

describe("before anybody writes", () => {
  const catalogue = loadCatalogue();

  test.each(LOCALES)("where %s is spoken, it is said what the bot is for, in every language", async (locale) => {
    const before = telegram.calls.length;
    await introduce(new Api(telegram.token, { apiRoot: telegram.url }), catalogue, locale);
    const calls = telegram.calls.slice(before);
    expect(calls.filter(({ status }) => status !== 200)).toEqual([]);
    const said = (method: string, field: string) =>
      Object.fromEntries(
        calls
          .filter((call) => call.method === method)
          .map(({ params }) => [String(params.language_code ?? "others"), params[field]]),
      );
    for (const [method, field, key] of [
      ["setMyDescription", "description", "bot-description"],
      ["setMyShortDescription", "short_description", "bot-short-description"],
    ] as const) {
      expect(said(method, field)).toEqual({
        others: catalogue[locale].text(key),
        uz: catalogue.uz.text(key),
        ru: catalogue.ru.text(key),
        en: catalogue.en.text(key),
      });
    }
  });
});
