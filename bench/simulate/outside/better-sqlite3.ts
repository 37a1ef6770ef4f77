/**
 * In the place of better-sqlite3: the same SQLite over real files. Whatever changes a file can be the moment of a kill, can
 * meet a full disk or somebody else's lock; and what a killed process leaves is what SQLite finds after a kill.
 */
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import Real from "better-sqlite3";
import type { Belonging, Life } from "../machine/lives.ts";
import { Killed } from "../machine/lives.ts";
import { type Machine, machine } from "../machine/machine.ts";
import { cutLog, knowsItsLog, logOf } from "./cut-log.ts";
import { laterStatement } from "./later-statement.ts";
import { flushedFrames } from "./unflushed.ts";

/** The file of the database and its write-ahead log. */
interface Files {
  database: Buffer;
  log: Buffer | undefined;
}

function filesOf(path: string): Files {
  const log = `${path}-wal`;
  return { database: readFileSync(path), log: existsSync(log) ? readFileSync(log) : undefined };
}

function putBack(path: string, { database, log }: Files): void {
  writeFileSync(path, database);
  if (log) writeFileSync(`${path}-wal`, log);
  else rmSync(`${path}-wal`, { force: true });
}

function trouble(code: string): Error {
  return new Real.SqliteError(code === "SQLITE_FULL" ? "database or disk is full" : "database is locked", code);
}

/** A database that a process of the simulated machine has open. */
class Opened implements Belonging {
  readonly db: Database;
  readonly #path: string;
  readonly life: Life;
  readonly #machine: Machine;
  /** What the files were before the commit at which the process died; the log is cut somewhere behind it. */
  beforeLastCommit: Files | undefined;
  #isAbandoned = false;

  constructor(db: Database, path: string, life: Life, on: Machine) {
    this.db = db;
    this.#path = path;
    this.life = life;
    this.#machine = on;
  }

  isAt(path: string): boolean {
    return path === this.#path && !this.#isAbandoned && this.db.open;
  }

  abandon(power: "kept" | "lost"): void {
    this.#isAbandoned = true;
    if (!this.db.open) return;
    // The lock on the folder goes with the process, and nothing is kept in its file.
    if (this.#path.endsWith("lock.sqlite")) return void this.db.close();
    const isFlushed = this.#isFlushed();
    if (isFlushed === undefined) return void this.db.close();
    const flushed = power === "lost" && !isFlushed ? flushedFrames(this.#path) : undefined;
    if (!this.beforeLastCommit && flushed === undefined) return void this.#closeAsItIs();
    const left = filesOf(this.#path);
    this.db.close();
    const log = cutLog(left, this.beforeLastCommit, flushed, this.#machine.random);
    putBack(this.#path, { database: left.database, log });
  }

  /**
   * All that was committed is there: closing moves it into the database and removes the log, which is kept by another name.
   * What it holds is in the database then as well, as after any checkpoint.
   */
  #closeAsItIs(): void {
    const log = `${this.#path}-wal`;
    const kept = `${log}-kept`;
    if (existsSync(log)) linkSync(log, kept);
    this.db.close();
    if (existsSync(kept)) renameSync(kept, log);
  }

  /** Whether each commit is flushed; undefined where somebody else has the database. */
  #isFlushed(): boolean | undefined {
    try {
      return this.db.pragma("synchronous", { simple: true }) === 2;
    } catch {
      return undefined;
    }
  }

  /** Before a statement: a dead process reaches nothing, and a disk may refuse what changes it. */
  before(statement: Real.Statement): void {
    const { source } = statement;
    const changes = !statement.readonly;
    if (source === "ROLLBACK" || this.#isAbandoned) return;
    if (this.life.isDead) throw new Killed();
    if (!changes) return;
    const { disk } = this.#machine;
    const isLock = this.#path.endsWith("lock.sqlite");
    if (isLock) return;
    if (disk.isLocked && (source.startsWith("BEGIN") || !this.db.inTransaction)) this.#refuse("SQLITE_BUSY");
    if (disk.isFull && source !== "COMMIT" && !source.startsWith("BEGIN")) this.#refuse("SQLITE_FULL");
  }

  #refuse(code: string): never {
    this.life.kept.refused += 1;
    this.life.kept.refusedAt = this.#machine.scheduler.now();
    throw trouble(code);
  }

  /** Runs what makes changes last: the process may die before it, in the middle of it, or right after. */
  last<T>(run: () => T): T {
    const { doom } = this.life;
    if (doom?.touches !== 1) {
      this.life.touch("commit");
      const result = run();
      if (!this.#path.endsWith("lock.sqlite")) this.life.kept.commits += 1;
      return result;
    }
    if (this.#machine.random.percent(40)) this.life.touch("before the commit");
    const before = filesOf(this.#path);
    run();
    if (this.#machine.random.percent(50)) this.beforeLastCommit = before;
    this.life.touch("after the commit");
    throw new Killed();
  }
}

const opened = new WeakMap<object, Opened>();

export default class Database extends Real {
  constructor(path: string, options?: Real.Options) {
    const on = machine();
    const life = on?.scheduler.current();
    if (life?.isDead) throw new Killed();
    // Nobody else runs while a process waits for a lock: there is nothing to wait for.
    super(path, on ? { ...options, timeout: 0 } : options);
    watchStatements(super.prepare("SELECT 1"));
    if (!on || !life || path === ":memory:") return;
    const mine = new Opened(this, path, life, on);
    opened.set(this, mine);
    life.belongings.add(mine);
    if (path.endsWith("lock.sqlite")) return;
    // One process has the folder: without locks and an index for others a statement takes a third of its time.
    this.pragma("locking_mode = EXCLUSIVE");
    const frames = super.prepare(LOOK);
    const log = logOf(
      path,
      () => this.open,
      () => (frames.get() as { log: number }).log,
    );
    knowsItsLog(path, log.end);
    life.belongings.add({ abandon: log.close });
  }

  /** Prepared once it is needed: a start prepares some hundreds, of which a day needs some dozens. */
  override prepare = ((source: string) => laterStatement(() => super.prepare(source))) as Real.Database["prepare"];
}

/** The database that a process has open at a path. */
export function openedBy(life: Life | undefined, path: string): Real.Database | undefined {
  for (const one of life?.belongings ?? []) if (one instanceof Opened && one.isAt(path)) return one.db;
  return undefined;
}

/** Tells how long the log is, and changes nothing: the simulation itself asks, of dead processes too. */
const LOOK = "PRAGMA wal_checkpoint(NOOP)";

let isWatched = false;

/** All statements have one prototype: what is changed there holds for all of them. */
function watchStatements(one: Real.Statement): void {
  if (isWatched) return;
  isWatched = true;
  const prototype = Object.getPrototypeOf(one) as Real.Statement;
  for (const method of ["run", "get", "all", "iterate"] as const) {
    const real = prototype[method] as (...args: unknown[]) => unknown;
    Object.defineProperty(prototype, method, {
      value: function (this: Real.Statement, ...args: unknown[]) {
        const of = this.source === LOOK ? undefined : opened.get(this.database);
        if (!of) return real.apply(this, args);
        of.before(this);
        const isLast =
          this.source === "COMMIT" ||
          (!this.readonly && !this.database.inTransaction && !/^BEGIN|^ROLLBACK/.test(this.source));
        return isLast ? of.last(() => real.apply(this, args)) : real.apply(this, args);
      },
    });
  }
}
