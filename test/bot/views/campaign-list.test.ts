import { describe, expect, test } from "vitest";
import {
  type CampaignsPage,
  campaignsView,
  foundView,
  whichAccountView,
} from "../../../src/bot/views/campaign-list.ts";
import type { ListedCampaign } from "../../../src/domain/campaign/listed.ts";
import { catalogue, submission } from "./screen-makers.ts";
import { kindRows, kindsOf } from "./taps-of.ts";

const words = catalogue().en;
const ONE: ListedCampaign = { id: 7, name: "April", from: Temporal.PlainDate.from("2026-04-05"), numbers: 1248 };
const NOTHING: CampaignsPage = { page: [], at: 0, total: 0, unknown: [], drafts: 0, inHand: 0 };
const LOST = submission(words, { state: "unknown" });

const view = (changes: Partial<CampaignsPage>) => campaignsView({ ...NOTHING, ...changes }, words);

describe("below the campaigns stands only what there is a reason for", () => {
  test.each<[given: Partial<CampaignsPage>, onward: string[]]>([
    [{}, []],
    [{ total: 1 }, ["repeat-page", "files", "in-hand"]],
    [{ total: 6 }, ["repeat-page", "files", "in-hand"]],
    [{ total: 7 }, ["page", "page", "repeat-page", "search", "files", "in-hand"]],
    [{ drafts: 1 }, ["drafts", "in-hand"]],
    [{ inHand: 1 }, ["in-hand"]],
    [{ total: 1, drafts: 1, inHand: 1 }, ["repeat-page", "drafts", "files", "in-hand"]],
    [{ others: 1 }, ["everybody"]],
    [{ total: 7, toRepeat: true }, ["repeat-page", "repeat-page", "list"]],
    [{ total: 7, isEverybodys: true }, ["everybody", "everybody", "list"]],
    // A person who makes none of their own has these alone.
    [{ isAll: true }, []],
    [{ isAll: true, total: 1, isEverybodys: true }, ["files"]],
    [{ isAll: true, total: 6, isEverybodys: true }, ["files"]],
    [{ isAll: true, total: 7, isEverybodys: true }, ["everybody", "everybody", "search", "files"]],
    [{ accounts: [{ id: 2, name: "Branch" }] }, ["campaigns"]],
  ])("%j: %j", (given, onward) => expect(kindsOf(view(given))).toEqual(onward));

  test("in rows of at most two, none of them empty", () => {
    const rows = kindRows(view({ total: 7, drafts: 1, inHand: 1, others: 1 }));
    expect(rows.every((row) => row.length > 0)).toBe(true);
    expect(kindRows(view({}))).toEqual([]);
  });
});

test.each<[given: Partial<CampaignsPage>, says: string[]]>([
  [{}, [words.html("campaigns-none")]],
  [{ inHand: 1 }, [words.html("campaigns-none-handed-over")]],
  [{ total: 1 }, [words.html("campaigns-title", { count: 1 })]],
  [{ total: 7, toRepeat: true }, [words.html("campaigns-which-repeat")]],
  [{ total: 7, isEverybodys: true }, [words.html("campaigns-everybodys", { count: 7 })]],
  [{ unknown: [LOST] }, [words.html("unknown-waiting", { count: 1 })]],
  [
    { unknown: [LOST], total: 2 },
    [words.html("unknown-waiting", { count: 1 }), "", words.html("campaigns-title", { count: 2 })],
  ],
  [{ account: "Branch" }, [words.html("line-account", { account: "Branch" }), words.html("campaigns-none")]],
])("%j says %j", (given, says) => expect(view(given).text).toBe(says.join("\n")));

test("a campaign is a button with its day in figures, which opens it or repeats it", () => {
  const [row] = view({ page: [ONE], total: 1 }).buttons;
  expect(row).toEqual([
    { label: words.text("campaigns-row", { day: "05.04", name: "April", count: 1248 }), data: "c|7|open" },
  ]);
  expect(kindsOf(view({ page: [ONE], total: 1, toRepeat: true }))[0]).toBe("repeat");
  expect(view({ page: [{ ...ONE, accountId: 2 }], total: 1 }).buttons[0]?.[0]).toMatchObject({ data: "c2|7|open" });
});

test("pages are turned between the first and the last, not round", () => {
  const turns = (at: number) => view({ at, total: 13 }).buttons[0]?.map(({ label }) => label);
  expect([turns(0), turns(1), turns(2)]).toEqual([
    ["1 / 3", "›"],
    ["‹", "2 / 3", "›"],
    ["‹", "3 / 3"],
  ]);
});

test.each<[found: number, total: number, says: string[], buttons: string[]]>([
  [0, 0, [words.html("campaigns-none-found", { text: "april" })], ["search", "list"]],
  [1, 1, [words.html("campaigns-found", { count: 1 })], ["open", "search", "files", "list"]],
  [
    2,
    3,
    [words.html("campaigns-found", { count: 3 }), words.html("campaigns-more", { count: 1 })],
    ["open", "open", "search", "files", "list"],
  ],
])("of %i shown of %i that were found it is said what they are", (found, total, says, buttons) => {
  const shown = foundView(Array(found).fill(ONE), total, "april", words);
  expect([shown.text, kindsOf(shown)]).toEqual([says.join("\n"), buttons]);
});

test("the account of a number is asked for with a button each", () => {
  const asked = whichAccountView(
    7,
    [
      { id: 1, name: "Head" },
      { id: 2, name: "Branch" },
    ],
    words,
  );
  expect(asked.buttons.flat()).toEqual([
    { label: "Head", data: "c|7|refresh" },
    { label: "Branch", data: "c2|7|refresh" },
  ]);
});
