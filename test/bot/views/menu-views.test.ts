import { describe, expect, test } from "vitest";
import { readTap } from "../../../src/bot/callback-data.ts";
import { strangerView } from "../../../src/bot/views/access-views.ts";
import { deleteDraftView, draftLabel, draftListView } from "../../../src/bot/views/draft-list.ts";
import {
  asideView,
  helpView,
  hintView,
  languageView,
  startView,
  titleOf,
  unfinishedView,
} from "../../../src/bot/views/menu-views.ts";
import type { Button } from "../../../src/bot/views/view.ts";
import type { Answers } from "../../../src/domain/draft/answers.ts";
import type { Draft } from "../../../src/domain/draft/draft.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { loadCatalogue } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";

const catalogue = loadCatalogue();
const words = catalogue.en;

function draft(answers: Answers = completeAnswers()): Draft {
  return { id: "0123456789ab", chatId: 1, userId: 1, state: "cancelled", answers, createdAt: 0, updatedAt: 0 };
}

/** What the buttons do, without what they carry. */
const does = (rows: Button[][]) =>
  rows
    .flat()
    .map((button) => ("data" in button ? `${readTap(button.data)?.on} ${readTap(button.data)?.tap.kind}` : ""));

describe("what a draft is called", () => {
  const { recording, list, name } = completeAnswers();

  test.each<[what: string, answers: Answers, title: string]>([
    ["its name", { name, recording, list }, name],
    ["its recording without one", { recording, list }, recording.fileName],
    ["its list without that", { list }, list.fileName],
    ["nameless without anything", {}, words.text("draft-nameless")],
  ])("is %s", (_, answers, title) => {
    expect(titleOf(draft(answers), words)).toBe(title);
  });
});

describe.each(LOCALES)("in %s", (locale) => {
  const own = catalogue[locale];

  test("the start has the main actions, and Resume first where something is open", () => {
    expect(does(startView(own, undefined, []).buttons)).toEqual([
      "menu new",
      "menu campaigns",
      "menu language",
      "menu help",
    ]);
    const open = startView(own, draft(), []);
    expect(does(open.buttons)[0]).toBe("menu show");
    expect(open.text).toContain("Aksiya");
  });

  test("the help tells of Stop only where there is one", () => {
    expect(helpView(own, 30).text).toContain("30");
    expect(helpView(own, 0).text).not.toContain(own.html("help-undo", { seconds: 0 }));
    expect(helpView(own, 0).text.length).toBeLessThan(helpView(own, 30).text.length);
  });

  test("each language is offered in its own words, the present one marked", () => {
    const { buttons } = languageView(own, catalogue);
    const labels = buttons.flat().map(({ label }) => label);
    expect(labels).toHaveLength(LOCALES.length);
    expect(labels.filter((label) => label.startsWith("✅"))).toEqual([own.text("language-chosen")]);
    expect(buttons.flat().map((button) => ("data" in button ? readTap(button.data) : undefined))).toEqual(
      LOCALES.map((one) => ({ on: "menu", tap: { kind: "speak", locale: one } })),
    );
  });

  test("a draft that was set aside leads back, and an empty one only on", () => {
    expect(does(asideView(draft(), own).buttons)).toEqual(["menu take-up", "menu new", "menu campaigns"]);
    expect(does(asideView(draft({}), own).buttons)).toEqual(["menu new", "menu campaigns"]);
  });

  test("one that is half filled in is gone on with, or set aside for a new one", () => {
    const { text, buttons } = unfinishedView(own, draft());
    expect(text).toContain("Aksiya");
    expect(does(buttons)).toEqual(["menu show", "menu anew"]);
  });

  test("the id of a stranger is there to be copied", () => {
    const { text, buttons } = strangerView(own, 555, "may-ask");
    expect(text).toContain("<code>555</code>");
    expect(buttons).toEqual([[{ label: own.text("access-button"), data: "t|ask|" }], [{ label: "555", copy: "555" }]]);
  });

  test("a hint has the main actions", () => {
    expect(hintView("so", own).text).toBe("so");
    expect(does(hintView("so", own).buttons)).toEqual(["menu new", "menu campaigns"]);
  });
});

describe("the list of drafts", () => {
  const listed = (answers?: Answers) => ({ draft: draft(answers), on: Temporal.PlainDate.from("2026-11-03") });

  test("has each with its day, and opens it", () => {
    expect(draftLabel(listed(), words)).toBe("Aksiya · 03.11");
    expect(does(draftListView([listed()], words).buttons)).toEqual([
      "menu take-up",
      "menu drafts-delete",
      "campaign list",
    ]);
  });

  test("clips long titles, so that the day is seen too", () => {
    const label = draftLabel(listed({ name: "An exceptionally long name of a campaign" }), words);
    expect(label.endsWith("· 03.11")).toBe(true);
    expect(label).toContain("…");
  });

  test("to delete one asks by each row, and leads back", () => {
    const view = draftListView([listed()], words, { toDelete: true });
    expect(view.text).toBe(words.html("drafts-which-delete"));
    expect(does(view.buttons)).toEqual(["menu draft-delete", "menu drafts", "campaign list"]);
  });

  test("of none says so, and has nothing to delete", () => {
    const view = draftListView([], words);
    expect(view.text).toBe(words.html("drafts-none"));
    expect(does(view.buttons)).toEqual(["campaign list"]);
  });

  test("says first what was done just now", () => {
    expect(draftListView([], words, { said: "deleted" }).text.split("\n")[0]).toBe("deleted");
  });

  test("deletes nothing without a yes", () => {
    const { text, buttons } = deleteDraftView(listed(), words);
    expect(text).toContain("Aksiya");
    expect(does(buttons)).toEqual(["menu draft-deleted", "menu drafts"]);
    expect(buttons[0]?.[0]).toMatchObject({ style: "danger" });
  });
});
