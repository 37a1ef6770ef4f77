import { describe, expect, test } from "vitest";
import { filesUnder, type SourceFile } from "./source-tree.ts";

/** Where accounts themselves are, and the screens of /accounts: there the first one may be named. */
const HOME = /^src\/(?:(?:app|domain)\/account\/|bot\/(?:commands|views)\/accounts?[-\w]*\.ts$)/;

/**
 * Who else may speak of the first account, and why. Everybody else is handed an account's id, so that nothing is done for the first
 * that was meant for another.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  "src/app/calls/do-not-call.ts": "a work that was kept before there were others names none",
  "src/app/calls/recently-called.ts": "the mark of a comparison that was kept before there were others names none",
  "src/app/following/watch.ts": "the store that it is handed is one account's",
  "src/app/upkeep.ts": "the outage of the PBX itself is told by the account that is always there",
  "src/bot/accounts-at.ts": "what it is called for as long as nobody named it",
  "src/bot/bot.ts": "buttons that were sent before there were others name none",
  "src/bot/commands/do-not-call.ts": "a work for it names none",
  "src/bot/deliver-accounts.ts": "notices that were kept before there were others name none",
  "src/bot/deliver-group.ts": "a group's news name none for the first",
  "src/bot/views/campaign-card.ts": "its buttons name none, so that old ones stay good",
  "src/bot/views/journal.ts": "an only account is not told",
  "src/bot/wizard/draft-acts.ts": "a draft of somebody who has none is of the first until they have one",
  "src/domain/draft/draft.ts": "a draft names none of the first",
  "src/store/accounts.ts": "it cannot be removed",
  "src/store/store.ts": "tests and benchmarks have its campaigns without asking for it",
};

/** The first account by its name, or the store's own campaigns, history, links and numbers, which are the first account's. */
const FIRST = /\bFIRST_ACCOUNT\b|\bstore\.(?:accountId|campaigns|history|everybody|links|doNotCall)\b/;

function speaksOfFirst({ text }: SourceFile): boolean {
  return text
    .split("\n")
    .some((line) => FIRST.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line) && !/^import\b/.test(line));
}

const found = filesUnder("src").filter((file) => !HOME.test(file.path) && speaksOfFirst(file));

test("nobody but whose reason stands here speaks of the first account: all else is handed an id", () => {
  expect(found.map(({ path }) => path).filter((path) => ALLOWED[path] === undefined)).toEqual([]);
});

test("every reason is still one", () => {
  const paths = new Set(found.map(({ path }) => path));
  expect(Object.keys(ALLOWED).filter((path) => !paths.has(path))).toEqual([]);
});

describe("the check", () => {
  const speaks = (text: string) => speaksOfFirst({ path: "src/a.ts", text });

  test.each(["const id = FIRST_ACCOUNT;", "store.accountId", "return store.campaigns.byId(5);", "a(store.doNotCall)"])(
    "sees %s",
    (text) => expect(speaks(text)).toBe(true),
  );

  test.each(["store.of(id).campaigns.byId(5);", "// FIRST_ACCOUNT", 'import { FIRST_ACCOUNT } from "a";'])(
    "lets %s be",
    (text) => expect(speaks(text)).toBe(false),
  );
});
