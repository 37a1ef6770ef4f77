import { expect } from "vitest";
import { newcomer } from "./newcomer.ts";
import { ADMIN, openOffice } from "./office.ts";

/** An office with a manager beside the admin, and whatever they start needs the admin. */
export async function anOffice(language: string, otherAdmins: readonly number[] = []) {
  const env = { ADMIN_IDS: [ADMIN, ...otherAdmins].join(","), APPROVE_FROM: "2", UNDO_SECONDS: "600" };
  const office = await openOffice({ at: "2026-11-25T12:00", languageCode: language, env });
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
