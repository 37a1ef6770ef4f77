import type { Life } from "./lives.ts";
import { type Machine, machine } from "./machine.ts";
import type { Event } from "./scheduler.ts";

const real = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setImmediate: globalThis.setImmediate,
  clearImmediate: globalThis.clearImmediate,
  now: Date.now,
};

type Ring = (...args: unknown[]) => void;

/** A timer of the simulated machine, with as much of Node's own as programs ask of one. */
class SimulatedTimer {
  #event: Event | undefined;
  readonly #machine: Machine;
  readonly #life: Life | undefined;
  readonly #ring: () => void;
  readonly #every: number | undefined;

  constructor(on: Machine, after: number, ring: () => void, every?: number) {
    this.#machine = on;
    this.#life = on.scheduler.current();
    this.#ring = ring;
    this.#every = every;
    this.#set(after);
  }

  #set(after: number): void {
    this.#event = this.#machine.scheduler.timer(this.#life, after, () => {
      if (this.#every !== undefined) this.#set(this.#every);
      this.#ring();
    });
  }

  stop(): void {
    if (this.#event) this.#event.off = true;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
  hasRef(): boolean {
    return true;
  }
}

function clear(timer: unknown): void {
  if (timer instanceof SimulatedTimer) timer.stop();
  else real.clearTimeout(timer as NodeJS.Timeout);
}

const milliseconds = (asked: unknown) => Math.max(1, Math.floor(Number(asked)) || 1);

/** A signal that aborts after so many milliseconds of the machine's. */
function timeout(after: number): AbortSignal {
  const abort = new AbortController();
  const reason = () => new DOMException("The operation was aborted due to timeout", "TimeoutError");
  globalThis.setTimeout(() => abort.abort(reason()), after);
  return abort.signal;
}

/**
 * Puts the simulated machine's time and chance in the place of Node's own, for the product and for the packages that it uses.
 * While there is no simulated machine everything goes on as before.
 */
export function takeOverTimers(): void {
  const seededOr = Math.random;
  const realTimeout = AbortSignal.timeout.bind(AbortSignal);
  const replaced = {
    setTimeout: (ring: Ring, after?: number, ...args: unknown[]) => {
      const on = machine();
      return on
        ? new SimulatedTimer(on, milliseconds(after), () => ring(...args))
        : real.setTimeout(ring, after, ...args);
    },
    setInterval: (ring: Ring, every?: number, ...args: unknown[]) => {
      const on = machine();
      if (!on) throw new Error("Nothing is repeated outside of the simulated machine");
      return new SimulatedTimer(on, milliseconds(every), () => ring(...args), milliseconds(every));
    },
    setImmediate: (ring: Ring, ...args: unknown[]) => {
      const on = machine();
      return on ? new SimulatedTimer(on, 0, () => ring(...args)) : real.setImmediate(ring, ...args);
    },
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: (timer: unknown) =>
      timer instanceof SimulatedTimer ? timer.stop() : real.clearImmediate(timer as NodeJS.Immediate),
  };
  Object.assign(globalThis, replaced);
  AbortSignal.timeout = (after) => (machine() ? timeout(after) : realTimeout(after));
  Math.random = () => machine()?.random.next() ?? seededOr();
  Date.now = () => machine()?.wall() ?? real.now();
}
