import { describe, expect, test } from "vitest";
import { readTap, type Tap } from "../../../src/bot/callback-data.ts";
import { campaignCard, campaignsView, fewerCountedNews, statusNews } from "../../../src/bot/views/campaign-views.ts";
import type { Button } from "../../../src/bot/views/view.ts";
import type { SeenCampaign } from "../../../src/domain/campaign/facts.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { loadWords } from "../../../src/words.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";

const words = loadWords("en");
const HOUR = 3_600_000;

/** Asked on 24 November 2026 at 10:36 in Tashkent. */
const LOOKED = Date.UTC(2026, 10, 24, 5, 36);

function seen(changes: Parameters<typeof pbxCampaign>[0] = {}, submissionId?: string): SeenCampaign {
  const campaign = { accountId: 1, facts: pbxCampaign(changes), lookedAt: LOOKED, createdAt: 0 };
  return submissionId === undefined ? campaign : { ...campaign, submissionId };
}

const tapsOf = (rows: Button[][]): (Tap | undefined)[] =>
  rows.flat().flatMap((button) => ("data" in button ? [readTap(button.data)] : []));

describe("the card of a campaign", () => {
  test("says what the PBX says, and at which moment", () => {
    const { text } = campaignCard(seen(), words, LOOKED);
    for (const said of ["Aksiya", "№ 123", "253", "24 November", "25 November", "09:00–17:59", "UTC+5"]) {
      expect(text).toContain(said);
    }
    expect(text).toContain(words.html("card-asked", { day: "Tue 24 November", time: "10:36" }));
  });

  test("tells the moment by the campaign's own clock", () => {
    expect(campaignCard(seen({ offsetSeconds: -3 * 3600 }), words, LOOKED).text).toContain("02:36");
    expect(campaignCard(seen({ offsetSeconds: -3 * 3600 }), words, LOOKED).text).toContain("UTC−3");
  });

  test("names the year once it is another one", () => {
    const nextYear = LOOKED + 60 * 24 * HOUR;
    expect(campaignCard(seen(), words, nextYear).text).toContain("2026");
    expect(campaignCard(seen(), words, LOOKED).text).not.toContain("2026");
  });

  test("never claims a count or a status that the PBX has not given", () => {
    const { text } = campaignCard(seen({ recipients: 0, status: "" }), words, LOOKED);
    expect(text).toContain(words.html("card-not-counted"));
    expect(text).toContain(words.text("status-not-asked"));
  });

  test("says a status that nobody knows as it is, and lets no markup through", () => {
    const { text } = campaignCard(seen({ status: "<b>paused?</b>" }), words, LOOKED);
    expect(text).not.toContain("<b>paused?</b>");
    expect(text).toContain("paused?");
  });

  test("says that it is paused only where it is", () => {
    expect(campaignCard(seen({ paused: true }), words, LOOKED).text).toContain(words.html("card-paused"));
    expect(campaignCard(seen(), words, LOOKED).text).not.toContain(words.html("card-paused"));
  });

  test("ends with why it could not be asked now", () => {
    expect(campaignCard(seen(), words, LOOKED, "no connection").text.endsWith("no connection")).toBe(true);
  });

  test("is repeated where it was sent from here, and nowhere else", () => {
    const kinds = (card: SeenCampaign) => tapsOf(campaignCard(card, words, LOOKED).buttons).map((tap) => tap?.tap.kind);
    expect(kinds(seen({}, "s"))).toEqual(["refresh", "repeat", "list"]);
    expect(kinds(seen())).toEqual(["refresh", "list"]);
  });

  test("has its own number on its buttons, and one that copies it", () => {
    const { buttons } = campaignCard(seen({}, "s"), words, LOOKED);
    expect(tapsOf(buttons)[0]).toEqual({ on: "campaign", tap: { kind: "refresh", campaignId: 123 } });
    expect(buttons.flat().find((button) => "copy" in button)).toMatchObject({ copy: "123" });
  });
});

describe("the list of campaigns", () => {
  const page = (count: number) =>
    Array.from({ length: count }, (_, at) => seen({ id: at + 1, name: `No ${at + 1}` }, "s"));
  const list = (changes: Partial<Parameters<typeof campaignsView>[0]> = {}) =>
    campaignsView({ page: page(2), at: 0, total: 2, unknown: [], drafts: 0, ...changes }, words);
  const kinds = (view: ReturnType<typeof list>) => tapsOf(view.buttons).map((tap) => tap?.tap.kind);

  test("opens each by its row", () => {
    expect(tapsOf(list().buttons).slice(0, 2)).toEqual([
      { on: "campaign", tap: { kind: "open", campaignId: 1 } },
      { on: "campaign", tap: { kind: "open", campaignId: 2 } },
    ]);
    expect(list().buttons[0]?.[0]?.label).toContain("No 1");
  });

  test("of one page has no pager", () => {
    expect(kinds(list())).toEqual(["open", "open", "repeat-page"]);
  });

  test.each([
    [0, ["1 / 3", "›"]],
    [1, ["‹", "2 / 3", "›"]],
    [2, ["‹", "3 / 3"]],
  ])("of three pages has the way to the others on page %i", (at, labels) => {
    const { buttons } = list({ at, total: 14, page: page(2) });
    expect(buttons[2]?.map(({ label }) => label)).toEqual(labels);
  });

  test("to repeat one says so, repeats by each row, and pages on as such", () => {
    const view = list({ toRepeat: true, total: 14 });
    expect(view.text).toContain(words.html("campaigns-which-repeat"));
    expect(kinds(view)).toEqual(["repeat", "repeat", "repeat-page", "repeat-page", "list"]);
  });

  test("leads to the drafts where there are some", () => {
    const view = list({ drafts: 3 });
    expect(tapsOf(view.buttons).at(-1)).toEqual({ on: "menu", tap: { kind: "drafts" } });
    expect(view.buttons.flat().at(-1)?.label).toContain("3");
  });

  test("of none says so", () => {
    expect(list({ page: [], total: 0, drafts: 1 }).text).toBe(words.html("campaigns-none"));
  });

  test("clips long names, so that the status is seen too", () => {
    const long = seen({ name: "A very long name of a campaign in an office" }, "s");
    const label = list({ page: [long], total: 1 }).buttons[0]?.[0]?.label ?? "";
    expect(label).toContain("…");
    expect(label).toContain(words.text("status-new"));
  });
});

describe.each(LOCALES)("news in %s", (locale) => {
  const own = loadWords(locale);

  test("of a status tells old and new", () => {
    const text = statusNews("April", "123", "new", "done<", own);
    expect(text).toContain("123");
    expect(text).toContain(own.text("status-new"));
    expect(text).toContain("done&lt;");
  });

  test("of fewer numbers tells both counts", () => {
    const text = fewerCountedNews("April", "123", 5, 10, own);
    for (const said of ["April", "123", "5", "10"]) expect(text).toContain(said);
  });
});
