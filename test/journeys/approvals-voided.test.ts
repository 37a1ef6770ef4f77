/** What a second person is asked to agree to is that very campaign: a change of any kind voids it. */
import { expect, test } from "vitest";
import { count } from "../counts.ts";
import { content, KINDS, sentAs, tap, withAccounts } from "./approval-changes.ts";
import { anOffice, anOfficeOfTwoAdmins } from "./approval-walk.ts";
import { handled, rows } from "./database.ts";
import { dotted } from "./newcomer.ts";
import { recording } from "./office.ts";
import { CARD, findButton, postsTo, SAID_TWICE } from "./walk.ts";

const PATIENCE = { timeout: 600_000 };

const YES = /^s\|[^|]+\|approve/;
/** What a button says was shown. */
const shownBy = (data: string) => data.split(":")[1] ?? "";

/** Each kind in each language in the long run; in the short one the first, for all of them. */
const CASES = (["uz", "ru"] as const)
  .flatMap((language) => KINDS.map((kind) => ({ language, kind, what: kind.what })))
  .slice(0, count(1, 2 * KINDS.length));

test.each(CASES)(
  "a change of the $what voids what was asked: no old yes counts, and it leaves once, after a new one: $language",
  PATIENCE,
  async ({ language, kind }) => {
    const walk = await anOffice(language);
    const { office, admin, maker, person, phrase, starts, agrees } = walk;
    await starts();
    const yes = findButton(admin, YES);
    await kind.before?.(walk);
    maker.tap("button-edit");
    await maker.asked("review");
    await tap(walk, "menu");
    await person.seesLast(phrase("edit-ask"));
    await tap(walk, `edit\\|${kind.edit}`);
    await handled(office);
    await kind.answer(walk);
    await handled(office);
    await maker.asked("review");
    await admin.forgesTap(yes.data, yes.messageId).answered;
    await handled(office);
    await maker.asked("review");
    maker.tap("review-start");
    await person.seesLast(phrase("approval-waits"));
    await admin.seesLast(phrase("approval-ask"));
    const anew = findButton(admin, YES);
    expect(shownBy(anew.data)).not.toBe(shownBy(yes.data));
    // The old button as it was, and what it says was shown on the new question.
    for (const data of [yes.data, anew.data.replace(shownBy(anew.data), shownBy(yes.data))]) {
      await admin.forgesTap(data, anew.messageId).answered;
      await handled(office);
    }
    office.clock.goOn("2026-11-25T12:12");
    await handled(office);
    expect(rows(office, "SELECT approved_by FROM approvals WHERE approved_by IS NOT NULL")).toEqual([]);
    expect(postsTo(office.pbx)).toEqual([]);
    await agrees();
    await person.seesLast(phrase("submission-held"));
    await handled(office);
    office.clock.goOn("2026-11-25T12:24");
    await person.seesLast(CARD);
    const tomorrow = dotted(office.clock.today().add({ days: 1 }));
    const asAnswered = {
      name: maker.name,
      from: tomorrow,
      to: tomorrow,
      fromtime: "09:00",
      totime: "18:00",
      trunks: "712037006",
      maxline: "1",
      goodtime: "3",
      tries: "2",
      paused: "0",
      timezone: "utc +5",
      record: content(await recording()),
      token: undefined,
    };
    const [only, ...more] = postsTo(office.pbx).map(sentAs);
    expect(more).toEqual([]);
    expect(only).toEqual({ numbers: only?.numbers, ...asAnswered, ...(await kind.leaves(walk)) });
    await office.close({ provoked: SAID_TWICE });
  },
);

/** Where an account is taken from who was asked. */
test.each(count(0, 1) === 1 ? (["uz", "ru"] as const) : [])(
  "the yes of who has not the account any more is none, and another one's is: %s",
  PATIENCE,
  async (language) => {
    const { office, admin, person, phrase, starts, second } = await anOfficeOfTwoAdmins(language);
    await withAccounts(office);
    await starts();
    await second.seesLast(phrase("approval-ask"));
    const yes = findButton(second, YES);
    const { messageId } = findButton(admin, YES);
    admin.says("/accounts");
    const { message } = await admin.seesLast(phrase("accounts-title"));
    await admin.forgesTap(`a|untick|1/${second.id}`, message.message_id).answered;
    await handled(office);
    const { text } = await second.forgesTap(yes.data, yes.messageId).answered;
    expect(text).toMatch(phrase.label("toast-old-buttons"));
    await handled(office);
    office.clock.goOn("2026-11-25T12:12");
    await handled(office);
    expect(postsTo(office.pbx)).toEqual([]);
    await person.seesLast(phrase("approval-waits"));
    await admin.taps(phrase.label("approval-button-yes"), { messageId }).answered;
    await person.seesLast(phrase("submission-held"));
    await handled(office);
    office.clock.goOn("2026-11-25T12:24");
    await person.seesLast(CARD);
    expect(postsTo(office.pbx)).toHaveLength(1);
    await office.close({ provoked: SAID_TWICE });
  },
);
