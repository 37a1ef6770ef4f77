import { afterAll, beforeAll, expect, test } from "vitest";
import type { Shown } from "../../sandbox/telegram/contract.ts";
import { type Office, openOffice } from "./office.ts";
import { press, saying, send, unknown, walkToReview, words } from "./walk.ts";

const CABINET = "https://cabinet.alovoice.uz/#/lists";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ env: { CABINET_URL: CABINET } });
});
afterAll(() => office.close());

/** Where the message's buttons lead outside of the chat, with their labels. */
function linksOf({ message }: Shown): [label: string, url: string][] {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.flatMap((button) => ("url" in button ? [[button.text, button.url] as [string, string]] : []));
}

test("whatever sends a manager to the cabinet has a button that opens it, and nothing else has", async () => {
  const { manager } = office;
  await walkToReview(manager, "Yoʻqolgan");
  expect(linksOf(await manager.seesLast(saying(words.html("review-title"))))).toEqual([]);
  await office.pbx.fault({ kind: "answer-lost", on: "addAutorule", times: 1 });
  send(manager);
  const button = [words.text("button-cabinet"), CABINET];
  expect(linksOf(await manager.seesLast(unknown("Yoʻqolgan")))).toEqual([button]);
  press(manager, /not-there/);
  expect(linksOf(await manager.seesLast(/aniq/))).toEqual([button]);
  press(manager, /back/);
  await manager.seesLast(unknown("Yoʻqolgan"));
  press(manager, /give-id/);
  expect(linksOf(await manager.seesLast(/123/))).toEqual([button]);
});
