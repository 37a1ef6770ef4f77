import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ASKED, STEPS } from "../../src/domain/draft/answers.ts";
import { some } from "../counts.ts";
import { change, handled } from "./database.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";

const WEEK = 7 * 24 * 3_600_000;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("after a restart every manager goes on where they were, at any question, without a word from them", async () => {
  const walks = [...ASKED, "review" as const].map((screen) => ({ screen, walk: newcomer(office) }));
  for (const { screen, walk } of walks) await walk.to(screen);
  await handled(office);
  await office.restart();
  for (const { screen, walk } of walks) {
    if (screen === "review") walk.tap("review-start");
    else await walk.answer(screen);
  }
  await walks.at(-1)?.walk.person.seesLast(/№ \d+/);
});

test("after a week a draft is offered, and every answer is there", async () => {
  const walk = newcomer(office);
  const before = await walk.to("hours");
  await handled(office);
  await office.restart(() => {
    change(office, "UPDATE drafts SET created_at = created_at - ?, updated_at = updated_at - ?", WEEK, WEEK);
    change(office, "UPDATE files SET created_at = created_at - ?, used_at = used_at - ?", WEEK, WEEK);
    change(office, "DELETE FROM conversations");
  });
  walk.person.says("/start");
  await walk.person.seesLast(walk.phrase("start-draft"));
  walk.tap("button-resume");
  const after = await walk.asked("hours");
  expect(after.text).toBe(before.text);
  await walk.answer("hours");
  walk.tap("review-start");
  await walk.person.seesLast(/№ \d+/);
});

describe("a second /new while a draft is open", () => {
  test("asks which of the two is meant, and goes on with the first", async () => {
    const walk = newcomer(office);
    const before = await walk.to("days");
    walk.person.says("/new");
    const { text } = await walk.person.seesLast(walk.phrase("draft-unfinished"));
    expect(text).toContain(walk.name);
    walk.tap("button-resume");
    const after = await walk.asked("days");
    expect(after.text).toBe(before.text);
    await keyboards(walk, 1);
  });

  test("begins anew and keeps the first aside, to be taken up again", async () => {
    const walk = newcomer(office);
    const before = await walk.to("days");
    walk.person.says("/new");
    await walk.person.seesLast(walk.phrase("draft-unfinished"));
    walk.tap("button-begin-anew");
    await walk.asked("recording");
    await walk.person.seesAnywhere(walk.phrase("draft-aside"));
    walk.tap("button-take-up");
    const after = await walk.person.seesAnywhere(walk.phrase("days-ask"));
    expect(after.text).toBe(before.text);
    await keyboards(walk, 1);
  });

  test("on a draft without an answer just shows the question again", async () => {
    const walk = newcomer(office);
    await walk.to("recording");
    walk.person.says("/new");
    await handled(office);
    await walk.asked("recording");
    await keyboards(walk, 1);
  });
});

describe("Cancel", () => {
  let walk: Newcomer;

  beforeAll(async () => {
    walk = newcomer(office);
    await walk.to("list");
  });

  test("of a draft in which nothing was answered keeps none", async () => {
    const empty = newcomer(office);
    await empty.to("recording");
    empty.tap("button-cancel");
    await empty.person.seesLast(empty.phrase("draft-empty"));
    empty.person.says("/campaigns");
    await empty.person.seesLast(empty.phrase("campaigns-none"));
  });

  test.each([...ASKED.slice(1), "review"] as const)("at %s sends nothing and leaves a way back", async (screen) => {
    const before = await walk.asked(screen);
    walk.tap("button-cancel");
    await walk.person.seesLast(walk.phrase("draft-aside"));
    walk.tap("button-take-up");
    const after = await walk.asked(screen);
    expect(after.text).toBe(before.text);
    if (screen !== "review") await walk.answer(screen);
  });

  test("as a command does the same, and is answered without a draft, too", async () => {
    await walk.asked("review");
    walk.person.says("/cancel");
    await walk.person.seesLast(walk.phrase("draft-aside"));
    await keyboards(walk, 1);
    walk.person.says("/cancel");
    await walk.person.seesLast(walk.phrase("draft-none"));
  });
});

describe("Back and Edit", () => {
  let walk: Newcomer;

  beforeAll(async () => {
    walk = newcomer(office);
    await walk.to("review");
  });

  test("Back leads through every question to the first while one is without an answer", async () => {
    const other = newcomer(office);
    await other.to("hours");
    for (const step of ASKED.slice(0, -1).toReversed()) {
      other.tap("button-back");
      await other.asked(step);
    }
    other.tap("button-continue");
    await other.asked("hours");
  });

  test.each(some(STEPS, 4))(
    "Edit of %s from the read-back comes straight back, by Continue and by Back",
    async (step) => {
      const before = await walk.asked("review");
      for (const wayBack of ["button-continue", "button-back"] as const) {
        walk.tap("button-edit");
        await walk.person.seesLast(walk.phrase("edit-ask"));
        walk.tap(`edit-${step}`);
        const { text } = await walk.asked(step);
        expect(text).not.toContain("/ 6");
        walk.tap(wayBack);
        const after = await walk.asked("review");
        expect(after.text).toBe(before.text);
      }
    },
  );

  test("a likely value of one setting is one tap from the menu, and leads straight back", async () => {
    walk.tap("button-edit");
    await walk.person.seesLast(walk.phrase("edit-ask"));
    walk.tap("options-maxline");
    await walk.person.seesLast(walk.phrase("options-ask-maxline"));
    walk.person.taps("20");
    const { text } = await walk.asked("review");
    expect(text).toContain("bir vaqtda 20 ta");
    walk.tap("button-edit");
    await walk.person.seesLast(walk.phrase("edit-ask"));
    walk.tap("options-maxline");
    await walk.person.seesLast(walk.phrase("options-ask-maxline"));
    walk.person.says("14");
    expect((await walk.asked("review")).text).toContain("bir vaqtda 14 ta");
  });
});

/** Waits until so many messages of the chat have buttons. */
async function keyboards({ person }: Newcomer, count: number): Promise<void> {
  const withButtons = () => person.chat().filter(({ buttons }) => buttons.length > 0);
  await expect.poll(() => withButtons().length).toBe(count);
}
