import type { Chat } from "../chat.ts";
import type { App, AppParts } from "../open.ts";
import { createCutList } from "./cut-list.ts";
import { createIntake } from "./intake.ts";
import { createRecordingWork } from "./recording-work.ts";
import { createTakeFile } from "./take-file.ts";
import { createTakeList } from "./take-list.ts";
import { createTakeRecording } from "./take-recording.ts";

export interface TakingParts extends Pick<AppParts, "store" | "files" | "now" | "log"> {
  app: Pick<App, "filling" | "neverCalled" | "recentlyCalled">;
  chat: Chat;
}

/** Joins all that looks at what was sent: recordings, lists, and what is done with them. */
export function openTaking({ store, files, app, chat, now, log }: TakingParts) {
  const { content, studio, judge } = files;
  const { neverCalled, recentlyCalled } = app;
  const { download, redraw, showRead, compared, post } = chat;
  const lists = createTakeList({ store, content, judge, neverCalled, compare: recentlyCalled.compare, now });
  const takeRecording = createTakeRecording({ store, content, studio, now });
  const { takeFile, failed } = createTakeFile({ store, takeRecording, takeList: lists.takeList, now });
  return createIntake({
    ...lists,
    ...app.filling,
    takeFile,
    failed,
    cutList: createCutList({ store, content, judge, now }),
    compareList: recentlyCalled.compareList,
    workOnRecording: createRecordingWork({ store, content, studio, post, now }),
    store,
    download,
    redraw,
    showRead,
    compared,
    now,
    log,
  });
}
