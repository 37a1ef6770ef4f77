import { expect, test } from "vitest";
import { createPacing } from "../../src/pbx/pacing.ts";

function clocked() {
  const clock = { ms: 0, waits: [] as number[] };
  const pacing = createPacing({
    gapMs: 250,
    now: () => clock.ms,
    sleep: async (ms) => {
      clock.waits.push(ms);
    },
  });
  return { clock, pacing };
}

test("turns asked for at once are a gap apart", async () => {
  const { clock, pacing } = clocked();
  await Promise.all([pacing.turn(), pacing.turn(), pacing.turn()]);
  expect(clock.waits).toEqual([250, 500]);
});

test("after a pause the next turn is at once", async () => {
  const { clock, pacing } = clocked();
  await pacing.turn();
  clock.ms = 250;
  await pacing.turn();
  expect(clock.waits).toEqual([]);
});

test("a turn a millisecond early waits that millisecond", async () => {
  const { clock, pacing } = clocked();
  await pacing.turn();
  clock.ms = 249;
  await pacing.turn();
  expect(clock.waits).toEqual([1]);
});

test("a hold delays the next turn", async () => {
  const { clock, pacing } = clocked();
  pacing.hold(3_000);
  await pacing.turn();
  await pacing.turn();
  expect(clock.waits).toEqual([3_000, 3_250]);
});

test("an aborted signal gets no turn", async () => {
  await expect(clocked().pacing.turn(AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
});
