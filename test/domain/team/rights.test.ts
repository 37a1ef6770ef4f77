import { describe, expect, test } from "vitest";
import { fixedAdmin, type Person, personAs, ROLES, readRole } from "../../../src/domain/team/person.ts";
import { type Act, may } from "../../../src/domain/team/rights.ts";

const [ME, OTHER] = [1, 2];
const admin = fixedAdmin(ME);
const manager = personAs(ME, "manager");
const viewer = personAs(ME, "viewer");
const seeing: Person = { ...manager, seesAll: true };
const approving: Person = { ...manager, approves: true };

/** What a person may do to their own things, to another's, and to nobody's. */
function reach(person: Person | undefined, act: Act) {
  return [may(person, act, ME), may(person, act, OTHER), may(person, act, "nobody")];
}

const [ALL, OWN, NONE, OTHERS] = [
  [true, true, true],
  [true, false, false],
  [false, false, false],
  [false, true, true],
];

test.each<[act: Act, admin: boolean[], manager: boolean[], seeing: boolean[], viewer: boolean[]]>([
  ["see", ALL, OWN, ALL, ALL],
  ["make", OWN, OWN, OWN, NONE],
  ["stop", ALL, OWN, OWN, NONE],
  ["settle", ALL, OWN, ALL, NONE],
  ["approve", OTHERS, NONE, NONE, NONE],
  ["lead", ALL, NONE, NONE, NONE],
])("who may %s, and whose", (act, ofAdmin, ofManager, ofSeeing, ofViewer) => {
  const reaches = [admin, manager, seeing, viewer, undefined].map((person) => reach(person, act));
  expect(reaches).toEqual([ofAdmin, ofManager, ofSeeing, ofViewer, NONE]);
});

describe("asked of nobody's thing in particular", () => {
  test.each<[Act, boolean[]]>([
    ["see", [true, true, true, false]],
    ["make", [true, true, false, false]],
    ["stop", [true, true, false, false]],
    ["settle", [true, true, false, false]],
    ["approve", [true, false, false, false]],
    ["lead", [true, false, false, false]],
  ])("whether one may %s at all", (act, expected) => {
    expect([admin, manager, viewer, undefined].map((person) => may(person, act))).toEqual(expected);
  });
});

test("a manager for whom it was ticked approves what others start, and never their own", () => {
  expect(reach(approving, "approve")).toEqual(OTHERS);
  expect(may(approving, "approve")).toBe(true);
});

test("what was ticked for somebody gives them nothing in a role that does not have it", () => {
  const ticked: Person = { ...viewer, seesAll: true, approves: true };
  expect((["make", "stop", "settle", "approve", "lead"] as const).map((act) => may(ticked, act, OTHER))).toEqual(
    Array(5).fill(false),
  );
});

test("a role is read from its own name alone", () => {
  expect(ROLES.map(readRole)).toEqual(ROLES);
  expect(["owner", "Admin", "", undefined, 1].map(readRole)).toEqual(Array(5).fill(undefined));
});

test("one of ADMIN_IDS may all and stays so, whoever gets a role may what the role may", () => {
  expect(fixedAdmin(7)).toStrictEqual({ userId: 7, role: "admin", seesAll: true, approves: true, isFixed: true });
  for (const role of ROLES)
    expect(personAs(7, role)).toStrictEqual({ userId: 7, role, seesAll: false, approves: false, isFixed: false });
});
