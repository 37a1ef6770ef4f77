import { expect, test } from "vitest";
import { readRetryAfter } from "../../src/pbx/http.ts";

const now = Date.parse("2026-11-24T09:00:00Z");

test.each([
  ["120", 120],
  ["0", 0],
  ["Tue, 24 Nov 2026 09:00:07 GMT", 7],
  ["Tue, 24 Nov 2026 10:00:00 GMT", 3600],
  ["Tue, 24 Nov 2026 08:00:00 GMT", 0],
  ["soon", undefined],
  [undefined, undefined],
])("Retry-After %j is %j seconds", (header, seconds) => {
  expect(readRetryAfter(header, now)).toBe(seconds);
});
