import { expect, test } from "vitest";
import { GROUPING, judgeGrouping } from "../../../src/domain/number/grouping.ts";

test.for<[sizes: number[], groups: keyof typeof GROUPING, behindCode?: keyof typeof GROUPING]>([
  [[9], "usual"],
  [[2, 7], "usual"],
  [[2, 3, 4], "usual"],
  [[2, 3, 2, 2], "usual"],
  [[2, 5, 2], "usual"],
  [[3, 9], "usual"],
  [[3, 2, 3, 2, 2], "usual"],
  [[1, 2, 3, 2, 2], "usual"],
  [[1, 2, 3, 2, 3, 2, 2], "usual"],
  [[2, 2, 2, 3], "rare"],
  [[3, 2, 2, 2], "rare"],
  [[3, 2, 4], "rare"],
  [[5, 4], "usual"],
  [[3, 3, 3], "thousands", "rare"],
  [[6, 3], "thousands", "rare"],
  [[7, 2], "none", "rare"],
  [[4, 5], "none", "rare"],
  [[5, 2, 2], "usual"],
  [[1, 1, 9], "none", "none"],
  [[4, 9], "usual"],
])("%j is %s, behind a country code %s", ([sizes, groups, behindCode = groups]) => {
  expect([false, true].map((isInternational) => judgeGrouping(sizes, 9, isInternational))).toEqual([
    GROUPING[groups],
    GROUPING[behindCode],
  ]);
});
