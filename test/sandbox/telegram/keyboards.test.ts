import { expect, test } from "vitest";
import { checkMarkup } from "../../../sandbox/telegram/keyboards.ts";

const button = (data: string) => ({ text: "a", callback_data: data });
const row = (length: number) => Array.from({ length }, () => button("a"));

test.each([
  ["data of 64 bytes", [[button("я".repeat(32))]]],
  ["8 buttons in a row", [row(8)]],
  ["100 buttons", Array.from({ length: 25 }, () => row(4))],
  ["a link", [[{ text: "a", url: "https://example.uz" }]]],
  ["a disabled button", [[{ text: "a", disabled: {} }]]],
])("a keyboard with %s is taken", (_name, rows) => {
  expect(checkMarkup({ inline_keyboard: rows })).toEqual({ inline: { inline_keyboard: rows } });
});

test.each([
  ["data of 65 bytes", [[button(`${"я".repeat(32)}a`)]], "BUTTON_DATA_INVALID"],
  ["empty data", [[button("")]], "BUTTON_DATA_INVALID"],
  ["9 buttons in a row", [row(9)], "reply markup is too long"],
  ["101 buttons", [...Array.from({ length: 25 }, () => row(4)), row(1)], "reply markup is too long"],
  ["a label of spaces", [[{ text: "  ", callback_data: "a" }]], "inline keyboard button text must be non-empty"],
  ["a button that does two things", [[{ ...button("a"), url: "https://example.uz" }]], "must do one thing"],
  ["a long text to copy", [[{ text: "a", copy_text: { text: "a".repeat(257) } }]], "BUTTON_COPY_TEXT_INVALID"],
])("a keyboard with %s is refused", (_name, rows, reason) => {
  expect(() => checkMarkup({ inline_keyboard: rows })).toThrow(reason);
});

test.each([
  [{ text: "a" }, "text buttons are unallowed in the inline keyboard"],
  [{ ...button("a"), style: "green" }, "invalid button style specified"],
  [{ text: "a", url: "example" }, "BUTTON_URL_INVALID"],
])("the button %j is refused", (wrong, reason) => {
  const markup = JSON.parse(JSON.stringify({ inline_keyboard: [[wrong]] }));
  expect(() => checkMarkup(markup)).toThrow(reason);
});

test("a reply keyboard is told from an inline one", () => {
  const markup = { keyboard: [[{ text: "a" }]] };
  expect(checkMarkup(markup)).toEqual({ input: markup });
  const placeholder = { force_reply: true, input_field_placeholder: "a".repeat(65) } as const;
  expect(() => checkMarkup(placeholder)).toThrow("input field placeholder is too long");
  expect(() => checkMarkup({ keyboard: [[{ text: " " }]] })).toThrow("keyboard button text must be non-empty");
});
