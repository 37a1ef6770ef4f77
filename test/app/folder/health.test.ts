import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createReach } from "../../../src/app/account/reach.ts";
import { createHealth } from "../../../src/app/folder/health.ts";
import { readConfig } from "../../../src/config.ts";
import { openPort } from "../../../src/incoming.ts";
import { createMetrics } from "../../../src/metrics.ts";
import { openDatabase } from "../../../src/store/open.ts";
import { createStore } from "../../../src/store/store.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";

const SECOND = 1_000;
const START = 1_000_000 * SECOND;

let database = "";
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "health-"));
  database = join(folder, "campaigns.sqlite");
  return () => rm(folder, { recursive: true, maxRetries: 20 });
});

function office({ isPolling = true } = {}) {
  const db = openDatabase(database);
  const store = createStore(db);
  onTestFinished(() => store.close());
  const state = { passed: 0, free: 5e9, isScarce: false };
  const reach = () => createReach(() => state.passed);
  const parts = { pbx: reach(), telegram: reach(), updates: reach() };
  const health = createHealth({
    store,
    database,
    ...parts,
    isPolling,
    diskSpace: async () => state,
    lanes: () => 2,
    now: () => START + state.passed,
  });
  const isAt = (seconds: number) => {
    state.passed = seconds * SECOND;
  };
  return { db, store, state, health, isAt, ...parts };
}

describe("alive", () => {
  test("while a small write succeeds and the database is the file that was opened", async () => {
    expect(await office().health.alive()).toEqual({ ok: true, databaseWritten: true, databaseThere: true });
  });

  test("not while nothing can be written", async () => {
    const { db, health } = office();
    db.pragma("query_only = ON");
    expect(await health.alive()).toEqual({ ok: false, databaseWritten: false, databaseThere: true });
    db.pragma("query_only = OFF");
  });

  test.each([
    ["gone", async () => rm(database)],
    ["another one", async () => rename(database, `${database}.old`).then(() => writeFile(database, "another"))],
  ])("not when the database is %s", async (_, change) => {
    const { health } = office();
    await change();
    expect(await health.alive()).toMatchObject({ ok: false, databaseThere: false });
  });
});

describe("ready", () => {
  test("with nothing to do, and says that it knows of nothing", async () => {
    expect(await office().health.ready()).toEqual({
      ok: true,
      late: "",
      telegramAnsweredSecondsAgo: -1,
      updatesHadSecondsAgo: -1,
      oldestUpdateSeconds: -1,
      oldestIntakeSeconds: -1,
      oldestNoticeSeconds: -1,
      overdueHeld: 0,
      pbxAnsweredSecondsAgo: -1,
      pbxFailingSeconds: -1,
      freeBytes: 5e9,
      updatesWaiting: 0,
      lanes: 2,
    });
  });

  type Office = ReturnType<typeof office>;
  const draft = { id: "d", chatId: CHAT, userId: CHAT, answers: {} };
  test.each<[late: string, figure: string, begin: (office: Office) => void, within: number]>([
    ["telegram", "updatesHadSecondsAgo", ({ updates }) => updates.answered(), 119],
    ["telegram", "", ({ updates }) => updates.failed(), 119],
    [
      "updates",
      "oldestUpdateSeconds",
      ({ store }) => store.updates.add([{ id: 1, lane: "a", body: "{}" }], START),
      119,
    ],
    ["notices", "oldestNoticeSeconds", ({ store }) => store.notices.add(CHAT, { kind: "folder" }, START), 899],
    [
      "intakes",
      "oldestIntakeSeconds",
      ({ store }) => store.intakes.add(store.drafts.create(draft, START), { kind: "compare" }, START),
      899,
    ],
    ["held", "overdueHeld", ({ store }) => holdSubmission(store, "s", { releaseAt: START, confirmedAt: START }), 60],
    ["pbx", "pbxFailingSeconds", ({ pbx }) => pbx.failed(), 599],
  ])("not when %s are late (%s)", async (late, figure, begin, within) => {
    const { health, isAt, ...rest } = office();
    begin({ health, isAt, ...rest });
    isAt(within);
    expect(await health.ready()).toMatchObject({ ok: true, late: "" });
    isAt(within + 1);
    const then = await health.ready();
    expect(then).toMatchObject({ ok: false, late });
    if (figure) expect(then[figure]).toBe(late === "held" ? 1 : within + 1);
  });

  test("not when the disk has no room", async () => {
    const { health, state } = office();
    Object.assign(state, { free: 1000, isScarce: true });
    expect(await health.ready()).toMatchObject({ ok: false, late: "disk", freeBytes: 1000 });
  });

  test("with a webhook, however long nothing was posted; not when Telegram cannot be reached", async () => {
    const { health, isAt, telegram } = office({ isPolling: false });
    telegram.answered();
    isAt(9_999);
    expect(await health.ready()).toMatchObject({ ok: true });
    telegram.failed();
    isAt(10_120);
    expect(await health.ready()).toMatchObject({ ok: false, late: "telegram" });
  });
});

test("every figure of health has one in Prometheus's words", async () => {
  const { health } = office();
  const [alive, ready] = [await health.alive(), await health.ready()];
  const text = await (await createMetrics()).render(alive, ready);
  const names = Object.entries({ ...alive, ...ready }).filter(
    ([name, value]) => name !== "ok" && typeof value !== "string",
  );
  const told = [...text.matchAll(/^campaign_bot_(\w+) /gm)].map(([, name]) => name);
  const expected = names.map(([name]) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  expect(told.sort()).toEqual(["alive", "ready", ...expected].sort());
});

test("without a port the client for Prometheus is not even loaded", async () => {
  const config = (port: Record<string, string>) => {
    const reading = readConfig({ BOT_TOKEN: "1:a", ALOVOICE_TOKEN: "a", ADMIN_IDS: "1", ...port });
    if (!reading.ok) throw new Error("refused");
    return reading.config;
  };
  const { cache, resolve } = createRequire(import.meta.url);
  const isLoaded = () => resolve("prom-client") in cache;
  const before = isLoaded();
  await (await openPort(config({}), recordedLog().log)).close();
  expect(isLoaded()).toBe(before);
  await (await openPort(config({ HTTP_PORT: "0" }), recordedLog().log)).close();
  expect(isLoaded()).toBe(true);
});
