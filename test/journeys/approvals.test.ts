/** A second person agrees before a campaign leaves. */
import { expect, test } from "vitest";
import { count } from "../counts.ts";
import { anOffice } from "./approval-walk.ts";
import { handled } from "./database.ts";
import { CARD, findButton, postsTo, press } from "./walk.ts";

const PATIENCE = { timeout: 600_000 };

/** One language stands for both in the short run. */
const LANGUAGES = (["uz", "ru"] as const).filter((language) => language === "uz" || count(0, 1) === 1);

test.each(LANGUAGES)(
  "who is asked sees all, agrees, and it leaves after the time of Stop: %s",
  PATIENCE,
  async (language) => {
    const { office, admin, maker, person, phrase, starts } = await anOffice(language);
    await starts();
    const { text } = await admin.seesLast(phrase("approval-ask"));
    for (const said of [maker.name, "09:00–18:00", "Bahor.mp3"]) expect(text).toContain(said);
    const files = () =>
      admin.chat().filter(({ fromBot, message }) => fromBot && (message.audio ?? message.document ?? message.voice))
        .length;
    const asked = await admin.seesLast(phrase("approval-ask"));
    const list = findButton(admin, /^s\|[^|]+\|clean-list/);
    press(admin, /^s\|[^|]+\|hear/);
    await expect.poll(files).toBe(1);
    press(admin, /^s\|[^|]+\|clean-list/);
    await expect.poll(files).toBe(2);
    await admin.taps(phrase.label("approval-button-yes"), { messageId: asked.message.message_id }).answered;
    await admin.seesAnywhere(phrase("approval-given"));
    // Nothing is asked any more: the button that went is of no use.
    await admin.forgesTap(list.data, list.messageId).answered;
    await handled(office);
    expect(files()).toBe(2);
    await person.seesLast(phrase("submission-held"));
    expect(postsTo(office.pbx)).toEqual([]);
    office.clock.goOn("2026-11-25T12:12");
    await person.seesLast(CARD);
    expect(postsTo(office.pbx)).toHaveLength(1);
    await office.close();
  },
);

test.each(LANGUAGES)(
  "sent back with a word it is a draft again; stopped by who agreed it calls nobody: %s",
  PATIENCE,
  async (language) => {
    const { office, admin, maker, person, phrase, starts, agrees } = await anOffice(language);
    await starts();
    await admin.taps(phrase.label("approval-button-back")).answered;
    await admin.seesLast(phrase("approval-word"));
    admin.says("Boshqa royxat");
    await admin.seesLast(phrase("approval-sent-back"));
    await handled(office);
    expect(admin.chat().filter(({ text }) => phrase("approval-sent-back").test(text))).toHaveLength(1);
    const back = await person.seesLast(/Boshqa royxat/);
    expect(back.text).toMatch(phrase("stopped-sent-back"));
    maker.tap("button-mend");
    await maker.asked("review");
    maker.tap("review-start");
    await person.seesLast(phrase("approval-waits"));
    await admin.seesLast(phrase("approval-ask"));
    await agrees();
    await admin.seesLast(phrase("approval-given"));
    await admin.taps(phrase.label("button-stop")).answered;
    await person.seesLast(phrase("submission-stopped"));
    office.clock.goOn("2026-11-25T12:30");
    await handled(office);
    expect(postsTo(office.pbx)).toEqual([]);
    await office.close();
  },
);
