import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ChatServer, type Panel, startChat } from "../../../sandbox/chat/server.ts";
import type { PageWords } from "../../../sandbox/chat/words.ts";
import { PEOPLE } from "../../../sandbox/demo/people.ts";
import type { Person, TelegramSandbox } from "../../../sandbox/telegram/contract.ts";
import { startTelegram } from "../../../sandbox/telegram/server.ts";

const [ADMIN] = PEOPLE;
if (!ADMIN) throw new Error("nobody to play");

let telegram: TelegramSandbox;
let chat: ChatServer;
let admin: Person;
const asked: unknown[] = [];
const panel: Panel = {
  snapshot: () => ({ lamp: "on" }),
  watch: () => () => {},
  async act(name, body) {
    asked.push([name, body]);
  },
};

beforeAll(async () => {
  telegram = await startTelegram();
  chat = await startChat({ telegram, people: PEOPLE, panel });
  admin = telegram.person(ADMIN);
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(async () => {
  await chat.close();
  await telegram.close();
});

function post(path: string, body: string | FormData, headers: Record<string, string> = {}) {
  return fetch(`${chat.url}${path}?person=${ADMIN?.id}`, { method: "POST", body, headers });
}

const lastMessage = () => admin.chat().at(-1)?.message;

test("what is said on the page is said in the chat", async () => {
  expect((await post("/do/say", JSON.stringify({ text: "salom" }))).status).toBe(200);
  expect(lastMessage()?.text).toBe("salom");
});

test("a tap carries the button's data and its query's id comes back", async () => {
  admin.says("salom");
  const answer = await post("/do/tap", JSON.stringify({ messageId: 1, data: "go" }));
  expect(await answer.json()).toEqual({ queryId: expect.any(String) });
});

test("who is picked from contacts is who the bot does not know yet", async () => {
  await post("/do/people", JSON.stringify({ requestId: 2 }));
  const strangers = PEOPLE.filter(({ role }) => role === "stranger").map(({ id }) => id);
  expect(lastMessage()?.users_shared?.request_id).toBe(2);
  expect(lastMessage()?.users_shared?.users.map(({ user_id }) => user_id)).toEqual(strangers);
});

test("a contact is the person's own number", async () => {
  await post("/do/contact", "{}");
  expect(lastMessage()?.contact).toMatchObject({ phone_number: ADMIN.phoneNumber, user_id: ADMIN.id });
});

test("files arrive byte for byte, and can be fetched again", async () => {
  const form = new FormData();
  form.set("kind", "document");
  form.set("caption", "aprel");
  form.append("files", new File([new Uint8Array([0, 255, 10])], "a.bin"));
  await post("/upload", form);
  const message = lastMessage();
  expect([message?.document?.file_name, message?.caption]).toEqual(["a.bin", "aprel"]);
  const file = await fetch(`${chat.url}/file?id=${message?.document?.file_id}`);
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([0, 255, 10]);
});

test("several files are an album", async () => {
  const form = new FormData();
  form.set("kind", "audio");
  for (const name of ["a.mp3", "b.mp3"]) form.append("files", new File(["x"], name, { type: "audio/mpeg" }));
  await post("/upload", form);
  const [first, second] = admin.chat().slice(-2);
  expect(first?.message.media_group_id).toBeDefined();
  expect(second?.message.media_group_id).toBe(first?.message.media_group_id);
  expect(second?.message.audio?.file_name).toBe("b.mp3");
});

test("a stream begins with the whole chat and the panel, and goes on with what happens", async () => {
  const response = await fetch(`${chat.url}/events?person=${ADMIN.id}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  const hear = async (words: string) => {
    while (!heard.includes(words)) heard += (await reader?.read())?.value ?? "";
  };
  await hear('event: panel\ndata: {"lamp":"on"}');
  expect(heard).toContain("event: chat\n");
  admin.says("yangilik");
  await hear("yangilik");
  expect(heard.split("event: event\n")[1]).toContain('"type":"message"');
  await reader?.cancel();
});

test("a button of the panel reaches it", async () => {
  await post("/panel/kill", JSON.stringify({ now: true }));
  expect(asked).toEqual([["kill", { now: true }]]);
});

test("another site's page may not play the manager", async () => {
  const before = admin.chat().length;
  const answer = await post("/do/say", JSON.stringify({ text: "x" }), { "sec-fetch-site": "cross-site" });
  expect(answer.status).toBe(403);
  expect(admin.chat()).toHaveLength(before);
});

test.each([
  ["an unknown deed", "/do/fly", "{}", 400],
  ["a body that is not JSON", "/do/say", "{", 400],
])("%s is refused", async (_name, path, body, status) => {
  expect((await post(path, body)).status).toBe(status);
});

test.each([
  ["/", "text/html; charset=utf-8"],
  ["/page/main.js", "text/javascript; charset=utf-8"],
  ["/page/css/all.css", "text/css; charset=utf-8"],
  ["/fluent/index.js", "text/javascript; charset=utf-8"],
  ["/fonts/noto-sans/files/noto-sans-cyrillic-400-normal.woff2", "font/woff2"],
  ["/fonts/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2", "font/woff2"],
])("%s is served", async (path, type) => {
  const answer = await fetch(`${chat.url}${path}`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
});

test.each([
  "/page/..%2Fserver.ts",
  "/page/..%2F..%2F..%2Fpackage.json",
  "/package.json",
  "/page/tsconfig.json",
  "/page/",
])("%s is not served", async (path) => {
  expect((await fetch(`${chat.url}${path}`)).status).toBe(404);
});

test.each(["uz", "uz-Cyrl", "ru", "en"])(
  "the words of the page come in %s, with names that browsers lack",
  async (locale) => {
    const words = await (await fetch(`${chat.url}/words/${locale}`)).json();
    expect(words).toMatchObject({
      ftl: expect.stringContaining("demo-title ="),
      months: { length: 12 },
      weekdays: { length: 7 },
    });
  },
);

test("Uzbek months and weekdays stand as in a date", async () => {
  const { months, weekdays } = (await (await fetch(`${chat.url}/words/uz`)).json()) as PageWords;
  expect([months[10], weekdays[0]]).toEqual(["noyabr", "dushanba"]);
});
