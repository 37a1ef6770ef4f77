import { expect, test } from "vitest";
import { createDeliverTeam } from "../../src/bot/deliver-team.ts";
import { letInView, requestView, strangerView } from "../../src/bot/views/access-views.ts";
import type { TeamNews } from "../../src/domain/team/news.ts";
import type { Role } from "../../src/domain/team/person.ts";
import { loadWords } from "../../src/words.ts";

const words = loadWords("en");
const [ADMIN, OTHER] = [8, 9];

/** What is told of news to somebody who is let in as that, or is a stranger; the request of another may be refused by then. */
async function told(news: TeamNews, role?: Role, request?: object): Promise<string[]> {
  const texts: string[] = [];
  const tell = createDeliverTeam({
    store: { accessRequests: { one: () => request }, people: { name: () => "Nodira" } } as never,
    messages: { send: async (_chat, { text }) => texts.push(text) },
    access: { may: () => role === "admin", personOf: () => (role ? ({ role } as never) : undefined) },
  });
  await tell(news, ADMIN, words);
  return texts;
}

const REQUEST = { userId: OTHER, name: "Nodira", askedAt: 0 };
const asks = [requestView(REQUEST as never, words).text];
const ASKED: TeamNews = { what: "asked", userId: OTHER };
const LET_IN: TeamNews = { what: "let-in", role: "manager" };

test.each<[what: string, news: TeamNews, role: Role | undefined, request: object | undefined, texts: string[]]>([
  ["an admin is asked about a request", ASKED, "admin", REQUEST, asks],
  ["not once it is refused", ASKED, "admin", { ...REQUEST, refusedAt: 1 }, []],
  ["not once it is gone", ASKED, "admin", undefined, []],
  ["nor is who leads nobody any more", ASKED, "manager", REQUEST, []],
  ["who was refused hears it", { what: "refused" }, undefined, undefined, [strangerView(words, ADMIN, "refused").text]],
  ["unless they were let in since", { what: "refused" }, "viewer", undefined, []],
  ["who is let in hears as what", LET_IN, "manager", undefined, [letInView("manager", words).text]],
  ["unless they are something else by now", LET_IN, "viewer", undefined, []],
  ["or nothing", LET_IN, undefined, undefined, []],
  ["who is removed hears it", { what: "removed" }, undefined, undefined, [words.html("access-removed")]],
  ["unless they are back", { what: "removed" }, "manager", undefined, []],
  [
    "who made a link hears who came by it",
    { what: "joined", userId: OTHER, role: "viewer" },
    "admin",
    undefined,
    [words.html("access-joined", { name: "Nodira", role: "viewer" })],
  ],
  [
    "and as what they came",
    { what: "joined", userId: OTHER, role: "manager" },
    "admin",
    undefined,
    [words.html("access-joined", { name: "Nodira", role: "manager" })],
  ],
])("%s", async (_, news, role, request, texts) => {
  expect(await told(news, role, request)).toEqual(texts);
});
