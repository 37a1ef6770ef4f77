import { describe, expect, test } from "vitest";
import { menuScreen } from "../../../../src/bot/wizard/steps/menu.ts";
import { STEPS } from "../../../../src/domain/draft/answers.ts";
import { type Setting, sceneOf } from "../../views/office-scenes.ts";
import { tapOn, tapsOf } from "../draft-taps.ts";

const menu = (setting: Setting = {}) =>
  sceneOf({ locale: "en", ...setting, cursor: { step: "menu", ...setting.cursor } });

describe("what of a campaign is to be changed", () => {
  test("has a button for every answer, and one for the calls at once", () => {
    const edited = tapsOf(menuScreen.view(menu()).buttons).flatMap(({ tap }) =>
      tap.kind === "edit" ? [tap.what] : [],
    );
    expect(edited.sort()).toEqual([...STEPS, "maxline"].sort());
  });

  test("shows the present values", () => {
    const labels = tapsOf(menuScreen.view(menu()).buttons).map(({ label }) => label);
    for (const value of ["0:24", "1\u00a0248", "27 November", "09:00–18:00", "5", "Aprel"]) {
      expect(labels.some((label) => label.includes(value))).toBe(true);
    }
  });

  test("clips long names, so that what stands behind them is seen too", () => {
    const scene = menu();
    const draft = { ...scene.draft, answers: { ...scene.draft.answers, name: "An exceptionally long campaign name" } };
    const label = tapsOf(menuScreen.view({ ...scene, draft }).buttons).find(
      ({ tap }) => tap.kind === "edit" && tap.what === "name",
    );
    expect(label?.label).toContain("…");
    expect([...(label?.label ?? "")].length).toBeLessThan(30);
  });

  test("goes back to the read-back without a change", () => {
    const scene = menu();
    const back = tapOn(scene.words.text("button-back"), menuScreen.view(scene).buttons);
    expect(menuScreen.tap(back, scene)).toEqual({ kind: "go-to" });
  });

  test("shows what was said and offered once", () => {
    const offers = [{ options: { maxline: 10 } }];
    const note = { kind: "settings-which-figure", text: "10" } as const;
    const scene = menu({ cursor: { note, offers } });
    const { buttons } = menuScreen.view(scene);
    expect(tapsOf(buttons)[0]?.tap).toEqual({ kind: "offer", at: 0 });
  });

  test("takes words for a change, and stays", () => {
    expect(menuScreen.read("10 at once", menu())).toMatchObject({
      kind: "change",
      change: { options: { maxline: 10 } },
    });
  });

  test("answers other words with what can be done", () => {
    expect(menuScreen.read("hm", menu())).toMatchObject({ kind: "note", note: { kind: "text-not-asked-for" } });
  });
});
