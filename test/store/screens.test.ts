import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../src/store/store.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, memoryStore } from "./memory.ts";

function office() {
  const store = memoryStore();
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  const owed = () => store.screens.owedIn(CHAT).map(({ id }) => id);
  const drew = () => store.screens.drew("d", store.screens.revision("d"));
  return { store, draft, owed, drew };
}

test("a draft owes its screen from each change on until it was drawn", () => {
  const { store, draft, owed, drew } = office();
  const { cursor: _, ...facts } = draft;
  const changes = [
    () => store.drafts.save({ ...draft, answers: { name: "N" } }, 1),
    () => store.drafts.cancel("d", 2),
    () => store.drafts.reopen({ ...facts, state: "cancelled" }, 3),
    () => store.screens.owe("d", "below"),
    () => store.drafts.freeze({ ...facts, answers: completeAnswers(), state: "frozen" }, 4),
  ];
  expect(owed()).toEqual([]);
  for (const change of changes) {
    change();
    expect(owed()).toEqual(["d"]);
    drew();
    expect(owed()).toEqual([]);
  }
});

test("what was drawn before the last change is owed still", () => {
  const { store, draft, owed } = office();
  store.drafts.save(draft, 1);
  const revision = store.screens.revision("d");
  store.drafts.save(draft, 2);
  store.screens.drew("d", revision);
  expect(owed()).toEqual(["d"]);
});

test("that it was drawn is written with the next commit, and lost with a kill before it: then it is drawn again", ({
  onTestFinished,
}) => {
  const path = join(mkdtempSync(join(tmpdir(), "screens-")), "campaigns.sqlite");
  onTestFinished(() => rmSync(dirname(path), { recursive: true }));
  const store = openStore(path);
  const afterKill = () => {
    const next = openStore(path);
    const owed = next.screens.owed().map(({ id }) => id);
    next.close();
    return owed;
  };
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  store.drafts.save(draft, 1);
  store.screens.drew("d", store.screens.revision("d"));
  expect([store.screens.owed(), afterKill()]).toEqual([[], ["d"]]);
  store.transaction(() => store.updates.add([{ id: 1, lane: "l", body: "{}" }], 0));
  expect(afterKill()).toEqual([]);
  store.drafts.save(draft, 2);
  store.screens.drew("d", store.screens.revision("d"));
  store.close();
  expect(afterKill()).toEqual([]);
});

test("where it belongs is remembered until it was drawn there", () => {
  const { store, draft, drew } = office();
  const place = () => store.screens.owedBy(draft)?.place;
  store.screens.owe("d", "below");
  store.drafts.save(draft, 1);
  expect(place()).toBe("below");
  drew();
  expect(place()).toBeUndefined();
  store.transaction(() => store.drafts.save(draft, 2));
  expect(place()).toBe("in-place");
});

test("another chat's screens are its own affair", () => {
  const { store, draft } = office();
  store.drafts.save(draft, 1);
  expect(store.screens.owedIn(7)).toEqual([]);
  expect(store.screens.owed()).toEqual([{ id: "d", chatId: CHAT, revision: 1, place: "in-place" }]);
});
