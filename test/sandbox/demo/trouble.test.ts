import { Api } from "grammy";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createTrouble } from "../../../sandbox/demo/trouble.ts";
import type { PbxSandbox } from "../../../sandbox/pbx/contract.ts";
import { startPbx } from "../../../sandbox/pbx/server.ts";
import type { TelegramSandbox } from "../../../sandbox/telegram/contract.ts";
import { startTelegram } from "../../../sandbox/telegram/server.ts";

let pbx: PbxSandbox;
let telegram: TelegramSandbox;
let trouble: ReturnType<typeof createTrouble>;
beforeAll(async () => {
  [pbx, telegram] = await Promise.all([startPbx(), startTelegram()]);
});
beforeEach(() => {
  trouble = createTrouble(pbx, telegram);
});
afterAll(() => Promise.all([pbx.close(), telegram.close()]));

const trunks = () =>
  fetch(`${pbx.url}/getMyTrunks`, { headers: { authorization: `Bearer ${pbx.token}` } }).then(
    ({ status }) => status,
    () => "no connection",
  );

test.each([
  ["pbx-down", "no connection"],
  ["token-refused", 401],
])("%s: %s, until it is switched off", async (id, outcome) => {
  await trouble.set(id, true);
  expect(trouble.state()).toMatchObject({ [id]: true });
  expect(await trunks()).toBe(outcome);
  await trouble.set(id, false);
  expect(await trunks()).toBe(200);
});

test("switching one off leaves the others on", async () => {
  await trouble.set("pbx-slow", true);
  await trouble.set("token-refused", true);
  await trouble.set("pbx-slow", false);
  expect(await trunks()).toBe(401);
  await trouble.set("token-refused", false);
});

test("a busy Telegram asks to wait for whatever shows in a chat", async () => {
  telegram.person({ id: 1, firstName: "Ali" }).says("salom");
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  await trouble.set("telegram-busy", true);
  await expect(api.sendMessage(1, "x")).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
  await expect(api.getMe()).resolves.toMatchObject({ is_bot: true });
  await trouble.set("telegram-busy", false);
  await expect(api.sendMessage(1, "x")).resolves.toMatchObject({ text: "x" });
});

test("a switch that there is not is refused", async () => {
  await expect(trouble.set("fire", true)).rejects.toThrow(RangeError);
});
