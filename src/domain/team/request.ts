/** A stranger who asks to be let in. */
export interface AccessRequest {
  readonly userId: number;
  readonly name: string;
  readonly username?: string;
  /** Epoch milliseconds. */
  readonly askedAt: number;
  /** When an admin said no; undefined while nobody has answered. */
  readonly refusedAt?: number;
}

/** How a stranger stands: may ask, waits for an answer, was told no within a day; or too many others wait. */
export type Standing = "may-ask" | "asked" | "refused" | "too-many";

/** How long a refusal holds, and a link lets somebody in, in milliseconds. */
export const ACCESS_DAY = 24 * 3_600_000;

/** So many requests wait at a time: more would be somebody's joke, and nobody reads them. */
export const MOST_OPEN = 20;

/**
 * @param request their own, if there is one
 * @param open how many requests wait
 * @param now epoch milliseconds
 */
export function standingOf(request: AccessRequest | undefined, open: number, now: number): Standing {
  if (request && request.refusedAt === undefined) return "asked";
  if (request?.refusedAt !== undefined && now - request.refusedAt < ACCESS_DAY) return "refused";
  return open >= MOST_OPEN ? "too-many" : "may-ask";
}
