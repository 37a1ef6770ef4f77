import { createApprovals } from "../../../src/app/approval/approvals.ts";
import { createAccess } from "../../../src/app/team/access.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import type { Store } from "../../../src/store/store.ts";

/** In an office in which nobody ever has to agree to what another one sends. */
export function nobodyAsked(store: Store, now: () => number) {
  const callingHours = windowFromJson({ from: "09:00", to: "20:00" });
  const rule = { approveFrom: 0, callingHours, defaultTimezone: "utc +5" };
  return createApprovals({ store, access: createAccess({ adminIds: [], store }), rule, undoSeconds: 30, now });
}
