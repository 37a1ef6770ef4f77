import { expect, test } from "vitest";
import { createReopen } from "../../../src/app/following/reopen.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

test("a screen with Stop is drawn anew when its chat is open again, and no other chat's is", () => {
  const store = memoryStore();
  holdSubmission(store, "mine");
  holdSubmission(store, "unseen");
  store.submissions.setScreen("mine", 7);
  const reopen = createReopen({ store, now: () => 0 });
  reopen(CHAT + 1);
  expect(store.notices.due(0)).toEqual([]);
  reopen(CHAT);
  expect(store.notices.due(0).map(({ body }) => body)).toEqual([{ kind: "held", submissionId: "mine", inPlace: true }]);
});
