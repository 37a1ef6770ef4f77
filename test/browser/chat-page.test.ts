import { Api } from "grammy";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DESKTOP, PHONE, sidewaysScroll } from "../../sandbox/demo/chromium.ts";
import { count } from "../counts.ts";
import { accessibilityTests } from "./accessibility.ts";
import { correctionTests } from "./corrections.ts";
import { fileTests } from "./files.ts";
import { type Stage, setStage, type Visit } from "./stage.ts";

let stage: Stage;
/** One visit on a phone for all, in the order of its chat: a new one costs more than what is done in it. */
let visit: Visit;
beforeAll(async () => {
  stage = await setStage();
  visit = await stage.open(PHONE);
});
afterAll(() => stage.close());

/** In short the phone stands for both. */
const DEVICES = (
  [
    ["a phone", PHONE],
    ["a desktop", DESKTOP],
  ] as const
).slice(0, count(1, 2));

describe.each(DEVICES)("on %s", (_name, device) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = device === PHONE ? visit : await stage.open(device);
  });

  test("a formatted message with its buttons fits, and nothing went wrong", async () => {
    const { page, troubles } = seen;
    const message = page.locator(".message.bot").last();
    expect(await message.locator("strong").innerText()).toBe("Tekshirib chiqing");
    expect(await message.locator("blockquote").innerText()).toContain("Aprel aksiyasi");
    expect(await message.locator("time[title]").innerText()).toBe("chorshanba, 25-noyabr, 10:00");
    expect(await message.getByRole("link", { name: "AloVoice kabineti" }).getAttribute("href")).toBe(
      "https://example.com/",
    );
    expect(await message.locator(".row").count()).toBe(4);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(troubles).toEqual([]);
  });

  test("a keyboard below the field is shown, used and taken away", async () => {
    const { page, say } = seen;
    await say("/keys");
    await page.getByRole("button", { name: "Raqam", exact: true }).click();
    await page.getByText("+998901234567").last().waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await say("/nokeys");
    await page.getByText("Boʻldi").waitFor();
    expect(await page.getByRole("button", { name: "Raqam", exact: true }).count()).toBe(0);
  });
});

test("a tap waits visibly until the bot answers, and the answer is a toast", async () => {
  const { page } = visit;
  stage.telegram.fault({ method: "answerCallbackQuery", times: 1, kind: { type: "stall" } });
  const button = page.getByRole("button", { name: "Boshlash", exact: true });
  await button.click();
  await page.locator('.key[aria-busy="true"]', { hasText: "Boshlash" }).waitFor();
  stage.telegram.clearFaults();
  await page.getByRole("status").filter({ hasText: "Qabul qilindi" }).waitFor();
  await page.locator('.key[aria-busy="false"]', { hasText: "Boshlash" }).waitFor();
});

test("an alert waits for OK", async () => {
  const { page } = visit;
  await page.getByRole("button", { name: "Bekor qilish" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("Qaytarib boʻlmaydi").waitFor();
  await dialog.getByRole("button", { name: "OK" }).click();
  await dialog.waitFor({ state: "hidden" });
});

test("a button that copies tells what it copied", async () => {
  const { page } = visit;
  await page.getByRole("button", { name: "Nusxa olish: 123" }).click();
  await page.getByText("Nusxa olindi: 123").waitFor();
});

test("a hidden text shows after a click", async () => {
  const { page } = visit;
  await page.getByRole("button", { name: "Yashirin matn" }).click();
  expect(await page.getByRole("button", { name: "Yashirin matn" }).count()).toBe(0);
  expect(await page.locator(".spoiler.open").innerText()).toBe("yashirin");
});

test("an edit happens in place", async () => {
  const { page } = visit;
  const before = await page.locator(".message").count();
  await page.getByRole("button", { name: "Oʻzgartirish" }).click();
  await page.getByText("Oʻzgardi").waitFor();
  expect(await page.locator(".message").count()).toBe(before);
  expect(await page.getByText("Aprel aksiyasi").count()).toBe(0);
});

test("whoever reads further up stays there and sees how many messages came", async () => {
  const { page, personId, say } = visit;
  await say("/many");
  await page.getByText("30-xabar").waitFor();
  await page.evaluate("document.querySelector('.log').scrollTo(0, 0)");
  await page.locator(".to-end").waitFor();
  await new Api(stage.telegram.token, { apiRoot: stage.telegram.url }).sendMessage(personId, "31-xabar");
  await page.locator(".count", { hasText: "1" }).waitFor();
  await page.locator(".to-end").click();
  await page.locator(".to-end").waitFor({ state: "hidden" });
});

test("what the bot is doing is told, and until then that it is a bot", async () => {
  const { page, say } = visit;
  expect(await page.locator(".status").innerText()).toBe("bot");
  await say("/slow");
  await page.getByText("fayl yubormoqda").waitFor();
});

test("the command menu says a command", async () => {
  const { page } = visit;
  await page.getByRole("button", { name: "Menyu" }).click();
  await page.getByRole("menuitem", { name: "Obzvonlar" }).click();
  await page.locator(".message.own", { hasText: "/campaigns" }).waitFor();
});

test("the language of the page follows the address", async () => {
  const { page, close } = await stage.open(DESKTOP);
  await page.getByRole("radio", { name: "русский" }).last().click();
  await page.getByRole("button", { name: "Меню" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("ru");
  await close();
});

/** The rest of what is tried on this page: on one stage and in the same windows, of which each costs a process. */
describe.each([
  ["nobody is kept out", accessibilityTests],
  ["what was sent is corrected", correctionTests],
  ["files", fileTests],
])("%s", (_, declare) => declare(() => stage));
