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
  // In a group the bot may delete only what it wrote itself, as long as nobody gives it more rights.
  afterAll(() => office.close({ provoked: /message can't be deleted/ }));

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

  test("a key that is pasted in the midst of a draft is taken out, and the draft goes on as it was", async () => {
    const { pbx } = office;
    const manager = office.hires(language);
    admin.says("/team");
    await admin.seesLast(phrase("team-title"));
    await admin.taps(phrase.label("team-button-invite")).answered;
    await admin.seesLast(phrase("team-invite-ask"));
    await admin.taps(language === "uz" ? /^Menejer$/ : /^Менеджер$/).answered;
    const { text } = await admin.seesLast(/start=/);
    manager.says(`/start ${/start=(\w+)/.exec(text)?.[1]}`);
    await manager.seesAnywhere(phrase("access-let-in-more"));
    manager.says("/new");
    await manager.seesLast(/1 \/ 6/);
    const before = rows(office, `SELECT answers FROM drafts WHERE chat_id = ${manager.id}`);
    manager.says(`mana kalit: ${pbx.token}`);
    await manager.seesAnywhere(phrase("token-taken-out"));
    await handled(office);
    expect(manager.chat().filter((shown) => shown.text.includes(pbx.token))).toEqual([]);
    expect(rows(office, `SELECT answers FROM drafts WHERE chat_id = ${manager.id}`)).toEqual(before);
    expect(filesWith(pbx.token, office.dataDir)).toEqual([]);
  });

  test("a key that is pasted in a group is deleted where the bot may, and its people are told to make a new one", async () => {
    const group = { id: -1001, title: "Sotuv" };
    office.telegram.adds(admin, group);
    await expect.poll(() => office.telegram.group(group.id).length).toBeGreaterThan(0);
    office.telegram.says(admin, group, `/accounts ${office.pbx.token}`);
    const said = () =>
      office.telegram
        .group(group.id)
        .filter((shown) => shown.fromBot)
        .map((shown) => shown.text)
        .join();
    await expect.poll(said).toMatch(phrase("token-where-group"));
    await handled(office);
    expect(filesWith(office.pbx.token, office.dataDir)).toEqual([]);
  });
});
