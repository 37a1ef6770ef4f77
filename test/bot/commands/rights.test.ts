import { describe, expect, test } from "vitest";
import { ADMIN, type Colleagues, colleagues, FOREIGN, MADE, MAKER, NOWHERE, OTHER, SECRET } from "./colleagues.ts";

/** The newest message of the other person, with the number that it was asked with left out. */
function said(bot: Colleagues, id: number) {
  const { text, buttons } = bot.telegram.messages(OTHER).at(-1) ?? { text: "", buttons: [] };
  return JSON.stringify([text, buttons]).replaceAll(String(id), "№");
}

/** A tap that no button of the person's carries, on a message that their chat has. */
async function forges(bot: Colleagues, data: string, from = OTHER): Promise<void> {
  const on = bot.telegram.messages(from).at(-1)?.id ?? (await bot.telegram.api.sendMessage(from, "-")).message_id;
  await bot.handle(bot.update.tap(data, on, from));
}

describe("a manager without the switch", () => {
  test.each([MADE, FOREIGN])(
    "is told of № %i, which is not theirs, what they are told of one that is not there",
    async (id) => {
      const bot = colleagues("manager");
      await bot.says(`/status ${NOWHERE}`, OTHER);
      const nowhere = said(bot, NOWHERE);
      await bot.says(`/status ${id}`, OTHER);
      expect(said(bot, id)).toBe(nowhere);
      for (const kind of ["open", "refresh"]) {
        await forges(bot, `c|${id}|${kind}`);
        expect(said(bot, id)).toBe(nowhere);
      }
      expect(bot.pbxAsked).toEqual([]);
    },
  );

  test.each([
    "c|321|mute",
    "c|321|repeat",
    "s|held|stop",
    "s|held|show",
    "s|lost|ask",
    "s|lost|absent",
    "s|held|edit",
    "m|take-up|draft",
    "w|draft|cancel|",
    "f|take|held",
    "t|list|0",
    "c|0|everybody",
  ])("who taps %s gets the words of old buttons, as for what there is not", async (data) => {
    const bot = colleagues("manager");
    await forges(
      bot,
      data.replace(/held|lost|draft$|draft(?=\|)|321/, (id) => (id === "321" ? "999" : "gone")),
    );
    await forges(bot, data);
    const [gone, theirs] = bot.telegram.toasts;
    expect(theirs).toBe(gone);
    expect(bot.store.submissions.byId("held")?.state).toBe("held");
  });

  test("names a number that is another’s and hears that there is none", async () => {
    const bot = colleagues("manager");
    bot.store.takenOver.unknown("lost", { chatId: OTHER, userId: OTHER });
    await forges(bot, "s|lost|give-id");
    const answers = [];
    for (const id of [NOWHERE, MADE, FOREIGN]) {
      await bot.says(String(id), OTHER);
      answers.push(said(bot, id));
    }
    expect(new Set(answers).size).toBe(1);
  });

  test("stops with one button their own alone", async () => {
    const bot = colleagues("manager");
    await forges(bot, "m|stop-everything|");
    expect(bot.store.submissions.byId("held")?.state).toBe("held");
  });

  test("has nothing in their lists of others", async () => {
    const bot = colleagues("manager");
    for (const text of ["/campaigns", "/campaigns Maxfiy", "/status Maxfiy"]) await bot.says(text, OTHER);
    await forges(bot, "m|in-hand|");
    expect(JSON.stringify(bot.telegram.messages(OTHER))).not.toContain(SECRET);
  });
});

describe.each([
  ["a manager with the switch", "manager"],
  ["an admin", "admin"],
] as const)("%s", (_, role) => {
  test("finds everybody's campaigns behind their own, and opens one to look at it", async () => {
    const bot = colleagues(role, { seesAll: true });
    await bot.says("/campaigns", OTHER);
    await bot.taps(bot.words.text("button-campaigns-others", { count: 2 }), OTHER);
    expect(bot.reads(OTHER)).toContain(bot.words.html("campaigns-everybodys", { count: 1 }));
    const row = bot.labels(OTHER).find((label) => label.includes(SECRET)) ?? "";
    await bot.taps(
      bot
        .labels(OTHER)
        .filter((label) => label.includes(SECRET))
        .at(-1) ?? row,
      OTHER,
    );
    expect(bot.reads(OTHER)).toContain(bot.words.html("card-by", { person: "Nodira" }));
    expect(bot.labels(OTHER)).not.toContain(bot.words.text("button-repeat"));
  });

  test("settles what nobody knows of", async () => {
    const bot = colleagues(role, { seesAll: true });
    await bot.says("/campaigns", OTHER);
    await bot.taps(bot.words.text("button-campaigns-others", { count: 2 }), OTHER);
    await bot.taps(bot.words.text("unknown-row", { name: SECRET }), OTHER);
    await bot.taps(bot.words.text("button-not-there"), OTHER);
    await bot.taps(bot.words.text("button-sure-absent"), OTHER);
    expect(bot.store.submissions.byId("lost")?.state).toBe("absent");
    const given = bot.store.submissions.byId("lost")?.givenBack ?? "";
    expect(bot.store.drafts.byId(given)?.chatId).toBe(MAKER);
  });

  test("finds what waits to be settled where no campaign of others was ever created", async () => {
    const bot = colleagues(role, { seesAll: true, isBare: true });
    bot.store.submissions.settle(bot.make("lost"), "unknown", 0, { problem: { code: "no-answer" } });
    await bot.says("/campaigns", OTHER);
    await bot.taps(bot.words.text("button-campaigns-others", { count: 1 }), OTHER);
    expect(bot.labels(OTHER)).toContain(bot.words.text("unknown-row", { name: SECRET }));
  });

  test("sees what is in hand; only an admin stops it", async () => {
    const bot = colleagues(role, { seesAll: true });
    await forges(bot, "m|in-hand|");
    expect(bot.reads(OTHER)).toContain("Nodira");
    expect(bot.labels(OTHER).includes(bot.words.text("button-stop-all", { count: 1 }))).toBe(role === "admin");
    await forges(bot, "m|stop-everything|");
    expect(bot.store.submissions.byId("held")?.state).toBe(role === "admin" ? "stopped" : "held");
  });
});

describe("a viewer", () => {
  test("sees everybody's cards and history, and has no other buttons", async () => {
    const bot = colleagues("viewer");
    await bot.says("/start", OTHER);
    expect(bot.labels(OTHER)).toEqual(
      (["button-campaigns", "button-language", "button-help"] as const).map((key) => bot.words.text(key)),
    );
    await bot.taps(bot.words.text("button-campaigns"), OTHER);
    await bot.taps(bot.labels(OTHER).find((label) => label.includes(SECRET)) ?? "", OTHER);
    expect(bot.labels(OTHER)).toEqual([
      bot.words.text("button-refresh"),
      bot.words.text("button-copy-id"),
      bot.words.text("button-campaigns"),
    ]);
    await forges(bot, "c||csv");
    expect(bot.asked).toContain("csv of “”");
  });

  test.each(["/new", "/dnc", "/cancel", "/team", "+998 90 123 45 67\n+998 90 123 45 68", "salom"])(
    "who writes %j is told what they can do, and nothing begins",
    async (text) => {
      const bot = colleagues("viewer");
      await bot.says(text, OTHER);
      expect(bot.reads(OTHER)).toBe(bot.words.html("viewer-idle"));
      expect(bot.store.drafts.open(OTHER)).toBeUndefined();
    },
  );

  test.each([
    "m|new|",
    "m|in-hand|",
    "d|add",
    "d|export",
    "s|lost|absent",
    "m|stop-everything|",
    "c|321|repeat",
    "c|321|mute",
  ])("who taps %s changes nothing", async (data) => {
    const bot = colleagues("viewer");
    await forges(bot, data);
    expect(bot.telegram.toasts).toEqual([bot.words.text("toast-old-buttons")]);
    expect([bot.store.drafts.open(OTHER), bot.asked]).toEqual([undefined, []]);
    expect(["held", "lost"].map((id) => bot.store.submissions.byId(id)?.state)).toEqual(["held", "unknown"]);
  });

  test("looks for a campaign by its name", async () => {
    const bot = colleagues("viewer");
    await bot.says("/campaigns Maxfiy", OTHER);
    expect(bot.labels(OTHER).some((label) => label.includes(SECRET))).toBe(true);
  });
});

test("an admin alone has no more buttons than before there were teams", async () => {
  const bot = colleagues("viewer");
  bot.store.team.remove(OTHER);
  bot.store.team.remove(MAKER);
  bot.store.takenOver.unknown("lost", { chatId: ADMIN, userId: ADMIN });
  await bot.says("/start", ADMIN);
  expect(bot.labels(ADMIN)).toEqual([
    bot.words.text("unknown-row", { name: SECRET }),
    ...(["button-new", "button-campaigns", "button-language", "button-help"] as const).map((key) =>
      bot.words.text(key),
    ),
  ]);
});
