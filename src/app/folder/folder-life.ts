import { type FolderLife, judgeFolder } from "../../domain/folder/life.ts";
import type { FolderMarkFile } from "../../files/folder-mark.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";

export interface FolderLifeParts {
  store: Pick<Store, "flushNow" | "instance" | "submissions" | "transaction">;
  mark: FolderMarkFile;
  /**
   * Keeps back what must not be sent without asking. In the transaction in which this process takes the folder over: after
   * a kill between the two, the next start would not see any more that it is a copy.
   */
  keepBack(life: FolderLife): void;
  newId(): string;
  now(): number;
  log: Log;
}

/** Milliseconds between two beats, which move the folder's mark on. */
const BEAT = 60_000;

/**
 * Tells the folder that ran last from its copies. What is in the folder's mark and in the database moves on together, so
 * that neither can be put back alone; the database is written first, so that a kill leaves the mark one beat behind.
 */
export function createFolderLife({ store, mark, keepBack, newId, now, log }: FolderLifeParts) {
  let timer: NodeJS.Timeout | undefined;
  let isCopy = false;
  /**
   * Whether this process has taken the folder over. Before that its mark must not be written: a copy would look like the
   * original.
   */
  let isOurs = false;

  /** Moves on by a beat. @throws when the disk or the database cannot be written */
  function beat(stoppedAt?: number): void {
    const known = store.instance.read();
    if (!isOurs || !known) throw new Error("The folder is not this process's");
    // A beat that was begun but not written to the file is written now, so that the file is never two beats behind.
    const beats = known.file?.changedNs !== undefined ? known.beats + 1 : known.beats;
    store.instance.writing({ ...known, beats }, now(), stoppedAt);
    // Flushed first: a power cut may undo what is not on the disk, and the file must never be ahead of the database.
    store.flushNow();
    store.instance.written(mark.write({ ...known, beats }));
  }

  return {
    /** Judges the folder and makes it this process's. */
    begin(): FolderLife {
      const known = store.instance.read();
      const found = mark.read();
      const inHand = (["waiting", "to-approve", "held", "sending"] as const).some(
        (state) => store.submissions.inState(state).length > 0,
      );
      const life = judgeFolder(known, found, inHand, now());
      const goesOn = known && found && life.kind !== "copied";
      const next = goesOn
        ? { id: known.id, starts: found.starts + 1, beats: found.beats + 1 }
        : { id: newId(), starts: 1, beats: 1 };
      store.transaction(() => {
        keepBack(life);
        store.instance.writing(found ? { ...next, file: found } : next, now());
      });
      store.flushNow();
      isOurs = true;
      store.instance.written(mark.write(next));
      log.info("folder", { ...life, starts: next.starts });
      isCopy = life.kind === "copied";
      return life;
    },
    /** Whether this folder was a copy at the start: updates that Telegram held for it may have taken effect in the original. */
    isCopy: (): boolean => isCopy,
    /** Beats from now on. A beat that fails is made up for by the next one. */
    start(): void {
      timer = setInterval(() => {
        try {
          beat();
        } catch (error) {
          log.warn("folder-beat-failed", { error });
        }
      }, BEAT);
    },
    /** Called before each request for a campaign, so that a database from before the request is known as a copy. */
    beat: (): void => beat(),
    /** The process ends: cleanly when nothing is under way any more. */
    end(): void {
      clearInterval(timer);
      if (!isOurs) return;
      try {
        if (store.submissions.inState("sending").length === 0) beat(now());
      } catch (error) {
        log.warn("folder-beat-failed", { error });
      }
    },
  };
}

export type FolderLifeKeeper = ReturnType<typeof createFolderLife>;
