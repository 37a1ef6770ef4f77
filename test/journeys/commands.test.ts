import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ASKED } from "../../src/domain/draft/answers.ts";
import { handled } from "./database.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";
import { phrasesOf } from "./phrases.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test.each([
  ["uz", "uz"],
  ["uz-Cyrl", "uz-Cyrl"],
  ["ru", "ru"],
  ["ru-RU", "ru"],
  ["en", "en"],
  ["de", "uz"],
  ["", "uz"],
] as const)("to a phone in “%s” the bot speaks %s", async (languageCode, locale) => {
  const person = office.hires(languageCode);
  person.says("/start");
  const { text, buttons } = await person.seesLast(phrasesOf(locale)("start-text"));
  expect(text.split("\n").length).toBeLessThanOrEqual(3);
  expect(buttons.flat()).toEqual(
    (["button-new", "button-campaigns", "button-language", "button-help"] as const).map((key) =>
      expect.stringMatching(phrasesOf(locale).label(key)),
    ),
  );
});

test.each(["uz", "ru", "en"] as const)("the command menu is in %s", (locale) => {
  const shown = office.telegram.commandsShown(1, locale);
  expect(shown.map(({ command }) => command)).toEqual(
    expect.arrayContaining(["new", "campaigns", "status", "cancel", "language", "help"]),
  );
  expect(shown.find(({ command }) => command === "new")?.description).toMatch(phrasesOf(locale).label("command-new"));
});

test("the command menu of any other language is the installation's", () => {
  const shown = office.telegram.commandsShown(1, "de");
  expect(shown.find(({ command }) => command === "new")?.description).toMatch(phrasesOf("uz").label("command-new"));
});

describe("/language", () => {
  test("offers all four languages in their own words, the chosen one ticked", async () => {
    const { person, phrase } = newcomer(office, "ru");
    person.says("/language");
    const { buttons } = await person.seesLast(phrase("language-ask"));
    expect(buttons.flat()).toHaveLength(4);
    for (const locale of ["uz", "uz-Cyrl", "en"] as const) {
      expect(buttons.flat()).toContainEqual(expect.stringMatching(phrasesOf(locale).label("language-name")));
    }
    expect(buttons.flat()).toContainEqual(expect.stringMatching(phrase.label("language-chosen")));
  });

  test("half-way through, the same question stands there in the new language", async () => {
    const walk = newcomer(office, "uz");
    await walk.to("days");
    const english = phrasesOf("en");
    walk.person.says("/language");
    await walk.person.seesLast(walk.phrase("language-ask"));
    walk.person.taps(english.label("language-name"));
    await walk.person.seesLast(english("days-ask"));
    walk.person.says("tomorrow");
    await walk.person.seesLast(english("hours-ask"));
  });

  test("is kept over a restart of the bot", async () => {
    const { person } = newcomer(office, "uz");
    person.says("/language");
    await person.seesLast(phrasesOf("uz")("language-ask"));
    person.taps(phrasesOf("ru").label("language-name"));
    await person.seesLast(phrasesOf("ru")("start-text"));
    await handled(office);
    await office.restart();
    person.says("/help");
    await person.seesLast(phrasesOf("ru")("help-text"));
  });
});

describe("/help", () => {
  let walk: Newcomer;

  beforeAll(async () => {
    walk = newcomer(office);
    await walk.to("recording");
  });

  test.each([...ASKED, "review"] as const)(
    "at %s tells how it works and costs nothing already entered",
    async (screen) => {
      const before = await walk.asked(screen);
      walk.person.says("/help");
      await walk.person.seesLast(walk.phrase("help-text"));
      walk.person.says("/new");
      if (screen !== ASKED[0]) {
        await walk.person.seesLast(walk.phrase("draft-unfinished"));
        walk.tap("button-resume");
      }
      const after = await walk.asked(screen);
      expect(after.text).toBe(before.text);
      if (screen !== "review") await walk.answer(screen);
    },
  );
});

test("a word of small talk gets the main actions", async () => {
  const { person, phrase } = newcomer(office);
  person.says("salom");
  const { buttons } = await person.seesLast(phrase("idle-text"));
  expect(buttons.flat()).toContainEqual(expect.stringMatching(phrase.label("button-new")));
});
