import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { count } from "../counts.ts";
import { handled, rows } from "./database.ts";
import { newcomer } from "./newcomer.ts";
import { ADMIN, type Office, openOffice } from "./office.ts";
import { phrasesOf } from "./phrases.ts";
import { CARD, postsTo } from "./walk.ts";

const PATIENCE = { timeout: 600_000 };

/** One language stands for both in the short run. */
const LANGUAGES = (["uz", "ru"] as const).filter((language) => language === "uz" || count(0, 1) === 1);

describe.each(LANGUAGES)("in %s", (language) => {
  const phrase = phrasesOf(language);
  let office: Office;
  let admin: Person;

  beforeAll(async () => {
    office = await openOffice({ languageCode: language, env: { ADMIN_IDS: String(ADMIN), UNDO_SECONDS: "600" } });
    admin = office.manager;
    admin.says("/start");
    await admin.seesLast(phrase("start-text"));
  });
  afterAll(() => office.close());

  /** Somebody comes by a link for managers. */
  async function joins() {
    const walk = newcomer(office, language);
    admin.says("/team");
    await admin.seesLast(phrase("team-title"));
    await admin.taps(phrase.label("team-button-invite")).answered;
    await admin.seesLast(phrase("team-invite-ask"));
    await admin.taps(new RegExp(language === "uz" ? "^Menejer$" : "^Менеджер$")).answered;
    const { text } = await admin.seesLast(/start=/);
    const start = `/start ${/start=(\w+)/.exec(text)?.[1]}`;
    walk.person.says(start);
    await walk.person.seesAnywhere(phrase("access-let-in-more"));
    await admin.seesAnywhere(phrase("access-joined"));
    return { ...walk, start };
  }

  /** The admin removes somebody, whose drafts go to the admin where they have any. */
  async function removes(person: Person): Promise<void> {
    admin.says("/team");
    const { message } = await admin.seesLast(phrase("team-title"));
    const tap = (data: string) => admin.forgesTap(data, message.message_id).answered;
    await tap(`t|remove|${person.id}`);
    await admin.seesLast(phrase("team-remove-ask"));
    await tap(`t|remove-to|${person.id}/${admin.id}`);
    await person.seesAnywhere(phrase("access-removed"));
  }

  test("a stranger asks, an admin lets them in as a manager, and both are told", PATIENCE, async () => {
    const { person, asked } = newcomer(office, language);
    person.says("/start");
    await person.seesLast(phrase("refused-stranger"));
    await person.taps(phrase.label("access-button")).answered;
    await person.seesLast(phrase("access-asked"));
    await admin.seesLast(phrase("access-request-nameless"));
    await admin.taps(phrase.label("access-button-manager")).answered;
    await person.seesLast(phrase("access-let-in-more"));
    await admin.seesLast(/Nodira/);
    person.says("/new");
    await asked("recording");
  });

  test("a link lets one person in, and the next one is told that it is spent", PATIENCE, async () => {
    const { start } = await joins();
    const late = office.hires(language);
    late.says(start);
    await late.seesLast(phrase("access-link-spent"));
    late.says("/new");
    await handled(office);
    expect(rows(office, `SELECT id FROM drafts WHERE chat_id = ${late.id}`)).toEqual([]);
  });

  test("who is picked from contacts is told when they write", PATIENCE, async () => {
    const picked = office.hires(language);
    admin.says("/team");
    await admin.seesLast(phrase("team-title"));
    await admin.taps(phrase.label("team-button-contacts")).answered;
    await admin.seesLast(phrase("team-contacts-ask"));
    admin.sharesUsers(2, [{ id: picked.id, firstName: "Aziza" }]);
    await admin.seesLast(/Aziza/);
    expect(picked.chat()).toEqual([]);
    picked.says("/start");
    await picked.seesAnywhere(phrase("access-let-in-more"));
  });

  test("a manager who is removed in the middle of a draft leaves it to the admin", PATIENCE, async () => {
    const leaver = await joins();
    await leaver.to("trunks");
    await removes(leaver.person);
    leaver.person.says("712037006");
    await leaver.person.seesLast(phrase("refused-stranger"));
    const drafts = rows(office, `SELECT chat_id, answers ->> 'name' AS name FROM drafts WHERE state = 'cancelled'`);
    expect(drafts).toEqual([{ chat_id: admin.id, name: leaver.name }]);
  });

  test(
    "a manager who is removed in the time of Stop calls nobody; the admin takes it as a draft",
    PATIENCE,
    async () => {
      const leaver = await joins();
      await leaver.to("review");
      await leaver.person.taps(/· 3$|· 3 ta$/).answered;
      await leaver.person.seesLast(/\d\d:\d\d:\d\d/);
      const stop = leaver.person.chat().at(-1)?.message;
      await removes(leaver.person);
      await admin.seesLast(phrase("left-behind-stopped"));
      await leaver.person.forgesTap(JSON.stringify(stop).match(/s\|\w+\|stop/)?.[0] ?? "", stop?.message_id ?? 0)
        .answered;
      await admin.taps(phrase.label("left-behind-button-draft")).answered;
      await admin.seesLast(phrase("left-behind-drafted"));
      await admin.taps(phrase.label("button-mend")).answered;
      await admin.seesLast(phrase("review-title"));
      expect(postsTo(office.pbx)).toEqual([]);
    },
  );
});

test.each(LANGUAGES)(
  "a manager who is removed with a card hears nothing more of it, in %s",
  PATIENCE,
  async (language) => {
    const office = await openOffice({ languageCode: language, env: { ADMIN_IDS: String(ADMIN) } });
    const phrase = phrasesOf(language);
    const leaver = newcomer(office, language);
    const { person } = leaver;
    const admin = office.manager;
    admin.says("/team");
    const team = await admin.seesLast(phrase("team-title"));
    admin.sharesUsers(1, [{ id: person.id, firstName: "Aziza" }]);
    await admin.seesLast(/Aziza/);
    await leaver.to("review");
    person.taps(/· 3( ta)?$/);
    const { message } = await person.seesLast(CARD);
    const refresh = JSON.stringify(message).match(/c\|(\d+)\|refresh/);
    await admin.forgesTap(`t|remove-aside|${person.id}`, team.message.message_id).answered;
    await person.seesLast(phrase("access-removed"));
    const { text } = await person.forgesTap(refresh?.[0] ?? "", message.message_id).answered;
    expect(text).toMatch(phrase("refused-stranger"));
    office.pbx.setStatus(Number(refresh?.[1]), "finished");
    await handled(office);
    await person.seesLast(phrase("access-removed"));
    await office.close();
  },
);

test.each(LANGUAGES)(
  "a group hears that a campaign began and is over, and not how many are called, in %s",
  PATIENCE,
  async (language) => {
    const office = await openOffice({ languageCode: language, env: { ADMIN_IDS: String(ADMIN) } });
    const phrase = phrasesOf(language);
    const walk = newcomer(office, language, { numbers: 7 });
    const admin = office.manager;
    const group = { id: -100_200_400, title: "Sotuv boʻlimi" };
    admin.says("/start");
    await admin.seesLast(phrase("start-text"));
    const texts = () => office.telegram.group(group.id).flatMap(({ text, fromBot }) => (fromBot ? [text] : []));
    office.telegram.adds(admin, group);
    await expect.poll(texts).toEqual([expect.stringMatching(phrase("group-ask"))]);
    await office.telegram.tapsIn(admin, group, phrase.label("group-button-here")).answered;
    await expect.poll(texts).toEqual([expect.stringMatching(phrase("group-on"))]);
    admin.sharesUsers(1, [{ id: walk.person.id, firstName: "Aziza" }]);
    await admin.seesLast(/Aziza/);
    await walk.to("review");
    walk.person.taps(/· 7( ta)?$/);
    const { message } = await walk.person.seesLast(CARD);
    const id = Number(JSON.stringify(message).match(/c\|(\d+)\|refresh/)?.[1]);
    office.pbx.setStatus(id, "running");
    await expect.poll(() => texts().length).toBe(2);
    office.pbx.setStatus(id, "finished");
    await expect.poll(() => texts().length).toBe(3);
    office.telegram.says(admin, group, "/campaigns");
    await handled(office);
    expect(texts().slice(1)).toEqual([
      expect.stringMatching(phrase("news-began")),
      expect.stringMatching(new RegExp(`«${walk.name}» \\(№ ${id}\\)`)),
    ]);
    expect(texts().slice(1).join()).not.toMatch(/\b7\b/);
    await office.close();
  },
);
