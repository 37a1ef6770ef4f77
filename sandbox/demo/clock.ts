/** A clock that can be run fast. */
export interface Clock {
  /** Epoch milliseconds by this clock. */
  now(): number;
  /** How many of its seconds pass in one. */
  speed: number;
}

/** A clock that shows the right time until its speed is changed; `real` gives epoch milliseconds. */
export function createClock(real: () => number = Date.now): Clock {
  let speed = 1;
  let since = real();
  let shown = since;
  const now = () => shown + (real() - since) * speed;
  return {
    now,
    get speed() {
      return speed;
    },
    set speed(value) {
      shown = now();
      since = real();
      speed = value;
    },
  };
}
