import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openForm } from "../../src/pbx/form.ts";
import { prepareCampaign } from "./new-campaign.ts";

test("a form says how long it is, tells how much of it went, and is as long as it said", async () => {
  const { campaign, remove } = await prepareCampaign();
  const told: number[] = [];
  const form = await openForm(campaign, "line", (sent, total) => told.push(sent, total));
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
