import { basename } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { createSealing } from "../../src/app/account/sealing.ts";
import { count } from "../counts.ts";
import { filesWith } from "./clear-tokens.ts";
import { change, handled, rows } from "./database.ts";
import { ADMIN, type Office, openEndingOffice, openOffice } from "./office.ts";
import { phrasesOf } from "./phrases.ts";
import { CARD, postsTo, press, SAID_TWICE, send, walkFromRecording } from "./walk.ts";

const TOKEN = "Qk7wPz3mX9sLd2Rt5Vb8Nc1Yf4Gh6Jk0";
const LINES = ["551234567", "781130002"];
const KEY = Buffer.alloc(32, 7).toString("base64");
const phrase = phrasesOf("uz");
const env = { ADMIN_IDS: String(ADMIN), SECRET_KEY: KEY, LOG_LEVEL: "trace" };

/** From /accounts to the question for a key. */
async function asked({ manager }: Pick<Office, "manager">): Promise<void> {
  manager.says("/accounts");
  await manager.seesLast(phrase("accounts-title"));
  await manager.taps(phrase.label("button-account-add")).answered;
  await manager.seesLast(phrase("accounts-ask-token"));
}

const states = (office: Office) =>
  (rows(office, "SELECT state, token_to_try FROM accounts WHERE id > 1 ORDER BY id") as object[]).map((row) => ({
    ...row,
  }));

/** Calls `look` behind every commit of the bot's in this process, until the end that it returns. */
function behindEachCommit(look: () => void): () => void {
  const statement = new Database(":memory:").prepare("SELECT 1");
  const prototype = Object.getPrototypeOf(statement) as { run(...values: unknown[]): unknown };
  const { run } = prototype;
  prototype.run = function (this: Database.Statement, ...values: unknown[]) {
    const result = run.apply(this, values);
    const { database } = this;
    if (!database.inTransaction && basename(database.name) === "campaigns.sqlite") look();
    return result;
  };
  return () => void Object.assign(prototype, { run });
}

test("behind no commit on the way is the key anywhere in the folder, wherever a kill may come", async ({
  onTestFinished,
}) => {
  const office = await openOffice({ env });
  onTestFinished(() => office.close());
  const { manager, pbx } = office;
  pbx.opens(TOKEN, LINES);
  await asked(office);
  const found: string[][] = [];
  const end = behindEachCommit(() => void found.push(filesWith(TOKEN, office.dataDir)));
  onTestFinished(end);
  manager.says(TOKEN);
  await manager.seesAnywhere(phrase("accounts-works"));
  manager.says("Filial");
  await manager.seesAnywhere(phrase("accounts-ready-alone"));
  await handled(office);
  expect(found.length).toBeGreaterThan(8);
  expect(found.flat()).toEqual([]);
  expect(office.log.filter((line) => line.includes(TOKEN))).toEqual([]);
});

/** When a kill comes after the key was pasted; the PBX says nothing until then. */
const MOMENTS: { when: string; wait(office: Office): Promise<unknown> }[] = [
  {
    when: "while the PBX is being asked",
    wait: ({ pbx }) => expect.poll(() => pbx.requests.some(({ token }) => token === TOKEN)).toBe(true),
  },
  { when: "before the bot can have seen it", wait: async () => {} },
  { when: "once its message was deleted", wait: ({ manager }) => manager.seesAnywhere(phrase("accounts-trying")) },
];

test.for(MOMENTS.slice(0, count(1, MOMENTS.length)))(
  "killed $when, the folder has no key in it, and the next start goes on to the name",
  async ({ wait }, { onTestFinished }) => {
    const office = await openEndingOffice({ env });
    onTestFinished(() => office.close({ provoked: SAID_TWICE }));
    const { manager, pbx } = office;
    pbx.opens(TOKEN, LINES);
    await asked(office);
    await pbx.fault({ kind: "stall", on: "getMyTrunks" });
    manager.says(TOKEN);
    await wait(office);
    await office.ends(async () => {
      expect(filesWith(TOKEN, office.dataDir)).toEqual([]);
      await pbx.clearFaults();
    });
    await manager.seesAnywhere(phrase("accounts-works"));
    await handled(office);
    expect(manager.chat().filter(({ text }) => text.includes(TOKEN))).toEqual([]);
    expect(states(office)).toEqual([{ state: "unnamed", token_to_try: null }]);
    expect(filesWith(TOKEN, office.dataDir)).toEqual([]);
  },
);

test("a start with a newer key seals all accounts anew, and what is due on one of them leaves with its own key", async ({
  onTestFinished,
}) => {
  const office = await openOffice({ env: { ...env, UNDO_SECONDS: "600" } });
  onTestFinished(() => office.close({ provoked: SAID_TWICE }));
  const { manager, pbx, environment } = office;
  const tokens = Array.from({ length: count(6, 60) }, (_, n) => `${TOKEN}${n}`);
  for (const [n, token] of tokens.entries()) pbx.opens(token, [...LINES, `7811300${n + 10}`]);
  const newer = Buffer.alloc(32, 9).toString("base64");
  // Telegram knows the chat before the bot writes there by itself, as it does of the week's journal at a start.
  manager.says("/language");
  await manager.seesLast(/./);
  await office.restart(() => {
    const sealing = createSealing([Buffer.from(KEY, "base64")]);
    for (const [n, token] of tokens.entries()) {
      const accountId = n + 2;
      const sealed = sealing.seal(token, { accountId, purpose: "pbx-token" });
      change(
        office,
        "INSERT INTO accounts (id, name, is_named, state, token) VALUES (?, ?, 1, 'active', ?)",
        accountId,
        `Filial ${n}`,
        sealed,
      );
    }
  });
  manager.says("/new");
  await manager.seesLast(phrase("account-ask"));
  press(manager, /\|account\|3$/);
  await walkFromRecording(manager, "Filialdan");
  await send(manager).answered;
  await office.restart(() => {
    environment.SECRET_KEY = `${newer},${KEY}`;
    environment.UNDO_SECONDS = "0";
  });
  await manager.seesLast(CARD);
  const sent = postsTo(pbx).map(({ token }) => token);
  expect(sent).toEqual([tokens[1]]);
  const sealing = createSealing([Buffer.from(newer, "base64")]);
  const kept = rows(office, "SELECT id, token FROM accounts WHERE id > 1 ORDER BY id") as {
    id: number;
    token: string;
  }[];
  const opened = kept.map(({ id, token }) => sealing.open(token, { accountId: id, purpose: "pbx-token" }));
  expect(opened).toEqual(tokens.map((text) => ({ ok: true, text })));
});
