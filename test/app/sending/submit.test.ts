import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { office, START, seconds, UNDO } from "./submit-office.ts";

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

describe("one confirmation, at most one request", () => {
  test("it leaves when the time of Stop is over, once, with what was confirmed", async () => {
    const { add, held, store } = office();
    const submission = held();
    await seconds(UNDO - 1);
    expect(add).not.toHaveBeenCalled();
    await seconds(UNDO);
    expect(add).toHaveBeenCalledOnce();
    expect(add.mock.calls[0]?.[0]).toMatchObject({
      name: "Aksiya",
      trunks: ["712037006"],
      maxline: 1,
      tries: 2,
      timezone: "utc +5",
      paused: false,
      record: { path: "/store/aa" },
      recipients: { path: "/list" },
    });
    expect(submission()).toMatchObject({ state: "accepted", campaignId: 123 });
    expect(store.links.one(CHAT, 123)).toBeDefined();
  });

  test("no request leaves before the claim is on the disk", async () => {
    const { add, held, store } = office();
    const { promise: onDisk, resolve } = Promise.withResolvers<void>();
    vi.spyOn(store, "durable").mockImplementation(() => onDisk);
    const submission = held();
    await seconds(UNDO);
    expect([submission().state, add.mock.calls.length]).toEqual(["sending", 0]);
    resolve();
    await seconds(1);
    expect(add).toHaveBeenCalledOnce();
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
    expect(submit.stop(submission(), CHAT)).toBe(true);
    await seconds(UNDO * 2);
    expect(add).not.toHaveBeenCalled();
    expect(store.drafts.open(CHAT)).toMatchObject({ id: submission().givenBack, answers: completeAnswers() });
  });

  test("Stop after it has left takes nothing back", async () => {
    const { held, submit } = office(() => new Promise(() => {}));
    const submission = held();
    const before = submission();
    await seconds(UNDO);
    expect(submit.stop(before, CHAT)).toBe(false);
    expect(submit.stop(submission(), CHAT)).toBe(false);
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
      kind: "rejected",
      problem: { code: "refused", said: "no" },
    }));
    const submission = held();
    await seconds(UNDO);
    expect(submission()).toMatchObject({ state: "rejected", problem: { code: "refused", said: "no" } });
    expect(store.drafts.open(CHAT)?.answers).toEqual(completeAnswers());
    expect(kinds()).toEqual(["submission"]);
  });

  test("refused while the manager fills in another draft: the answers wait aside", async () => {
    const { held, store } = office(async () => ({ kind: "rejected", problem: { code: "refused" } }));
    held();
    store.drafts.create({ id: "other", chatId: CHAT, userId: CHAT, answers: {} }, START);
    await seconds(UNDO);
    expect(store.drafts.open(CHAT)?.id).toBe("other");
    expect(store.drafts.aside(CHAT, 2)).toMatchObject([{ answers: completeAnswers() }]);
  });

  test("unknown: nothing comes back until a person says that it is not there, and then once", async () => {
    const { held, store, submit, add } = office(async () => ({ kind: "unknown", problem: { code: "cut" } }));
    const submission = held();
    await seconds(UNDO);
    expect(store.drafts.open(CHAT)).toBeUndefined();
    const before = submission();
    expect([submit.absent(before, CHAT), submit.absent(before, CHAT)]).toEqual([true, false]);
    expect(store.drafts.open(CHAT)?.answers).toEqual(completeAnswers());
    await seconds(600);
    expect(add).toHaveBeenCalledOnce();
  });

  test("unknown and found: it is a campaign of the chat", async () => {
    const { held, store, submit } = office(async () => ({ kind: "unknown", problem: { code: "cut" } }));
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
    const { held, store } = office(async () => ({ kind: "accepted", id: 7, campaign: undefined }));
    held();
    await seconds(UNDO);
    expect(store.campaigns.byId(7)?.facts).toMatchObject({ status: "", recipients: 0, offsetSeconds: 18_000 });
  });
});

describe("a confirmation that could not leave in time", () => {
  test("shown again after an outage it is not held anew", async () => {
    const { held, submit, start, add } = office();
    const submission = held();
    await submit.endSending();
    vi.setSystemTime(START + 60 * 60_000);
    const { releaseAt } = submission();
    start().shown(submission());
    expect(submission().releaseAt).toBe(releaseAt);
    expect(add).not.toHaveBeenCalled();
  });

  test.for([
    ["held-too-long", START + 11 * 60_000],
    ["window-over", Temporal.Instant.from("2026-11-25T18:00:00+05:00").epochMilliseconds],
  ] as const)("%s: nothing is sent, the answers come back", async ([code, restart]) => {
    const { held, submit, add, start, store } = office();
    const submission = held();
    await submit.endSending();
    vi.setSystemTime(restart + UNDO * 1000);
    start();
    await seconds(1);
    expect(submission()).toMatchObject({ state: "stale", problem: { code } });
    expect(add).not.toHaveBeenCalled();
    expect(store.drafts.open(CHAT)?.answers).toEqual(completeAnswers());
  });

  test("a list that is ready too late, after a database that was locked for long, is not sent", async () => {
    const { held, add, store } = office(undefined, () => new Promise((resolve) => setTimeout(resolve, 12 * 60_000)));
    const submission = held();
    await seconds(UNDO + 13 * 60);
    expect(submission()).toMatchObject({ state: "stale", problem: { code: "held-too-long" } });
    expect(add).not.toHaveBeenCalled();
    expect(store.drafts.open(CHAT)?.answers).toEqual(completeAnswers());
  });
});
