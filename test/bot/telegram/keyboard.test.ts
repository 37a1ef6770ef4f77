import { expect, test } from "vitest";
import { inlineKeyboard, markupOf } from "../../../src/bot/telegram/keyboard.ts";
import type { Button } from "../../../src/bot/views/view.ts";

test.each<[button: Button, sent: object]>([
  [
    { label: "a", data: "m|new|" },
    { text: "a", callback_data: "m|new|" },
  ],
  [
    { label: "a", data: "m|new|", style: "danger" },
    { text: "a", style: "danger", callback_data: "m|new|" },
  ],
  [
    { label: "a", copy: "555" },
    { text: "a", copy_text: { text: "555" } },
  ],
  [
    { label: "a", url: "https://t.me/a_bot" },
    { text: "a", url: "https://t.me/a_bot" },
  ],
])("%j is sent as %j", (button, sent) => {
  expect(inlineKeyboard([[button]])).toEqual({ inline_keyboard: [[sent]] });
});

test("people are picked ten at a time, with their names and usernames", () => {
  const people = [
    { label: "Managers", requestId: 1 },
    { label: "Viewers", requestId: 2 },
  ];
  const asked = (request_id: number) => ({
    request_id,
    max_quantity: 10,
    request_name: true,
    request_username: true,
  });
  const markup = markupOf({ buttons: [], keyboard: { people } }) as unknown as { keyboard: object[][] };
  expect(markup.keyboard.flat()).toEqual([
    { text: "Managers", request_users: expect.objectContaining(asked(1)) },
    { text: "Viewers", request_users: expect.objectContaining(asked(2)) },
  ]);
});

test("a keyboard goes when it is not needed any more, and buttons are none where there are none", () => {
  expect(markupOf({ buttons: [] })).toBeUndefined();
  expect(markupOf({ buttons: [], keyboard: "gone" })).toEqual({ remove_keyboard: true });
  expect(markupOf({ buttons: [], keyboard: { contact: "My number" } })).toMatchObject({
    keyboard: [[{ text: "My number", request_contact: true }]],
  });
});
