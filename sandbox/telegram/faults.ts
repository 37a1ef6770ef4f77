import type { Fault } from "./contract.ts";

/** Trouble that a test asked for. */
export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The oldest fault for this method, counted down. */
  take(method: string): Fault["kind"] | undefined;
  /** Resolves when the faults are cleared next. */
  cleared(): Promise<void>;
}

/** No trouble yet. */
export function createFaults(): Faults {
  let faults: { fault: Fault; left: number }[] = [];
  let cleared = Promise.withResolvers<void>();
  return {
    add(fault) {
      faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      faults = [];
      cleared.resolve();
      cleared = Promise.withResolvers();
    },
    take(method) {
      const found = faults.find(({ fault }) => fault.method === undefined || fault.method === method);
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) faults = faults.filter((one) => one !== found);
      return found.fault.kind;
    },
    cleared: () => cleared.promise,
  };
}
