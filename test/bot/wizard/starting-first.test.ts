import { describe, expect, test } from "vitest";
import type { Scene } from "../../../src/bot/views/scene.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import type { ListCut } from "../../../src/domain/list/clean-list.ts";
import { plain, readBack } from "./read-back.ts";

describe("the first numbers alone", () => {
  const FACTS = { first: "", last: "", others: [], fingerprint: "" };
  const first = (scene: Pick<Scene, "draft">) => ({ ...plain(scene), isFirst: true });
  const cutOf = ({ sha256, verdict }: ListAnswer): ListCut => ({
    of: sha256,
    first: { ...FACTS, sha256: "first", numbers: 50 },
    rest: { ...FACTS, sha256: "rest", numbers: verdict.numbers - 50 },
  });

  test("wait until the list is cut, asked for once, and go then by themselves", () => {
    const { tapped, compared, asCompared, seen, confirmed, cuts, store } = readBack();
    const list = asCompared();
    for (const _ of [1, 2]) expect(tapped(first(seen(list)), seen(list))).toEqual({ kind: "cutting" });
    expect(store.intakes.waiting("d").map(({ work }) => work)).toEqual([{ kind: "cut", sha256: list.sha256 }]);
    expect(confirmed).toEqual([]);
    expect(compared(seen({ ...list, cut: cutOf(list) }))).toEqual({ kind: "confirmed" });
    expect([confirmed.length, cuts]).toEqual([1, [cutOf(list)]]);
    expect(confirmed[0]?.answers.list?.cut).toBeUndefined();
  });

  test("go at once of a list that was cut before; a plain Start sends it whole", () => {
    for (const [start, parts] of [
      [first, 1],
      [plain, 0],
    ] as const) {
      const { tapped, asCompared, seen, cuts } = readBack();
      const list = { ...asCompared(), cut: cutOf(asCompared()) };
      expect(tapped(start(seen(list)), seen(list))).toEqual({ kind: "confirmed" });
      expect(cuts).toHaveLength(parts);
    }
  });

  test("are not those of another list that was cut", () => {
    const { tapped, asCompared, seen, confirmed } = readBack();
    const list = { ...asCompared(), cut: { ...cutOf(asCompared()), of: "other" } };
    expect(tapped(first(seen(list)), seen(list))).toEqual({ kind: "cutting" });
    expect(confirmed).toEqual([]);
  });

  test("are none of a short list", () => {
    const { tapped, asCompared, seen } = readBack({ verdict: { numbers: 200 } });
    expect(tapped(first(seen(asCompared())), seen(asCompared()))).toEqual({ kind: "not-meant" });
  });
});
