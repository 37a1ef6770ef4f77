import { expect, test } from "vitest";
import { createTrunks } from "../../../src/app/account/trunks.ts";

/** A PBX that answers when it is told to, with the lines that it has when it was asked. */
function slowPbx() {
  const waiting: (() => void)[] = [];
  const pbx = {
    lines: ["1"],
    asked: 0,
    ask() {
      pbx.asked += 1;
      const value = pbx.lines;
      return new Promise<{ ok: true; value: string[] }>((resolve) => waiting.push(() => resolve({ ok: true, value })));
    },
    answer: () => waiting.shift()?.(),
  };
  return pbx;
}

test("lines that are asked for again while an answer is awaited are those that the PBX has by then", async () => {
  const pbx = slowPbx();
  const trunks = createTrunks({ ask: pbx.ask, now: () => 0 });
  const first = trunks.update();
  pbx.lines = ["1", "2"];
  const [again, once] = [trunks.update(true), trunks.update(true)];
  expect(once).toBe(again);
  pbx.answer();
  await first;
  await Promise.resolve();
  pbx.answer();
  await again;
  expect(trunks.current()).toMatchObject({ state: "known", known: ["1", "2"] });
  expect(pbx.asked).toBe(2);
});

test("lines that are fresh are not asked for, and one question under way serves all", async () => {
  const pbx = slowPbx();
  const trunks = createTrunks({ ask: pbx.ask, now: () => 0 });
  expect(trunks.update()).toBe(trunks.update());
  pbx.answer();
  await trunks.update();
  expect(trunks.update()).toBeUndefined();
  expect(pbx.asked).toBe(1);
});
