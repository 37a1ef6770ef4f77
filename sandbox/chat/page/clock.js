/** Seconds since the page was opened: a stopwatch, not a time of day. What time it is the page hears from the server. */
export function secondsOpen() {
  return performance.now() / 1000;
}
