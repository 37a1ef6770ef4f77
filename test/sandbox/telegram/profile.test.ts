import { expect, test } from "vitest";
import { openTelegram, refusalOf } from "./open-telegram.ts";

test("the bot is whom its token says", async () => {
  const { api, telegram } = await openTelegram();
  expect(await api.getMe()).toMatchObject({
    id: Number(telegram.token.split(":")[0]),
    is_bot: true,
    username: "obzvon_bot",
  });
});

test("a chat that wrote to the bot can be looked up", async () => {
  const { api } = await openTelegram();
  expect(await api.getChat(1001)).toMatchObject({ id: 1001, type: "private", first_name: "Aziza" });
  expect(await refusalOf(api.getChat(1002))).toBe("400 Bad Request: chat not found");
});

test("a person sees the commands of the narrowest scope in their language", async () => {
  const { api, telegram } = await openTelegram();
  const menu = (description: string) => [{ command: "start", description }];
  await api.setMyCommands(menu("en"));
  await api.setMyCommands(menu("ru"), { language_code: "ru" });
  await api.setMyCommands(menu("admin"), { scope: { type: "chat", chat_id: 1001 } });
  expect([telegram.commands(""), telegram.commands("ru"), telegram.commands("uz")]).toEqual([
    menu("en"),
    menu("ru"),
    [],
  ]);
  expect(telegram.commandsShown(1001, "ru")).toEqual(menu("admin"));
  expect(telegram.commandsShown(1002, "ru")).toEqual(menu("ru"));
  expect(telegram.commandsShown(1002, "uz")).toEqual(menu("en"));
  await api.setMyCommands(menu("private"), { scope: { type: "all_private_chats" } });
  expect(telegram.commandsShown(1002, "ru")).toEqual(menu("private"));
  await api.deleteMyCommands({ scope: { type: "all_private_chats" } });
  await api.deleteMyCommands({ scope: { type: "chat", chat_id: 1001 } });
  expect(telegram.commandsShown(1001, "ru")).toEqual(menu("ru"));
});

test.each([
  [[{ command: "Start", description: "a" }], {}, "400 Bad Request: BOT_COMMAND_INVALID"],
  [[{ command: "start", description: "" }], {}, "400 Bad Request: BOT_COMMAND_DESCRIPTION_INVALID"],
  [
    Array.from({ length: 101 }, (_, index) => ({ command: `c${index}`, description: "a" })),
    {},
    "400 Bad Request: BOT_COMMANDS_TOO_MUCH",
  ],
  [[], { language_code: "uz-Cyrl" as "uz" }, "400 Bad Request: invalid language code specified"],
])("the commands %j with %j are refused: %s", async (commands, options, refusal) => {
  const { api } = await openTelegram();
  expect(await refusalOf(api.setMyCommands(commands, options))).toBe(refusal);
});

test("descriptions have a longest length", async () => {
  const { api } = await openTelegram();
  expect(await refusalOf(api.setMyDescription("a".repeat(512)))).toBe("");
  expect(await refusalOf(api.setMyDescription("a".repeat(513)))).toMatch(/^400/);
  expect(await refusalOf(api.setMyShortDescription("a".repeat(121)))).toMatch(/^400/);
});

test("an unknown chat action is refused", async () => {
  const { post } = await openTelegram();
  expect(await post("sendChatAction", { chat_id: 1001, action: "dancing" })).toMatchObject({
    description: "Bad Request: wrong parameter action in request",
  });
});
