/** In the place of node:timers/promises: as much of it as the product uses, over the timers of the simulated machine. */

interface Options {
  signal?: AbortSignal;
  ref?: boolean;
}

/** @see https://nodejs.org/api/timers.html#timerspromisessettimeoutdelay-value-options */
export function setTimeout<T>(delay = 1, value?: T, { signal }: Options = {}): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new DOMException("The operation was aborted", "AbortError"));
    if (signal?.aborted) return refuse();
    const broken = () => {
      globalThis.clearTimeout(timer);
      refuse();
    };
    const timer = globalThis.setTimeout(() => {
      signal?.removeEventListener("abort", broken);
      resolve(value);
    }, delay);
    signal?.addEventListener("abort", broken, { once: true });
  });
}

/** @see https://nodejs.org/api/timers.html#timerspromisessetimmediatevalue-options */
export function setImmediate<T>(value?: T): Promise<T | undefined> {
  return new Promise((resolve) => void globalThis.setImmediate(() => resolve(value)));
}
