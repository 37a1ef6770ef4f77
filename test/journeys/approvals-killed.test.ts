/** The bot is killed at the moments of an approval: it is asked for once, a Yes counts once, and nothing leaves without one. */
import { expect, test } from "vitest";
import { count } from "../counts.ts";
import { anEndingOffice } from "./approval-walk.ts";
import { handled, rows } from "./database.ts";
import { CARD, findButton, postsTo, SAID_TWICE } from "./walk.ts";

const PATIENCE = { timeout: 600_000 };

type Killed = Awaited<ReturnType<typeof anEndingOffice>>;

/** Nothing that the bot tells reaches anybody from now on: a call that only hung would arrive behind the process's death. */
function silent({ office: { telegram } }: Killed): void {
  for (const method of ["sendMessage", "editMessageText"]) telegram.fault({ method, kind: { type: "cut" } });
}

const state = ({ office }: Killed) => (rows(office, "SELECT state FROM submissions") as { state: string }[])[0]?.state;
const decisions = ({ office }: Killed, kind: string) => rows(office, `SELECT n FROM journal WHERE kind = '${kind}'`);
/** Messages of the bot to either of the two that say so. */
const seen = ({ admin, person, phrase }: Killed, key: Parameters<Killed["phrase"]>[0]) =>
  [...admin.chat(), ...person.chat()].filter(({ fromBot, text }) => fromBot && phrase(key).test(text)).length;

/** The manager's Start, without a look at what came of it. */
async function starts(walk: Killed): Promise<void> {
  const { maker, office } = walk;
  await maker.to("review");
  await handled(office);
  maker.tap("review-start");
}

/** The second person's Yes to what is on their screen. */
function agrees({ admin }: Killed) {
  const yes = findButton(admin, /^s\|[^|]+\|approve/);
  return admin.forgesTap(yes.data, yes.messageId);
}

/** A Yes was given once and is held: the time of Stop is over, and it is sent. */
async function leaves({ office, person }: Killed): Promise<void> {
  await person.seesLast(CARD);
  await handled(office);
}

/** What a kill interrupts; whoever waits afterwards sees the way go on. */
const KILLS: { when: string; lived(walk: Killed): Promise<void> }[] = [
  {
    when: "in the seconds of Stop after a Yes, it leaves once they are over",
    async lived(walk) {
      const { office, person, phrase } = walk;
      await walk.starts();
      await walk.agrees();
      await person.seesLast(phrase("submission-held"));
      await handled(office);
      await office.ends(() => expect(postsTo(office.pbx)).toEqual([]));
      office.clock.goOn("2026-11-25T12:12");
      await leaves(walk);
    },
  },
  {
    when: "behind the commit of Start and before anybody was asked, the second person is asked once, and nothing leaves before",
    async lived(walk) {
      const { office, admin, person, phrase, maker } = walk;
      await maker.to("review");
      await handled(office);
      silent(walk);
      maker.tap("review-start");
      await expect.poll(() => state(walk)).toBe("to-approve");
      await office.ends(() => {
        expect([seen(walk, "approval-ask"), seen(walk, "approval-waits")]).toEqual([0, 0]);
        office.telegram.clearFaults();
      });
      await admin.seesLast(phrase("approval-ask"));
      await person.seesAnywhere(phrase("approval-waits"));
      await handled(office);
      expect(seen(walk, "approval-ask")).toBe(1);
      office.clock.goOn("2026-11-25T13:00");
      await office.ends();
      await handled(office);
      expect([seen(walk, "approval-ask"), postsTo(office.pbx)]).toEqual([1, []]);
      await agrees(walk).answered;
      await person.seesLast(phrase("submission-held"));
      await handled(office);
      office.clock.goOn("2026-11-25T13:12");
      await leaves(walk);
    },
  },
  {
    when: "before the bot can have seen the Start, it asks after it",
    async lived(walk) {
      const { office, admin, phrase, person } = walk;
      await starts(walk);
      await office.ends();
      await admin.seesLast(phrase("approval-ask"));
      await handled(office);
      expect([seen(walk, "approval-ask"), postsTo(office.pbx)]).toEqual([1, []]);
      await agrees(walk).answered;
      await person.seesLast(phrase("submission-held"));
      await handled(office);
      office.clock.goOn("2026-11-25T12:12");
      await leaves(walk);
    },
  },
  {
    when: "behind the commit of a Yes and before it was drawn, it is drawn and counts once",
    async lived(walk) {
      const { office, admin, person, phrase } = walk;
      await walk.starts();
      await handled(office);
      silent(walk);
      const yes = findButton(admin, /^s\|[^|]+\|approve/);
      agrees(walk);
      await expect.poll(() => state(walk)).toBe("held");
      await office.ends(() => {
        expect([seen(walk, "approval-given"), seen(walk, "submission-held")]).toEqual([0, 0]);
        office.telegram.clearFaults();
      });
      await person.seesLast(phrase("submission-held"));
      await admin.forgesTap(yes.data, yes.messageId).answered;
      await handled(office);
      expect(postsTo(office.pbx)).toEqual([]);
      office.clock.goOn("2026-11-25T12:12");
      await leaves(walk);
    },
  },
  {
    when: "before the bot can have seen the Yes, it counts once",
    async lived(walk) {
      const { office, person, phrase } = walk;
      await walk.starts();
      await handled(office);
      agrees(walk);
      await office.ends();
      await person.seesLast(phrase("submission-held"));
      await handled(office);
      office.clock.goOn("2026-11-25T12:12");
      await leaves(walk);
    },
  },
];

/** The end of every way on which a Yes was given: one of each, and one request. */
function onceEach(walk: Killed): void {
  const { office } = walk;
  expect([postsTo(office.pbx).length, office.pbx.campaigns().length]).toEqual([1, 1]);
  expect([decisions(walk, "approval-asked").length, decisions(walk, "approved").length]).toEqual([1, 1]);
}

test.each(KILLS.slice(0, count(1, KILLS.length)))("killed $when", PATIENCE, async ({ lived }) => {
  const walk = await anEndingOffice("uz");
  await lived(walk);
  onceEach(walk);
  if (count(0, 1) === 1) {
    await walk.office.ends();
    await handled(walk.office);
    onceEach(walk);
  }
  await walk.office.close({ provoked: SAID_TWICE });
});

/** Of the long run alone: an end in order, as the short one has it, waits for what is under way. */
const LONG = [1].slice(0, count(0, 1));

test.each(LONG)("killed at the claim, its outcome is unknown and no second request leaves", PATIENCE, async () => {
  const walk = await anEndingOffice("uz");
  const { office, person, phrase } = walk;
  await walk.starts();
  await walk.agrees();
  await person.seesLast(phrase("submission-held"));
  await handled(office);
  await office.pbx.fault({ kind: "stall", on: "addAutorule" });
  office.clock.goOn("2026-11-25T12:12");
  await expect.poll(() => office.pbx.campaigns()).toHaveLength(1);
  await office.ends();
  await person.seesLast(phrase("submission-unknown"));
  expect(state(walk)).toBe("unknown");
  await office.pbx.clearFaults();
  await office.ends();
  await handled(office);
  expect(postsTo(office.pbx)).toHaveLength(1);
  expect([decisions(walk, "approval-asked").length, decisions(walk, "approved").length]).toEqual([1, 1]);
  await office.close({ provoked: SAID_TWICE });
});

test.each(LONG)("killed while it waits and nobody says Yes in a day, no request leaves", PATIENCE, async () => {
  const walk = await anEndingOffice("uz");
  const { office, admin, person, phrase } = walk;
  await walk.starts();
  await handled(office);
  await office.ends();
  await handled(office);
  expect(seen(walk, "approval-ask")).toBe(1);
  office.clock.goOn("2026-11-26T12:01");
  await office.ends();
  await person.seesLast(phrase("stale-approval-expired"));
  await admin.seesLast(phrase("approval-over"));
  await handled(office);
  expect([state(walk), postsTo(office.pbx)]).toEqual(["stale", []]);
  await office.close({ provoked: SAID_TWICE });
});
