import { vi } from "vitest";
import type { Downloaded } from "../../../src/app/chat.ts";
import { createIntake, type DraftChange } from "../../../src/app/taking/intake.ts";
import { wallClock } from "../../../src/clock.ts";
import { answer, changeScreen } from "../../../src/domain/draft/draft.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

export const work = { kind: "file", file: { fileId: "f", as: "document", name: "a.csv" } } as const;
export const found: Downloaded = { ok: true, content: { sha256: "aa", size: 1, path: "/aa" } };
export const named: DraftChange = (draft) => answer(draft, { name: "Topildi" });
export const unneeded = () => Promise.reject(new Error("not a part of this test"));

/** A chat whose draft has a file waiting to be looked at. */
export function office(download: () => Promise<Downloaded>, takeFile: () => Promise<DraftChange> = async () => named) {
  const store = memoryStore();
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  const redraw = vi.fn();
  const showRead = vi.fn();
  const compared = vi.fn();
  const start = (compareList: () => Promise<DraftChange> = unneeded) => {
    const intake = createIntake({
      store,
      download,
      takeFile,
      redraw,
      showRead,
      compared,
      now: wallClock,
      log: recordedLog().log,
      readyToFill: async () => {},
      fill: (draft) => draft,
      takeList: unneeded,
      takeText: unneeded,
      cutList: unneeded,
      compareList,
      workOnRecording: unneeded,
      failed: (what, code) => (open) =>
        what.kind === "compare" ? open : changeScreen(open, { note: { kind: "file-not-read", code, name: "" } }),
    });
    intake.wake();
    return intake;
  };
  store.intakes.add(draft, work, 0);
  const open = () => store.drafts.open(CHAT);
  return { store, start, open, redraw, showRead, compared };
}
