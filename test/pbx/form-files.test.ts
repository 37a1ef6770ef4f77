import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openForm } from "../../src/pbx/form.ts";
import { prepareCampaign } from "./new-campaign.ts";

test("a form says how long it is, tells how much of it went, and is as long as it said", async () => {
  const { campaign, remove } = await prepareCampaign();
  const told: number[] = [];
  const form = await openForm(campaign, "line", { onProgress: (sent, total) => told.push(sent, total) });
  expect(form.began()).toBe(false);
  const body = await buffer(form.body);
  expect(form.began()).toBe(true);
  expect(body).toHaveLength(form.contentLength);
  expect(told.slice(-2)).toEqual([form.contentLength, form.contentLength]);
  expect(form.contentType).toBe("multipart/form-data; boundary=line");
  await form.close();
  await remove();
});

test("of a form that was closed before anything went no file is read any more", async () => {
  const { campaign, remove } = await prepareCampaign();
  const form = await openForm(campaign, "line");
  await form.close();
  await form.close();
  await expect(buffer(form.body)).rejects.toThrow();
  await remove();
});

test("a file that is not there is told with the system's code", async () => {
  const { campaign, remove } = await prepareCampaign();
  const recipients = { ...campaign.recipients, path: `${campaign.recipients.path}-gone` };
  await expect(openForm({ ...campaign, recipients }, "line")).rejects.toMatchObject({ code: "ENOENT" });
  await remove();
});

test("an empty file is a part of no bytes", async () => {
  const { campaign, remove } = await prepareCampaign("");
  const form = await openForm(campaign, "line");
  const body = await buffer(form.body);
  expect(body).toHaveLength(form.contentLength);
  expect(body.toString("latin1")).toContain("Content-Type: text/csv\r\n\r\n\r\n--line\r\n");
  await form.close();
  await remove();
});

/** Numbers that are all different, in several pieces of what is read at once. */
const LONG_LIST = Array.from({ length: 250_000 }, (_, at) => `${998_900_000_000 + at}\n`).join("");

test.each([1, 2, 3, 5])("a piece is not read over while it may still be written, %s at once", async (many) => {
  const { campaign, mp3, remove } = await prepareCampaign(LONG_LIST);
  const waiting: Buffer[] = [];
  const arrived: Buffer[] = [];
  const write = () => arrived.push(...waiting.splice(0).map((piece) => Buffer.from(piece)));
  const form = await openForm(campaign, "line", { isWritten: () => waiting.length === 0 });
  for await (const piece of form.body) {
    waiting.push(piece as Buffer);
    if (waiting.length === many) write();
  }
  write();
  const body = Buffer.concat(arrived);
  expect(body.includes(LONG_LIST)).toBe(true);
  expect(body.includes(mp3)).toBe(true);
  expect(body).toHaveLength(form.contentLength);
  await form.close();
  await remove();
});

test("once a piece is written the next one takes its memory", async () => {
  const { campaign, remove } = await prepareCampaign(LONG_LIST);
  const form = await openForm(campaign, "line", { isWritten: () => true });
  const memories = new Set<ArrayBufferLike>();
  for await (const { length, buffer: memory } of form.body) if (length > 100_000) memories.add(memory);
  expect(memories.size).toBe(1);
  await form.close();
  await remove();
});

test("it tells of what went at least every half a megabyte: on a slow network that is a sign of life", async () => {
  const { campaign, remove } = await prepareCampaign(LONG_LIST);
  const told: number[] = [];
  const form = await openForm(campaign, "line", { onProgress: (sent) => told.push(sent) });
  await buffer(form.body);
  const steps = told.map((sent, at) => sent - (told[at - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThanOrEqual(512 * 1024);
  expect(told.at(-1)).toBe(form.contentLength);
  await form.close();
  await remove();
});
