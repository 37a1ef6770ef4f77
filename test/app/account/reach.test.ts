import { expect, test } from "vitest";
import { createReach } from "../../../src/app/account/reach.ts";

test("it tells how long ago somebody answered, and for how long nobody has", () => {
  let at = 0;
  const reach = createReach(() => at);
  expect(reach.state()).toEqual({ answeredAgo: undefined, failingFor: undefined });
  reach.answered();
  at = 5;
  reach.failed();
  at = 7;
  reach.failed();
  expect(reach.state()).toEqual({ answeredAgo: 7, failingFor: 2 });
  reach.answered();
  expect(reach.state()).toEqual({ answeredAgo: 0, failingFor: undefined });
});
