import { describe, expect, test } from "vitest";
import type { DraftTap } from "../../../../src/bot/callback-data.ts";
import { stillToAgree } from "../../../../src/bot/views/review.ts";
import type { Scene } from "../../../../src/bot/views/scene.ts";
import { reviewScreen } from "../../../../src/bot/wizard/steps/review.ts";
import { CALLED, FLAWED, type Setting, sceneOf } from "../../views/office-scenes.ts";
import { draftTapIn, tapsOf } from "../draft-taps.ts";

const at = (setting: Setting = {}) => sceneOf({ locale: "en", options: { maxline: 20 }, ...setting });

/** Its buttons by what they do. */
const kinds = (scene: Scene) => tapsOf(reviewScreen.view(scene).buttons).map(({ tap }) => tap.kind);

/** The draft with what a button of it means, where that leaves the read-back on the screen. */
function afterTap(scene: Scene, kind: DraftTap["kind"]): Scene {
  const button = tapsOf(reviewScreen.view(scene).buttons).find(({ tap }) => tap.kind === kind);
  const meaning = button && reviewScreen.tap(button.tap, scene);
  if (meaning?.kind !== "cursor") throw new Error(`${kind} does not stay: ${JSON.stringify(meaning)}`);
  return { ...scene, draft: { ...scene.draft, cursor: { ...scene.draft.cursor, ...meaning.cursor } } };
}

describe("the read-back of a plain campaign", () => {
  test("has Start first, then what can be heard, changed and looked at", () => {
    expect(kinds(at())).toEqual(["send", "first", "play", "menu", "call-me", "edit", "cancel", "plan", "assumptions"]);
  });

  test("names the campaign, whom, when and from which lines", () => {
    const { text } = reviewScreen.view(at());
    for (const said of ["Aprel aksiyasi", "1\u00a0248", "27 November", "09:00–18:00", "712037006"])
      expect(text).toContain(said);
  });

  test("needs no yes", () => {
    expect(stillToAgree(at())).toBe(false);
  });
});

describe("hours at night", () => {
  const night = () => at({ hours: ["19:00", "22:00"] });

  test("have a yes that names them in the place of Start", () => {
    const scene = night();
    expect(kinds(scene)).toContain("night");
    expect(kinds(scene)).not.toContain("send");
    const [agree] = tapsOf(reviewScreen.view(scene).buttons).filter(({ tap }) => tap.kind === "night");
    expect(agree?.label).toContain("19:00–22:00");
    expect(stillToAgree(scene)).toBe(true);
  });

  test("are started after that yes", () => {
    const scene = afterTap(night(), "night");
    expect(kinds(scene)).toContain("send");
    expect(stillToAgree(scene)).toBe(false);
  });

  test("need another yes when they become others", () => {
    const agreed = afterTap(night(), "night");
    const later = at({ hours: ["19:00", "23:00"], cursor: agreed.draft.cursor });
    expect(kinds(later)).toContain("night");
  });

  test("need another yes in another zone", () => {
    const agreed = afterTap(night(), "night");
    const elsewhere = at({ hours: ["19:00", "22:00"], options: { timezone: "utc +3" }, cursor: agreed.draft.cursor });
    expect(stillToAgree(elsewhere)).toBe(true);
  });
});

describe("very many days", () => {
  const long = () => at({ days: ["2026-11-27", "2027-01-20"] });

  test("have a yes that names how many they are in the place of Start", () => {
    expect(kinds(long())).toContain("long");
    expect(kinds(long())).not.toContain("send");
    expect(tapsOf(reviewScreen.view(long()).buttons).find(({ tap }) => tap.kind === "long")?.label).toContain("55");
  });

  test("are started after it, and need another one when they become others", () => {
    const agreed = afterTap(long(), "long");
    expect(kinds(agreed)).toContain("send");
    expect(kinds(at({ days: ["2026-11-27", "2027-01-21"], cursor: agreed.draft.cursor }))).toContain("long");
  });
});

describe("a recording that needs a yes", () => {
  const long = () => at({ facts: { seconds: 200 } });

  test("has it before all others", () => {
    const scene = sceneOf({ locale: "en", facts: { seconds: 200 }, hours: ["19:00", "22:00"] });
    expect(kinds(scene)).toContain("agree");
    expect(kinds(scene)).not.toContain("night");
    expect(kinds(afterTap(scene, "agree"))).toContain("night");
  });

  test("is started after it", () => {
    expect(kinds(afterTap(long(), "agree"))).toContain("send");
  });

  test("keeps the yeses that were given before", () => {
    const scene = at({ facts: { seconds: 200 }, cursor: { findingsAccepted: ["before"] } });
    const { findingsAccepted } = afterTap(scene, "agree").draft.cursor;
    expect(findingsAccepted).toHaveLength(2);
    expect(findingsAccepted).toContain("before");
  });
});

describe("people who were called lately", () => {
  test("are called again or left out by a choice in the place of Start", () => {
    const scene = at({ list: CALLED });
    expect(kinds(scene)).toEqual(expect.arrayContaining(["send-all", "send-without"]));
    expect(kinds(scene)).not.toContain("send");
  });

  test("are left out first where that was chosen the last time", () => {
    const order = (lastChoice?: "without") =>
      kinds(at({ list: CALLED, more: lastChoice ? { lastChoice } : {} })).filter((kind) => kind.startsWith("send-"));
    expect(order()).toEqual(["send-all", "send-without"]);
    expect(order("without")).toEqual(["send-without", "send-all"]);
  });
});

describe("what the forecast takes for granted", () => {
  test("is read in the place of what would be started, and nothing can be started there", () => {
    const scene = afterTap(at(), "assumptions");
    expect(kinds(scene)).toEqual(["details"]);
    expect(reviewScreen.tap({ kind: "details" }, scene)).toEqual({ kind: "cursor", cursor: {} });
  });
});

describe("a campaign without enough time", () => {
  const short = () => sceneOf({ locale: "en", options: { maxline: 2 } });

  test("offers changes that let it be finished, each of which keeps the other answers", () => {
    const fixes = tapsOf(reviewScreen.view(short()).buttons).filter(({ tap }) =>
      ["lines", "until", "last-day"].includes(tap.kind),
    );
    expect(fixes.length).toBeGreaterThan(0);
    for (const { tap } of fixes) {
      const meaning = reviewScreen.tap(tap, short());
      expect(meaning).toMatchObject({ kind: "answers" });
      if (meaning?.kind === "answers" && meaning.answers.options) expect(meaning.answers.options.tries).toBe(2);
    }
  });

  test.each([1, 30])("can be mended to %i calls at once", (maxline) => {
    expect(reviewScreen.tap({ kind: "lines", maxline }, short())).toMatchObject({
      kind: "answers",
      answers: { options: { maxline } },
    });
  });

  test.each(["lines|0", "lines|31", "lines|-1", "lines|x"])("is not mended by %s", (data) => {
    const tap = draftTapIn(`w|0123456789ab|${data}`);
    expect(tap && reviewScreen.tap(tap, short())).toBeUndefined();
  });
});

describe("what was passed over", () => {
  const filled = (setting: Setting) => at({ ...setting, cursor: { filled: {} } });

  test("is mended from the read-back: the recording, and the refused rows as a file", () => {
    const scene = filled({ facts: FLAWED, list: { refusedSha256: "r" } });
    expect(kinds(scene)).toEqual(expect.arrayContaining(["repair", "refused"]));
    expect(reviewScreen.tap({ kind: "repair", what: "both" }, scene)).toMatchObject({
      kind: "recording",
      act: { do: "make", work: { kind: "repair", repairs: { trim: true, level: true } } },
    });
  });

  test("is offered nowhere where its card was seen", () => {
    expect(kinds(at({ facts: FLAWED, list: { refusedSha256: "r" } }))).not.toContain("repair");
  });
});

describe("days that are over", () => {
  test("are told, and no finish is promised", () => {
    const { text } = reviewScreen.view(at({ now: "2026-12-01T10:00" }));
    expect(text).not.toContain("🏁");
    expect(text.split("\n").length).toBeGreaterThan(5);
  });
});

test.each<DraftTap>([
  { kind: "on" },
  { kind: "keep" },
  { kind: "tick", trunk: "1" },
  { kind: "idle" },
  { kind: "pick", file: "a" },
])("has no button $kind of another screen", (tap) => {
  expect(reviewScreen.tap(tap, at())).toBeUndefined();
});

test.each(["recording", "days", "hours", "options"] as const)(
  "takes no button of its own while an answer is missing: %s",
  (missing) => {
    const scene = at();
    const { [missing]: _, ...answers } = scene.draft.answers;
    const without = { ...scene, draft: { ...scene.draft, answers } };
    expect(reviewScreen.tap({ kind: "assumptions" }, without)).toBeUndefined();
  },
);

test("a text that says nothing is answered with what can be done there", () => {
  expect(reviewScreen.read("hello", at())).toEqual({
    kind: "note",
    note: { kind: "text-not-asked-for", at: "review" },
  });
});

test("a text about the day changes it, and stays", () => {
  const meaning = reviewScreen.read("on 30 November", at());
  expect(meaning.kind).toBe("change");
  expect(meaning.kind === "change" ? String(meaning.change.days?.from) : "").toBe("2026-11-30");
});

describe("the first numbers alone", () => {
  const ofFirst = (scene: Scene) => kinds(scene).filter((kind) => kind.startsWith("first"));

  test("are offered of a list of more than 200 numbers, under Start", () => {
    const of = (numbers: number) => at({ verdict: { numbers, rows: numbers } });
    expect([ofFirst(of(200)), ofFirst(of(201))]).toEqual([[], ["first"]]);
  });

  test("are of all or of the others, where many were called lately", () => {
    expect(ofFirst(at({ list: CALLED }))).toEqual(["first-all", "first-without"]);
  });
});

test.each([
  [{ kind: "call-me" }, { do: "ask" }],
  [
    { kind: "call-now", askedAt: 7 },
    { do: "call", askedAt: 7 },
  ],
  [
    { kind: "call-at-night", askedAt: 7 },
    { do: "agree", askedAt: 7 },
  ],
  [{ kind: "forget-number" }, { do: "forget" }],
] as const)("a tap %j has done: %j", (tap, act) => {
  expect(reviewScreen.tap(tap, at())).toEqual({ kind: "test-call", act });
});
