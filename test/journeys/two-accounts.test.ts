/** Two accounts at the PBX, each with its own token, lines, campaigns and numbers that are never called. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { createSealing } from "../../src/app/account/sealing.ts";
import { count } from "../counts.ts";
import { change, handled, rows } from "./database.ts";
import { ADMIN, list, type Office, openOffice, recording } from "./office.ts";
import { phrasesOf } from "./phrases.ts";
import { CARD, postsTo, press, SAID_TWICE } from "./walk.ts";

const [TOKEN, OTHER_LINE] = ["Zx8cVb6nMq2wEr4tYu0iOp1aSd3fGh5j", "781130001"];
const KEY = Buffer.alloc(32, 7);

/** One language stands for both in the short run. */
const LANGUAGES = (["uz", "ru"] as const).filter((language) => language === "uz" || count(0, 1) === 1);

describe.each(LANGUAGES)("with two accounts, in %s,", (language) => {
  const phrase = phrasesOf(language);
  const first = phrase.label("account-first");
  let office: Office;
  let admin: Person;
  let maker: Person;
  let names = 0;

  beforeAll(async () => {
    const env = {
      ADMIN_IDS: `${ADMIN},${ADMIN + 1}`,
      SECRET_KEY: KEY.toString("base64"),
      UNDO_SECONDS: "600",
      HAND_OVER: "at-once",
    };
    office = await openOffice({ at: "2026-11-25T12:00", languageCode: language, env });
    admin = office.manager;
    maker = office.hires(language);
    office.pbx.opens(TOKEN, [OTHER_LINE, "781130002"]);
    const sealed = createSealing([KEY]).seal(TOKEN, { accountId: 2, purpose: "pbx-token" });
    await office.restart(() => {
      change(
        office,
        "INSERT INTO accounts (id, name, state, token, is_named) VALUES (2, 'Filial', 'active', ?, 1)",
        sealed,
      );
    });
  });
  afterAll(() => office.close({ provoked: SAID_TWICE }));

  interface Walk {
    account: RegExp;
    line: string;
    /** Which of the sample numbers. */
    from?: number;
    /** Some of them are never called, which its card says. */
    isTakenOut?: boolean;
  }

  /** From /new to the read-back of a campaign of four numbers. */
  async function toReview({ account, line, from = 0, isTakenOut = false }: Walk): Promise<string> {
    maker.says("/new");
    await maker.seesLast(phrase("account-ask"));
    await maker.taps(account).answered;
    await maker.seesLast(/1 \/ 6/);
    maker.sendsAudio({ name: "Bahor.mp3", bytes: await recording(), mimeType: "audio/mpeg" });
    await maker.seesLast(/2 \/ 6/);
    maker.sendsDocument({ name: "mijozlar.csv", bytes: list(4, from), mimeType: "text/csv" });
    if (isTakenOut) {
      await maker.seesLast(phrase("list-card"));
      await maker.taps(phrase.label("button-continue")).answered;
    }
    await maker.seesLast(/3 \/ 6/);
    maker.says(`Bahor ${++names}`);
    await maker.seesLast(/4 \/ 6/);
    maker.says(line);
    await maker.seesLast(/5 \/ 6/);
    maker.says("27.11.2026");
    await maker.seesLast(/6 \/ 6/);
    maker.says("09:00-18:00");
    return (await maker.seesLast(phrase("review-title"))).text;
  }

  /** Taps Start, again where its list was still being looked at. */
  async function starts(): Promise<void> {
    const isHeld = () => phrase("submission-held").test(maker.chat().at(-1)?.text ?? "");
    await expect.poll(() => rows(office, "SELECT id FROM intakes")).toEqual([]);
    await expect
      .poll(async () => {
        if (!isHeld()) await press(maker, /^w\|[^|]+\|send/).answered;
        await handled(office);
        return isHeld();
      })
      .toBe(true);
  }

  /** Starts it, and lets the time of Stop go by; the request that was made. */
  async function sent(until: string) {
    const before = postsTo(office.pbx).length;
    await starts();
    // Its time of Stop begins when it is seen.
    await handled(office);
    office.clock.goOn(until);
    await maker.seesLast(CARD);
    const [request, ...others] = postsTo(office.pbx).slice(before);
    expect(others).toEqual([]);
    return request;
  }

  const numbersOf = (text = "") => text.trim().split(/\s+/).sort();

  test("numbers that one never calls are called from the other, and each campaign goes out with its own token and lines", async () => {
    const [never = "", ...rest] = sampleNumbers(4);
    maker.says(`/dnc ${never}`);
    await maker.seesLast(phrase("never-added"));
    const review = await toReview({ account: first, line: "712037006", isTakenOut: true });
    expect(review).toMatch(/^🏢 /);
    const one = await sent("2026-11-25T12:12");
    expect([one?.token, one?.fields?.filter(([name]) => name === "trunks").map(([, value]) => value)]).toEqual([
      undefined,
      [expect.stringContaining("712037006")],
    ]);
    expect(numbersOf(one?.recipients?.text)).toEqual([...rest].sort());

    // Whom the other account called is nobody's business here: nothing is asked about calls of this week.
    expect(await toReview({ account: /^Filial$/, line: OTHER_LINE })).toMatch(/^🏢 Filial/);
    const two = await sent("2026-11-25T12:24");
    expect([two?.token, two?.fields?.filter(([name]) => name === "trunks").map(([, value]) => value)]).toEqual([
      TOKEN,
      [expect.stringContaining(OTHER_LINE)],
    ]);
    expect(numbersOf(two?.recipients?.text)).toEqual([never, ...rest].sort());
    const { text } = await maker.seesLast(CARD);
    expect(text).toContain("Filial");
    expect(rows(office, "SELECT account_id FROM campaigns ORDER BY created_at")).toEqual([
      { account_id: 1 },
      { account_id: 2 },
    ]);
  });

  test("an account that is taken away in the time of Stop sends nothing: the draft asks for another one, and goes out on that", async () => {
    const before = postsTo(office.pbx).length;
    await toReview({ account: /^Filial$/, line: OTHER_LINE, from: 50 });
    await starts();
    admin.says("/accounts");
    const { message } = await admin.seesLast(phrase("accounts-title"));
    await admin.forgesTap(`a|untick|2/${maker.id}`, message.message_id).answered;
    await maker.seesLast(phrase("stopped-account-gone"));
    office.clock.goOn("2026-11-25T12:40");
    await handled(office);
    expect(postsTo(office.pbx)).toHaveLength(before);

    await maker.taps(phrase.label("button-mend")).answered;
    await maker.seesLast(phrase("account-gone"));
    expect(maker.chat().at(-1)?.buttons.flat()).not.toContain("Filial");
    await maker.taps(first).answered;
    await maker.seesLast(phrase("trunks-ask"));
    maker.says("712037006");
    await maker.seesLast(phrase("review-title"));
    const request = await sent("2026-11-25T12:52");
    expect([request?.token, numbersOf(request?.recipients?.text)]).toEqual([undefined, sampleNumbers(4, 50).sort()]);
  });
});
