import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSubmit } from "../../src/app/submit.ts";
import { createTurns } from "../../src/bot/turns.ts";
import type { Added } from "../../src/pbx/outcome.ts";
import { completeAnswers } from "../domain/complete-answers.ts";
import { pbxCampaign } from "../domain/pbx-campaign.ts";
import { recordedLog } from "../recorded-log.ts";
import { CHAT, memoryStore } from "../store/memory.ts";

const START = Temporal.Instant.from("2026-11-23T10:00:00+05:00").epochMilliseconds;
const UNDO = 30;

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

function office(added: () => Promise<Added> = async () => ({ outcome: "accepted", id: 123, campaign: pbxCampaign() })) {
  const store = memoryStore();
  let ids = 0;
  const add = vi.fn((_campaign: unknown) => added());
  const turns = createTurns();
  const start = () => {
    const submit = createSubmit({
      ...{ store, add, now: Date.now, undoSeconds: UNDO, log: recordedLog().log },
      newId: () => `id-${ids++}`,
      recordingPath: (sha256) => `/store/${sha256}`,
      openList: async () => ({ path: "/list", takenOut: 0, drop: async () => {} }),
      inTurn: (chatId, work) => void turns.run(String(chatId), work),
      progress() {},
      news() {},
    });
    submit.start();
    return submit;
  };
  const submit = start();
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: completeAnswers() }, START);
  const confirm = () => store.transaction(() => submit.confirm(draft));
  /** Confirms the draft; the submission as it stands. */
  const held = () => {
    const id = confirm()?.submissionId ?? "";
    submit.wake();
    return () => {
      const found = store.submissions.byId(id);
      if (!found) throw new Error("no submission");
      return found;
    };
  };
  const kinds = () => store.notices.due(Number.MAX_SAFE_INTEGER).map(({ body }) => body.kind);
  return { store, submit, start, add, draft, confirm, held, kinds, turns };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

describe("one confirmation, at most one request", () => {
  test("it leaves when the time of Stop is over, once, with what was confirmed", async () => {
    const { add, held, store } = office();
    const submission = held();
    await seconds(UNDO - 1);
    expect(add).not.toHaveBeenCalled();
    await seconds(UNDO);
    expect(add).toHaveBeenCalledOnce();
    expect(add.mock.calls[0]?.[0]).toMatchObject({
      ...{ name: "Aksiya", trunks: ["712037006"], maxline: 1, tries: 2, timezone: "utc +5", paused: false },
      ...{ record: { path: "/store/aa" }, recipients: { path: "/list" } },
    });
    expect(submission()).toMatchObject({ state: "accepted", campaignId: 123 });
    expect(store.links.one(CHAT, 123)).toBeDefined();
  });

  test("a draft is confirmed once, and one with a missing answer not at all", () => {
    const { confirm, submit, draft } = office();
    expect(confirm()).toBeDefined();
    expect(confirm()).toBeUndefined();
    expect(submit.confirm({ ...draft, id: "e", answers: {} })).toBeUndefined();
  });

  test("stopped in time nothing leaves, and the answers are an open draft again", async () => {
    const { add, held, submit, store } = office();
    const submission = held();
    expect(submit.stop(submission())).toBe(true);
    await seconds(UNDO * 2);
    expect(add).not.toHaveBeenCalled();
    expect(store.drafts.open(CHAT)).toMatchObject({ id: submission().givenBack, answers: completeAnswers() });
  });

  test("a Stop that waits for the chat's turn when the time comes is not too late", async () => {
    const { add, held, submit, turns } = office();
    const submission = held();
    const busy = Promise.withResolvers<void>();
    void turns.run(String(CHAT), () => busy.promise);
    void turns.run(String(CHAT), async () => void submit.stop(submission()));
    await seconds(UNDO + 1);
    busy.resolve();
    await seconds(UNDO);
    expect(submission().state).toBe("stopped");
    expect(add).not.toHaveBeenCalled();
  });

  test("a busy chat keeps no other chat's campaign from leaving", async () => {
    const { add, held, store, submit, turns } = office();
    held();
    void turns.run(String(CHAT), () => new Promise(() => {}));
    const other = store.drafts.create({ id: "o", chatId: 7, userId: 7, answers: completeAnswers() }, START);
    store.transaction(() => submit.confirm(other));
    submit.wake();
    await seconds(UNDO + 1);
    expect(add).toHaveBeenCalledOnce();
    expect(store.submissions.byDraft("o")?.state).toBe("accepted");
  });

  test("Stop is there for its whole time, however long it took to show it", async () => {
    const { add, held, submit } = office();
    const submission = held();
    await seconds(UNDO - 1);
    submit.shown(submission());
    await seconds(UNDO - 1);
    expect(add).not.toHaveBeenCalled();
    await seconds(1);
    expect(add).toHaveBeenCalledOnce();
  });

  test("numbers never to be called that were sent before are taken out first", async () => {
    const { add, held, store } = office();
    held();
    const work = { chatId: CHAT, userId: CHAT, mode: "add", sent: { text: "901234567" } } as const;
    store.doNotCallWorks.add(work, START);
    await seconds(UNDO + 5);
    expect(add).not.toHaveBeenCalled();
    store.doNotCallWorks.finish(store.doNotCallWorks.next()?.id ?? 0);
    await seconds(2);
    expect(add).toHaveBeenCalledOnce();
  });

  test("nothing leaves a process that stops", async () => {
    const { add, held, submit, turns } = office();
    const submission = held();
    const busy = Promise.withResolvers<void>();
    void turns.run(String(CHAT), () => busy.promise);
    await seconds(UNDO);
    await submit.finish();
    busy.resolve();
    await seconds(1);
    expect(submission().state).toBe("held");
    expect(add).not.toHaveBeenCalled();
  });

  test("Stop after it has left takes nothing back", async () => {
    const { held, submit } = office(() => new Promise(() => {}));
    const submission = held();
    const before = submission();
    await seconds(UNDO);
    expect(submit.stop(before)).toBe(false);
    expect(submit.stop(submission())).toBe(false);
    expect(submission().state).toBe("sending");
  });

  test("what a killed process was sending is unknown at the next start, and not sent again", async () => {
    const { add, held, start } = office(() => new Promise(() => {}));
    const submission = held();
    await seconds(UNDO);
    start();
    await seconds(UNDO * 10);
    expect(submission()).toMatchObject({ state: "unknown", problem: { code: "interrupted" } });
    expect(add).toHaveBeenCalledOnce();
  });
});

describe("what becomes of it", () => {
  test("refused: told why, and the answers come back", async () => {
    const { held, store, kinds } = office(async () => ({
      outcome: "rejected",
      problem: { code: "refused", said: "no" },
    }));
    const submission = held();
    await seconds(UNDO);
    expect(submission()).toMatchObject({ state: "rejected", problem: { code: "refused", said: "no" } });
    expect(store.drafts.open(CHAT)?.answers).toEqual(completeAnswers());
    expect(kinds()).toEqual(["submission"]);
  });

  test("refused while the manager fills in another draft: the answers wait aside", async () => {
    const { held, store } = office(async () => ({ outcome: "rejected", problem: { code: "refused" } }));
    held();
    store.drafts.create({ id: "other", chatId: CHAT, userId: CHAT, answers: {} }, START);
    await seconds(UNDO);
    expect(store.drafts.open(CHAT)?.id).toBe("other");
    expect(store.drafts.aside(CHAT, 2)).toMatchObject([{ answers: completeAnswers() }]);
  });

  test("unknown: nothing comes back until a person says that it is not there, and then once", async () => {
    const { held, store, submit, add } = office(async () => ({ outcome: "unknown", problem: { code: "cut" } }));
    const submission = held();
    await seconds(UNDO);
    expect(store.drafts.open(CHAT)).toBeUndefined();
    const before = submission();
    expect([submit.absent(before), submit.absent(before)]).toEqual([true, false]);
    expect(store.drafts.open(CHAT)?.answers).toEqual(completeAnswers());
    await seconds(600);
    expect(add).toHaveBeenCalledOnce();
  });

  test("unknown and found: it is a campaign of the chat", async () => {
    const { held, store, submit } = office(async () => ({ outcome: "unknown", problem: { code: "cut" } }));
    const submission = held();
    await seconds(UNDO);
    expect(submit.accept(submission(), 123, pbxCampaign())).toBe(true);
    expect(submission()).toMatchObject({ state: "accepted", campaignId: 123 });
    expect(store.campaigns.ofChat(CHAT, 5, 0)).toHaveLength(1);
  });

  test("a failure of our own while it is sent is told as unknown at once", async () => {
    const { held, add, kinds } = office(() => Promise.reject(new Error("disk full")));
    const submission = held();
    await seconds(UNDO * 2);
    expect(submission()).toMatchObject({ state: "unknown", problem: { code: "interrupted" } });
    expect(kinds()).toEqual(["submission"]);
    expect(add).toHaveBeenCalledOnce();
  });

  test("accepted with an id and nothing else: no status is claimed that the PBX did not say", async () => {
    const { held, store } = office(async () => ({ outcome: "accepted", id: 7, campaign: undefined }));
    held();
    await seconds(UNDO);
    expect(store.campaigns.byId(7)?.facts).toMatchObject({ status: "", recipients: 0, offsetSeconds: 18_000 });
  });
});

describe("a confirmation that could not leave in time", () => {
  test("shown again after an outage it is not held anew", async () => {
    const { held, submit, add } = office();
    const submission = held();
    await submit.finish();
    vi.setSystemTime(START + 60 * 60_000);
    const { releaseAt } = submission();
    submit.shown(submission());
    expect(submission().releaseAt).toBe(releaseAt);
    expect(add).not.toHaveBeenCalled();
  });

  test.for([
    ["held-too-long", START + 11 * 60_000],
    ["window-over", Temporal.Instant.from("2026-11-25T18:00:00+05:00").epochMilliseconds],
  ] as const)("%s: nothing is sent, the answers come back", async ([code, restart]) => {
    const { held, submit, add, start, store } = office();
    const submission = held();
    await submit.finish();
    vi.setSystemTime(restart + UNDO * 1000);
    start();
    await seconds(1);
    expect(submission()).toMatchObject({ state: "stale", problem: { code } });
    expect(add).not.toHaveBeenCalled();
    expect(store.drafts.open(CHAT)?.answers).toEqual(completeAnswers());
  });
});
