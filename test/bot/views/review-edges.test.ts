import { describe, expect, test } from "vitest";
import { oneAtOnceInWords, paceOf } from "../../../src/bot/views/forecast.ts";
import { reviewView } from "../../../src/bot/views/review.ts";
import type { Answers, Step } from "../../../src/domain/draft/answers.ts";
import { sceneOf } from "./office-scenes.ts";
import { labelsOf, type ReviewSetting, reviewScene } from "./review-scene.ts";
import { catalogue } from "./screen-makers.ts";
import { kindsOf } from "./taps-of.ts";

const words = catalogue().en;
const scene = (setting: ReviewSetting = {}) => reviewScene({ locale: "en", ...setting });
const kinds = (setting: ReviewSetting) => kindsOf(reviewView(scene(setting)));

describe("what was filled in from the last campaign is marked", () => {
  const [same, day] = [words.html("filled-same"), words.html("filled-day")];
  const { answers } = scene().draft;
  const linesWith = (filled: Step[]) => {
    const remembered = Object.fromEntries(filled.map((step) => [step, JSON.stringify(answers[step])]));
    return reviewView(scene({ cursor: { filled: remembered } }))
      .text.split("\n")
      .filter((line) => line.includes(" · <i>"));
  };

  test.each<[filled: Step[], marked: string[]]>([
    [[], []],
    [["list"], [`👥.*${same}`]],
    [["days"], [`🗓.*${day}`]],
    [["hours"], [`🗓.*${same}`]],
    [["trunks"], [`📞.*${same}`]],
    [["recording"], [`🎧.*${same}`]],
    [["trunks", "options"], [`📞.*${same}`]],
    [
      ["list", "recording"],
      [`👥.*${same}`, `🎧.*${same}`],
    ],
  ])("%j: %j", (filled, marked) => {
    expect(linesWith(filled)).toEqual(marked.map((line) => expect.stringMatching(new RegExp(line))));
  });

  test("and is not any more once it is another answer", () => {
    const filled = { list: JSON.stringify({}) };
    expect(reviewView(scene({ cursor: { filled } })).text).not.toContain("<i>");
    // The line of the lines tells the calls at once too: both have to be as they were.
    const trunks = { trunks: JSON.stringify(answers.trunks), options: "{}" };
    expect(reviewView(scene({ cursor: { filled: trunks } })).text).not.toContain("<i>");
  });
});

describe("a yes of its own comes before Start", () => {
  const calls = (setting: ReviewSetting) =>
    kinds(setting).filter((kind) => ["send", "long", "night", "short", "agree"].includes(kind));

  test.each<[what: string, setting: ReviewSetting, asked: string[]]>([
    ["nothing", {}, ["send"]],
    ["thirty-one days", { days: ["2026-11-24", "2026-12-24"] }, ["send"]],
    ["thirty-two days", { days: ["2026-11-24", "2026-12-25"] }, ["long"]],
    [
      "as many, agreed to",
      { days: ["2026-11-24", "2026-12-25"], cursor: { longAccepted: "2026-11-24/2026-12-25" } },
      ["send"],
    ],
    [
      "as many, others agreed to",
      { days: ["2026-11-24", "2026-12-25"], cursor: { longAccepted: "2026-11-24/2026-12-26" } },
      ["long"],
    ],
    ["hours up to the last one", { hours: ["08:00", "21:00"] }, ["send"]],
    ["a minute more", { hours: ["08:00", "21:01"] }, ["night"]],
    ["a minute earlier", { hours: ["07:59", "21:00"] }, ["night"]],
  ])("%s: %j", (_, setting, asked) => expect(calls(setting)).toEqual(asked));
});

test("what is told apart stands in its place: its name, its way of starting, who has to agree", () => {
  const text = (setting: ReviewSetting) => reviewView(scene(setting)).text.split("\n");
  expect(text({})[0]).toBe(`${words.html("review-title")} · Aprel aksiyasi`);
  expect(text({ options: { paused: true } })).toContain(words.html("line-paused"));
  expect(text({})).not.toContain(words.html("line-paused"));
  const approved = sceneOf({ locale: "en", more: { approvers: ["Ali"] } });
  expect(reviewView(approved).text.split("\n").at(-1)).toContain(words.html("approval-who", { names: "Ali" }));
});

test("the calls at once have a button of their own, with how many there are", () => {
  const labels = labelsOf(reviewView(scene({ options: { maxline: 7 } })).buttons).flat();
  expect(labels).toContain(words.text("button-calls-at-once", { count: 7 }));
  const button = reviewView(scene())
    .buttons.flat()
    .find(({ label }) => label === words.text("button-calls-at-once", { count: 5 }));
  expect(button).toMatchObject({ data: "w|0123456789ab|edit|maxline" });
});

test("how it was counted is offered only where it is counted, and stands in the place of all that could be started", () => {
  expect(kinds({})).toEqual(expect.arrayContaining(["plan", "assumptions"]));
  expect(kinds({ options: { paused: true } })).not.toEqual(expect.arrayContaining(["plan"]));
  expect(kinds({ cursor: { assumptions: true } })).toEqual(["details"]);
});

test.each<Step>(["list", "recording", "days", "hours", "options"])("without its %s no pace is told", (step) => {
  const whole = sceneOf({ locale: "en" });
  expect(paceOf(whole)).toBeDefined();
  const answers: Answers = { ...whole.draft.answers };
  delete answers[step];
  expect(paceOf({ ...whole, draft: { ...whole.draft, answers } })).toBeUndefined();
});

test.each([
  [200, 1, 0],
  [201, 1, 1],
  [201, 2, 0],
])("%i numbers at %i at once: asked %i times whether that is meant", (numbers, maxline, asked) => {
  expect(oneAtOnceInWords(scene({ numbers, options: { maxline } }))).toHaveLength(asked);
});
