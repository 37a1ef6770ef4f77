/** What a person may do. Roles beyond the admins of the environment come with inviting. */
export type Role = "admin" | "stranger";

/** Who may use the bot: for now the people of ADMIN_IDS. */
export function createAccess(adminIds: readonly number[]) {
  const admins = new Set(adminIds);
  return { roleOf: (userId: number): Role => (admins.has(userId) ? "admin" : "stranger") };
}

export type Access = ReturnType<typeof createAccess>;
