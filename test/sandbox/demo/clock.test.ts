import { expect, test } from "vitest";
import { createClock } from "../../../sandbox/demo/clock.ts";

test("it goes on from where it was when its speed changes", () => {
  let real = 1000;
  const clock = createClock(() => real);
  real += 50;
  expect(clock.now()).toBe(1050);
  clock.speed = 60;
  expect(clock.now()).toBe(1050);
  real += 10;
  expect(clock.now()).toBe(1650);
  clock.speed = 1;
  real += 5;
  expect(clock.now()).toBe(1655);
});
