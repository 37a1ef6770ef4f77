import { expect, test } from "vitest";
import { isForStrangers, type TeamNews } from "../../../src/domain/team/news.ts";

test.for<[news: TeamNews, is: boolean]>([
  [{ what: "asked", userId: 1 }, false],
  [{ what: "refused" }, true],
  [{ what: "let-in", role: "manager" }, false],
  [{ what: "joined", userId: 1, role: "manager" }, false],
  [{ what: "removed" }, true],
])("%j is told to who is not let in: %s", ([news, is]) => {
  expect(isForStrangers(news)).toBe(is);
});
