/** Killed around a request: whoever may have been called is counted, whatever moment it was. */
import { expect, test, vi } from "vitest";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { count } from "../counts.ts";
import { rows } from "./database.ts";
import { listsSent, sendsFile, toReview } from "./list-walk.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openEndingOffice, PATIENCE_MS } from "./office.ts";
import { SAID_TWICE } from "./walk.ts";

/** When a kill comes, counted from the tap on Start. */
const MOMENTS: ((office: Office) => Promise<unknown>)[] = [
  // The request has reached the PBX, which does not answer.
  ({ pbx }) => vi.waitUntil(() => pbx.campaigns().length > 0, { timeout: PATIENCE_MS, interval: 5 }),
  // Who is called was just kept; the request leaves or is about to.
  (office) => vi.waitUntil(() => rows(office, "SELECT 1 FROM calls").length > 0, { timeout: PATIENCE_MS, interval: 1 }),
  // The tap was just made: it is held, or claimed, or nothing was read of it yet.
  async () => {},
];

async function withList(office: Office, numbers: readonly string[]): Promise<Newcomer> {
  const manager = newcomer(office, "uz");
  await manager.to("list");
  sendsFile(manager, "mijozlar.csv", numbers);
  return manager;
}

// In short one of them, at which the bot ends in order: kill.test.ts kills one whose request the PBX does not answer.
test.each(MOMENTS.map((_, at) => [at, MOMENTS[at]] as const).slice(count(-1, 0)))(
  "at moment %i: no second request leaves, and everybody in the list counts as called",
  async (at, moment) => {
    const office = await openEndingOffice();
    const numbers = sampleNumbers(6, 600_000 + at * 10);
    const manager = await withList(office, numbers);
    await toReview(manager);
    if (count(0, 1) === 1) await office.pbx.fault({ kind: "stall", on: "addAutorule" });
    manager.tap("review-start");
    await moment?.(office);
    await office.ends(() => office.pbx.clearFaults());
    const hasEnded = () =>
      manager.person.chat().some(({ text }) => /№ \d+/.test(text) || manager.phrase("submission-unknown").test(text));
    // A tap that was faster than the note that its read-back is on the screen is not obeyed: it is shown once more.
    const isShownAgain = () =>
      manager.person.chat().filter(({ text }) => manager.phrase("review-title").test(text)).length > 1;
    await vi.waitUntil(() => hasEnded() || isShownAgain(), { timeout: PATIENCE_MS, interval: 20 });
    if (!hasEnded()) manager.tap("review-start");
    // The campaign, or the question whether there is one: what was in hand has come to an end.
    await vi.waitUntil(hasEnded, { timeout: PATIENCE_MS, interval: 20 });

    const other = await withList(office, numbers);
    const { text } = await other.person.seesLast(other.phrase("list-called"));
    expect(text).toContain("6 ta raqamdan 6 tasiga bugun");
    expect(listsSent(office, manager).length).toBeLessThanOrEqual(1);
    await office.close({ provoked: SAID_TWICE });
  },
);
