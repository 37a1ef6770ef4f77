import { copyFileSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFolderLife } from "../../../src/app/folder/folder-life.ts";
import type { FolderLife } from "../../../src/domain/folder/life.ts";
import { createFolderMark, type FolderMarkFile } from "../../../src/files/folder-mark.ts";
import { copyDatabase, markCopy } from "../../../src/store/copy.ts";
import { openStore } from "../../../src/store/store.ts";
import { recordedLog } from "../../recorded-log.ts";
import { holdSubmission } from "../../store/memory.ts";

let root = "";
let folder = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "folder-life-"));
  folder = join(root, "data");
  mkdirSync(folder);
});
afterEach(() => rmSync(root, { recursive: true, maxRetries: 20 }));

const database = (at = folder) => join(at, "campaigns.sqlite");
const markPath = (at = folder) => join(at, "identity.json");
let clock = 1_000_000;
let ids = 0;

/** A process's life on the folder; `mark` may be made to fail. A killed one is only closed: SQLite forgets nothing. */
function live(mark: FolderMarkFile = createFolderMark(markPath())) {
  const store = openStore(database());
  const { log } = recordedLog();
  const keepBack = vi.fn((_life: FolderLife) => {});
  const life = createFolderLife({ store, mark, keepBack, newId: () => `id-${ids++}`, now: () => clock, log });
  return { store, ...life, begun: life.begin, keepBack, kill: () => store.close() };
}

/** What the next start finds. */
function next(): FolderLife {
  const { begun, kill } = live();
  try {
    return begun();
  } finally {
    kill();
  }
}

/** A folder on which a process ran, with something in hand. */
function used(): void {
  const { begun, store, beat, kill } = live();
  begun();
  holdSubmission(store, "s");
  beat();
  kill();
}

describe("the same folder", () => {
  test("is known again however often it is started and killed", () => {
    used();
    for (let start = 0; start < 5; start++) expect(next()).toEqual({ kind: "same" });
  });

  test("is known again after a clean stop, and after the folder was moved", () => {
    const { begun, end, kill } = live();
    begun();
    end();
    kill();
    expect(next()).toEqual({ kind: "same" });
    renameSync(folder, join(root, "moved"));
    folder = join(root, "moved");
    expect(next()).toEqual({ kind: "same" });
  });

  test.for(["begin", "beat"] as const)("is known again after a kill anywhere in a %s, over and over", (where) => {
    used();
    const whole = createFolderMark(markPath());
    const broken: FolderMarkFile[] = [
      // Killed before the mark was written.
      { ...whole, write: () => expect.unreachable() },
      // Killed after it.
      {
        ...whole,
        write(mark) {
          whole.write(mark);
          throw new Error("killed");
        },
      },
    ];
    for (const mark of [...broken, ...broken, ...broken]) {
      let breaks = where === "begin";
      const { begun, beat, kill } = live({ ...whole, write: (told) => (breaks ? mark : whole).write(told) });
      if (where === "begin") expect(begun).toThrow();
      else {
        expect(begun()).toEqual({ kind: "same" });
        breaks = true;
        expect(beat).toThrow();
        expect(beat).toThrow();
        breaks = false;
      }
      kill();
    }
    expect(next()).toEqual({ kind: "same" });
  });

  test("is known again after beats that failed were made up for", () => {
    used();
    let full = true;
    const whole = createFolderMark(markPath());
    const { begun, beat, kill } = live({
      ...whole,
      write(mark) {
        if (full) throw new Error("ENOSPC");
        return whole.write(mark);
      },
    });
    expect(begun).toThrow();
    for (let tries = 0; tries < 3; tries++) expect(beat).toThrow();
    full = false;
    beat();
    kill();
    expect(next()).toEqual({ kind: "same" });
  });
});

describe("a copy is known as one", () => {
  /** The folder as it was, and then as it went on: something may have been sent in between. */
  function copyThenGoOn(copy: (to: string) => void): string {
    const to = join(root, "copy");
    const { begun, store, beat, kill } = live();
    begun();
    holdSubmission(store, "s");
    copy(to);
    beat();
    kill();
    return to;
  }

  test.for([
    ["as it ran", false],
    ["killed before its mark was written", true],
  ])("in another place, %s", ([, isKilled]) => {
    used();
    const { begun, kill } = live({ ...createFolderMark(markPath()), write: () => expect.unreachable() });
    if (isKilled) expect(begun).toThrow();
    kill();
    cpSync(folder, join(root, "clone"), { recursive: true, preserveTimestamps: true });
    folder = join(root, "clone");
    expect(next()).toMatchObject({ kind: "copied", madeAt: clock });
  });

  test("in the place of the folder", () => {
    const copy = copyThenGoOn((to) => cpSync(folder, to, { recursive: true, preserveTimestamps: true }));
    rmSync(folder, { recursive: true, maxRetries: 20 });
    renameSync(copy, folder);
    expect(next().kind).toBe("copied");
  });

  test("written over the folder's own files", () => {
    const copy = copyThenGoOn((to) => cpSync(folder, to, { recursive: true, preserveTimestamps: true }));
    for (const name of ["campaigns.sqlite", "campaigns.sqlite-wal", "campaigns.sqlite-shm"]) {
      rmSync(join(folder, name), { force: true });
    }
    cpSync(copy, folder, { recursive: true, preserveTimestamps: true });
    expect(next().kind).toBe("copied");
  });

  test("of the database alone, as it was before the last beat", async () => {
    used();
    await copyDatabase(database(), database(root));
    const { begun, beat, kill } = live();
    begun();
    beat();
    kill();
    copyFileSync(database(root), database());
    expect(next().kind).toBe("copied");
  });

  test("of the database alone, from the same life of the process", async () => {
    const { begun, beat, store, kill } = live();
    begun();
    holdSubmission(store, "s");
    await copyDatabase(database(), database(root));
    beat();
    kill();
    copyFileSync(database(root), database());
    expect(next().kind).toBe("copied");
  });

  test("without its mark, and with one that cannot be read", () => {
    used();
    rmSync(markPath());
    expect(next().kind).toBe("copied");
    copyFileSync(database(), markPath());
    expect(next().kind).toBe("copied");
  });

  test("that is marked, with the moment of the first copy", async () => {
    used();
    await copyDatabase(database(), database(root));
    markCopy(database(root), 77);
    markCopy(database(root), 99);
    copyFileSync(database(root), database());
    expect(next()).toMatchObject({ kind: "copied", madeAt: 77 });
  });

  test("once: the next start knows it as its own folder", () => {
    used();
    rmSync(markPath());
    expect(next().kind).toBe("copied");
    expect(next()).toEqual({ kind: "same" });
  });

  test("again, when what it keeps back was not committed", () => {
    used();
    rmSync(markPath());
    const failing = live();
    failing.keepBack.mockImplementation(() => {
      throw new Error("SQLITE_FULL");
    });
    expect(failing.begun).toThrow();
    expect(failing.beat).toThrow();
    failing.end();
    failing.kill();
    expect(next().kind).toBe("copied");
  });
});

test("after ten minutes it was away, and after a clean stop a copy tells when that was", () => {
  used();
  clock += 11 * 60_000;
  expect(next()).toMatchObject({ kind: "away", since: clock - 11 * 60_000 });
  const { begun, end, kill } = live();
  begun();
  end();
  kill();
  rmSync(markPath());
  expect(next()).toEqual({ kind: "copied", madeAt: clock, stoppedAt: clock });
});

test("a stop with a request under way is not a clean one", () => {
  const { begun, store, end, kill } = live();
  begun();
  holdSubmission(store, "s");
  store.submissions.claim("s", clock);
  end();
  kill();
  rmSync(markPath());
  expect(next()).toEqual({ kind: "copied", madeAt: clock });
});
