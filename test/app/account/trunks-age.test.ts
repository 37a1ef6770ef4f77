import { expect, test } from "vitest";
import { createTrunks } from "../../../src/app/account/trunks.ts";
import type { PbxProblem } from "../../../src/domain/pbx-problem.ts";

/** An account whose lines were asked for at 0; what is answered next, and how often was asked. */
async function office() {
  const state = { at: 0, asked: 0, problem: undefined as PbxProblem | undefined, lines: ["1"] };
  const trunks = createTrunks({
    now: () => state.at,
    async ask() {
      state.asked += 1;
      return state.problem ? { ok: false, refusal: state.problem } : { ok: true, value: state.lines };
    },
  });
  expect(trunks.current()).toEqual({ state: "asking" });
  await trunks.update();
  return { state, trunks };
}

test.for<[at: number, force: boolean, asked: number]>([
  [299_999, false, 1],
  [300_000, false, 2],
  [0, true, 2],
])(
  "lines that are %i milliseconds old, asked for by force: %s, were asked for %i times",
  async ([at, force, asked]) => {
    const { state, trunks } = await office();
    state.at = at;
    const update = trunks.update(force);
    expect(update === undefined).toBe(asked === 1);
    await update;
    expect(state.asked).toBe(asked);
  },
);

test("while they are asked for again the ones before are known, and so are they where the PBX does not tell them", async () => {
  const { state, trunks } = await office();
  expect(trunks.current()).toEqual({ state: "known", known: ["1"], at: 0 });
  state.problem = { code: "cut" };
  const update = trunks.update(true);
  expect(trunks.current()).toEqual({ state: "asking", known: ["1"] });
  await update;
  expect(trunks.current()).toEqual({ state: "failed", problem: { code: "cut" }, known: ["1"] });
});

test("what failed is asked for again at the next look", async () => {
  const { state, trunks } = await office();
  state.problem = { code: "cut" };
  await trunks.update(true);
  Object.assign(state, { problem: undefined, lines: ["2"], at: 5 });
  await trunks.update();
  expect([state.asked, trunks.current()]).toEqual([3, { state: "known", known: ["2"], at: 5 }]);
});

test("asked for by force again and again, each question is a new one once the one before it is answered", async () => {
  const { state, trunks } = await office();
  for (const asked of [3, 5]) {
    const first = trunks.update(true);
    const [again, same] = [trunks.update(true), trunks.update(true)];
    expect([first === again, again === same]).toEqual([false, true]);
    await again;
    expect(state.asked).toBe(asked);
  }
});
