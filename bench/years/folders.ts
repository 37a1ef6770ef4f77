/** Data folders as they are after a day and after three years of work, written through the store. Run as a process of its own. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { wallClock } from "../../src/clock.ts";
import { databaseIn, filesIn } from "../../src/data-folder.ts";
import type { PbxCampaign } from "../../src/domain/campaign/facts.ts";
import type { CompleteAnswers } from "../../src/domain/draft/answers.ts";
import { defaultOptions } from "../../src/domain/draft/answers.ts";
import { openContent } from "../../src/files/content.ts";
import { openDatabase } from "../../src/store/open.ts";
import { createStore, type Store } from "../../src/store/store.ts";

const DAY = 24 * 3_600_000;
export const A_DAY = 30;
/** Whose campaigns all of them are. */
export const MANAGER = 7001;

/** The lists of so many last days are still there; the bot was off for as long, so that all of them are due. */
const OVERDUE_DAYS = 30;

const { PlainDate, PlainTime } = Temporal;

function answersOf(sha256: string, recording: string, name: string): CompleteAnswers {
  const number = "998901234567";
  const level = { rms: -22, peak: -6, clipped: 0 };
  const silences = { lead: 0.2, tail: 0.5, longestInside: 0.6, list: [] };
  const waveform = Array.from({ length: 300 }, (_, at) => at % 100);
  const refusedSamples = Array.from({ length: 20 }, (_, row) => ({
    source: 0,
    row,
    value: number,
    reason: "foreign" as const,
  }));
  return {
    recording: {
      sha256: recording,
      originalSha256: recording,
      fileName: "Aksiya.mp3",
      facts: {
        container: "mp3",
        seconds: 20,
        sampleRate: 16_000,
        channels: 1,
        bitrate: 64_000,
        level,
        silences,
        waveform,
        oppositePhase: false,
        dcOffset: 0,
        hasSpeech: true,
        clips: [],
      },
    },
    list: {
      sha256,
      fileName: "mijozlar.xlsx",
      verdict: {
        rows: 1020,
        numbers: 1000,
        duplicates: 0,
        refused: 20,
        refusedByReason: { foreign: 20 },
        refusedSamples,
        foreign: 20,
        cellsWithSeveral: 0,
        suspicions: [],
        first: number,
        last: number,
        others: [number],
        readFrom: [],
        fingerprint: sha256,
      },
    },
    name,
    trunks: ["712037006"],
    days: { from: PlainDate.from("2026-11-24"), to: PlainDate.from("2026-11-25") },
    hours: { from: PlainTime.from("09:00"), to: PlainTime.from("18:00") },
    options: defaultOptions("utc +5"),
  };
}

function seen(id: number, name: string): PbxCampaign {
  return {
    id,
    name,
    trunks: ["253"],
    recipients: 1000,
    maxline: 1,
    goodtime: 3,
    tries: 2,
    paused: false,
    status: "finished",
    from: PlainDate.from("2026-11-24"),
    to: PlainDate.from("2026-11-25"),
    offsetSeconds: 18_000,
    fromTime: PlainTime.from("09:00"),
    toTime: PlainTime.from("17:59:59"),
  };
}

/** One campaign as it stands in the database when it is over. @param keeps whether retention has not come to it yet */
function campaign(store: Store, id: number, at: number, keeps: boolean, sha256: string): void {
  const [name, recording] = [`Aksiya ${id}`, "a".repeat(64)];
  const answers = answersOf(sha256, recording, name);
  const [chatId, draftId, submissionId] = [MANAGER, `d${id}`, `s${id}`];
  const draft = store.drafts.create({ id: draftId, chatId, userId: chatId, answers: keeps ? answers : {} }, at);
  const { cursor: _cursor, ...facts } = draft;
  store.drafts.freeze({ ...facts, answers, state: "frozen" }, at);
  // Its screen was drawn: what is owed would be drawn at every start.
  store.screens.drew(draftId, store.screens.revision(draftId));
  const parties = { chatId, userId: chatId, accountId: store.accountId };
  store.submissions.create({ id: submissionId, draftId, ...parties, answers, releaseAt: at, confirmedAt: at });
  store.submissions.claim(submissionId, at);
  const submission = store.submissions.byId(submissionId);
  if (submission) store.submissions.settle(submission, "accepted", at, { campaignId: id });
  if (!keeps) store.submissions.forgetPeople({ id: submissionId, answers });
  store.campaigns.add(seen(id, name), submissionId, at);
  store.campaigns.postpone(id, undefined);
  for (const status of ["running", "finished"]) store.campaigns.addStatus(id, status, at);
  store.links.add(chatId, id);
}

/** Writes a folder of so many days, `A_DAY` campaigns each; the last month waits for retention. */
export async function makeFolder(folder: string, days: number): Promise<void> {
  const content = await openContent(filesIn(folder), randomUUID, wallClock);
  const db = openDatabase(databaseIn(folder));
  db.pragma("synchronous = OFF");
  const store = createStore(db);
  // All of it is older than retention, and the newest not by much.
  const last = wallClock() - 31 * DAY;
  for (let day = 0; day < days; day++) {
    const at = last - (days - 1 - day) * DAY;
    const keeps = days - day <= OVERDUE_DAYS;
    const files = await Promise.all(
      Array.from({ length: A_DAY }, async (_, index) => {
        async function* bytes() {
          yield Buffer.from(`${day} ${index}\n`.repeat(2000));
        }
        return keeps ? (await content.put(bytes(), 1e6)).sha256 : `${day}-${index}`.padStart(64, "0");
      }),
    );
    store.transaction(() => {
      for (const [index, sha256] of files.entries()) {
        const id = day * A_DAY + index + 1;
        campaign(store, id, at, keeps, sha256);
        if (keeps) store.files.put({ sha256, kind: "list", name: "a.xlsx", size: 9, facts: {}, chatId: MANAGER }, at);
        const update = { id, lane: String(MANAGER), body: "{}" };
        if (!keeps) continue;
        store.updates.add([update], at);
        store.updates.finish(id);
        store.notices.add(MANAGER, { kind: "submission", submissionId: `s${id}` }, at);
        for (const notice of store.notices.due(at)) store.notices.settle(notice.id, true, at);
      }
    });
    if (day % 50 === 0) await sleep(0);
  }
  store.close();
}

if (import.meta.main) await makeFolder(process.argv[2] ?? ".", Number(process.argv[3]));
