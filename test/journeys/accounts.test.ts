import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { count } from "../counts.ts";
import { filesWith } from "./clear-tokens.ts";
import { handled, rows } from "./database.ts";
import { ADMIN, type Office, openOffice } from "./office.ts";
import { phrasesOf } from "./phrases.ts";

const TOKEN = "Qk7wPz3mX9sLd2Rt5Vb8Nc1Yf4Gh6Jk0";
const LINES = ["781130001", "781130002"];
const KEY = Buffer.alloc(32, 7).toString("base64");

/** One language stands for both in the short run. */
const LANGUAGES = (["uz", "ru"] as const).filter((language) => language === "uz" || count(0, 1) === 1);

describe.each(LANGUAGES)("in %s", (language) => {
  const phrase = phrasesOf(language);
  let office: Office;
  let admin: Person;

  beforeAll(async () => {
    const env = { ADMIN_IDS: String(ADMIN), SECRET_KEY: KEY, LOG_LEVEL: "trace" };
    office = await openOffice({ languageCode: language, env });
    admin = office.manager;
    office.pbx.opens(TOKEN, LINES);
  });
  afterAll(() => office.close());

  const messages = () => admin.chat().map(({ text }) => text);

  test("an account is added by pasting its key, which is deleted at once and stands nowhere", async () => {
    admin.says("/accounts");
    await admin.seesLast(phrase("accounts-title"));
    await admin.taps(phrase.label("button-account-add")).answered;
    await admin.seesLast(phrase("accounts-ask-token"));
    admin.says(TOKEN);
    await admin.seesAnywhere(phrase("accounts-works"));
    await handled(office);
    expect(messages().filter((text) => text.includes(TOKEN))).toEqual([]);
    await admin.taps(new RegExp(language === "uz" ? "^2-hisob$" : "^Аккаунт 2$")).answered;
    await admin.seesAnywhere(phrase("accounts-ready-alone"));
    admin.says("/accounts");
    const { text } = await admin.seesLast(phrase("accounts-title"));
    expect(text).toContain(TOKEN.slice(-4));
    expect(rows(office, "SELECT state FROM accounts ORDER BY id")).toEqual([{ state: "active" }, { state: "active" }]);
    await handled(office);
    expect(filesWith(TOKEN, office.dataDir)).toEqual([]);
    expect(office.log.filter((line) => line.includes(TOKEN))).toEqual([]);
  });
});
