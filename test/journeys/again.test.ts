/** [Repeat] of a campaign, and the list of drafts. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inLong } from "../counts.ts";
import { handled, rows } from "./database.ts";
import { dotted, type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openEndingOffice, openOffice } from "./office.ts";
import { SAID_TWICE } from "./walk.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const posts = ({ pbx }: Office) => pbx.requests.filter(({ method }) => method === "POST");

/** Somebody whose campaign was accepted; its card is the last message. */
async function withCampaign(there: Office, language = "uz"): Promise<Newcomer> {
  const walk = newcomer(there, language);
  await walk.to("review");
  walk.tap("review-start");
  await walk.person.seesLast(/№ \d+/);
  return walk;
}

describe("Repeat", () => {
  test.for(["uz", ...inLong(["ru"])])("%s: the same list on another day takes four actions", async (language) => {
    const walk = await withCampaign(office, language);
    const before = posts(office).at(-1);
    let actions = 0;
    const act = <T>(done: T): T => {
      actions += 1;
      return done;
    };
    act(walk.tap("button-repeat"));
    await walk.person.seesLast(walk.phrase("repeat-ask"));
    act(walk.tap("repeat-same"));
    await walk.asked("days");
    act(walk.person.says(language === "ru" ? "послезавтра" : "indinga"));
    const { text } = await walk.asked("review");
    expect(text).toMatch(walk.phrase("filled-same"));
    await walk.person.seesLast(walk.phrase("list-called"));
    act(walk.tap("review-start"));
    await walk.person.seesLast(/№ \d+/);
    expect(actions).toBe(4);
    const after = posts(office).at(-1);
    expect(after?.recipients?.text).toBe(before?.recipients?.text);
    const fields = Object.fromEntries(after?.fields ?? []);
    const day = dotted(office.clock.today().add({ days: 2 }));
    expect(fields).toMatchObject({ trunks: "712037006", fromtime: "09:00", totime: "18:00", from: day, to: day });
    expect(fields.name).toMatch(new RegExp(`^${walk.name} \\d\\d\\.\\d\\d$`));
  });

  test("without those called since, whom other campaigns called", async () => {
    const walk = await withCampaign(office);
    const numbers = posts(office).at(-1)?.recipients?.text.trim().split("\n") ?? [];
    const card = walk.person.chat().at(-1)?.message.message_id;
    walk.person.says("/new");
    await walk.asked("recording");
    await walk.answer("recording");
    walk.person.says(numbers.slice(0, 1).join("\n"));
    await walk.offered(walk.phrase.label("button-continue"));
    walk.tap("button-continue");
    await walk.asked("name");
    for (const step of ["name", "trunks", "days", "hours"] as const) await walk.answer(step);
    walk.tap("review-start");
    await walk.person.seesLast(/№ \d+/);
    const first = walk.person.chat().find(({ message }) => message.message_id === card)?.message;
    const repeat = first?.reply_markup?.inline_keyboard
      .flat()
      .find(({ text }) => walk.phrase.label("button-repeat").test(text));
    if (!first || !repeat || !("callback_data" in repeat)) throw new Error("No Repeat on the card");
    walk.person.forgesTap(repeat.callback_data, first.message_id);
    await walk.person.seesLast(walk.phrase("repeat-ask"));
    walk.tap("repeat-without");
    await walk.person.seesLast(walk.phrase("list-left-out"));
    walk.tap("button-continue");
    await walk.asked("days");
    walk.person.says("indinga");
    await walk.asked("review");
    walk.tap("review-start");
    await walk.person.seesLast(/№ \d+/);
    expect(posts(office).at(-1)?.recipients?.text.trim().split("\n")).toEqual(numbers.slice(1));
  });

  test("stands under news and in the list; what was being filled in is set aside", async () => {
    const walk = await withCampaign(office);
    office.pbx.setStatus(office.pbx.campaigns().at(-1)?.id ?? 0, "running");
    await walk.person.seesLast(walk.phrase("news-began"));
    await walk.offered(walk.phrase.label("button-repeat"));
    await walk.to("list");
    walk.person.says("/campaigns");
    await walk.person.seesLast(walk.phrase("campaigns-title"));
    walk.tap("button-repeat");
    await walk.person.seesLast(walk.phrase("campaigns-which-repeat"));
    walk.person.taps(new RegExp(walk.name));
    await walk.person.seesLast(walk.phrase("repeat-ask"));
    await walk.person.seesAnywhere(walk.phrase("draft-aside"));
  });

  test("ended after every update, a campaign is repeated once", async ({ onTestFinished }) => {
    const there = await openEndingOffice({ env: { UNDO_SECONDS: "1" } });
    onTestFinished(() => there.close({ provoked: SAID_TWICE }));
    const walk = await withCampaign(there);
    walk.tap("button-repeat");
    await there.ends();
    await handled(there);
    await walk.person.seesLast(walk.phrase("repeat-ask"));
    walk.tap("repeat-same");
    await there.ends();
    await handled(there);
    await walk.asked("days");
    walk.person.says("indinga");
    await there.ends();
    await handled(there);
    await walk.asked("review");
    await walk.person.seesLast(walk.phrase("list-called"));
    await handled(there);
    walk.tap("review-start");
    await there.ends();
    await walk.person.seesLast(/№ \d+/);
    await handled(there);
    expect(posts(there)).toHaveLength(2);
  });
});

describe("drafts", () => {
  test("are listed under /campaigns, newest first, opened and deleted", async () => {
    const walk = newcomer(office);
    for (const name of ["Birinchi", "Ikkinchi"]) {
      await walk.to("name");
      walk.person.says(name);
      await walk.asked("trunks");
      walk.tap("button-cancel");
      await walk.person.seesLast(walk.phrase("draft-aside"));
    }
    walk.person.says("/campaigns");
    await walk.person.seesLast(walk.phrase("campaigns-none"));
    walk.tap("button-drafts");
    const { buttons } = await walk.person.seesLast(walk.phrase("drafts-title"));
    expect(buttons.flat().slice(0, 2)).toEqual([
      expect.stringMatching(/^Ikkinchi · /),
      expect.stringMatching(/^Birinchi · /),
    ]);
    walk.person.taps(/^Birinchi/);
    const { text } = await walk.asked("trunks");
    expect(text).toContain("Birinchi");
    walk.person.says("/campaigns");
    await walk.person.seesLast(walk.phrase("campaigns-none"));
    walk.tap("button-drafts");
    await walk.person.seesLast(walk.phrase("drafts-title"));
    walk.tap("drafts-delete");
    await walk.person.seesLast(walk.phrase("drafts-which-delete"));
    walk.person.taps(/^Ikkinchi/);
    await walk.person.seesLast(walk.phrase("draft-delete-ask"));
    walk.tap("draft-delete-yes");
    const after = await walk.person.seesLast(walk.phrase("draft-deleted"));
    expect(after.buttons.flat()).not.toContainEqual(expect.stringMatching(/^Ikkinchi · /));
    expect(rows(office, `SELECT state FROM drafts WHERE chat_id = ${walk.person.id}`)).toEqual([{ state: "open" }]);
  });
});
