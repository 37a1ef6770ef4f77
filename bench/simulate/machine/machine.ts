import type { Network } from "../world/network.ts";
import type { Random } from "./random.ts";
import type { Scheduler } from "./scheduler.ts";

/** What can be wrong with the disk of the simulated machine. */
export interface Disk {
  isFull: boolean;
  /** Another program holds the write lock of the database. */
  isLocked: boolean;
}

/** The machine that the bot runs on, as far as a program can tell. */
export interface Machine {
  scheduler: Scheduler;
  /** What programs get when they ask for chance. */
  random: Random;
  disk: Disk;
  network: Network;
  /** What its clock on the wall shows. */
  wall(): number;
  /** Something went wrong in a process that nobody there caught: Node would end it. */
  uncaught(error: unknown): void;
}

let running: Machine | undefined;

/** The simulated machine; none while a run is prepared, and everything then is the real one. */
export const machine = (): Machine | undefined => running;

/** Switches to another machine, or to the real one. */
export function switchTo(other: Machine | undefined): void {
  running = other;
}

/** The life whose code runs, for what it touches; undefined for the world itself. @throws Killed when it is dead, or dies at it */
export function touch(what: string): void {
  running?.scheduler.current()?.touch(what);
}
