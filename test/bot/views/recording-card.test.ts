import { describe, expect, test } from "vitest";
import { recordingCard, repairedCard } from "../../../src/bot/views/recording-card.ts";
import type { RecordingAnswer } from "../../../src/domain/draft/answers.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { goodFacts } from "../../domain/recording/recording-facts.ts";
import { sceneOf } from "./office-scenes.ts";
import { catalogue } from "./screen-makers.ts";

const words = catalogue().en;
const { recording } = completeAnswers();
const title = words.html("recording-card", { name: "Aksiya.mp3", length: "0:20" });
const lineOf = (what: "trim" | "level" | "both") => words.html("recording-repaired", { what });

test.each<[what: string, changes: Partial<RecordingAnswer>, lines: string[]]>([
  ["nothing", {}, [title]],
  [
    "an mp3, of another kind of file",
    { madeFrom: "ogg-opus" },
    [title, words.html("recording-made", { from: "ogg-opus" })],
  ],
  ["it without silence", { repaired: { trim: true } }, [title, lineOf("trim")]],
  ["it louder", { repaired: { level: true } }, [title, lineOf("level")]],
  ["it without silence and louder", { repaired: { trim: true, level: true } }, [title, lineOf("both")]],
  ["it louder, of another kind of file", { madeFrom: "ogg-opus", repaired: { level: true } }, [title, lineOf("level")]],
])("the card of a recording says what was made of it: %s", (_, changes, lines) => {
  expect(recordingCard(sceneOf({ locale: "en" }), { ...recording, ...changes })).toBe(lines.join("\n"));
});

describe("a repaired one beside the one before", () => {
  test("tells both lengths and what was done, and what is still wrong with it", () => {
    const facts = goodFacts({ seconds: 17, level: { rms: -45, peak: -30, clipped: 0 } });
    const repaired = { ...recording, facts, repaired: { trim: true } };
    const asked = { before: "0:20", after: "0:17", what: "trim" } as const;
    const [first, ...flaws] = repairedCard(recording, repaired, words).split("\n");
    expect([first, flaws.length > 0]).toEqual([words.html("recording-repaired-ask", asked).split("\n")[0], true]);
  });
});
