import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test, vi } from "vitest";
import { type Office, openOffice, PATIENCE_MS } from "./office.ts";
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

/** Some fifty starts of the bot, which a busy machine takes its time for. */
const LONG = 180_000;

/** Resolves with the bot's next act in any chat: the call has taken effect, its answer is not on the way yet. */
function nextAct({ telegram }: Office): Promise<void> {
  return new Promise((resolve) => {
    const stop = telegram.watch(() => {
      stop();
      resolve();
    });
  });
}

/** Waits until the bot has handled to the end all that it was told. */
async function quiet({ dataDir, telegram }: Office): Promise<void> {
  await telegram.settled();
  const db = new Database(join(dataDir, "campaigns.sqlite"), { readonly: true });
  const waiting = db.prepare("SELECT count(*) FROM updates WHERE done = 0").pluck();
  await vi.waitUntil(() => waiting.get() === 0, { timeout: PATIENCE_MS, interval: 10 });
  db.close();
}

describe.concurrent("killed after every single update of the wizard, the manager enters nothing again", () => {
  test.for<{ when: string; wait(office: Office, seen: RegExp): Promise<unknown> }>([
    { when: "before the bot can have seen the update", wait: async () => {} },
    { when: "in the middle of its handling", wait: nextAct },
    { when: "after its answer was seen", wait: ({ manager }, seen) => manager.seesLast(seen) },
  ])("$when", { timeout: LONG }, async ({ wait }, { expect, onTestFinished }) => {
    const office = await openOffice({ env: { UNDO_SECONDS: "1" } });
    onTestFinished(() => office.close({ provoked: SAID_TWICE }));
    const { manager, pbx } = office;
    for (const { act, seen } of await wholeWizard()) {
      act(manager);
      await wait(office, seen);
      await office.crash();
      await manager.seesLast(seen);
      await quiet(office);
    }
    send(manager);
    await wait(office, saying(NAME));
    await office.crash();
    await manager.seesLast(CARD);
    await office.crash();
    await quiet(office);

    const posts = postsTo(pbx);
    expect(posts).toHaveLength(1);
    expect(Object.fromEntries(posts[0]?.fields ?? [])).toMatchObject({
      ...{ name: NAME, trunks: "712037006", fromtime: "09:00", totime: "18:00", tries: "3" },
    });
    expect(posts[0]?.recipients?.text.trim().split("\n")).toHaveLength(12);
    expect(pbx.campaigns()).toHaveLength(1);
  });
});

test("killed in the time of Stop, the campaign is still sent, once", async ({ onTestFinished }) => {
  const office = await openOffice({ env: { UNDO_SECONDS: "1" } });
  onTestFinished(() => office.close({ provoked: SAID_TWICE }));
  const { manager, pbx } = office;
  await walkToReview(manager, NAME);
  await send(manager).answered;
  await office.crash(() => expect(postsTo(pbx)).toEqual([]));
  await manager.seesLast(CARD);
  expect(postsTo(pbx)).toHaveLength(1);
});

test("killed during the upload, the outcome is unknown and no second request leaves", async ({ onTestFinished }) => {
  const office = await openOffice();
  onTestFinished(() => office.close({ provoked: SAID_TWICE }));
  const { manager, pbx } = office;
  await walkToReview(manager, NAME);
  await pbx.fault({ kind: "stall", on: "addAutorule" });
  send(manager);
  await vi.waitUntil(() => pbx.campaigns().length === 1, { timeout: PATIENCE_MS, interval: 10 });
  await office.crash();
  await manager.seesLast(unknown(NAME));
  await pbx.clearFaults();
  await office.crash();
  await quiet(office);
  expect(postsTo(pbx)).toHaveLength(1);

  press(manager, /^s\|[^|]+\|give-id/);
  await manager.sees(saying(words.html("submission-give-id", { name: NAME })));
  manager.says("123");
  await manager.seesLast(CARD);
});
