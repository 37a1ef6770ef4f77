/** What a second person was asked to agree to ends without their yes, or with one that counts no more. */
import { expect, test } from "vitest";
import { count } from "../counts.ts";
import { anOffice, anOfficeOfTwoAdmins } from "./approval-walk.ts";
import { handled } from "./database.ts";
import { newcomer } from "./newcomer.ts";
import { ADMIN, openOffice } from "./office.ts";
import { postsTo, SAID_TWICE } from "./walk.ts";

const PATIENCE = { timeout: 600_000 };

/** One language stands for both in the short run. */
const LANGUAGES = (["uz", "ru"] as const).filter((language) => language === "uz" || count(0, 1) === 1);

/** What `test/app/approval/` tries as well is a journey in the long run alone. */
const LONG = LANGUAGES.filter(() => count(0, 1) === 1);

test.each(LANGUAGES)(
  "what nobody agrees to in a day, or before its window is over, is a draft again: %s",
  PATIENCE,
  async (language) => {
    const { office, admin, maker, person, phrase, starts } = await anOffice(language);
    await starts();
    await handled(office);
    office.clock.goOn("2026-11-26T12:01");
    await person.seesLast(phrase("stale-approval-expired"));
    await admin.seesLast(phrase("approval-over"));
    maker.tap("button-mend");
    await maker.asked("review");
    maker.tap("review-start");
    await person.seesLast(phrase("approval-waits"));
    await admin.seesLast(phrase("approval-ask"));
    await handled(office);
    office.clock.goOn("2026-11-26T18:01");
    const over = [phrase("stale-window-over"), phrase("stale-approval-too-short")];
    await person.seesLast(new RegExp(over.map(({ source }) => source).join("|")));
    await handled(office);
    expect(postsTo(office.pbx)).toEqual([]);
    await office.close({ provoked: SAID_TWICE });
  },
);

test.each(LONG)(
  "the yes of who is let in no more is none: it waits again, and the others are asked: %s",
  PATIENCE,
  async (language) => {
    const { office, admin, person, phrase, starts, second } = await anOfficeOfTwoAdmins(language);
    await starts();
    await second.seesLast(phrase("approval-ask"));
    await second.taps(phrase.label("approval-button-yes")).answered;
    await person.seesLast(phrase("submission-held"));
    await handled(office);
    office.environment.ADMIN_IDS = String(ADMIN);
    await office.restart();
    office.clock.goOn("2026-11-25T12:12");
    await admin.seesLast(phrase("approval-ask"));
    await handled(office);
    expect(postsTo(office.pbx)).toEqual([]);
    await office.close({ provoked: SAID_TWICE });
  },
);

test.each(LANGUAGES)("where nobody could agree, the read-back says so before Start: %s", PATIENCE, async (language) => {
  const env = { ADMIN_IDS: String(ADMIN + 1), APPROVE_FROM: "2" };
  const office = await openOffice({ at: "2026-11-25T12:00", languageCode: language, env });
  const alone = newcomer(office, language);
  const { text } = await alone.to("review");
  expect(text).toMatch(alone.phrase("approval-nobody"));
  await office.close();
});
