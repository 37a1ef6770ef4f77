/** A list is cut in two for whoever started its first part. */
import { expect, test } from "vitest";
import { createCutList } from "../../../src/app/taking/cut-list.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import type { ContentStore } from "../../../src/files/content.ts";
import { NO_FILES } from "../../bot/no-files.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const LIST = completeAnswers().list;

/** The change that cutting the list comes to, on a draft with that list. */
async function cut() {
  const store = memoryStore();
  const content: ContentStore = {
    ...NO_FILES,
    aside: () => "aside",
    adopt: async (path) => ({ sha256: `${path}-kept`, size: 1, path }),
  };
  const side = { numbers: 1, first: "90", last: "90" };
  const judge = { cut: async () => ({ first: side, rest: side }) as never };
  const change = await createCutList({ store, content, judge, now: () => 0 })(
    { kind: "cut", sha256: LIST.sha256 },
    CHAT,
  );
  const draftWith = (list: ListAnswer) =>
    store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: completeAnswers({ list }) }, 0);
  return { change, draftWith };
}

test("the two parts are kept beside the list that they were cut from", async () => {
  const { change, draftWith } = await cut();
  expect(change(draftWith(LIST)).answers.list?.cut).toMatchObject({ of: LIST.sha256 });
});

test("a list that took its place meanwhile is not cut", async () => {
  const { change, draftWith } = await cut();
  const draft = draftWith({ ...LIST, sha256: "another" });
  expect(change(draft)).toBe(draft);
});
