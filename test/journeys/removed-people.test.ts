import { expect, onTestFinished, test } from "vitest";
import { handled, rows } from "./database.ts";
import { ADMIN, openOffice } from "./office.ts";
import { CARD, postsTo, press, SAID_TWICE, saying, send, walkToReview, words } from "./walk.ts";

test("what a removed admin has held is not sent; another one is asked, and sends it as their own", {
  timeout: 600_000,
}, async () => {
  const office = await openOffice({ env: { UNDO_SECONDS: "600", ADMIN_IDS: `${ADMIN},${ADMIN + 1}` } });
  onTestFinished(() => office.close({ provoked: SAID_TWICE }));
  const { manager, pbx, environment } = office;
  const colleague = office.hires();
  colleague.says("/help");
  await colleague.seesLast(saying(words.html("help-text")));
  await walkToReview(manager, "Qoldi");
  await send(manager).answered;
  await manager.seesLast(/\d\d:\d\d:\d\d/);
  const before = manager.chat().length;

  Object.assign(environment, { ADMIN_IDS: String(ADMIN + 1), UNDO_SECONDS: "0" });
  await office.restart();
  await colleague.seesLast(saying(words.html("left-behind-stopped", { name: "Qoldi", count: 12, person: "Nodira" })));
  await handled(office);
  expect(rows(office, "SELECT state FROM submissions")).toEqual([{ state: "stopped" }]);
  expect([postsTo(pbx), manager.chat().length]).toEqual([[], before]);

  press(manager, /^s\|[^|]+\|stop/);
  await office.restart();
  await handled(office);
  expect(postsTo(pbx)).toEqual([]);

  press(colleague, /^f\|take\|/);
  await colleague.seesLast(CARD);
  expect(postsTo(pbx)).toHaveLength(1);
  expect(manager.chat().length).toBe(before);
});
