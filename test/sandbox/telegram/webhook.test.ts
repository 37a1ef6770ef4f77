import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { openTelegram, refusalOf } from "./open-telegram.ts";

/** A bot's webhook that answers with the statuses given, then 200, and tells what it was sent. */
async function openWebhook(statuses: number[]) {
  const received: { secret: unknown; text: unknown }[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await Array.fromAsync(request)).toString());
    received.push({ secret: request.headers["x-telegram-bot-api-secret-token"], text: body.message?.text });
    response.writeHead(statuses.shift() ?? 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

test("updates are posted in order with the secret, again after an error, and none twice after success", async () => {
  const { api, aziza, telegram } = await openTelegram();
  const { url, received } = await openWebhook([500]);
  await api.setWebhook(url, { secret_token: "s3cret" });
  aziza.says("two");
  await telegram.settled();
  expect(received).toEqual(["/start", "/start", "two"].map((text) => ({ secret: "s3cret", text })));
  expect(await api.getWebhookInfo()).toMatchObject({ url, pending_update_count: 0 });
});

test("getUpdates and a webhook exclude each other", async () => {
  const { api, telegram } = await openTelegram();
  const { url } = await openWebhook([]);
  const offset = ((await api.getUpdates())[0]?.update_id ?? 0) + 1;
  const waiting = refusalOf(api.getUpdates({ offset, timeout: 30 }));
  await telegram.settled();
  await api.setWebhook(url);
  expect(await waiting).toBe("409 Conflict: terminated by setWebhook request");
  expect(await refusalOf(api.getUpdates())).toBe(
    "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  );
  await api.deleteWebhook();
  expect(await api.getUpdates({ offset })).toEqual([]);
});

test("pending updates are dropped when asked", async () => {
  const { api } = await openTelegram();
  await api.deleteWebhook({ drop_pending_updates: true });
  expect(await api.getUpdates()).toEqual([]);
});

test.each([
  ["http://example.uz/hook", {}, "400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook"],
  ["https://example.uz/hook", { secret_token: "a b" }, "400 Bad Request: secret token contains unallowed characters"],
])("the webhook %s with %j is refused", async (url, options, refusal) => {
  const { api } = await openTelegram();
  expect(await refusalOf(api.setWebhook(url, options))).toBe(refusal);
});
