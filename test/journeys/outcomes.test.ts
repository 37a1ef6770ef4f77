import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Fault } from "../../sandbox/pbx/contract.ts";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { some } from "../counts.ts";
import { ADMIN, type Office, openOffice } from "./office.ts";
import {
  CARD,
  findButton,
  postsTo,
  press,
  review,
  SAID_TWICE,
  saying,
  send,
  unknown,
  walkToReview,
  words,
} from "./walk.ts";

let office: Office;
let manager: Person;
beforeAll(async () => {
  office = await openOffice();
});
beforeEach(async () => {
  await office.pbx.clearFaults();
  manager = office.hires();
  office.pbx.requests.length = 0;
});
afterAll(() => office.close());

const posts = () => postsTo(office.pbx).length;
const lastId = () => String(office.pbx.campaigns().at(-1)?.id);

/** Sends a new campaign while the PBX behaves as told. */
async function sendInTrouble(name: string, fault: Fault): Promise<void> {
  await walkToReview(manager, name);
  await office.pbx.fault(fault);
  await send(manager).answered;
}

/** The way from "it is not sent" to a request that is taken. */
async function mendAndSend(name: string): Promise<void> {
  press(manager, /^m\|take-up/);
  await manager.seesLast(review(name));
  press(manager, /^w\|[^|]+\|menu/);
  await manager.seesLast(saying(words.html("edit-ask")));
  press(manager, /^w\|[^|]+\|edit\|name/);
  await manager.seesLast(saying(words.html("edit-header", { name: words.text("step-name") })));
  manager.says(`${name} 2`);
  await manager.seesLast(review(`${name} 2`));
  send(manager);
  await manager.seesLast(CARD);
}

describe("a request that the PBX did not take", () => {
  test("its own words are told, and the draft is mended and sent again", async () => {
    const body = { error: "trunks: <b>551234567</b> is switched off" };
    await sendInTrouble("Rad", { kind: "refuse", status: 400, body, on: "addAutorule", times: 1 });
    const told = await manager.seesLast(saying(words.html("submission-rejected", { name: "Rad" })));
    expect(told.text).toContain("is switched off");
    await mendAndSend("Rad");
    expect(posts()).toBe(2);
    expect(office.pbx.campaigns().at(-1)).toMatchObject({ name: "Rad 2" });
  });

  test("without a connection nothing was sent, and nothing is asked of the manager but to send again", async () => {
    await sendInTrouble("Aloqasiz", { kind: "down" });
    await manager.seesLast(saying(words.html("pbx-no-connection")));
    expect(posts()).toBe(0);
    await office.pbx.clearFaults();
    await mendAndSend("Aloqasiz");
    expect(posts()).toBe(1);
  });
});

test("a refused token is told to the manager, and to each admin once", async ({ onTestFinished }) => {
  const admins = [ADMIN, ADMIN + 1];
  const refused = await openOffice({ env: { ADMIN_IDS: admins.join(",") } });
  onTestFinished(() => refused.close());
  const people = [refused.manager, refused.hires()] as const;
  for (const person of people) {
    person.says("/start");
    await person.seesLast(saying(words.html("start-text")));
  }
  await walkToReview(people[0], "Kalit");
  await refused.pbx.fault({ kind: "token-refused" });
  const alarm = saying(words.html("admin-token-refused"));
  for (let tries = 1; tries <= 2; tries++) {
    send(people[0]);
    await people[0].seesLast(saying(words.html("submission-rejected", { name: "Kalit" })));
    await people[1].seesAnywhere(alarm);
    press(people[0], /^m\|take-up/);
    await people[0].seesLast(review("Kalit"));
  }
  for (const person of people) {
    expect(person.chat().filter(({ text }) => alarm.test(text))).toHaveLength(1);
  }
});

describe("a request of which nobody knows whether it was taken", () => {
  test.for(
    some<[name: string, fault: Fault, status: string]>(
      [
        ["Javobsiz", { kind: "answer-lost" }, "new"],
        ["Raqamsiz", { kind: "no-id" }, "new"],
        ["Besh yuz", { kind: "refuse", status: 500 }, ""],
        ["Uzilgan", { kind: "cut" }, ""],
      ],
      2,
    ),
  )("%s: told as unknown, and never sent a second time by itself", async ([name, fault, created]) => {
    await sendInTrouble(name, { ...fault, on: "addAutorule" } as Fault);
    await manager.seesLast(unknown(name));
    expect(posts()).toBe(1);
    expect(office.pbx.campaigns().some((one) => one.name === name)).toBe(created === "new");
  });

  test("is settled by the id of that campaign, and by no other", async () => {
    const colleague = office.hires();
    await walkToReview(colleague, "Boshqa");
    send(colleague);
    await colleague.seesLast(CARD);
    const another = lastId();
    await sendInTrouble("Topilgan", { kind: "answer-lost", on: "addAutorule" });
    await manager.seesLast(unknown("Topilgan"));
    press(manager, /^s\|[^|]+\|give-id/);
    await manager.seesLast(saying(words.html("submission-give-id", { name: "Topilgan" })));
    const answers: [string, string][] = [
      ["bilmayman", words.html("give-id-not-a-number", { text: "bilmayman" })],
      ["9999", words.html("give-id-no-such", { id: "9999" })],
      [another, words.html("give-id-another", { id: another, name: "Boshqa" })],
    ];
    for (const [typed, said] of answers) {
      manager.says(typed);
      await manager.seesLast(saying(said));
    }
    manager.says(lastId());
    await manager.seesLast(new RegExp(`Topilgan · № ${lastId()}`));
    expect(posts()).toBe(2);
  });

  test("is sent again only after two answers that it is not there", async () => {
    await sendInTrouble("Yoʻq", { kind: "cut", on: "addAutorule" });
    await manager.seesLast(unknown("Yoʻq"));
    press(manager, /^s\|[^|]+\|not-there/);
    await manager.seesLast(saying(words.html("submission-sure-absent", { name: "Yoʻq", count: 12 })));
    press(manager, /^s\|[^|]+\|back/);
    await manager.seesLast(unknown("Yoʻq"));
    press(manager, /^s\|[^|]+\|not-there/);
    await manager.seesLast(saying(words.html("submission-sure-absent", { name: "Yoʻq", count: 12 })));
    await office.pbx.clearFaults();
    press(manager, /^s\|[^|]+\|absent/);
    await manager.seesLast(saying(words.html("submission-absent", { name: "Yoʻq" })));
    expect(posts()).toBe(1);
    await mendAndSend("Yoʻq");
    expect(posts()).toBe(2);
  });

  test("once settled, a text is an answer to the wizard again", async () => {
    await sendInTrouble("Kutilgan", { kind: "cut", on: "addAutorule" });
    await manager.seesLast(unknown("Kutilgan"));
    const { data, messageId } = findButton(manager, /^s\|[^|]+\|not-there/);
    press(manager, /^s\|[^|]+\|give-id/);
    await manager.seesLast(saying(words.html("submission-give-id", { name: "Kutilgan" })));
    await office.pbx.clearFaults();
    await manager.forgesTap(data.replace("not-there", "absent"), messageId).answered;
    await manager.seesLast(saying(words.html("submission-absent", { name: "Kutilgan" })));
    press(manager, /^m\|take-up/);
    await manager.seesLast(review("Kutilgan"));
    manager.says("salom");
    await manager.seesLast(saying(words.html("review-not-text")));
  });
});

describe("a confirmation that comes too late", () => {
  test.for([
    {
      name: "Kechikkan",
      key: "stale-held-too-long",
      change: "release_at = release_at - 2400000, confirmed_at = confirmed_at - 2400000",
    },
    {
      name: "Oʻtgan",
      key: "stale-window-over",
      change: `release_at = 0, answers = json_set(answers, '$.days', json('{"from":"2020-01-01","to":"2020-01-01"}'))`,
    },
  ] as const)("$name: nothing is sent, and the draft comes back", async ({ name, key, change }, { onTestFinished }) => {
    const held = await openOffice({ env: { UNDO_SECONDS: "600" } });
    onTestFinished(() => held.close({ provoked: SAID_TWICE }));
    await walkToReview(held.manager, name);
    send(held.manager);
    await held.manager.seesLast(new RegExp(`${name}» \\d\\d:\\d\\d:\\d\\d da yuboriladi`));
    await held.restart(() => {
      const db = new Database(join(held.dataDir, "campaigns.sqlite"));
      db.prepare(`UPDATE submissions SET ${change} WHERE state = 'held'`).run();
      db.close();
    });
    await held.manager.seesLast(saying(words.html(key)));
    expect(postsTo(held.pbx)).toEqual([]);
    press(held.manager, /^m\|take-up/);
    await held.manager.seesLast(name);
  });
});
