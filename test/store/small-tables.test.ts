import { describe, expect, test } from "vitest";
import type { KeptBack } from "../../src/domain/folder/kept-back.ts";
import { createAnswersReader, readCursor, writeAnswers } from "../../src/store/answers-json.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { memoryDatabase, memoryStore } from "./memory.ts";

describe("answers that are read again and again", () => {
  const json = (name: string) => writeAnswers({ name });

  test("are read once for as long as 64 others have been read since", () => {
    const read = createAnswersReader();
    const first = read(json("first"));
    for (let other = 1; other < 64; other += 1) read(json(`${other}`));
    expect(read(json("first"))).toBe(first);
  });

  test("are read anew after that, and what was read again meanwhile is not", () => {
    const read = createAnswersReader();
    const [first, second] = [read(json("first")), read(json("second"))];
    read(json("first"));
    for (let other = 1; other < 64; other += 1) read(json(`${other}`));
    expect([read(json("first")) === first, read(json("second")) === second]).toEqual([true, false]);
  });

  test("are alike however they are read, and cannot be changed at any depth", () => {
    const read = createAnswersReader();
    const answers = completeAnswers();
    expect(read(writeAnswers(answers))).toEqual(answers);
    const { options } = read(writeAnswers(answers));
    expect([Object.isFrozen(options), Object.isFrozen(read(writeAnswers(answers)).trunks)]).toEqual([true, true]);
  });
});

test("a cursor's offers hold days and hours, and a note that no version knows is none", () => {
  const offers = [{ days: { from: "2026-11-24", to: "2026-11-25" } }, { hours: { from: "09:00", to: "18:00" } }];
  const cursor = readCursor(JSON.stringify({ page: 2, offers, note: { kind: "of another version" } }));
  expect(cursor).toMatchObject({ page: 2 });
  expect(cursor.note).toBeUndefined();
  expect(cursor.offers?.map(({ days, hours }) => [days?.to.toString(), hours?.to.toString()])).toEqual([
    ["2026-11-25", undefined],
    [undefined, "18:00:00"],
  ]);
});

describe("which folder this is", () => {
  const mark = { id: "folder", starts: 2, beats: 5 };
  const file = { inode: "7", bornNs: "100", changedNs: "200" };

  test("is known from the first beat on, without a file until its mark is written", () => {
    const { instance } = memoryStore();
    expect(instance.read()).toBeUndefined();
    instance.writing(mark, 50);
    expect(instance.read()).toEqual({ ...mark, aliveAt: 50 });
    instance.written(file);
    expect(instance.read()).toEqual({ ...mark, aliveAt: 50, file });
    instance.writing({ ...mark, beats: 6 }, 60, 61);
    expect(instance.read()).toEqual({ ...mark, beats: 6, aliveAt: 60, stoppedAt: 61 });
  });

  test("that it is a copy is told until the next beat", () => {
    const db = memoryDatabase();
    const { instance } = memoryStore(db);
    instance.writing(mark, 50);
    db.prepare("UPDATE instance SET copy_of = 40").run();
    expect(instance.read()?.copyOf).toBe(40);
    instance.writing(mark, 51);
    expect(instance.read()?.copyOf).toBeUndefined();
  });

  test("what the admins were asked last is what stands there", () => {
    const { instance } = memoryStore();
    expect(instance.keptBack()).toBeUndefined();
    const asked: KeptBack = { why: "copied", startedAt: 5, allAtOnce: false, submissions: ["a"] };
    instance.keepBack({ ...asked, startedAt: 4 });
    instance.keepBack(asked);
    expect(instance.keptBack()).toEqual(asked);
  });
});

describe("updates", () => {
  const update = (id: number, body = "{}") => ({ id, lane: "7", body });

  test("that come twice in one go are new once, each in its order", () => {
    const { updates } = memoryStore();
    updates.add([update(2)], 10);
    expect(updates.add([update(1), update(2), update(3), update(3)], 20).map(({ id }) => id)).toEqual([1, 3]);
    expect(updates.waiting().map(({ id, attempts }) => [id, attempts])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    expect([updates.waitingCount(), updates.oldestWaiting()]).toEqual([3, 20]);
  });

  test("are waited for no longer once they are handled", () => {
    const { updates } = memoryStore();
    updates.add([update(1)], 10);
    updates.finish(1);
    expect([updates.waiting(), updates.waitingCount(), updates.oldestWaiting()]).toEqual([[], 0, undefined]);
  });

  test("of one that there is not no try is counted", () => {
    const { updates } = memoryStore();
    updates.add([update(1)], 10);
    expect([updates.attempt(2), updates.attempt(1), updates.attempt(1)]).toEqual([0, 1, 2]);
  });

  test("a tap that waits takes no effect once taps are spent, a message does", () => {
    const { updates } = memoryStore();
    updates.add([update(1, '{"callback_query":{"id":"1"}}'), update(2, '{"message":{}}')], 10);
    updates.spendTaps();
    expect([updates.apply(1), updates.apply(2), updates.apply(2)]).toEqual([false, true, false]);
    expect(updates.waitingCount()).toBe(2);
  });
});

describe("chats", () => {
  test("look at the account that they chose last", () => {
    const { chats } = memoryStore();
    chats.setAccount(7, 2);
    chats.setAccount(8, 3);
    chats.setAccount(7, 4);
    expect([chats.account(7), chats.account(8), chats.account(9)]).toEqual([4, 3, undefined]);
    chats.setUnreachable(9, true);
    expect([chats.account(9), chats.unreachable(9), chats.unreachable(7)]).toEqual([undefined, true, false]);
  });

  test("have the numbers of their last message until they say so, or for a while", () => {
    const { chats } = memoryStore();
    const numbers = (at: number) => ({ text: "90 123 45 67", shown: "1", at });
    chats.setLastNumbers(7, numbers(10));
    chats.setLastNumbers(8, numbers(20));
    chats.setLastNumbers(9, undefined);
    expect([chats.lastNumbers(7), chats.lastNumbers(9), chats.lastNumbers(10)]).toEqual([
      numbers(10),
      undefined,
      undefined,
    ]);
    expect([chats.forgetNumbers(10), chats.forgetNumbers(11), chats.forgetNumbers(11)]).toEqual([0, 1, 0]);
    expect([chats.lastNumbers(7), chats.lastNumbers(8)]).toEqual([undefined, numbers(20)]);
    chats.setLastNumbers(8, undefined);
    expect(chats.lastNumbers(8)).toBeUndefined();
  });

  test("expect nothing, or what was asked last", () => {
    const { chats } = memoryStore();
    chats.expect(7, { kind: "campaign-search" });
    chats.expect(8, { kind: "campaign-search", takenBy: 4 });
    chats.expect(7, undefined);
    expect([chats.expecting(7), chats.expecting(8), chats.expecting(9)]).toEqual([
      undefined,
      { kind: "campaign-search", takenBy: 4 },
      undefined,
    ]);
  });

  test("that are groups are told once each to write in private", () => {
    const { chats } = memoryStore();
    chats.setAccount(-1, 1);
    expect([chats.tellPrivate(-1), chats.tellPrivate(-1), chats.tellPrivate(-2)]).toEqual([true, false, true]);
  });
});
