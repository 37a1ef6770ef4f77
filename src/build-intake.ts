import type { Api } from "grammy";
import type { NeverCalled } from "./app/calls/never-called.ts";
import type { createRecentlyCalled } from "./app/calls/recently-called.ts";
import { createIntake, type IntakeParts } from "./app/taking/intake.ts";
import { createRecordingWork } from "./app/taking/recording-work.ts";
import { createTakeFile } from "./app/taking/take-file.ts";
import { createTakeList } from "./app/taking/take-list.ts";
import { createTakeRecording } from "./app/taking/take-recording.ts";
import { createRecordingPost } from "./bot/sending/recording.ts";
import type { ContentStore } from "./files/content.ts";
import type { RecipientsJudge } from "./files/lists/judge.ts";
import type { Studio } from "./files/recordings/studio.ts";
import type { Log } from "./log.ts";
import type { Store } from "./store/store.ts";
import type { Words } from "./words.ts";

interface BuildIntakeParts extends Pick<IntakeParts, "redraw" | "download" | "compared" | "fill" | "readyToFill"> {
  api: Api;
  store: Store;
  content: ContentStore;
  studio: Studio;
  judge: RecipientsJudge;
  neverCalled: NeverCalled;
  recentlyCalled: ReturnType<typeof createRecentlyCalled>;
  wordsOf(userId: number): Words;
  now(): number;
  log: Log;
}

/** Joins all that looks at what was sent: recordings, lists, and what is done with them. */
export function buildIntake(parts: BuildIntakeParts) {
  const { api, store, content, studio, judge, neverCalled, recentlyCalled, wordsOf } = parts;
  const { redraw, download, compared, fill, readyToFill, now, log } = parts;
  const lists = createTakeList({
    ...{ store, content, judge, neverCalled, now },
    compare: recentlyCalled.compare,
  });
  return createIntake({
    ...{ store, now, log, redraw, download },
    compared,
    fill,
    readyToFill,
    ...createTakeFile({
      store,
      takeRecording: createTakeRecording({ store, content, studio, now }),
      takeList: lists.takeList,
      now,
    }),
    takeText: lists.takeText,
    compareList: recentlyCalled.compareList,
    workOnRecording: createRecordingWork({
      ...{ store, content, studio, now },
      post: createRecordingPost({ api, studio, content, wordsOf }),
    }),
  });
}
