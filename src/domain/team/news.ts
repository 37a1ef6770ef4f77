import type { Role } from "./person.ts";

/** What is told of who comes and goes. */
export type TeamNews =
  /** To the admins: somebody asks to be let in. */
  | { what: "asked"; userId: number }
  /** To who asked: an admin said no. */
  | { what: "refused" }
  /** To who is let in, or has another role from now on. */
  | { what: "let-in"; role: Role }
  /** To the admin who made the link: somebody came by it. */
  | { what: "joined"; userId: number; role: Role }
  /** To who is not let in any more. */
  | { what: "removed" };

/** Whether it is told to people who are not let in, too. */
export function isForStrangers({ what }: TeamNews): boolean {
  return what === "refused" || what === "removed";
}
