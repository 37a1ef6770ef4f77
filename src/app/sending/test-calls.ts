import { createReadStream, createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import {
  type TestCall,
  type TestCallProblem,
  type TestCallState,
  testWindow,
} from "../../domain/campaign/test-call.ts";
import { accountOf } from "../../domain/draft/draft.ts";
import type { NumberFormat } from "../../domain/number/written.ts";
import { nowIn, zoneOr } from "../../domain/schedule/zone.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { ContentStore } from "../../files/content.ts";
import { formatStream } from "../../files/lists/format.ts";
import type { Log } from "../../log.ts";
import type { NewCampaign } from "../../pbx/form.ts";
import type { Store } from "../../store/store.ts";
import type { Accounts } from "../account/accounts.ts";
import type { NeverCalled } from "../calls/never-called.ts";
import { untilWritten } from "../queue/until-written.ts";
import type { TestCallDecisions } from "./test-call-decisions.ts";

export interface TestCallsParts {
  store: Pick<Store, "durable" | "people" | "testCalls">;
  decisions: Pick<TestCallDecisions, "settle">;
  /** One request. What it throws leaves the outcome unknown. */
  add: Accounts["addAutorule"];
  content: ContentStore;
  neverCalled: Pick<NeverCalled, "scrub">;
  /** How the PBX wants numbers. */
  format: NumberFormat;
  /** Moves the folder on before a request leaves. */
  beat(): void;
  now(): number;
  /** Milliseconds of a clock that nobody can set. */
  passed(): number;
  log: Log;
}

/** Milliseconds after which a test call that has not left does not leave any more: it was meant for now. */
const AT_ONCE = 60_000;

interface Ending {
  to: TestCallState;
  problem?: TestCallProblem;
}

/**
 * Test calls on their way to the PBX: claimed and committed, sent once, settled. They go beside the submissions, leave no
 * campaign, no list and no memory of calls behind, and nothing tries them again.
 */
export function createTestCalls(parts: TestCallsParts) {
  const { store, decisions, add, content, neverCalled, format, beat, now, passed, log } = parts;
  const sending = new Set<Promise<void>>();
  /** Those that were tried: a test call that could not be made at once is not tried when the queue wakes again. */
  const taken = new Set<string>();
  let stopped = false;

  const settled = (call: TestCall, { to, problem }: Ending): Promise<void> =>
    untilWritten("test-call", () => decisions.settle(call, to, problem), { log });

  /** The list of the one number, as the PBX wants it, or why there is none. Each file that was made is put among `made`. */
  async function listOf(number: string, accountId: number, made: string[]): Promise<string | TestCallProblem> {
    const clean = content.aside();
    made.push(clean);
    await writeFile(clean, `${number}\n`, { mode: 0o600 });
    const scrubbed = await neverCalled.scrub(clean, accountId);
    if (scrubbed) {
      made.push(scrubbed.path);
      return { code: "never-called" };
    }
    const list = content.aside();
    made.push(list);
    await pipeline(createReadStream(clean), formatStream(format), createWriteStream(list, { mode: 0o600 }));
    return list;
  }

  /** Makes the one request; what became of it. */
  async function call({ userId, request: wanted }: TestCall, begun: number, made: string[]): Promise<Ending> {
    const number = store.people.number(userId);
    if (number === undefined) return { to: "rejected", problem: { code: "no-number" } };
    if (!(await content.has(wanted.recording))) return { to: "rejected", problem: { code: "no-file" } };
    const list = await listOf(number, accountOf(wanted), made);
    if (typeof list !== "string") return { to: "rejected", problem: list };
    const { name, trunks, recording, goodtime, timezone } = wanted;
    // The claim outlives a power cut before its request leaves.
    await store.durable();
    if (stopped || passed() - begun > AT_ONCE) return { to: "dropped" };
    const zone = zoneOr(timezone);
    const { day, window } = testWindow(nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now())));
    const request: NewCampaign = {
      name,
      trunks,
      from: day,
      to: day,
      fromTime: window.from,
      toTime: window.to,
      maxline: 1,
      tries: 1,
      goodtime,
      paused: false,
      timezone: zone.text,
      record: { path: content.path(recording), name: "recording.mp3" },
      recipients: { path: list, name: "recipients.csv" },
    };
    const added = await add(request, {}, accountOf(wanted));
    if (added.kind === "accepted") return { to: "accepted" };
    const { code, status, said } = added.problem;
    return { to: added.kind, problem: withoutUndefined({ code, status, said }) };
  }

  async function send(waiting: TestCall, begun: number): Promise<void> {
    const { draftId, askedAt } = waiting;
    const made: string[] = [];
    const claimed: TestCall = { ...waiting, state: "sending" };
    let ending: Ending;
    try {
      ending = await call(claimed, begun, made);
    } catch (error) {
      log.error("test-call-failed", { draftId, error });
      ending = { to: "unknown", problem: { code: "interrupted" } };
    } finally {
      await Promise.allSettled(made.map(content.drop));
    }
    log.info("test-call", { draftId, askedAt, outcome: ending.to });
    await settled(claimed, ending);
  }

  /** Claims what waits and sends it; what cannot be claimed now, because the database is not free, is dropped. */
  async function leave(waiting: TestCall): Promise<void> {
    const begun = passed();
    try {
      beat();
      if (!store.testCalls.settle(waiting, "sending")) return;
    } catch (error) {
      log.warn("test-call-waits", { draftId: waiting.draftId, error });
      return settled(waiting, { to: "dropped" });
    }
    await send(waiting, begun);
  }

  return {
    /** One was confirmed: it leaves at once. */
    wake(): void {
      if (stopped) return;
      for (const waiting of store.testCalls.inState("waiting")) {
        const key = `${waiting.draftId} ${waiting.askedAt}`;
        if (taken.has(key)) continue;
        taken.add(key);
        const task = leave(waiting)
          .catch((error) => log.error("test-call-not-settled", { draftId: waiting.draftId, error }))
          .finally(() => {
            sending.delete(task);
            taken.delete(key);
          });
        sending.add(task);
      }
    },
    /** Makes none any more, and waits for what is being sent. */
    async endSending(): Promise<void> {
      stopped = true;
      await Promise.all(sending);
    },
  };
}
