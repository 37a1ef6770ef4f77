import { randomInt } from "node:crypto";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { count } from "../counts.ts";
import { runScript } from "../run-script.ts";
import { snapshot, startEach, takesCopies } from "./copies.ts";
import { change, handled, rows } from "./database.ts";
import { drawsOf, mixedRound } from "./mixed-round.ts";
import { ADMIN, type Office, openEndingOffice, openOffice } from "./office.ts";
import { CARD, findButton, plain, postsTo, press, SAID_TWICE, saying, send, walkToReview, words } from "./walk.ts";

/** Refusals that a copy provokes: it draws what it knew, in messages that went away since. */
const OF_A_COPY = new RegExp(`${SAID_TWICE.source}|message to edit not found`);

/** Two admins, and a campaign that is held for longer than a test takes: the bot that is to send is started without. */
async function heldOffice(name: string): Promise<Office & { colleague: Person }> {
  const office = await openOffice({ env: { UNDO_SECONDS: "600", ADMIN_IDS: `${ADMIN},${ADMIN + 1}` } });
  const colleague = office.hires();
  colleague.says("/help");
  await colleague.seesLast(saying(words.html("help-text")));
  onTestFinished(() => office.close({ provoked: OF_A_COPY }));
  await walkToReview(office.manager, name);
  await send(office.manager).answered;
  await office.manager.seesLast(/\d\d:\d\d:\d\d/);
  return { ...office, colleague };
}

const START = /^w\|[^|]+\|send/;
const COPIED = new RegExp(plain(words.html("folder-copied", { moment: "@" })).split("@")[0] ?? "");
const counted = ({ manager }: Office, text: RegExp) => manager.chat().filter((shown) => text.test(shown.text)).length;

test("a backup put back after its campaign was sent sends nothing and claims nothing; a person's tap decides", async () => {
  const office = await heldOffice("Nusxa");
  const { manager, pbx, environment, dataDir } = office;
  const folder = mkdtempSync(join(tmpdir(), "copies-"));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 20 }));
  const copy = join(folder, "monday");
  expect(await runScript("backup", [copy], { folder, DATA_DIR: dataDir })).toMatchObject({ code: 0 });
  environment.UNDO_SECONDS = "0";
  await office.restart();
  await manager.seesLast(CARD);
  expect(postsTo(pbx)).toHaveLength(1);

  await office.restart(() => {
    renameSync(dataDir, join(folder, "original"));
    renameSync(copy, dataDir);
  });
  const asked = await manager.seesLast(COPIED);
  await handled(office);
  expect(asked.text).toContain("«Nusxa» · 12 ta raqam");
  expect(counted(office, COPIED)).toBe(1);
  expect(counted(office, saying(words.html("submission-stale", { name: "Nusxa" })))).toBe(0);
  expect(postsTo(pbx)).toHaveLength(1);

  // The same folder again: nothing is asked twice, and nothing leaves either.
  await office.restart();
  await handled(office);
  expect(counted(office, COPIED)).toBe(1);
  expect(postsTo(pbx)).toHaveLength(1);

  press(manager, /^f\|one\|/);
  await manager.sees(saying(words.html("folder-one", { name: "Nusxa", count: 12, person: "Nodira" })));
  press(manager, /^f\|send\|/);
  await manager.seesLast(CARD);
  expect(postsTo(pbx)).toHaveLength(2);
});

test("a Start that Telegram brings once more after a copy from before it was put back is asked anew, and starts nothing", async () => {
  const office = await openOffice({ env: { UNDO_SECONDS: "0", ADMIN_IDS: `${ADMIN}` } });
  onTestFinished(() => office.close({ provoked: OF_A_COPY }));
  const { manager, pbx, dataDir } = office;
  const folder = mkdtempSync(join(tmpdir(), "copies-"));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 20 }));
  await walkToReview(manager, "Ikki marta");
  await handled(office);
  const copy = join(folder, "before");
  snapshot(dataDir, copy);
  const start = findButton(manager, START);
  await send(manager).answered;
  await manager.seesLast(CARD);
  expect(postsTo(pbx)).toHaveLength(1);
  await office.restart(() => {
    renameSync(dataDir, join(folder, "original"));
    renameSync(copy, dataDir);
  });
  await manager.seesLast(COPIED);

  // Behind what Telegram had kept, of which no tap counts.
  manager.says("/help");
  await manager.seesLast(saying(words.html("help-text")));
  manager.forgesTap(start.data, start.messageId);
  await manager.seesLast(saying(words.html("review-drawn-before")));
  expect(postsTo(pbx)).toHaveLength(1);
  const anew = findButton(manager, START);
  expect(anew.data).not.toBe(start.data);

  await manager.forgesTap(anew.data, anew.messageId).answered;
  await manager.seesLast(CARD);
  expect(postsTo(pbx)).toHaveLength(2);
});

test("a planned move: stopped, copied, restored elsewhere, one tap sends all that was held", async () => {
  const office = await heldOffice("Koʻchish");
  const { manager, pbx, environment, dataDir } = office;
  const colleague = office.colleague;
  await walkToReview(colleague, "Ikkinchi");
  await send(colleague).answered;
  await colleague.seesLast(/\d\d:\d\d:\d\d/);
  const copy = `${dataDir}-copy`;
  const moved = `${dataDir}-moved`;
  onTestFinished(() => {
    for (const folder of [copy, moved]) rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  });
  await office.restart(async () => {
    snapshot(dataDir, copy);
    const restored = await runScript("restore", [copy], { folder: tmpdir(), DATA_DIR: moved });
    expect(restored.said).toContain("“Koʻchish”, “Ikkinchi”");
    Object.assign(environment, { DATA_DIR: moved, UNDO_SECONDS: "1" });
  });
  await manager.seesLast(COPIED);
  expect(postsTo(pbx)).toEqual([]);
  press(manager, /^f\|all\|/);
  await manager.seesLast(CARD);
  await colleague.seesLast(CARD);
  expect(postsTo(pbx)).toHaveLength(2);
});

test("after a while away what was due asks its manager and the admins, and is not sent", async () => {
  const office = await heldOffice("Uzoq");
  const { manager, pbx } = office;
  await office.restart(() => {
    change(office, "UPDATE instance SET alive_at = alive_at - 660000");
    change(office, "UPDATE submissions SET release_at = release_at - 660000");
  });
  await manager.seesAnywhere(saying(words.html("submission-unknown-away", { name: "Uzoq", count: 12 })));
  const title = plain(words.html("folder-away", { since: "@", back: "@" })).split("\n")[0] ?? "";
  await manager.seesAnywhere(title);
  await handled(office);
  expect(rows(office, "SELECT state FROM submissions")).toEqual([{ state: "unknown" }]);
  expect(postsTo(pbx)).toEqual([]);
});

/** Of what was random: a red run is replayed with it. */
const SEED = Number(process.env.COPIES_SEED ?? randomInt(2 ** 31));

test(`of ${count(2, 300)} copies taken at any instant and started later, not one sends anything by itself (COPIES_SEED=${SEED})`, {
  timeout: 3_600_000,
}, async () => {
  // In the long run a process of its own, which writes while it is copied.
  const office = await openEndingOffice({ env: { UNDO_SECONDS: "1" } });
  onTestFinished(() => office.close({ provoked: OF_A_COPY }));
  const folder = mkdtempSync(join(tmpdir(), "copies-"));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 20 }));
  const wanted = count(2, 300);
  const copies = takesCopies(office, folder, wanted, drawsOf(SEED));
  const managers = Array.from({ length: count(2, 4) }, () => office.hires());
  const pick = drawsOf(SEED + 1);
  for (let round = 0; copies.length < wanted; round++) await mixedRound(office, managers, round, pick);
  await office.bot().stop();

  const began = await startEach(copies, office, folder, { atOnce: count(1, 3), shift: SEED % 5 });
  expect(began.filter(({ posts }) => posts !== 0)).toEqual([]);
  expect(began).toHaveLength(wanted);
  // What was torn while it was copied is refused; it must not be all that was tried.
  expect(began.filter(({ runs }) => runs).length).toBeGreaterThanOrEqual(wanted * 0.9);
});
