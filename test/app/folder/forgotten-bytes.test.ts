import { mkdtemp, readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeEach, expect, test } from "vitest";
import { createRetention } from "../../../src/app/folder/retention.ts";
import { databaseIn, filesIn } from "../../../src/data-folder.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import { openContent } from "../../../src/files/content.ts";
import { migrate, readMigrations } from "../../../src/store/open.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import { count } from "../../counts.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";

const DAY = 24 * 3_600_000;
const NOW = 100 * DAY;
const OLD = NOW - 31 * DAY;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "forgotten-"));
  return () => rm(folder, { recursive: true, maxRetries: 20 });
});

/** The n-th of many numbers, and ways in which people and programs write it. */
const numberOf = (n: number) => `99890${String(1_000_000 + n)}`;
const written = (n: number) => {
  const [, a, b, c] = /^99890(\d{3})(\d\d)(\d\d)$/.exec(numberOf(n)) ?? [];
  return [numberOf(n), `+998 90 ${a} ${b} ${c}`, `90-${a}-${b}-${c}`, `(90) ${a}${b}${c}`];
};

/** Whatever of those numbers stands in a file, and which file that is. */
async function numbersIn(path: string): Promise<string[]> {
  const files = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const found = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const text = await readFile(join(parentPath, name), "latin1");
      // All of them begin with 90 100 0: fewer digits stand in a hash by chance.
      const numbers = `${name}\n${text}`.match(/90\)?[ -]?100[ -]?0\d[ -]?\d\d/g) ?? [];
      return numbers.length > 0 ? `${name}: ${numbers.length}, such as ${numbers[0]}` : undefined;
    }),
  );
  return found.filter((one) => one !== undefined);
}

/** A list of which everything names people. */
function listOf(n: number, sha256: string): ListAnswer {
  const [plain = "", spaced = "", dashed = "", bracketed = ""] = written(n);
  const { verdict } = completeAnswers().list;
  return {
    sha256,
    fileName: `mijozlar ${plain}.csv`,
    sources: [{ sha256, name: `${spaced}.csv` }],
    choices: { sources: [{ sheet: bracketed }] },
    without: [{ sources: [{ sha256, name: dashed }], choices: {}, name: spaced, numbers: 1, removed: 1 }],
    verdict: {
      ...verdict,
      first: plain,
      last: plain,
      others: [plain],
      refusedSamples: [{ source: 0, row: 1, value: bracketed, reason: "foreign" }],
      suspicions: [{ code: "consecutive", count: 9, first: plain, last: plain }],
      readFrom: [{ name: spaced, otherColumns: [{ column: 1, letter: "B", title: dashed, samples: [spaced] }] }],
    },
  };
}

/** A folder in which a month ago people worked, with numbers wherever one can be. */
async function workedIn(store: Store, campaigns: number) {
  const content = await openContent(
    filesIn(folder),
    () => "half",
    () => 0,
  );
  async function fileWith(text: string, kind: "source" | "list" | "refused", known = true) {
    async function* bytes() {
      yield Buffer.from(text);
    }
    const { sha256, path, size } = await content.put(bytes(), 1_000);
    await utimes(path, OLD / 1000, OLD / 1000);
    if (known) store.files.put({ sha256, kind, name: `${text}.csv`, size, facts: { text }, chatId: CHAT }, OLD);
    return sha256;
  }

  for (let n = 0; n < campaigns; n++) {
    const sha256 = await fileWith(written(n).join("\n"), "list");
    await fileWith(`dnc ${written(n).join(";")}`, "source", n % 2 === 0);
    await fileWith(`1;${written(n)[1]};foreign`, "refused");
    const list = listOf(n, sha256);
    store.lists.put(CHAT, list, OLD);
    const side = { sha256, numbers: 1, first: numberOf(n), last: numberOf(n), others: [numberOf(n)], fingerprint: "f" };
    const whole = { ...list, cut: { of: sha256, first: side, rest: side } };
    const name = `Aksiya ${numberOf(n)}`;
    const answers = completeAnswers({ list: whole, name, part: { number: 1, name, list: whole } });
    store.people.setNumber(CHAT + n, numberOf(n), OLD);
    const request = { name: `Sinov: ${numberOf(n)}`, trunks: [], recording: sha256, goodtime: 3, timezone: "utc +5" };
    const whose = { chatId: CHAT, userId: CHAT + n };
    const call = { draftId: `d-s${n}`, askedAt: OLD, ...whose, request, confirmedAt: OLD };
    store.testCalls.create(call);
    const problem = { code: "refused", said: numberOf(n) } as const;
    store.testCalls.settle({ ...call, state: "waiting" }, "rejected", problem);
    const [body = "", lane = ""] = [JSON.stringify({ message: { text: written(n).join("\n") } }), String(n % 5)];
    store.updates.add([{ id: n, lane, body }], OLD);
    store.conversations.write(String(CHAT + n), JSON.stringify({ state: { replays: [body] } }));
    const work = { kind: "text" as const, text: written(n).join("\n"), name: numberOf(n) };
    const held = holdSubmission(store, `s${n}`, { answers, confirmedAt: OLD });
    const draft = { id: `d-s${n}`, chatId: CHAT };
    store.intakes.add(draft, work, OLD);
    const intake = store.intakes.next();
    if (intake) store.intakes.finish(intake.id);
    store.submissions.claim(held.id, OLD);
    const sending = { ...held, state: "sending" as const };
    if (n % 2) store.submissions.settle(sending, "rejected", OLD, { problem: { code: "refused", said: numberOf(n) } });
    else {
      store.submissions.settle(sending, "accepted", OLD, { campaignId: n });
      store.campaigns.add(pbxCampaign({ id: n, name: answers.name }), held.id, OLD);
    }
    store.doNotCallWorks.add({ chatId: CHAT, userId: CHAT, mode: "add", sent: { text: numberOf(n) } }, OLD);
    const taken = store.doNotCallWorks.next();
    if (taken) store.doNotCallWorks.finish(taken.id);
    const outcome = { kind: "file-not-read", code: "gone", name: numberOf(n) } as const;
    store.notices.add(CHAT, { kind: "do-not-call", outcome }, OLD);
    for (const { id } of store.notices.due(NOW)) store.notices.settle(id, n % 2 === 0, OLD);
    store.chats.setLastNumbers(CHAT + n, { text: written(n).join(" "), shown: numberOf(n), at: OLD });
    store.updates.finish(n);
    // One draft was set aside, the next one left as it was: with a list, and with a question about one.
    const open = { id: `o${n}`, chatId: CHAT + n, userId: CHAT };
    const left = store.drafts.create({ ...open, answers: n % 3 === 0 ? answers : {} }, OLD);
    const question = { ask: "foreign" as const, count: 1, samples: [numberOf(n)] };
    const note = { kind: "list-left-nobody", name: numberOf(n) } as const;
    store.drafts.save({ ...left, cursor: { note, list: { sources: [], choices: {}, question } } }, OLD);
    if (n % 2 === 0) store.drafts.cancel(left.id, OLD);
  }
  return content;
}

const CAMPAIGNS = count(12, 200);

async function sweep(store: Store, content: Awaited<ReturnType<typeof openContent>>) {
  const callMemory = { catchUp: async () => {}, prune: () => 0 };
  const parts = {
    store,
    content,
    callMemory,
    redraw() {},
    now: () => NOW,
    passed: () => 0,
    retentionDays: 30,
    log: recordedLog().log,
  };
  await createRetention(parts).sweep();
}

test("after retention no number stands in any byte of the folder, neither in the database nor in its log", async () => {
  const store = openStore(databaseIn(folder));
  const content = await workedIn(store, CAMPAIGNS);
  expect((await numbersIn(folder)).length).toBeGreaterThan(CAMPAIGNS);
  await sweep(store, content);
  expect(await numbersIn(folder)).toEqual([]);
  store.close();
  expect(await numbersIn(folder)).toEqual([]);
});

test("what a version left behind that did not overwrite what it deleted is gone after the next start", async () => {
  const older = new Database(databaseIn(folder));
  migrate(older, readMigrations().slice(0, 10));
  older.exec("INSERT INTO chats (id, last_numbers) VALUES (1, '998901000001'), (2, '998901000002')");
  older.exec("DELETE FROM chats");
  older.close();
  expect(await numbersIn(folder)).toHaveLength(1);
  openStore(databaseIn(folder)).close();
  expect(await numbersIn(folder)).toEqual([]);
});

test("a database that is new enough is not written anew at each start", async () => {
  openStore(databaseIn(folder)).close();
  const before = (await stat(databaseIn(folder), { bigint: true })).mtimeNs;
  openStore(databaseIn(folder)).close();
  expect((await stat(databaseIn(folder), { bigint: true })).mtimeNs).toBe(before);
});
