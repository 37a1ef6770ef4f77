import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDecisions } from "../../../src/app/sending/decisions.ts";
import { createHoldTimes } from "../../../src/app/sending/hold-times.ts";
import { createSubmit } from "../../../src/app/sending/submit.ts";
import { FIRST_ACCOUNT } from "../../../src/domain/account/account.ts";
import { openCallKey } from "../../../src/files/call-key.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT } from "../../store/memory.ts";
import { calledOffice, DAY, NOW } from "./called-office.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "call-memory-"));
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 20 }));

/** A process begins over what another one left. */
function restart({ store }: Awaited<ReturnType<typeof calledOffice>>) {
  const add = vi.fn(async () => ({ kind: "accepted", id: 1, campaign: undefined }) as const);
  const clocks = { now: () => NOW, passed: () => 0 };
  createSubmit({
    access: { has: () => true },
    store,
    add,
    ...clocks,
    log: recordedLog().log,
    times: createHoldTimes({ store, ...clocks, undoSeconds: 30 }),
    decisions: createDecisions({ store, newId: () => "new", now: clocks.now, undoSeconds: 30 }),
    beat() {},
    approvals: { approvalOf: () => undefined, askAgain: () => false, mayLeave: () => true },
    areWhole: async () => true,
    recordingPath: () => "",
    openList: async () => "no-list",
    inTurn() {},
    showProgress() {},
  }).start();
  return add;
}

describe("a kill", () => {
  test.each([
    ["before it was kept who is called", "list"],
    ["between that and the request, or before its answer", "memory"],
  ] as const)("%s leaves them counted, and nothing is sent again", async (_, there) => {
    const office = await calledOffice(folder);
    const { calls, compare, listOf, store } = office;
    await calls("Bahor", [1, 2, 3], { state: "sending", there });
    expect(restart(office)).not.toHaveBeenCalled();
    expect(store.submissions.byId("Bahor")?.state).toBe("unknown");
    expect((await compare(await listOf([2, 3, 4]), CHAT, FIRST_ACCOUNT)).recent).toMatchObject({ called: 2 });
  });
});

test("the same kept again is the same", async () => {
  const { calls, memory, store, content, compare, listOf } = await calledOffice(folder);
  await calls("Bahor", [1, 2], { state: "sending", there: "list" });
  const submission = store.submissions.byId("Bahor");
  if (!submission) throw new Error("No submission");
  const path = content.path(submission.answers.list.sha256);
  await memory.remember(submission, path);
  const first = store.calls.bySubmission("Bahor");
  await memory.remember(submission, path);
  expect(store.calls.bySubmission("Bahor")).toEqual(first);
  expect(first?.numbers).toBe(2);
  expect((await compare(await listOf([1, 2]), CHAT, FIRST_ACCOUNT)).recent).toMatchObject({ called: 2 });
});

test("what is kept holds no number", async () => {
  const { calls, store, content } = await calledOffice(folder);
  await calls("Bahor", [1, 2]);
  const kept = store.calls.bySubmission("Bahor");
  const bytes = await readFile(content.path(kept?.sha256 ?? ""));
  expect(bytes).toHaveLength(16);
  for (const number of [998_900_000_001n, 900_000_001n]) {
    const digits = Buffer.alloc(8);
    digits.writeBigUInt64LE(number);
    expect(bytes.includes(digits.subarray(0, 4))).toBe(false);
    expect(bytes.toString("latin1")).not.toContain(String(number));
  }
});

test("what an earlier version sent is kept from the lists that are there", async () => {
  const { calls, memory, store, compare, listOf } = await calledOffice(folder);
  await calls("Bahor", [1, 2], { there: "list" });
  await calls("Yoz", [3], { there: "nothing" });
  await calls("Kuz", [4], { state: "rejected", there: "list" });
  await memory.catchUp();
  expect(["Bahor", "Yoz", "Kuz"].map((id) => store.calls.bySubmission(id)?.numbers)).toEqual([2, undefined, undefined]);
  expect((await compare(await listOf([1, 2, 5]), CHAT, FIRST_ACCOUNT)).recent).toMatchObject({ called: 2 });
});

test("it is forgotten after its days, counted from the last day of the campaign", async () => {
  const { calls, memory, store } = await calledOffice(folder);
  await calls("Bahor", [1], { ago: 31 * DAY });
  await calls("Yoz", [2], { ago: 29 * DAY });
  expect(memory.prune(10)).toBe(1);
  expect(["Bahor", "Yoz"].map((id) => store.calls.bySubmission(id)?.numbers)).toEqual([undefined, 1]);
});

test("the key is made once, for its owner alone, and a file that is none is refused", async () => {
  const path = join(folder, "calls.key");
  const made = await openCallKey(path);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await openCallKey(path)).toEqual({ ...made, bytes: Buffer.from(made.bytes) });
  expect(made.bytes).toHaveLength(32);
  const other = join(folder, "other.key");
  expect((await openCallKey(other)).id).not.toBe(made.id);
  await rm(path);
  await writeFile(path, "short");
  await expect(openCallKey(path)).rejects.toThrow("not a key");
});

test("one that cannot be kept is logged, and the others are kept", async () => {
  const { calls, memory, store, content, events } = await calledOffice(folder);
  await calls("Bahor", [1], { there: "list" });
  await calls("Yoz", [2], { there: "list" });
  const lost = store.submissions.byId("Bahor")?.answers.list.sha256 ?? "";
  const { path } = content;
  vi.spyOn(content, "path").mockImplementation((sha256) => (sha256 === lost ? `${folder}/nowhere` : path(sha256)));
  await memory.catchUp();
  expect(["Bahor", "Yoz"].map((id) => store.calls.bySubmission(id)?.numbers)).toEqual([undefined, 1]);
  expect(events).toEqual(["calls-not-kept"]);
});
