import type { Pbx } from "../../pbx/client.ts";

const REFUSED = { code: "token-refused" } as const;

/**
 * In the place of the PBX where there is no token to ask it with: it was removed, or it opens with no key. Nothing leaves for
 * anywhere, and what is asked ends as with a token that the PBX refuses.
 */
export const CLOSED_PBX: Pbx = {
  addAutorule: async () => ({ kind: "rejected", problem: REFUSED }),
  getAutorule: async () => ({ ok: false, refusal: REFUSED }),
  getMyTrunks: async () => ({ ok: false, refusal: REFUSED }),
  close: async () => {},
};
