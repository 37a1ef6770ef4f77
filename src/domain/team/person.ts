/** What somebody is in the team: who leads it, who makes campaigns, who looks on. */
export const ROLES = ["admin", "manager", "viewer"] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who is let in, and what an admin ticked for them. */
export interface Person {
  readonly userId: number;
  readonly role: Role;
  /** A manager who sees, and settles, the account's campaigns and not only their own. */
  readonly seesAll: boolean;
  /** A manager who may approve what others start. */
  readonly approves: boolean;
  /** One of ADMIN_IDS: an admin for as long as that says so, and nobody changes it in the chat. */
  readonly isFixed: boolean;
}

/** One of ADMIN_IDS. */
export function fixedAdmin(userId: number): Person {
  return { userId, role: "admin", seesAll: true, approves: true, isFixed: true };
}

/** Somebody with a role and nothing ticked yet. */
export function personAs(userId: number, role: Role): Person {
  return { userId, role, seesAll: false, approves: false, isFixed: false };
}

/** @returns the role that a text names; undefined for any other text */
export function readRole(text: unknown): Role | undefined {
  return ROLES.find((role) => role === text);
}
