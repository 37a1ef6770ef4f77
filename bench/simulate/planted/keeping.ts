import type { Planted } from "../hooks.ts";

/** Mistakes about what is kept, and about who works on it. */
export const IN_KEEPING: readonly Planted[] = [
  {
    name: "mark-before-commit",
    idea: "an update is marked as applied before its effect is committed",
    edits: [
      {
        file: "bot/gate.ts",
        from: "const result = store.transaction(() => (store.updates.apply(update.update_id) ? work() : undefined));",
        to: "const result = store.updates.apply(update.update_id) ? store.transaction(work) : undefined;",
      },
    ],
  },
  {
    name: "confirm-unkept",
    idea: "Telegram is told that updates arrived that could not be kept",
    edits: [
      {
        file: "bot/telegram/polling.ts",
        from: 'await untilWritten("updates", () => receive(updates, backlog), { log, stopping: current.signal });',
        to: "try { receive(updates, backlog); } catch { void untilWritten; }",
      },
    ],
  },
  {
    name: "done-before-handled",
    idea: "an update is finished before it is handled",
    edits: [
      {
        file: "bot/inbox.ts",
        from: "await handle(update);\n        return await finish(id);",
        to: "await finish(id);\n        return await handle(update);",
      },
    ],
  },
  {
    name: "not-flushed",
    idea: "commits are not flushed to the disk",
    edits: [{ file: "store/durable.ts", from: "await flush(file);", to: "void flush;" }],
  },
  {
    name: "file-not-flushed",
    idea: "a list that was made is renamed before it is flushed",
    edits: [
      {
        file: "files/content.ts",
        from: "await file.chmod(OWN_FILE);\n        await file.sync();",
        to: "await file.chmod(OWN_FILE);",
      },
    ],
  },
  {
    name: "bells-unheard",
    idea: "a commit wakes nobody",
    edits: [
      {
        file: "store/bells.ts",
        from: "const result = inOne.immediate(work) as T;\n        if (!db.inTransaction) hear();",
        to: "const result = inOne.immediate(work) as T;",
      },
    ],
  },
  {
    name: "forget-the-alarm",
    idea: "a confirmation wakes nobody who would send it",
    edits: [{ file: "app/work.ts", from: "submissions() {", to: "submissions() {\n          return;" }],
  },
  {
    name: "files-wake-nobody",
    idea: "a file that was sent wakes nobody who would look at it",
    edits: [{ file: "app/work.ts", from: "intakes: intake.wake,", to: "intakes: () => {}," }],
  },
  {
    name: "written-once",
    idea: "what cannot be written at once is not tried again",
    edits: [
      {
        file: "app/queue/until-written.ts",
        from: "if (code === undefined || stopping?.aborted) throw error;",
        to: "if (code === undefined || tries > 0) throw error;",
      },
    ],
  },
  {
    name: "two-lives",
    idea: "the folder's lock is let go of",
    edits: [{ file: "store/folder-lock.ts", from: 'db.exec("BEGIN IMMEDIATE");', to: "" }],
  },
  {
    name: "strangers-in",
    idea: "everybody is let in",
    edits: [{ file: "app/team/access.ts", from: "?? store.team.one(userId);", to: "?? fixedAdmin(userId);" }],
  },
  {
    name: "no-order",
    idea: "updates of one chat are handled side by side",
    edits: [
      { file: "bot/turns.ts", from: "(tails.get(lane) ?? Promise.resolve()).then(", to: "Promise.resolve().then(" },
    ],
  },
];
