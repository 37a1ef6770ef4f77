import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { PbxSandbox } from "../../../sandbox/pbx/contract.ts";
import { startPbx } from "../../../sandbox/pbx/server.ts";
import { fieldsWith, mp3, numbers, type RawForm, rawForm, vendorFields } from "./campaign-form.ts";

const run = promisify(execFile);
const curlExists = await run("curl", ["--version"]).then(
  () => true,
  () => false,
);

let pbx: PbxSandbox;
let nowMs: number;
const start = Date.parse("2025-04-25T09:14:24.747Z");

beforeEach(async () => {
  nowMs = start;
  pbx = await startPbx({ token: "TOKEN", now: () => nowMs });
});
afterEach(() => pbx.close());

async function call(path: string, init: RequestInit = {}, token = "TOKEN") {
  const headers = { ...init.headers, authorization: `Bearer ${token}` };
  const response = await fetch(`${pbx.url}${path}`, { ...init, headers });
  return { status: response.status, json: JSON.parse(await response.text()) };
}
const add = (form?: RawForm) => call("/addAutorule", { method: "POST", ...rawForm(form) });

const published = {
  id: 123,
  name: "TestAutocalls1",
  from: "2025-04-25",
  to: "2025-04-25",
  fromtime: "18:00:00",
  totime: "20:59:59",
  trunks: ["253"],
  record: expect.stringMatching(/^\/play\/[0-9a-f]{32}$/),
  recipients: 0,
  maxline: "3",
  goodtime: "4",
  tryes: "5",
  paused: "0",
  status: "new",
  timezone: 18000,
  updatedAt: "2025-04-25T09:14:24.747Z",
  createdAt: "2025-04-25T09:14:24.747Z",
};

describe("the vendor's example", () => {
  test("is answered with the published object", async () => {
    expect(await add()).toEqual({ status: 200, json: published });
  });

  test.runIf(curlExists)("is taken from curl as it is printed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pbx-"));
    await writeFile(join(folder, "001_ChooseLang_Uz_Ru.mp3"), mp3);
    await writeFile(join(folder, "recipients.csv"), numbers);
    const printed = `curl --location --request POST 'https://cld.alovoice.uz/mapi/addAutorule' \\
--header 'Authorization: Bearer TOKEN' \\
--form 'record=@"001_ChooseLang_Uz_Ru.mp3"' --form 'recipients=@"recipients.csv"' \\
--form 'name="TestAutocalls1"' --form 'from="2025.04.25"' --form 'to="2025.04.25"' \\
--form 'fromtime="18:00"' --form 'totime="20:59"' --form 'trunks="712037006"' \\
--form 'maxline="3"' --form 'goodtime="4"' --form 'tries="5"' --form 'paused="0"' --form 'timezone="utc +5"'`;
    const command = printed.replace("https://cld.alovoice.uz/mapi", pbx.url);
    const { stdout } = await run("sh", ["-c", command], { cwd: folder });
    await rm(folder, { recursive: true, maxRetries: 20 });
    expect(JSON.parse(stdout)).toEqual(published);
    expect(pbx.requests[0]?.fields).toEqual(vendorFields);
  });

  test("is recorded with its fields in order and both files byte for byte", async () => {
    await add();
    expect(pbx.requests).toEqual([
      {
        method: "POST",
        path: "/mapi/addAutorule",
        status: 200,
        fields: vendorFields,
        record: { name: "001_ChooseLang_Uz_Ru.mp3", type: "application/octet-stream", bytes: Buffer.from(mp3) },
        recipients: {
          name: "recipients.csv",
          type: "application/octet-stream",
          bytes: Buffer.from(numbers),
          text: numbers,
        },
      },
    ]);
  });
});

test("what may be left out gets the published defaults", async () => {
  const absent = { maxline: undefined, goodtime: undefined, tries: undefined, paused: undefined, timezone: undefined };
  const { json } = await add({ fields: fieldsWith(absent) });
  expect(json).toMatchObject({ maxline: "1", goodtime: "3", tryes: "2", paused: "0", timezone: 18000 });
});

test.each<[what: string, form: RawForm, error: RegExp]>([
  ["a day with dashes", { fields: fieldsWith({ from: "2025-04-25" }) }, /^from:/],
  ["a day that is not in the calendar", { fields: fieldsWith({ to: "2025.04.31" }) }, /^to:/],
  ["an end before the start", { fields: fieldsWith({ from: "2025.04.26" }) }, /^to:/],
  ["an hour with seconds", { fields: fieldsWith({ fromtime: "18:00:00" }) }, /^fromtime:/],
  ["an hour of one digit", { fields: fieldsWith({ fromtime: "8:00" }) }, /^fromtime:/],
  ["24:00", { fields: fieldsWith({ totime: "24:00" }) }, /^totime:/],
  ["a period over midnight", { fields: fieldsWith({ totime: "02:00" }) }, /^totime:/],
  ["an empty window", { fields: fieldsWith({ totime: "18:00" }) }, /^totime:/],
  ["a line of somebody else", { fields: fieldsWith({ trunks: "712037006,711111111" }) }, /^trunks: 711111111/],
  ["lines joined by a comma and a space", { fields: fieldsWith({ trunks: "712037006, 551234567" }) }, /^trunks:/],
  ["no calls at once", { fields: fieldsWith({ maxline: "0" }) }, /^maxline:/],
  ["a fraction", { fields: fieldsWith({ goodtime: "1.5" }) }, /^goodtime:/],
  ["a paused that is a word", { fields: fieldsWith({ paused: "true" }) }, /^paused:/],
  ["a zone by name", { fields: fieldsWith({ timezone: "Asia/Tashkent" }) }, /^timezone:/],
  ["a blank name", { fields: fieldsWith({ name: " " }) }, /^name:/],
  ["no name", { fields: fieldsWith({ name: undefined }) }, /^name: required/],
  ["an unknown field", { fields: fieldsWith({ tryes: "2" }) }, /^tryes:/],
  ["a field sent twice", { fields: [...vendorFields, ["name", "again"]] }, /^name: sent twice/],
  ["no recording", { record: undefined }, /^record: required/],
  ["a text named .mp3", { record: Buffer.from("hello, this is no mp3 at all".repeat(99)) }, /^record: not an mp3/],
  ["an empty recording", { record: Buffer.alloc(0) }, /^record: not an mp3/],
  ["an ID3 tag without frames", { record: Buffer.from("ID3\x03\0\0\0\0\0\0") }, /^record: not an mp3/],
  ["no list", { recipients: undefined }, /^recipients: required/],
  ["an empty list", { recipients: "" }, /^recipients: line 1/],
  ["a header", { recipients: `phone\n${numbers}` }, /^recipients: line 1/],
  ["a number with a plus", { recipients: "998901234567\n+998931112233\n" }, /^recipients: line 2/],
  ["an empty line", { recipients: "998901234567\n\n998931112233\n" }, /^recipients: line 2/],
  ["Windows line ends", { recipients: "998901234567\r\n" }, /^recipients: CR/],
  ["a byte order mark", { recipients: `\uFEFF${numbers}` }, /^recipients: byte order mark/],
  ["another encoding", { recipients: Buffer.from([0xcf, 0xf0]) }, /^recipients: not UTF-8/],
])("%s is refused by name and makes no campaign", async (_, form, error) => {
  expect(await add(form)).toEqual({ status: 400, json: { error: expect.stringMatching(error) } });
  expect(pbx.campaigns()).toEqual([]);
});

test.each([
  ["plus", "+998901234567\n", "998901234567\n"],
  ["national", "901234567\n", "998901234567\n"],
] as const)("an account of the %s format takes that format only", async (recipientsFormat, good, bad) => {
  const other = await startPbx({ token: "TOKEN", recipientsFormat });
  const post = (recipients: string) => {
    const { headers, body } = rawForm({ recipients });
    return fetch(`${other.url}/addAutorule`, {
      method: "POST",
      headers: { ...headers, authorization: "Bearer TOKEN" },
      body,
    });
  };
  expect([(await post(good)).status, (await post(bad)).status]).toEqual([200, 400]);
  await other.close();
});

test("another token is 401 and makes no campaign", async () => {
  expect((await call("/addAutorule", { method: "POST", ...rawForm() }, "OTHER")).status).toBe(401);
  expect(pbx.campaigns()).toEqual([]);
});

test.each(["/updateAutorule", "/getAutorule/abc", "/getAutorule/123"])("%s is 404", async (path) => {
  expect((await call(path)).status).toBe(404);
});

test("a body that is no form is 400", async () => {
  expect((await call("/addAutorule", { method: "POST", body: "{}" })).status).toBe(400);
});

test("the lines are those of the account at that time", async () => {
  pbx.trunks = ["551112233"];
  expect(await call("/getMyTrunks")).toEqual({ status: 200, json: ["551112233"] });
});

test("the list is counted two seconds after the creation", async () => {
  await add();
  nowMs += 1_999;
  expect((await call("/getAutorule/123")).json.recipients).toBe(0);
  nowMs += 1;
  expect((await call("/getAutorule/123")).json).toMatchObject({ recipients: 3, updatedAt: "2025-04-25T09:14:26.747Z" });
});

test.each([
  ["2025-04-25T12:59:59Z", "0", "new"],
  ["2025-04-25T13:00:00Z", "0", "running"],
  ["2025-04-25T15:59:59Z", "0", "running"],
  ["2025-04-25T16:00:00Z", "0", "finished"],
  ["2025-04-25T13:00:00Z", "1", "new"],
])("at %s a campaign with paused=%s is %s", async (at, paused, status) => {
  await add({ fields: fieldsWith({ paused }) });
  nowMs = Date.parse(at);
  expect((await call("/getAutorule/123")).json.status).toBe(status);
});

test("advance moves the life on and tells who watches", async () => {
  const seen: string[] = [];
  await add();
  const stop = pbx.watch((event) => seen.push(event.kind === "campaign" ? event.campaign.status : event.kind));
  pbx.advance(4 * 3_600_000);
  stop();
  pbx.advance(4 * 3_600_000);
  expect(seen).toEqual(["new", "running"]);
  expect(pbx.campaigns()[0]?.status).toBe("finished");
});

test("a status set by hand stays, a forgotten campaign is gone", async () => {
  await add();
  pbx.setStatus(123, "blocked");
  pbx.setRecipients(123, 7);
  pbx.advance(9 * 3_600_000);
  expect((await call("/getAutorule/123")).json).toMatchObject({ status: "blocked", recipients: 7 });
  pbx.forget(123);
  expect((await call("/getAutorule/123")).status).toBe(404);
});

test("a fault for two requests of one method leaves the third and the other methods alone", async () => {
  await pbx.fault({ kind: "refuse", status: 503, on: "getMyTrunks", times: 2 });
  const statuses = [];
  for (const path of ["/getAutorule/1", "/getMyTrunks", "/getMyTrunks", "/getMyTrunks"]) {
    statuses.push((await call(path)).status);
  }
  expect(statuses).toEqual([404, 503, 503, 200]);
});

test("a PBX that was down is back at its address", async () => {
  await pbx.fault({ kind: "down" });
  await expect(call("/getMyTrunks")).rejects.toThrow();
  await pbx.clearFaults();
  expect((await call("/getMyTrunks")).status).toBe(200);
});
