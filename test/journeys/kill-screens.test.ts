/** SIGKILL between a commit and the screen that follows: the next process draws it, without a word of the manager's. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { count } from "../counts.ts";
import { handled, rows } from "./database.ts";
import { newcomer } from "./newcomer.ts";
import { type DyingOffice, openDyingOffice, PATIENCE_MS } from "./office.ts";
import { SAID_TWICE } from "./walk.ts";

/** For longer than anybody waits: a call that hangs takes effect when it ends, also for a process that is dead by then. */
const HANGS = { type: "stall", milliseconds: 20 * PATIENCE_MS } as const;

let office: DyingOffice;
beforeAll(async () => {
  // Nothing leaves before the kill, however long it takes to come.
  office = await openDyingOffice({ env: { UNDO_SECONDS: "600" } });
});
afterAll(() => office.close({ provoked: SAID_TWICE }));

const waiting = () => rows(office, "SELECT id FROM intakes");

/** What a kill interrupts, and what is seen after it. */
const KILLS: [what: string, lived: () => Promise<void>][] = [
  [
    "a Stop that was not shown at the kill is shown, and the campaign is sent once",
    async () => {
      const walk = newcomer(office);
      await walk.to("review");
      await handled(office);
      await office.apart();
      office.telegram.fault({ method: "editMessageText", kind: { type: "refuse", status: 500, description: "Oops" } });
      walk.tap("review-start");
      await expect.poll(() => rows(office, "SELECT id FROM submissions")).toHaveLength(1);
      await handled(office);
      await office.dies(() => {
        office.telegram.clearFaults();
        office.environment.UNDO_SECONDS = "2";
      });
      await walk.person.seesAnywhere(walk.phrase("submission-held"));
      await walk.person.seesLast(/№ \d+/);
      expect(office.pbx.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
    },
  ],
  [
    "a verdict that was stored and not shown is shown",
    async () => {
      const walk = newcomer(office);
      await walk.to("list");
      await handled(office);
      // The message that brings the verdict hangs until the process is dead.
      office.telegram.fault({ method: "sendMessage", kind: HANGS });
      walk.person.sendsDocument({ name: "mijozlar.csv", bytes: Buffer.from("901234567\n"), mimeType: "text/csv" });
      await handled(office);
      await expect.poll(waiting).toEqual([]);
      await office.dies(() => office.telegram.clearFaults());
      await walk.asked("name");
    },
  ],
  [
    "lines that the PBX named after the start are shown",
    async () => {
      await office.pbx.fault({ kind: "stall", on: "getMyTrunks" });
      await office.dies();
      const walk = newcomer(office);
      await walk.to("trunks");
      await walk.person.seesLast(walk.phrase("trunks-asking"));
      await handled(office);
      await office.dies(() => office.pbx.clearFaults());
      await walk.offered("712037006");
    },
  ],
  [
    "so are those that were asked for once more when the kill came",
    async () => {
      const lines = office.pbx.trunks;
      office.pbx.trunks = [];
      await office.dies();
      const walk = newcomer(office);
      await walk.to("trunks");
      await walk.person.seesLast(walk.phrase("trunks-none"));
      await office.pbx.fault({ kind: "stall", on: "getMyTrunks" });
      walk.tap("button-refresh");
      await walk.person.seesLast(walk.phrase("trunks-asking"));
      await handled(office);
      await office.dies(() => {
        office.pbx.trunks = lines;
        return office.pbx.clearFaults();
      });
      await walk.offered("712037006");
    },
  ],
  [
    "a file that was half downloaded at each kill is fetched again, and read",
    async () => {
      const walk = newcomer(office);
      await walk.to("list");
      const downloads = () => office.telegram.calls.filter(({ method }) => method === "getFile").length;
      office.telegram.fault({ method: "file", kind: HANGS });
      let before = downloads();
      walk.person.sendsDocument({ name: "mijozlar.csv", bytes: Buffer.from("901234567\n"), mimeType: "text/csv" });
      for (let kills = 1; kills <= count(0, 7); kills++) {
        await vi.waitUntil(() => downloads() > before, { timeout: PATIENCE_MS, interval: 10 });
        before = downloads();
        await office.dies();
      }
      await vi.waitUntil(() => downloads() > before, { timeout: PATIENCE_MS, interval: 10 });
      await office.dies(() => office.telegram.clearFaults());
      await walk.asked("name");
    },
  ],
];

/** Each start of a process costs over a second of computing: the short run tries the one that concerns what is sent. */
test.each(KILLS.slice(0, count(1, KILLS.length)))("%s", (_, lived) => lived());
