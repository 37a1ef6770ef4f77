import { beforeEach, describe, expect, test, vi } from "vitest";
import { createLeftBehind } from "../../../src/app/sending/left-behind.ts";
import { accountOf } from "../../../src/domain/draft/draft.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";
import { nobodyAsked } from "../approval/nobody-asked.ts";
import { office as anOffice, START, seconds, UNDO } from "../sending/submit-office.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  return () => void vi.useRealTimers();
});

/** An office with a second account, and what stops with an account that is taken away. */
function office() {
  const room = anOffice();
  const { store, access, submit } = room;
  const accountId = addAccount(store);
  store.drafts.save({ ...room.draft, accountId }, START);
  const mine = { ...room.draft, accountId };
  const leftBehind = createLeftBehind({
    approvals: nobodyAsked(store, () => START),
    store,
    access,
    decisions: submit,
    now: () => START,
    undoSeconds: UNDO,
  });
  const one = () => {
    const found = store.submissions.byDraft("d");
    if (!found) throw new Error("nothing is confirmed");
    return found;
  };
  return {
    ...room,
    accountId,
    mine,
    one,
    /** The draft is confirmed on the second account. */
    confirmed: () => store.transaction(() => submit.confirm(mine)),
    loses(): void {
      store.transaction(() => {
        store.accounts.tick(accountId, CHAT, false);
        leftBehind.stop();
      });
    },
  };
}

describe("an account that is taken from somebody", () => {
  test("stops what they have held there: nothing is sent, and the answers are a draft that asks for another account", async () => {
    const { confirmed, loses, one, store, add } = office();
    confirmed();
    loses();
    await seconds(UNDO + 5);
    expect([one().state, one().problem?.code, add.mock.calls.length]).toEqual(["stopped", "account-gone", 0]);
    const back = store.drafts.open(CHAT);
    expect([back?.id, back?.cursor.account]).toEqual([one().givenBack, "open"]);
    expect(back?.answers.list).toEqual(completeAnswers().list);
    expect(store.journal.last(undefined, 1)).toMatchObject([{ kind: "stopped", why: "account" }]);
  });

  test("asks in the draft that they are filling in, and loses no answer", () => {
    const { loses, store, accountId } = office();
    loses();
    const draft = store.drafts.open(CHAT);
    expect([draft && accountOf(draft), draft?.cursor.account, draft?.cursor.note?.kind]).toEqual([
      accountId,
      "open",
      "account-gone",
    ]);
    expect(draft?.answers).toEqual(completeAnswers());
    expect(draft && store.screens.owedBy(draft)?.place).toBe("below");
  });

  test("stops the rest of a confirmation that waits for a word", async () => {
    const { parted, loses, store, submit } = office();
    const { first, rest } = parted();
    await seconds(UNDO + 1);
    expect(first().state).toBe("accepted");
    store.accounts.tick(1, CHAT, false);
    loses();
    expect([rest().state, rest().problem?.code, submit.goOn(rest(), CHAT)]).toEqual(["stopped", "account-gone", false]);
  });

  test("touches nothing at the other accounts", () => {
    const { draft, submit, store, loses, one } = office();
    store.drafts.save(draft, START);
    store.transaction(() => submit.confirm(draft));
    loses();
    expect(one().state).toBe("held");
  });
});

test.each([
  [
    "was taken from whose it is",
    (room: ReturnType<typeof office>) => room.store.accounts.tick(room.accountId, CHAT, false),
  ],
  ["was removed", (room: ReturnType<typeof office>) => room.store.accounts.remove(room.accountId)],
])("nothing leaves at the one door from an account that %s, whoever forgot to stop it", async (_, happens) => {
  const room = office();
  room.confirmed();
  happens(room);
  await seconds(UNDO + 5);
  expect([room.one().state, room.one().problem?.code, room.add.mock.calls.length]).toEqual([
    "stopped",
    "account-gone",
    0,
  ]);
});
