import { expect, test } from "vitest";
import { whyStays } from "../../../src/domain/team/leaving.ts";
import { fixedAdmin, personAs } from "../../../src/domain/team/person.ts";

test.each([
  ["one of ADMIN_IDS", fixedAdmin(1), [1, 2], undefined, "fixed"],
  ["the last admin who goes", personAs(1, "admin"), [1], undefined, "last-admin"],
  ["the last admin who would be a manager", personAs(1, "admin"), [1], "manager", "last-admin"],
  ["the last admin who stays one", personAs(1, "admin"), [1], "admin", undefined],
  ["an admin beside another one", personAs(1, "admin"), [1, 2], undefined, undefined],
  ["a manager", personAs(1, "manager"), [2], undefined, undefined],
  ["a viewer who is to lead", personAs(1, "viewer"), [2], "admin", undefined],
] as const)("%s", (_, person, admins, to, expected) => {
  expect(whyStays(person, admins, to)).toBe(expected);
});
