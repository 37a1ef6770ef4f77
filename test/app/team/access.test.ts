import { expect, test } from "vitest";
import { createAccess } from "../../../src/app/team/access.ts";
import { memoryStore } from "../../store/memory.ts";

const [ADMIN, MANAGER, STRANGER] = [1, 2, 3];

function team() {
  const store = memoryStore();
  store.team.add(MANAGER, "manager", ADMIN, 5);
  return { store, access: createAccess({ adminIds: [ADMIN], store }) };
}

test("those of the environment are admins, whatever the database says of them", () => {
  const { store, access } = team();
  store.team.add(ADMIN, "viewer", MANAGER, 6);
  expect(access.personOf(ADMIN)).toMatchObject({ role: "admin", isFixed: true });
  expect(access.everybody().map(({ userId }) => userId)).toEqual([ADMIN, MANAGER]);
});

test("everybody else is what an admin made them, from that moment on", () => {
  const { store, access } = team();
  expect(access.personOf(MANAGER)).toEqual({
    userId: MANAGER,
    role: "manager",
    seesAll: false,
    approves: false,
    isFixed: false,
  });
  store.team.change({ userId: MANAGER, role: "admin", seesAll: false, approves: false });
  expect(access.adminIds()).toEqual([ADMIN, MANAGER]);
  store.team.remove(MANAGER);
  expect([access.isLetIn(MANAGER), access.adminIds()]).toEqual([false, [ADMIN]]);
});

test("a stranger is nobody and may do nothing", () => {
  const { access } = team();
  expect([access.personOf(STRANGER), access.isLetIn(STRANGER)]).toEqual([undefined, false]);
  expect(access.may(STRANGER, "see", STRANGER)).toBe(false);
});
