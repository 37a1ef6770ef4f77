import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askToCompare } from "../../../src/app/calls/recently-called.ts";
import { FIRST_ACCOUNT } from "../../../src/domain/account/account.ts";
import { RECENT } from "../../../src/domain/list/recent-calls.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";
import { calledOffice, DAY, NOW, numbersOf } from "./called-office.ts";

let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recently-called-"));
});
afterAll(() => rm(folder, { recursive: true, maxRetries: 20 }));

function office() {
  made += 1;
  return calledOffice(join(folder, String(made)));
}

describe("the campaigns of the last days", () => {
  test("are taken together: ten and ten and ten are the thirty that are called now", async () => {
    const { calls, listOf, compare } = await office();
    for (const [at, name] of ["Bahor", "Yoz", "Kuz"].entries()) {
      await calls(
        name,
        Array.from({ length: 10 }, (_, place) => at * 10 + place),
      );
    }
    const { recent } = await compare(
      await listOf(Array.from({ length: 30 }, (_, place) => place)),
      CHAT,
      FIRST_ACCOUNT,
    );
    expect(recent).toMatchObject({
      called: 30,
      since: "2026-11-22",
      last: { day: "2026-11-22", called: 30 },
      others: 0,
    });
    expect(recent?.without).toBeUndefined();
  });

  test("are told by what they share, with who confirmed them", async () => {
    const { calls, listOf, compare, store } = await office();
    await calls("Bahor", [1]);
    store.people.setName(await calls("Yoz", [1, 2, 3], { ago: 2 * DAY }), "Nodira");
    await calls("Kuz", [4, 5], { ago: 3 * DAY });
    await calls("Qish", [9]);
    const { recent } = await compare(await listOf([1, 2, 3, 4, 5, 6]), CHAT, FIRST_ACCOUNT);
    expect(recent?.campaigns.map(({ name, by }) => [name, by])).toEqual([
      ["Yoz", "Nodira"],
      ["Kuz", ""],
      ["Bahor", ""],
    ]);
    expect(recent).toMatchObject({ called: 5, since: "2026-11-20", last: { day: "2026-11-22", called: 1 } });
  });

  test("count although their lists are deleted, and before they have left as well", async () => {
    const { calls, listOf, compare } = await office();
    await calls("Bahor", [1, 2], { there: "memory" });
    await calls("Yoz", [3], { there: "list", state: "held" });
    expect((await compare(await listOf([1, 2, 3, 4]), CHAT, FIRST_ACCOUNT)).recent).toMatchObject({ called: 3 });
  });

  test("that cannot be compared are told as such, with whom they may have called at most", async () => {
    const { calls, listOf, compare } = await office();
    await calls("Bahor", [1, 2], { there: "nothing" });
    const { recent } = await compare(await listOf([1]), CHAT, FIRST_ACCOUNT);
    expect(recent).toMatchObject({ called: 0, unsure: { name: "Bahor", campaigns: 1, numbers: 1 } });
  });

  test("kept with another key tell nothing, and are not taken for nobody", async () => {
    const { calls, listOf, compare, withKey, store, content } = await office();
    await calls("Bahor", [1, 2], { there: "list" });
    const submission = store.submissions.byId("Bahor");
    if (!submission) throw new Error("No submission");
    const { sha256 } = submission.answers.list;
    await withKey(2).remember(submission, content.path(sha256));
    content.remove(sha256);
    expect((await compare(await listOf([1, 2, 3]), CHAT, FIRST_ACCOUNT)).recent).toMatchObject({
      called: 0,
      unsure: { numbers: 2 },
    });
  });

  test("are all told as not compared when the list itself cannot be looked through", async () => {
    const { calls, listOf, compare, content, events } = await office();
    await calls("Bahor", [1, 2]);
    const list = await listOf([1, 2]);
    content.remove(list.sha256);
    expect((await compare(list, CHAT, FIRST_ACCOUNT)).recent).toMatchObject({ called: 0, unsure: { name: "Bahor" } });
    expect(events).toEqual(["lists-not-compared"]);
  });
});

test("what a person called not there counts for others, but not for the resend of that confirmation, nor for its resend", async () => {
  const { calls, listOf, compare, store } = await office();
  await calls("Bahor", [1, 2], { state: "absent" });
  store.submissions.setGivenBack("Bahor", "given back");
  const list = await listOf([1, 2]);
  expect((await compare(list, CHAT, FIRST_ACCOUNT, "another")).recent?.called).toBe(2);
  expect((await compare(list, CHAT, FIRST_ACCOUNT, "given back")).recent).toBeUndefined();

  const who = { chatId: 5, userId: 5, accountId: store.accountId };
  store.drafts.create({ id: "given back", chatId: 5, userId: 5, answers: {} }, NOW);
  const answers = completeAnswers({ name: "again", list });
  store.submissions.create({ id: "again", draftId: "given back", answers, ...who, releaseAt: NOW, confirmedAt: NOW });
  store.submissions.setGivenBack("again", "back once more");
  store.submissions.claim("again", NOW);
  for (const to of ["unknown", "absent"] as const) {
    const submission = store.submissions.byId("again");
    if (submission) store.submissions.settle(submission, to, NOW);
  }
  expect((await compare(list, CHAT, FIRST_ACCOUNT, "back once more")).recent).toBeUndefined();
  expect((await compare(list, CHAT, FIRST_ACCOUNT, "another")).recent?.called).toBe(2);
});

describe("a comparison", () => {
  async function drafted() {
    const all = await office();
    const list = await all.listOf([1, 2]);
    const draft = all.store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: { list } }, NOW);
    const compared = async () => {
      const now = all.store.drafts.byId("d");
      if (now?.state === "open") all.store.drafts.save((await all.compareList("d"))(now), NOW);
      for (const { id } of all.store.intakes.waiting("d")) all.store.intakes.finish(id);
    };
    const asked = (now = NOW) => {
      const open = all.store.drafts.byId("d");
      return open?.state === "open" && askToCompare(all.store, open, now);
    };
    return { ...all, draft, compared, asked };
  }

  test("is asked for until it was made, once", async () => {
    const { asked, compared, store } = await drafted();
    expect([asked(), asked()]).toEqual([true, true]);
    expect(store.intakes.waiting("d")).toHaveLength(1);
    await compared();
    expect(asked()).toBe(false);
  });

  test.each<[what: string, change: (all: Awaited<ReturnType<typeof drafted>>) => unknown]>([
    ["a campaign came, however the clock stands", ({ calls }) => calls("Bahor", [7], { ago: -DAY })],
    ["a number is never called from now on", ({ store }) => store.doNotCall.add(["998900000009"], 1, NOW - DAY)],
  ])("is asked for again when %s", async (_, change) => {
    const all = await drafted();
    all.store.doNotCall.add(["998900000008"], 1, NOW);
    await all.compared();
    await change(all);
    expect(all.asked()).toBe(true);
    await all.compared();
    expect(all.asked()).toBe(false);
  });

  test("at another account is asked for again when something changes there, and at no other", async () => {
    const all = await drafted();
    const accountId = addAccount(all.store);
    all.store.drafts.save({ ...all.draft, accountId }, NOW);
    expect(all.asked()).toBe(true);
    await all.compared();
    all.store.doNotCall.add(["998900000008"], 1, NOW);
    expect(all.asked()).toBe(false);
    all.store.of(accountId).doNotCall.add(["998900000008"], 1, NOW);
    expect(all.asked()).toBe(true);
    await all.compared();
    // What is compared at one account is not compared at another, however alike they are.
    all.store.drafts.save({ ...(all.store.drafts.open(CHAT) ?? all.draft), accountId: 1 }, NOW);
    expect(all.asked()).toBe(true);
  });

  test("is asked for again when a campaign was stopped, and when a week has passed", async () => {
    const all = await drafted();
    await all.calls("Bahor", [1], { state: "held", there: "list" });
    await all.calls("Yoz", [1], { ago: 0 });
    await all.compared();
    const held = all.store.submissions.byId("Bahor");
    if (held) all.store.submissions.settle(held, "stopped", NOW);
    expect(all.asked()).toBe(true);
    await all.compared();
    expect(all.asked()).toBe(false);
    expect(all.asked(NOW + RECENT + 1)).toBe(true);
  });

  test("takes out who is never called since, and the rows still add up", async () => {
    const { compared, store } = await drafted();
    store.doNotCall.add(numbersOf([2, 3]), 1, NOW);
    await compared();
    const list = store.drafts.byId("d")?.answers.list;
    expect(list).toMatchObject({ neverCalled: 1, takenOut: { count: 1, at: NOW }, verdict: { rows: 2, numbers: 1 } });
    expect(list?.verdict).toMatchObject({ first: "998900000001", last: "998900000001" });
  });

  test("says nothing of another list that was chosen meanwhile", async () => {
    const { compareList, listOf, store } = await drafted();
    const change = await compareList("d");
    const open = store.drafts.byId("d");
    if (open?.state !== "open") throw new Error("No draft");
    const other = { ...open, answers: { ...open.answers, list: await listOf([7, 8]) } };
    expect(change(other)).toBe(other);
  });

  test("that leaves nobody leaves no list", async () => {
    const { compared, store } = await drafted();
    store.doNotCall.add(numbersOf([1, 2]), 1, NOW);
    await compared();
    const draft = store.drafts.byId("d");
    expect(draft?.answers.list).toBeUndefined();
    expect(draft).toMatchObject({ cursor: { note: { kind: "list-refused", code: "all-never-called" } } });
  });
});
