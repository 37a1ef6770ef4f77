import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, type ExpectStatic, expect, test } from "vitest";
import { count } from "../counts.ts";
import { change, rows } from "./database.ts";
import { type DyingOffice, list, type Office, openDyingOffice, openOffice } from "./office.ts";
import {
  CARD,
  NAME,
  postsTo,
  press,
  SAID_TWICE,
  saying,
  send,
  unknown,
  walkToReview,
  wholeWizard,
  words,
} from "./walk.ts";

/** Resolves with the bot's next act in any chat: the call has taken effect, its answer is not on the way yet. */
function nextAct({ telegram }: DyingOffice): Promise<void> {
  return new Promise((resolve) => {
    const stop = telegram.watch(() => {
      stop();
      resolve();
    });
  });
}

/** Waits until the bot has handled to the end all that it was told. */
async function quiet({ dataDir, telegram }: Office, expect: ExpectStatic): Promise<void> {
  await telegram.settled();
  const db = new Database(join(dataDir, "campaigns.sqlite"), { readonly: true });
  const waiting = db.prepare("SELECT count(*) FROM updates WHERE done = 0").pluck();
  await expect.poll(() => waiting.get()).toBe(0);
  db.close();
}

/** When a kill comes after an update was sent. */
const MOMENTS: { when: string; wait(office: DyingOffice, seen: RegExp): Promise<unknown> }[] = [
  { when: "before the bot can have seen the update", wait: async () => {} },
  { when: "in the middle of its handling", wait: nextAct },
  { when: "after its answer was seen", wait: ({ manager }, seen) => manager.seesLast(seen) },
];

/** In long each kind of moment after every update; in short one walk with one kill, in the middle of a handling. */
const WALKS: { when: string; momentAt(move: number): (typeof MOMENTS)[number] | undefined }[] =
  count(0, 1) === 1
    ? MOMENTS.map((moment) => ({ when: moment.when, momentAt: () => moment }))
    : [
        {
          when: "in the middle of the handling of one",
          momentAt: (move) => (move === 7 ? MOMENTS[1] : undefined),
        },
      ];

describe.concurrent("killed at updates of the wizard and in the time of Stop, the manager enters nothing again", () => {
  test.for(WALKS)("$when", async ({ momentAt }, { expect, onTestFinished }) => {
    const office = await openDyingOffice({ env: { UNDO_SECONDS: "600" } });
    onTestFinished(() => office.close({ provoked: SAID_TWICE }));
    const { manager, pbx } = office;
    for (const [at, { act, seen }] of (await wholeWizard()).entries()) {
      const moment = momentAt(at);
      if (moment) await office.apart();
      act(manager);
      if (moment) {
        await moment.wait(office, seen);
        await office.dies();
      }
      await manager.seesLast(seen);
      await quiet(office, expect);
    }
    await send(manager).answered;
    // In short a journey of its own is killed in the time of Stop: kill-screens.
    await (count(0, 1) === 1 ? office.dies : office.restart)(() => {
      expect(postsTo(pbx)).toEqual([]);
      office.environment.UNDO_SECONDS = "1";
    });
    await manager.seesLast(CARD);
    if (count(0, 1) === 1) await office.dies();
    await quiet(office, expect);

    const posts = postsTo(pbx);
    expect(posts).toHaveLength(1);
    expect(Object.fromEntries(posts[0]?.fields ?? [])).toMatchObject({
      name: NAME,
      trunks: "712037006",
      fromtime: "09:00",
      totime: "18:00",
      tries: "3",
    });
    expect(posts[0]?.recipients?.text.trim().split("\n")).toHaveLength(12);
    expect(pbx.campaigns()).toHaveLength(1);
  });
});

test("killed during the upload, the outcome is unknown and no second request leaves", async ({ onTestFinished }) => {
  const office = await openDyingOffice();
  onTestFinished(() => office.close({ provoked: SAID_TWICE }));
  const { manager, pbx } = office;
  await walkToReview(manager, NAME);
  await pbx.fault({ kind: "stall", on: "addAutorule" });
  await office.apart();
  send(manager);
  await expect.poll(() => pbx.campaigns()).toHaveLength(1);
  await office.dies();
  await manager.seesLast(unknown(NAME));
  await pbx.clearFaults();
  if (count(0, 1) === 1) await office.dies();
  await quiet(office, expect);
  expect(postsTo(pbx)).toHaveLength(1);

  press(manager, /^s\|[^|]+\|give-id/);
  await manager.sees(saying(words.html("submission-give-id", { name: NAME })));
  manager.says("123");
  await manager.seesLast(CARD);
});

test("killed between a confirmation and the end of its cursor, the next file is not lost", async ({
  onTestFinished,
}) => {
  // The cursor that a kill leaves is put back by hand: a process of its own would be killed at another moment each time.
  const office = await openOffice();
  onTestFinished(() => office.close({ provoked: SAID_TWICE }));
  const { manager } = office;
  await walkToReview(manager, NAME);
  await quiet(office, expect);
  const [cursor] = rows(office, "SELECT key, state FROM conversations") as { key: string; state: string }[];
  send(manager);
  await manager.seesLast(CARD);
  await office.restart(() =>
    change(office, "INSERT OR REPLACE INTO conversations VALUES (?, ?)", cursor?.key, cursor?.state),
  );
  manager.sendsDocument({ name: "raqamlar.csv", bytes: list(12, 5_000), mimeType: "text/csv" });
  await manager.seesLast(/1 \/ 6/);
  manager.says("/cancel");
  await office.restart(() =>
    change(office, "INSERT OR REPLACE INTO conversations VALUES (?, ?)", cursor?.key, cursor?.state),
  );
  manager.says("salom");
  await manager.seesLast(saying(words.html("idle-text")));
});
