import { InputFile } from "grammy";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { createSendHistory, type HistoryFormat } from "../../../src/bot/sending/history.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import type { Store } from "../../../src/store/store.ts";
import { loadCatalogue } from "../../../src/words.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";
import { fakeApi } from "../telegram/fake-api.ts";

const words = loadCatalogue();
const NOON = Temporal.Instant.from("2026-11-26T07:41:50Z").epochMilliseconds;
/** After midnight in Tashkent. */
const NIGHT = Temporal.Instant.from("2026-11-26T19:30:00Z").epochMilliseconds;

interface Wish {
  search?: string;
  locale?: (typeof LOCALES)[number];
  timezone?: string;
  accounts?: { id: number; name: string }[];
}

/** The document that is sent: its name and its bytes. */
async function sent(
  store: Store,
  format: HistoryFormat,
  { search = "", locale = "en", timezone = "utc +5", accounts = [{ id: 1, name: "Main" }] }: Wish = {},
) {
  const { api, calls } = fakeApi(() => ({ message_id: 1 }));
  const under: Promise<unknown>[] = [];
  const sendBeside = (_chat: number, _words: unknown, send: () => Promise<unknown>) => void under.push(send());
  createSendHistory({ api, store, sendBeside, timezone, now: () => NIGHT })(
    CHAT,
    format,
    { search, accounts, of: CHAT },
    words[locale],
  );
  await Promise.all(under);
  const document = calls[0]?.payload.document;
  if (!(document instanceof InputFile)) throw new Error("no file was sent");
  const bytes = Buffer.concat(await Array.fromAsync((await document.toRaw()) as AsyncIterable<Uint8Array>));
  return { name: document.filename, bytes };
}

const csv = async (store: Store, wish?: Wish) => (await sent(store, "csv", wish)).bytes.toString("utf8").split("\r\n");

/** A campaign that was sent from here, with a refused row, and one that was made elsewhere. */
function office(): Store {
  const store = memoryStore();
  store.people.setName(CHAT, "Dilnoza");
  const answers = completeAnswers({ trunks: ["712037006", "712037007"] });
  answers.list.verdict = { ...answers.list.verdict, numbers: 12_480, refused: 3 };
  holdSubmission(store, "s", { answers });
  store.submissions.setTakenOut("s", 1);
  store.campaigns.add(pbxCampaign({ id: 7, name: "Aksiya" }), "s", NOON);
  const foreign = { id: 8, name: '=cmd|"x"', status: "Queued", recipients: 40, offsetSeconds: 0 };
  store.campaigns.add(pbxCampaign(foreign), undefined, NOON + 1);
  for (const id of [7, 8]) store.links.add(CHAT, id);
  return store;
}

describe("the history of a chat", () => {
  test("as csv opens by itself, newest first, in the manager's zone, and runs no formula", async () => {
    expect(await csv(office())).toEqual([
      "\uFEFFFirst day;Last day;Name;№;Numbers sent;Refused rows;Lines;Hours (UTC+5);Status;Checked;Sent by",
      `24.11.2026;25.11.2026;"'=cmd|""x""";8;40;;253;14:00–22:59;Queued;26.11.2026 12:41;`,
      `24.11.2026;25.11.2026;Aksiya;7;12479;3;"712 037 006, 712 037 007";09:00–17:59;new;26.11.2026 12:41;Dilnoza`,
      "",
    ]);
  });

  test("as xlsx has days, moments and figures to sort by", async () => {
    const rows = await readSheet((await sent(office(), "xlsx")).bytes);
    const [from, to] = [new Date("2026-11-24T00:00Z"), new Date("2026-11-25T00:00Z")];
    const checked = new Date("2026-11-26T12:41Z");
    expect(rows.slice(1)).toEqual([
      [from, to, '=cmd|"x"', 8, 40, null, "253", "14:00–22:59", "Queued", checked, null],
      [from, to, "Aksiya", 7, 12_479, 3, "712037006, 712037007", "09:00–17:59", "new", checked, "Dilnoza"],
    ]);
  });

  test.each(LOCALES)(
    "in %s has its titles, statuses and name of that language, with the day of the manager",
    async (locale) => {
      const { name, bytes } = await sent(office(), "xlsx", { locale });
      expect(name).toBe(`${words[locale].text("history-file", { day: "2026-11-27" })}.xlsx`);
      const [titles, , row] = await readSheet(bytes);
      expect(titles?.slice(0, 3)).toEqual(
        (["history-from", "history-to", "history-name"] as const).map((key) => words[locale].text(key)),
      );
      expect(row?.[8]).toBe(words[locale].text("status-new"));
    },
  );

  test("that was searched holds what fits, and its name says what was looked for", async () => {
    const store = office();
    const [, first, rest] = await csv(store, { search: "aksiya" });
    expect([first?.split(";")[2], rest]).toEqual(["Aksiya", ""]);
    const { name } = await sent(store, "csv", { search: "Aksiya/27.11" });
    expect(name).toBe("Campaigns, Aksiya 27.11, 2026-11-27.csv");
  });

  test("holds nobody else's campaigns", async () => {
    const store = office();
    store.campaigns.add(pbxCampaign({ id: 9, name: "Another chat's" }), undefined, NOON);
    store.links.add(CHAT + 1, 9);
    expect((await csv(store)).join()).not.toContain("Another");
  });

  test("of many pages has each campaign once, and leaves the loop to others between them", async () => {
    const store = memoryStore();
    for (let id = 1; id <= 205; id += 1) {
      // Several came at one moment.
      store.campaigns.add(pbxCampaign({ id }), undefined, Math.floor(id / 60));
      store.links.add(CHAT, id);
    }
    let turns = 0;
    let isDone = false;
    function count(): void {
      turns += 1;
      if (!isDone) setImmediate(count);
    }
    count();
    const lines = await csv(store);
    isDone = true;
    expect(lines.slice(1, -1).map((line) => Number(line.split(";")[3]))).toEqual(
      Array.from({ length: 205 }, (_, index) => 205 - index),
    );
    expect(turns).toBeGreaterThan(4);
  });
});

test("of several accounts each row says which it is of", async () => {
  const store = office();
  const other = addAccount(store);
  store.of(other).campaigns.add(pbxCampaign({ id: 9, name: "Filialda" }), undefined, NOON);
  store.of(other).links.add(CHAT, 9);
  const accounts = [
    { id: 1, name: "Asosiy" },
    { id: other, name: "Filial" },
  ];
  const [titles, ...rows] = (await csv(store, { accounts })).filter((line) => line !== "");
  expect(titles).toMatch(/Account$/);
  expect(rows.map((row) => row.split(/[;,]/).at(-1))).toEqual(["Asosiy", "Asosiy", "Filial"]);
  const [alone] = await csv(store);
  expect(alone).not.toContain("Account");
});
