import { beforeEach, expect, test, vi } from "vitest";
import { createKeepBack } from "../../../src/app/folder/keep-back.ts";
import { createLeftBehind } from "../../../src/app/sending/left-behind.ts";
import { createTestCallDecisions } from "../../../src/app/sending/test-call-decisions.ts";
import { createAccess } from "../../../src/app/team/access.ts";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import type { OpenDraft } from "../../../src/domain/draft/draft.ts";
import type { JournalRow } from "../../../src/domain/journal/entry.ts";
import { zoneOr } from "../../../src/domain/schedule/zone.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { filesUnder } from "../../source-tree.ts";
import { CHAT } from "../../store/memory.ts";
import { office, START } from "../sending/submit-office.ts";

/** The admin who decides about what is the other one's. */
const ADMIN = 9;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  return () => void vi.useRealTimers();
});

/** An office in which a campaign is confirmed, and everybody who decides something. */
function table({ late = false } = {}) {
  const room = office(undefined, undefined, { handOver: late ? "late" : "at-once" });
  const { store, submit } = room;
  const now = () => START;
  const access = createAccess({ adminIds: [ADMIN], store });
  const { approvals } = room;
  const keepBack = createKeepBack({ store, adminIds: access.adminIds, approvals, now, undoSeconds: 30 });
  const leftBehind = createLeftBehind({ store, access, decisions: submit, approvals, now, undoSeconds: 30 });
  const testCalls = createTestCallDecisions({ store, zone: zoneOr("utc +5"), now });
  /** The last rows since the confirmation, oldest first. */
  const rows = () => store.journal.last(undefined, 50).reverse();
  const told = () => rows().map((row) => line(row));
  const becomes = (submission: Submission, code: "copied" | "interrupted" = "interrupted") =>
    void store.submissions.settle(submission, "unknown", START, { problem: { code } });
  return { ...room, store, submit, keepBack, leftBehind, testCalls, told, rows, becomes };
}

/** What a row says, in one line: "700100 stopped all". */
function line({ n: _n, at: _at, by, about: _about, digest, ...decision }: JournalRow): string {
  const { kind, ...facts } = decision;
  const said =
    kind === "confirmed" ? [digest?.length, "first" in facts ? facts.first : undefined] : Object.values(facts);
  return [by ?? "nobody", kind, ...said.filter((one) => one !== undefined)].join(" ");
}

type Table = ReturnType<typeof table>;

/**
 * Every decision of a person's, and every change of a submission that no person makes: what is done after a confirmation,
 * and what the journal says of it then.
 */
const DECISIONS: Record<string, { late?: boolean; does(table: Table): unknown; row: string | string[] }> = {
  "Stop of one's own": {
    does: ({ held, submit }) => submit.stop(held()(), CHAT),
    row: `${CHAT} stopped`,
  },
  "Stop by an admin": {
    does: ({ held, submit }) => submit.stop(held()(), ADMIN),
    row: `${ADMIN} stopped`,
  },
  "Stop of everything": {
    does: ({ held, submit, store }) => {
      const one = held()();
      store.transaction(() => submit.stopAll([one], ADMIN));
    },
    row: `${ADMIN} stopped all`,
  },
  "taken back to be edited": {
    does: ({ held, submit, store }) => {
      const one = held()();
      store.transaction(() => submit.takeBack(one, CHAT));
    },
    row: `${CHAT} taken-back`,
  },
  "kept until shortly before": {
    does: ({ held, submit }) => submit.keepUntilWindow(held()(), CHAT),
    row: expect.stringMatching(`^${CHAT} kept \\d+$`) as never,
  },
  "handed over after all": {
    late: true,
    does: ({ held, submit }) => submit.handOverNow(held()(), CHAT),
    row: `${CHAT} handed-over`,
  },
  "it is not there": {
    does: ({ held, submit, becomes }) => {
      const one = held();
      becomes(one());
      submit.absent(one(), CHAT);
    },
    row: `${CHAT} settled not-there`,
  },
  "it is there": {
    does: ({ held, submit, becomes }) => {
      const one = held();
      becomes(one());
      submit.accept(one(), 123, pbxCampaign(), ADMIN);
    },
    row: `${ADMIN} settled there 123`,
  },
  "the PBX has it": {
    does: ({ held, submit, store }) => {
      const one = held();
      store.submissions.claim(one().id, START);
      submit.accept(one(), 123, pbxCampaign());
    },
    row: "nobody outcome accepted 123",
  },
  "the PBX refuses it": {
    does: ({ held, submit, store }) => {
      const one = held();
      store.submissions.claim(one().id, START);
      submit.settle(one(), "rejected", { problem: { code: "bad-request" } as never });
    },
    row: "nobody outcome rejected bad-request",
  },
  "sent after all in a copy": {
    does: ({ held, keepBack, store, becomes }) => {
      const one = held();
      becomes(one(), "copied");
      store.transaction(() => keepBack.sendAfterAll(one(), ADMIN));
    },
    row: `${ADMIN} settled send-after-all`,
  },
  "a start from a copy": {
    does: ({ held, keepBack, store }) => {
      held();
      store.transaction(() => keepBack.keepBack({ kind: "copied", madeAt: 3 }));
    },
    row: ["nobody copied 3", "nobody outcome unknown copied"],
  },
  "a person is let in no more": {
    does: ({ held, leftBehind, store }) => {
      held();
      store.transaction(leftBehind.stop);
    },
    row: "nobody stopped left",
  },
  "taken over": {
    does: ({ held, leftBehind, store }) => {
      const one = held();
      store.transaction(leftBehind.stop);
      store.transaction(() => leftBehind.takeOver(one(), { chatId: ADMIN, userId: ADMIN }));
    },
    row: ["nobody stopped left", `${ADMIN} taken-over ${CHAT} true`],
  },
  "taken as a draft": {
    does: ({ held, leftBehind, store }) => {
      const one = held();
      store.transaction(leftBehind.stop);
      store.transaction(() => leftBehind.takeAsDraft(one(), { chatId: ADMIN, userId: ADMIN }));
    },
    row: ["nobody stopped left", `${ADMIN} taken-as-draft ${CHAT}`],
  },
  "an unknown one taken over": {
    does: ({ held, leftBehind, store, becomes }) => {
      const one = held();
      becomes(one());
      store.transaction(() => leftBehind.takeOver(one(), { chatId: ADMIN, userId: ADMIN }));
    },
    row: `${ADMIN} taken-over ${CHAT} false`,
  },
};

test.for(Object.entries(DECISIONS))("one row: %s", ([, { late = false, does, row }]) => {
  const room = table({ late });
  does(room);
  const rows = Array.isArray(row) ? row : [row];
  expect(room.told()).toEqual([`${CHAT} confirmed 64`, ...rows]);
});

test("one row each: some go first, and the rest does or does not", () => {
  const one = table();
  const { first, rest } = one.parted();
  one.store.submissions.claim(first().id, START);
  one.submit.accept(first(), 123, pbxCampaign());
  one.submit.goOn(rest(), CHAT);
  const other = table();
  const parts = other.parted();
  other.submit.endRest(parts.rest(), CHAT);
  expect([one.told(), other.told()]).toEqual([
    [`${CHAT} confirmed 64 50`, "nobody outcome accepted 123", `${CHAT} rest-sent`],
    [`${CHAT} confirmed 64 50`, `${CHAT} rest-ended`],
  ]);
  expect(new Set(one.rows().map(({ about }) => about))).toEqual(new Set(["d"]));
});

test("a first part that is sent again says so", () => {
  const { store, submit, parted, becomes, told } = table();
  const { first } = parted();
  becomes(first());
  expect(store.submissions.byId(first().id)?.state).toBe("unknown");
  submit.absent(first(), CHAT);
  expect(told()).toEqual([`${CHAT} confirmed 64 50`, `${CHAT} settled send-again`]);
});

test("a test call, once a tap", () => {
  const { store, testCalls, draft, told } = table();
  for (const _ of [1, 2]) store.transaction(() => testCalls.confirm(draft as OpenDraft, 5, "Test"));
  const [one, ...more] = told();
  expect([one, more]).toEqual([expect.stringContaining(`${CHAT} test-call`), []]);
});

test("what did not happen leaves no row", () => {
  const { submit, held, told } = table();
  const before = held()();
  submit.stop(before, CHAT);
  submit.stop(before, CHAT);
  submit.handOverNow(before, CHAT);
  submit.absent(before, CHAT);
  expect(told()).toEqual([`${CHAT} confirmed 64`, `${CHAT} stopped`]);
});

/** What takes a submission to another state, another person or another moment of leaving. */
const MOVES = /\b(?:submissions\.(?:settle|holdAgain)|handOver\.(?:keepUntil|now)|takenOver\.\w+|parts\.release)\(/;

/** Files of the product that do: each writes into the journal, or is called by one that does. */
const MOVERS = {
  "src/app/sending/decisions.ts": "notes",
  "src/app/folder/keep-back.ts": "notes",
  "src/app/sending/left-behind.ts": "notes",
  "src/app/sending/parts.ts": "src/app/sending/decisions.ts",
};

test("nobody else moves a submission on than those who write it into the journal", () => {
  const movers = filesUnder("src")
    .filter(({ path }) => !path.startsWith("src/store/"))
    .filter(({ text }) => MOVES.test(text));
  expect(movers.map(({ path }) => path).sort()).toEqual(Object.keys(MOVERS).sort());
  const silent = movers.filter(
    ({ path, text }) => !text.includes("createJournalist(") && path !== "src/app/sending/parts.ts",
  );
  expect(silent).toEqual([]);
});

test("no number of people stands in it, also where a name has one", () => {
  const { store, submit, rows } = table();
  const answers = completeAnswers();
  const list = { ...answers.list, fileName: "+998 90 123-45-67.xlsx" };
  const draft = { ...answers, name: "Aksiya 998901234567", list };
  const made = store.drafts.create({ id: "named", chatId: 8, userId: 8, answers: draft }, START);
  store.transaction(() => submit.confirm(made));
  expect(JSON.stringify(rows())).not.toMatch(/90.?123.?45.?67/);
});
