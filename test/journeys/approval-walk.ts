import { expect } from "vitest";
import { newcomer } from "./newcomer.ts";
import { ADMIN, type Office, type OfficeOptions, openEndingOffice, openOffice } from "./office.ts";

function optionsOf(language: string, otherAdmins: readonly number[] = []): OfficeOptions {
  const env = { ADMIN_IDS: [ADMIN, ...otherAdmins].join(","), APPROVE_FROM: "2", UNDO_SECONDS: "600" };
  return { at: "2026-11-25T12:00", languageCode: language, env };
}

/** An office with a manager beside the admin, and whatever they start needs the admin. */
export async function anOffice(language: string, otherAdmins: readonly number[] = []) {
  return withManager(await openOffice(optionsOf(language, otherAdmins)), language);
}

/** The same with a second admin, who has written to the bot too. */
export async function anOfficeOfTwoAdmins(language: string) {
  const walk = await anOffice(language, [ADMIN + 2]);
  const second = walk.office.hires(language);
  second.says("/help");
  await second.seesLast(walk.phrase("help-text"));
  return { ...walk, second };
}

/** The same, whose bot may come to an end at any moment. */
export async function anEndingOffice(language: string) {
  return withManager(await openEndingOffice(optionsOf(language)), language);
}

async function withManager<O extends Office>(office: O, language: string) {
  const admin = office.manager;
  const maker = newcomer(office, language);
  const { phrase, person } = maker;
  admin.says("/team");
  await admin.seesLast(phrase("team-title"));
  admin.sharesUsers(1, [{ id: person.id, firstName: "Aziza" }]);
  await admin.seesLast(/Aziza/);
  /** The manager starts a campaign, and the admin is asked. */
  async function starts() {
    const { text } = await maker.to("review");
    expect(text).toMatch(phrase("approval-before-start"));
    expect(text).toMatch(phrase("approval-who"));
    maker.tap("review-start");
    await person.seesLast(phrase("approval-waits"));
    await admin.seesLast(phrase("approval-ask"));
  }
  const agrees = () => admin.taps(phrase.label("approval-button-yes")).answered;
  return { office, admin, maker, person, phrase, starts, agrees };
}
