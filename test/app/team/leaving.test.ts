import { describe, expect, test } from "vitest";
import { createDecisions } from "../../../src/app/sending/decisions.ts";
import { createLeftBehind } from "../../../src/app/sending/left-behind.ts";
import { createAccess } from "../../../src/app/team/access.ts";
import { createLeaving } from "../../../src/app/team/leaving.ts";
import { createLettingIn } from "../../../src/app/team/letting-in.ts";
import type { Role } from "../../../src/domain/team/person.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";
import { nobodyAsked } from "../approval/nobody-asked.ts";

const [ADMIN, COLLEAGUE] = [1, 2];

/** An admin, a colleague, and somebody in CHAT with one campaign held, one of which nobody knows the outcome, and two drafts. */
function office(role: Role = "manager") {
  const store = memoryStore();
  const now = () => 10_000;
  let ids = 0;
  const newId = () => `id${++ids}`;
  const access = createAccess({ adminIds: [ADMIN], store });
  const decisions = createDecisions({ store, newId, now, undoSeconds: 30 });
  const leftBehind = createLeftBehind({
    approvals: nobodyAsked(store, now),
    store,
    access,
    decisions,
    now,
    undoSeconds: 30,
  });
  const lettingIn = createLettingIn({ store, access, now, newToken: newId });
  const leaving = createLeaving({ store, access, lettingIn, leftBehind, now });
  store.team.add(CHAT, role, ADMIN, 0);
  store.team.add(COLLEAGUE, "manager", ADMIN, 0);
  holdSubmission(store, "held", { releaseAt: 20_000 });
  store.submissions.settle(holdSubmission(store, "lost"), "unknown", 0, { problem: { code: "no-answer" } });
  const { sha256 } = completeAnswers().recording;
  store.files.put({ sha256, kind: "recording", name: "a.mp3", size: 1, facts: {}, chatId: CHAT }, 0);
  const filled = { name: "Aksiya", recording: completeAnswers().recording };
  store.drafts.createAside({ id: "aside", chatId: CHAT, userId: CHAT, answers: filled }, 0);
  store.drafts.create({ id: "open", chatId: CHAT, userId: CHAT, answers: { name: "Yangi" } }, 0);
  const stateOf = (id: string) => store.submissions.byId(id)?.state;
  const told = (chatId: number) =>
    store.notices.due(now()).flatMap((notice) => (notice.chatId === chatId ? [notice.body] : []));
  return { store, access, leaving, leftBehind, decisions, lettingIn, stateOf, told };
}

describe("who is removed", () => {
  test("is a stranger, and what they have held is stopped and put to the admins with what nobody knows of", () => {
    const { leaving, access, stateOf, told } = office();
    expect(leaving.whatOf(CHAT)).toEqual({ held: 1, drafts: 2 });
    expect(leaving.remove(CHAT, ADMIN)).toEqual({ ok: true });
    expect([access.isLetIn(CHAT), stateOf("held"), stateOf("lost")]).toEqual([false, "stopped", "unknown"]);
    expect(told(ADMIN)).toEqual([
      { kind: "left-behind", submissionId: "held" },
      { kind: "left-behind", submissionId: "lost" },
    ]);
    expect(told(COLLEAGUE)).toEqual([]);
  });

  test("hears no more news, but for that they are removed", () => {
    const { store, leaving, told } = office();
    store.notices.add(CHAT, { kind: "submission", submissionId: "lost" }, 0);
    leaving.remove(CHAT, ADMIN);
    expect(told(CHAT)).toEqual([{ kind: "team", news: { what: "removed" } }]);
  });

  test("is asked for nothing any more", () => {
    const { store, leaving } = office();
    store.chats.expect(CHAT, { kind: "do-not-call", mode: "add" });
    expect(leaving.remove(CHAT, ADMIN)).toEqual({ ok: true });
    expect(store.chats.expecting(CHAT)).toBeUndefined();
  });

  test("leaves their drafts aside, for when they come back", () => {
    const { store, leaving } = office();
    leaving.remove(CHAT, ADMIN);
    expect(store.drafts.open(CHAT)).toBeUndefined();
    expect(store.drafts.listed(CHAT, 9).map(({ id, state }) => [id, state])).toEqual([
      ["open", "cancelled"],
      ["aside", "cancelled"],
    ]);
  });

  test("leaves their drafts to whom the admin names, with the recordings in them", () => {
    const { store, leaving } = office();
    store.drafts.create({ id: "own", chatId: COLLEAGUE, userId: COLLEAGUE, answers: {} }, 0);
    leaving.remove(CHAT, ADMIN, COLLEAGUE);
    expect(store.drafts.countListed(CHAT)).toBe(0);
    expect(store.drafts.listed(COLLEAGUE, 9).map(({ id, userId }) => [id, userId])).toEqual([
      ["open", COLLEAGUE],
      ["aside", COLLEAGUE],
    ]);
    expect(store.drafts.open(COLLEAGUE)?.id).toBe("own");
    expect(store.recordings.latest(COLLEAGUE, 9)).toHaveLength(1);
  });

  test("leaves links behind that let nobody in", () => {
    const { leaving, lettingIn } = office("admin");
    const token = lettingIn.invite("manager", CHAT);
    leaving.remove(CHAT, ADMIN);
    expect(lettingIn.useInvite(token, { userId: 9, name: "" })).toBe(false);
  });

  test("is in the journal, with whose their drafts are", () => {
    const { store, leaving } = office();
    leaving.remove(CHAT, ADMIN, COLLEAGUE);
    expect(store.journal.lastOfKind("removed")).toMatchObject({ by: ADMIN, userId: CHAT, draftsTo: COLLEAGUE });
  });

  test("twice is gone, and one of ADMIN_IDS stays", () => {
    const { leaving, access } = office();
    leaving.remove(CHAT, ADMIN);
    expect(leaving.remove(CHAT, ADMIN)).toEqual({ ok: false, refusal: "gone" });
    expect(leaving.remove(ADMIN, ADMIN)).toEqual({ ok: false, refusal: "fixed" });
    expect(access.adminIds()).toEqual([ADMIN]);
  });
});

describe("what was left behind", () => {
  test("is a draft of the admin's who takes it as one, and nobody's question any more", () => {
    const { store, leaving, leftBehind, stateOf } = office();
    leaving.remove(CHAT, ADMIN);
    const taken = () => {
      const held = store.submissions.byId("held");
      return held && leftBehind.takeAsDraft(held, { chatId: ADMIN, userId: ADMIN });
    };
    expect([taken(), taken()]).toEqual([true, false]);
    const held = store.submissions.byId("held");
    expect([stateOf("held"), held && leftBehind.isAskedOf(ADMIN, held)]).toEqual(["stopped", false]);
    expect(store.drafts.open(ADMIN)?.answers.name).toBe(completeAnswers().name);
    if (held) leftBehind.takeOver(held, { chatId: COLLEAGUE, userId: COLLEAGUE });
    expect(stateOf("held")).toBe("stopped");
  });

  test("that ends as unknown only after its person went is put to the admins", () => {
    const { store, leaving, leftBehind, told } = office();
    const held = store.submissions.byId("held");
    store.submissions.claim("held", 0);
    leaving.remove(CHAT, ADMIN);
    if (held) store.submissions.settle({ ...held, state: "sending" }, "unknown", 0, { problem: { code: "cut" } });
    leftBehind.unheard("held");
    expect(told(ADMIN).at(-1)).toEqual({ kind: "left-behind", submissionId: "held" });
  });
});

describe("who gets another role", () => {
  test("and only looks on from then on leaves their campaigns as who is removed", () => {
    const { store, leaving, access, stateOf } = office();
    store.chats.expect(CHAT, { kind: "do-not-call", mode: "add" });
    expect(leaving.change(CHAT, { role: "viewer" }, ADMIN)).toEqual({ ok: true });
    expect(store.chats.expecting(CHAT)).toBeUndefined();
    expect([access.personOf(CHAT)?.role, stateOf("held")]).toEqual(["viewer", "stopped"]);
    expect(store.drafts.open(CHAT)).toBeUndefined();
  });

  test("keeps what was ticked and what is held where they go on making campaigns", () => {
    const { leaving, access, stateOf, told } = office();
    leaving.change(CHAT, { seesAll: true }, ADMIN);
    leaving.change(CHAT, { role: "admin" }, ADMIN);
    expect(access.personOf(CHAT)).toMatchObject({ role: "admin", seesAll: true });
    expect(stateOf("held")).toBe("held");
    expect(told(CHAT)).toEqual([{ kind: "team", news: { what: "let-in", role: "admin" } }]);
  });

  test("is none of ADMIN_IDS", () => {
    const { leaving } = office();
    expect(leaving.change(ADMIN, { role: "viewer" }, ADMIN)).toEqual({ ok: false, refusal: "fixed" });
  });
});

test("drafts go only to who has their account; the others stay aside", () => {
  const { store, leaving } = office();
  const accountId = addAccount(store);
  store.drafts.createAside({ id: "there", chatId: CHAT, userId: CHAT, accountId, answers: { name: "Filial" } }, 0);
  expect([leaving.mayTakeDraftsOf(CHAT, COLLEAGUE), leaving.mayTakeDraftsOf(CHAT, ADMIN)]).toEqual([false, true]);
  leaving.remove(CHAT, ADMIN, COLLEAGUE);
  expect([store.drafts.byId("there")?.chatId, store.drafts.byId("aside")?.chatId]).toEqual([CHAT, COLLEAGUE]);
});

test("who is an admin no more loses the accounts that only admins have", () => {
  const { store, leaving } = office("admin");
  const accountId = addAccount(store);
  const answers = completeAnswers();
  const open = store.drafts.open(CHAT);
  if (open) store.drafts.save({ ...open, accountId, answers }, 0);
  leaving.change(CHAT, { role: "manager" }, ADMIN);
  expect(store.drafts.open(CHAT)?.cursor.account).toBe("open");
});
