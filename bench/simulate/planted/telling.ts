import type { Planted } from "../hooks.ts";

/** Mistakes about what is told and drawn. */
export const IN_TELLING: readonly Planted[] = [
  {
    name: "drop-a-notice",
    idea: "news that Telegram did not take is not told again",
    edits: [{ file: "app/following/tell.ts", from: 'if (told.kind === "again") {', to: "if (told === undefined) {" }],
  },
  {
    name: "told-before-sent",
    idea: "news is marked as told before it is sent",
    edits: [
      {
        file: "app/following/tell.ts",
        from: "const told = await deliver(notice);",
        to: "store.notices.settle(id, true, now());\n    const told = await deliver(notice);",
      },
    ],
  },
  {
    name: "missed-for-good",
    idea: "what a chat missed while it was closed is not told when it opens",
    edits: [
      { file: "app/following/reopen.ts", from: "store.notices.revive(chatId, now());", to: "" },
      { file: "app/following/reopen.ts", from: "if (!store.notices.waits(chatId, id))", to: "if (id === '')" },
    ],
  },
  {
    name: "opens-unnoticed",
    idea: "a chat that blocked the bot stays closed for ever",
    edits: [{ file: "app/following/reopen.ts", from: "store.chats.setUnreachable(chatId, false);", to: "" }],
  },
  {
    name: "owed-at-start",
    idea: "a start draws no screens that are owed",
    edits: [
      {
        file: "bot/wizard/owed-screens.ts",
        from: "if (isLetIn(chatId) && !store.chats.unreachable(chatId)) again(id, chatId);",
        to: "void [isLetIn, id, chatId];",
      },
    ],
  },
  {
    name: "drawn-once",
    idea: "a screen that Telegram did not take is not drawn again",
    edits: [
      {
        file: "bot/wizard/owed-screens.ts",
        from: "const pause = stopping.aborted ? undefined : pauseOf(failure, tries);",
        to: "const pause = stopping.aborted || failure.kind ? undefined : pauseOf(failure, tries);",
      },
    ],
  },
  {
    name: "too-soon",
    idea: "Telegram's retry_after is not waited for",
    edits: [
      {
        file: "bot/telegram/retry-after.ts",
        from: "closed.set(key, monotonic() + (answer.parameters?.retry_after ?? 1) * 1000);",
        to: "closed.set(key, monotonic() + 1);",
      },
    ],
  },
  {
    name: "one-conflict-ends",
    idea: "one 409 ends the process",
    edits: [
      { file: "bot/telegram/polling.ts", from: "const LONGEST_CONFLICT = 60_000;", to: "const LONGEST_CONFLICT = 0;" },
    ],
  },
  {
    name: "sending-for-ever",
    idea: "the screen of what is being sent stays when it has ended",
    edits: [
      {
        file: "bot/deliver.ts",
        from: "const owed = await takeAway(chatId, screenId);\n    return () => {",
        to: "const owed: Keep = undefined;\n    return () => {",
      },
    ],
  },
  {
    name: "unknown-untold",
    idea: "the question about an unknown outcome is not put",
    edits: [
      {
        file: "bot/deliver.ts",
        from: "await messages.send(chatId, of(submission, unknownView(submission, words), words));\n        break;",
        to: "break;",
      },
    ],
  },
];
