import { InputFile } from "grammy";
import { expect, test } from "vitest";
import { createSendDoNotCall } from "../../../src/bot/sending/do-not-call.ts";
import { loadWords } from "../../../src/words.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";
import { fakeApi } from "../telegram/fake-api.ts";

const words = loadWords("en");

/** What is sent of these numbers, all of them added at one moment. */
async function sent(numbers: string[], addedAt = 0): Promise<string[]> {
  const store = memoryStore();
  store.doNotCall.add(numbers, CHAT, addedAt);
  const { api, calls } = fakeApi(() => ({ message_id: 1 }));
  const under: Promise<unknown>[] = [];
  createSendDoNotCall(
    api,
    store,
    (_chat, _words, send) => void under.push(send()),
    "utc +5",
  )(CHAT, words, store.accountId);
  await Promise.all(under);
  const document = calls[0]?.payload.document;
  if (!(document instanceof InputFile)) throw new Error("no file was sent");
  expect(document.filename).toBe(`${words.text("never-file")}.csv`);
  const pieces: Uint8Array[] = [];
  const raw = await document.toRaw();
  if (raw instanceof Uint8Array) pieces.push(raw);
  else for await (const piece of raw as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8").split("\r\n");
}

test("numbers are sent as a spreadsheet reads them, with the day on which each was added, in the installation's zone", async () => {
  const evening = Temporal.Instant.from("2026-11-23T19:30:00Z").epochMilliseconds;
  const [head, ...rows] = await sent(["998901234567", "79161234567"], evening);
  expect(head).toBe(`\uFEFF${words.text("never-file-number")};${words.text("never-file-day")}`);
  expect(rows.sort()).toEqual(["", "+79161234567;2026-11-24", "+998 90 123 45 67;2026-11-24"]);
});

test("more numbers than are read in one go are all sent, each once", async () => {
  const numbers = Array.from({ length: 2_001 }, (_, index) => `99890${String(1_000_000 + index)}`);
  const rows = (await sent(numbers)).slice(1, -1);
  expect(new Set(rows).size).toBe(2_001);
  expect(rows).toHaveLength(2_001);
});
