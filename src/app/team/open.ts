import { createLeaving, type LeavingParts } from "./leaving.ts";
import { createLettingIn, type LettingInParts } from "./letting-in.ts";

export interface TeamParts extends Omit<LettingInParts, "newToken"> {
  store: LettingInParts["store"] & LeavingParts["store"];
  access: LettingInParts["access"] & LeavingParts["access"];
  leftBehind: LeavingParts["leftBehind"];
  /** Something random: 48 bits at least. */
  newId(): string;
}

/** The ways into the team and out of it. */
export function openTeam({ store, access, leftBehind, newId, now }: TeamParts) {
  const newToken = () => [newId(), newId(), newId()].join("");
  const lettingIn = createLettingIn({ store, access, now, newToken });
  return { lettingIn, leaving: createLeaving({ store, access, lettingIn, leftBehind, now }) };
}
