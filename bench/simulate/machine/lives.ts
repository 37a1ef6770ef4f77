/** Thrown into a process that was killed, wherever it touches the world: nothing of what it still does is seen. */
export class Killed extends Error {
  readonly code = "killed";
  constructor() {
    super("The process is dead");
    this.name = "Killed";
  }
}

/** What of a process has to be put away when it dies. */
export interface Belonging {
  /** @param unsynced what was not on the disk yet is lost: the power failed */
  abandon(unsynced: "kept" | "lost"): void;
}

/** When a process is to die: at which of its touches of the world, and whether that one still takes place. */
export interface Doom {
  /** Touches until then. */
  touches: number;
  power: "kept" | "lost";
}

/** Commits of a process. */
export interface Kept {
  commits: number;
  /** Those of them that no power failure takes. */
  flushed: number;
  /** How often the disk took nothing, and when it did so last. */
  refused: number;
  refusedAt: number;
}

/** Milliseconds after which what the disk refused is written again at the latest. */
const WRITTEN_AGAIN = 1_500;

/** A process from its start to its end: what it does passes through here, and nothing does once it is dead. */
export interface Life {
  readonly name: string;
  readonly isDead: boolean;
  /** What was opened and has to be closed for it. */
  readonly belongings: Set<Belonging>;
  doom: Doom | undefined;
  /** How much it has written down, for what it hears. */
  readonly kept: Kept;
  /** It hears something just now. @returns whether, asked later, it could have written that down before it died */
  hears(): () => boolean;
  /**
   * The process is about to touch the world: a file, the database, the network.
   * @throws Killed when it is dead, or dies at this
   */
  touch(what: string): void;
  /** The process dies now; what lies about is put away once its code has come to rest. */
  kill(power: "kept" | "lost"): void;
  /** Puts away what a dead process left. Once. */
  bury(): void;
}

/** Begins a process. @param died is told when it dies, and at what. @param now milliseconds, as the world knows them */
export function createLife(name: string, died: (at: string) => void, now: () => number): Life {
  let state: "alive" | "dead" | "buried" = "alive";
  let power: "kept" | "lost" = "kept";
  const belongings = new Set<Belonging>();
  const kept: Kept = { commits: 0, flushed: 0, refused: 0, refusedAt: 0 };
  let diedAt = { what: "", at: 0 };

  function die(at: string): void {
    if (state !== "alive") return;
    state = "dead";
    diedAt = { what: at, at: now() };
    died(at);
  }

  const life: Life = {
    name,
    get isDead() {
      return state !== "alive";
    },
    belongings,
    doom: undefined,
    kept,
    hears() {
      const { commits, refused } = kept;
      return () => {
        if (state === "alive") return true;
        if (kept.refused > refused && diedAt.at - kept.refusedAt < WRITTEN_AGAIN) return false;
        if (kept.commits > commits) return power === "kept" || kept.flushed > commits;
        // Died at the very commit, or waited for the disk until it died.
        return kept.refused === refused && !diedAt.what.includes("commit");
      };
    },
    touch(what) {
      if (state !== "alive") throw new Killed();
      if (life.doom === undefined) return;
      life.doom.touches -= 1;
      if (life.doom.touches > 0) return;
      power = life.doom.power;
      die(what);
      throw new Killed();
    },
    kill(how) {
      power = how;
      die("a signal");
    },
    bury() {
      if (state !== "dead") return;
      state = "buried";
      for (const belonging of belongings) belonging.abandon(power);
      belongings.clear();
    },
  };
  return life;
}
