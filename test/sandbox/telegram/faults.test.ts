import { HttpError } from "grammy";
import { expect, test } from "vitest";
import { openTelegram, refusalOf } from "./open-telegram.ts";

test("too many requests are refused with the seconds to wait, and are no refusal of the bot's making", async () => {
  const { telegram, post } = await openTelegram();
  const kind = { type: "refuse", status: 429, description: "Too Many Requests: retry after 3", retryAfter: 3 } as const;
  telegram.fault({ method: "sendMessage", times: 1, kind });
  expect(await post("getMe")).toMatchObject({ ok: true });
  expect(await post("sendMessage", { chat_id: 1001, text: "a" })).toEqual({
    ok: false,
    error_code: 429,
    description: "Too Many Requests: retry after 3",
    parameters: { retry_after: 3 },
  });
  expect(await post("sendMessage", { chat_id: 1001, text: "a" })).toMatchObject({ ok: true });
  expect(telegram.refusals()).toEqual([]);
});

test("a page of HTML comes instead of JSON", async () => {
  const { telegram } = await openTelegram();
  telegram.fault({ kind: { type: "html" } });
  const response = await fetch(`${telegram.url}/bot${telegram.token}/getMe`);
  expect(response.status).toBe(502);
  expect(response.headers.get("content-type")).toBe("text/html");
});

test.each([
  ["cut", 1],
  ["cut-after", 2],
] as const)("a connection with the fault %s leaves %i messages in the chat", async (type, messages) => {
  const { telegram, api, aziza } = await openTelegram();
  telegram.fault({ method: "sendMessage", times: 1, kind: { type } });
  await expect(api.sendMessage(1001, "a")).rejects.toThrow(HttpError);
  expect(aziza.chat()).toHaveLength(messages);
});

test("a stalled call is carried out when the faults are cleared", async () => {
  const { telegram, api, aziza } = await openTelegram();
  telegram.fault({ method: "sendMessage", kind: { type: "stall" } });
  const sent = api.sendMessage(1001, "late");
  await api.getMe();
  expect(aziza.chat()).toHaveLength(1);
  telegram.clearFaults();
  await sent;
  expect(aziza.chat()).toHaveLength(2);
});

test("faults last until they are cleared", async () => {
  const { telegram, api } = await openTelegram();
  telegram.fault({ kind: { type: "refuse", status: 500, description: "Internal Server Error" } });
  expect(await refusalOf(api.getMe())).toBe("500 Internal Server Error");
  expect(await refusalOf(api.getMe())).toBe("500 Internal Server Error");
  telegram.clearFaults();
  expect(await refusalOf(api.getMe())).toBe("");
});

test("a download breaks off in the middle", async () => {
  const { telegram, api, aziza } = await openTelegram();
  const file = aziza.sendsDocument({ name: "a.txt", bytes: Buffer.from("0123456789") }).message?.document;
  const { file_path: path } = await api.getFile(file?.file_id ?? "");
  telegram.fault({ method: "file", kind: { type: "cut-after" } });
  const response = await fetch(`${telegram.url}/file/bot${telegram.token}/${path}`);
  await expect(response.arrayBuffer()).rejects.toThrow();
});
