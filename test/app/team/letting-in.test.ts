import { describe, expect, test } from "vitest";
import { createAccess } from "../../../src/app/team/access.ts";
import { createLettingIn } from "../../../src/app/team/letting-in.ts";
import { MOST_OPEN } from "../../../src/domain/team/request.ts";
import { openDatabase } from "../../../src/store/open.ts";
import { memoryStore } from "../../store/memory.ts";

const [ADMIN, SECOND, STRANGER] = [1, 2, 500];
const HOUR = 3_600_000;
const ALI = { userId: STRANGER, name: "Ali", username: "ali" };

function office() {
  const db = openDatabase(":memory:");
  const store = memoryStore(db);
  const clock = { now: 1_000 };
  let tokens = 0;
  const access = createAccess({ adminIds: [ADMIN, SECOND], store });
  const lettingIn = createLettingIn({ store, access, now: () => clock.now, newToken: () => `token-${++tokens}` });
  /** Whom the notices that wait are for, and what they say. */
  const told = () =>
    store.notices
      .due(clock.now)
      .flatMap(({ chatId, body }) => (body.kind === "team" ? [[chatId, body.news] as const] : []));
  return { db, store, clock, access, lettingIn, told };
}

describe("a request", () => {
  test("is put to every admin, once", () => {
    const { lettingIn, told } = office();
    expect([lettingIn.ask(ALI), lettingIn.ask(ALI)]).toEqual(["asked", "asked"]);
    expect(told()).toEqual([
      [ADMIN, { what: "asked", userId: STRANGER }],
      [SECOND, { what: "asked", userId: STRANGER }],
    ]);
  });

  test("is answered by the admin who is first, and who asked is told", () => {
    const { lettingIn, access, store, told } = office();
    lettingIn.ask(ALI);
    expect([lettingIn.answer(STRANGER, "manager", ADMIN), lettingIn.answer(STRANGER, "no", SECOND)]).toEqual([
      true,
      false,
    ]);
    expect(access.personOf(STRANGER)?.role).toBe("manager");
    expect(store.people.name(STRANGER)).toBe("Ali");
    expect(told().at(-1)).toEqual([STRANGER, { what: "let-in", role: "manager" }]);
  });

  test("that was refused is not made again for a day", () => {
    const { lettingIn, clock, told, store } = office();
    lettingIn.ask(ALI);
    lettingIn.answer(STRANGER, "no", ADMIN);
    expect(told().at(-1)).toEqual([STRANGER, { what: "refused" }]);
    clock.now += 24 * HOUR - 1;
    expect(lettingIn.ask(ALI)).toBe("refused");
    clock.now += 1;
    expect(lettingIn.ask(ALI)).toBe("asked");
    expect(store.accessRequests.open()).toHaveLength(1);
  });

  test("waits outside while twenty others wait", () => {
    const { lettingIn, access } = office();
    for (let at = 0; at < MOST_OPEN; at++) lettingIn.ask({ userId: 600 + at, name: `${at}` });
    expect(lettingIn.ask(ALI)).toBe("too-many");
    lettingIn.answer(600, "no", ADMIN);
    expect(lettingIn.ask(ALI)).toBe("asked");
    expect(access.isLetIn(STRANGER)).toBe(false);
  });

  test("of somebody who came in another way is settled", () => {
    const { lettingIn, store } = office();
    lettingIn.ask(ALI);
    lettingIn.pick([ALI], "viewer", ADMIN);
    expect(store.accessRequests.open()).toEqual([]);
    expect(lettingIn.answer(STRANGER, "manager", ADMIN)).toBe(false);
  });
});

describe("a link", () => {
  test("lets one person in with the role inside, and both sides are told", () => {
    const { lettingIn, access, told } = office();
    const token = lettingIn.invite("viewer", ADMIN);
    expect(lettingIn.useInvite(token, ALI)).toBe(true);
    expect(access.personOf(STRANGER)?.role).toBe("viewer");
    expect(told()).toEqual([
      [STRANGER, { what: "let-in", role: "viewer" }],
      [ADMIN, { what: "joined", userId: STRANGER, role: "viewer" }],
    ]);
  });

  test("lets nobody in a second time, nor anybody by what was never made", () => {
    const { lettingIn, access } = office();
    const token = lettingIn.invite("manager", ADMIN);
    lettingIn.useInvite(token, ALI);
    expect([lettingIn.useInvite(token, { userId: 501, name: "Vali" }), lettingIn.useInvite("made-up", ALI)]).toEqual([
      false,
      false,
    ]);
    expect(access.isLetIn(501)).toBe(false);
  });

  test("lets nobody in after a day", () => {
    const { lettingIn, clock } = office();
    const token = lettingIn.invite("manager", ADMIN);
    clock.now += 24 * HOUR;
    expect(lettingIn.useInvite(token, ALI)).toBe(false);
  });

  test("stands nowhere in the database", () => {
    const { lettingIn, db } = office();
    const token = lettingIn.invite("manager", ADMIN);
    const [row] = db.prepare("SELECT * FROM invites").all();
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row).toMatchObject({ role: "manager", made_by: ADMIN, used_by: null });
  });
});

test("each way in is in the journal, and a refusal", () => {
  const { lettingIn, store } = office();
  lettingIn.ask(ALI);
  lettingIn.answer(STRANGER, "no", ADMIN);
  expect(store.journal.lastOfKind("access-refused")).toMatchObject({ by: ADMIN, userId: STRANGER });
  lettingIn.useInvite(lettingIn.invite("viewer", SECOND), ALI);
  expect(store.journal.lastOfKind("invited")).toMatchObject({ by: SECOND, role: "viewer" });
  expect(store.journal.lastOfKind("let-in")).toMatchObject({
    by: SECOND,
    userId: STRANGER,
    how: "link",
    role: "viewer",
  });
});

describe("who is picked from contacts", () => {
  test("is in at once, and told only when they write", () => {
    const { lettingIn, access, told } = office();
    expect(lettingIn.pick([ALI, { userId: ADMIN, name: "Me" }], "manager", ADMIN)).toEqual([ALI]);
    expect([access.personOf(STRANGER)?.role, access.personOf(ADMIN)?.role]).toEqual(["manager", "admin"]);
    expect(told()).toEqual([]);
    lettingIn.greet(STRANGER);
    lettingIn.greet(STRANGER);
    expect(told()).toEqual([[STRANGER, { what: "let-in", role: "manager" }]]);
  });

  test("keeps the role that they had", () => {
    const { lettingIn, access } = office();
    lettingIn.pick([ALI], "viewer", ADMIN);
    expect(lettingIn.pick([ALI], "manager", ADMIN)).toEqual([]);
    expect(access.personOf(STRANGER)?.role).toBe("viewer");
  });
});
