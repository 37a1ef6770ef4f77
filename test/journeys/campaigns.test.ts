import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { some } from "../counts.ts";
import { change, handled } from "./database.ts";
import { received } from "./list-walk.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice({ env: { WATCH_SECONDS: "3600" } });
});
afterAll(() => office.close());

/** A manager with a campaign in the PBX; its id. */
async function withCampaign(languageCode = "ru"): Promise<{ walk: Newcomer; id: number }> {
  const walk = newcomer(office, languageCode);
  await walk.to("review");
  walk.tap("review-start");
  await walk.person.seesLast(/№ \d+/);
  const id = office.pbx.campaigns().find(({ name }) => name === walk.name)?.id ?? 0;
  return { walk, id };
}

test("/campaigns without any says so and offers to begin", async () => {
  const { person, phrase } = newcomer(office, "ru");
  person.says("/campaigns");
  const { buttons } = await person.seesLast(phrase("campaigns-none"));
  expect(buttons.flat()).toContainEqual(expect.stringMatching(phrase.label("button-new")));
});

test("/campaigns lists the chat's own, newest first, a page at a time, each with its card", async () => {
  const { walk, id } = await withCampaign();
  await handled(office);
  await office.restart(() => copies(walk, id, 14));
  walk.person.says("/campaigns");
  const first = await walk.person.seesLast(walk.phrase("campaigns-title"));
  expect(first.text).toContain("15");
  expect(first.buttons.flat().filter((label) => /№|Bahor/.test(label))).toHaveLength(6);
  expect(first.buttons[0]?.[0]).toContain("Bahor copy 14");
  walk.person.taps("›");
  await walk.offered(/Bahor copy 8/);
  walk.person.taps("›");
  await walk.offered(new RegExp(walk.name));
  walk.person.taps("‹");
  await walk.offered(/Bahor copy 8/);
  walk.person.taps(/Bahor copy 8/);
  await walk.person.seesLast(/Bahor copy 8 · № /);
  walk.tap("button-campaigns");
  await walk.person.seesLast(walk.phrase("campaigns-title"));
});

test("another chat's campaigns are not in the list", async () => {
  await withCampaign();
  const { person, phrase } = newcomer(office, "ru");
  person.says("/campaigns");
  await person.seesLast(phrase("campaigns-none"));
});

test("the history is downloaded as it was searched, with everything that was sent", async () => {
  const { walk, id } = await withCampaign("ru");
  walk.person.says(`/campaigns ${walk.name}`);
  await walk.person.seesLast(walk.phrase("campaigns-found"));
  walk.tap("button-files");
  await walk.person.seesLast(walk.phrase("files-of-found"));
  walk.person.taps("xlsx");
  const rows = await readSheet(await received(office, walk, /^Обзвоны, Bahor \d+, .*\.xlsx$/));
  expect(rows).toHaveLength(2);
  expect(rows[1]?.slice(2, 7)).toEqual([walk.name, id, 3, 0, "712037006"]);
});

describe("/status", () => {
  test("with a number shows what the PBX says now", async () => {
    const { walk, id } = await withCampaign();
    office.pbx.setStatus(id, "running");
    office.pbx.setRecipients(id, 3);
    walk.person.says(`/status ${id}`);
    const { text } = await walk.person.sees(new RegExp(`${walk.name} · № ${id}`));
    expect(text).toContain("идёт");
    expect(text).toMatch(walk.phrase("card-list"));
  });

  test("of a campaign made elsewhere shows it, too", async () => {
    const { id } = await withCampaign();
    const { person } = newcomer(office, "ru");
    person.says(`/status ${id}`);
    await person.seesLast(new RegExp(`№ ${id}`));
  });

  test.each(some(["", " abc", " 12 34", " -1", " 99999999999999999999"], 3))(
    "with “%s” asks for a number",
    async (rest) => {
      const { person, phrase } = newcomer(office, "ru");
      person.says(`/status${rest}`);
      await person.seesLast(phrase("status-which"));
    },
  );

  test("of a campaign that the PBX does not have says so", async () => {
    const { person, phrase } = newcomer(office, "ru");
    person.says("/status 987654");
    const { text } = await person.seesLast(phrase("status-no-such"));
    expect(text).toContain("987654");
  });

  test("shows dates, hours and the other figures as the PBX has them", async () => {
    const { walk, id } = await withCampaign("en");
    walk.person.says(`/status ${id}`);
    const { text } = await walk.person.sees(new RegExp(`№ ${id}`));
    expect(text).toContain("09:00");
    expect(text).toContain("UTC+5");
  });
});

describe("Refresh on a card", () => {
  let walk: Newcomer;
  let id: number;

  beforeAll(async () => {
    ({ walk, id } = await withCampaign());
  });

  test("asks the PBX now; a word that nobody knows is shown as it is, markup and all", async () => {
    office.pbx.setStatus(id, "на <b>паузе</b> & ждёт");
    const asked = looksAt(id);
    walk.tap("button-refresh");
    await walk.person.sees("на <b>паузе</b> & ждёт");
    expect(looksAt(id)).toBeGreaterThan(asked);
  });

  test("shows the beginning of an endless status word", async () => {
    office.pbx.setStatus(id, "ж".repeat(5_000));
    walk.tap("button-refresh");
    await walk.person.sees(/: ж{80}… /);
  });

  test("twice without a change is answered both times", async () => {
    for (const _ of [1, 2]) {
      const { text } = await walk.tap("button-refresh").answered;
      expect(text).toMatch(walk.phrase("toast-refreshed"));
    }
  });

  test("with the PBX down shows what was seen last and says why, and works again after", async () => {
    await office.pbx.fault({ kind: "down" });
    walk.tap("button-refresh");
    const { text } = await walk.person.sees(walk.phrase("pbx-no-connection"));
    expect(text).toMatch(new RegExp(`${walk.name} · № ${id}`));
    await office.pbx.clearFaults();
    office.pbx.setStatus(id, "finished");
    walk.tap("button-refresh");
    await walk.person.sees(/: закончен /);
  });

  test("of a campaign that the PBX has forgotten says so and keeps what was seen", async () => {
    office.pbx.forget(id);
    walk.tap("button-refresh");
    const { text } = await walk.person.sees(walk.phrase("pbx-not-found"));
    expect(text).toMatch(new RegExp(`${walk.name} · № ${id}`));
  });
});

test("a changed status reaches the chat unasked, in its language, as a message and on the card", async () => {
  const { walk, id } = await withCampaign("en");
  await handled(office);
  office.pbx.setStatus(id, "running");
  await office.restart(() => change(office, "UPDATE campaigns SET next_look_at = 0 WHERE id = ?", id));
  const news = await walk.person.seesLast(walk.phrase("news-began"));
  expect(news.text).toContain(walk.name);
  await walk.person.seesAnywhere(new RegExp(`${walk.name} · № ${id}\\n[^]*running`));
});

/** More campaigns of the chat, as if they had been made one after another. */
function copies({ person }: Newcomer, id: number, count: number): void {
  for (let copy = 1; copy <= count; copy += 1) {
    const to = id * 1000 + copy;
    change(
      office,
      `INSERT INTO campaigns (account_id, id, facts, looked_at, created_at)
       SELECT account_id, ?, json_set(facts, '$.id', ?, '$.name', ?), looked_at, created_at + ? FROM campaigns WHERE id = ?`,
      ...[to, to, `Bahor copy ${copy}`, copy, id],
    );
    change(
      office,
      `INSERT INTO links (chat_id, account_id, campaign_id, created_at)
       SELECT ?, account_id, id, created_at FROM campaigns WHERE id = ?`,
      ...[person.id, to],
    );
  }
}

/** How often the PBX was asked about a campaign. */
function looksAt(id: number): number {
  return office.pbx.requests.filter(({ path }) => path.endsWith(`/getAutorule/${id}`)).length;
}
