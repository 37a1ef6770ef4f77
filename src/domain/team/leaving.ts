import type { Person, Role } from "./person.ts";

/** Why somebody stays what they are: only ADMIN_IDS says otherwise, or nobody would be left to let people in. */
export type StayReason = "fixed" | "last-admin";

/**
 * Whether somebody can be removed, or get another role.
 * @param adminIds all admins as of now
 * @param to the new role; undefined: they go
 * @returns why not; undefined where they can
 */
export function whyStays(person: Person, adminIds: readonly number[], to?: Role): StayReason | undefined {
  if (person.isFixed) return "fixed";
  const isAdminStill = to === "admin" || adminIds.some((id) => id !== person.userId);
  return person.role === "admin" && !isAdminStill ? "last-admin" : undefined;
}
