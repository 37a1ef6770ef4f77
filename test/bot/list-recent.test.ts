import { expect, test } from "vitest";
import { recentInWords, repeatButton } from "../../src/bot/views/list-recent.ts";
import type { RecentCampaign } from "../../src/domain/list-reading.ts";
import { reviewScene } from "./review-scene.ts";

const CALLED: RecentCampaign = {
  ...{ submissionId: "abc", name: "Bahor", confirmedAt: Date.UTC(2026, 10, 20, 6), userId: 1, by: "", shared: 900 },
};

function sceneAfter(recent: RecentCampaign) {
  const scene = reviewScene();
  const { recipients } = scene.draft.answers;
  if (!recipients) throw new Error("No list");
  scene.draft.answers.recipients = { ...recipients, recent };
  return scene;
}

test("a list called a few days ago is told with how many of its numbers were", () => {
  const text = recentInWords(sceneAfter(CALLED));
  expect(text).toContain("Bahor");
  expect(text).toContain("900");
});

test("where the lists could not be compared no count is claimed, and the yes is asked for all the same", () => {
  const scene = sceneAfter({ ...CALLED, unsure: true });
  expect(recentInWords(scene)).toBe(scene.words.html("list-not-compared", { name: "Bahor", day: "juma, 20-noyabr" }));
  expect(repeatButton(scene)?.style).toBe("danger");
});
