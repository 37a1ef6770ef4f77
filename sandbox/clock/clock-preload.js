/**
 * Loaded before a process's own code (`node --import`): from then on the whole process, its threads included, goes by
 * another clock than the machine's. JavaScript, because the npm of an older Node may be started with it as well.
 *
 * CLOCK_AHEAD: by so many milliseconds the machine's clock is taken to be wrong.
 * CLOCK_FILE: a clock of shared-clock.ts, which the process shares with whoever wrote the file.
 */
import { readFileSync } from "node:fs";

const RealDate = Date;
/** Taken at once: a program that puts a clock of its own in this one's place must not be asked for the machine's. */
const machineClock = RealDate.now;
const ahead = Number(process.env.CLOCK_AHEAD ?? 0);
const file = process.env.CLOCK_FILE;

/** Epoch milliseconds, whole, and milliseconds by the clock that nobody can set. */
function clocks() {
  const machine = machineClock() + ahead;
  if (!file) return { now: machine, passed: 0 };
  const { since, shown, passed, speed } = JSON.parse(readFileSync(file, "utf8"));
  const sinceThen = (machine - since) * speed;
  return { now: Math.floor(shown + sinceThen), passed: passed + sinceThen };
}

const now = () => clocks().now;

if (file) performance.now = () => clocks().passed;

if (ahead !== 0 || file) {
  RealDate.now = now;
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  });
  // Node 26 has it, the Node that starts npm may not.
  if (typeof Temporal !== "undefined") {
    const { Now, Instant } = Temporal;
    const instant = () => Instant.fromEpochMilliseconds(now());
    const here = (zone = Now.timeZoneId()) => instant().toZonedDateTimeISO(zone);
    Object.assign(Now, {
      instant,
      zonedDateTimeISO: here,
      plainDateTimeISO: (/** @type {string} */ zone) => here(zone).toPlainDateTime(),
      plainDateISO: (/** @type {string} */ zone) => here(zone).toPlainDate(),
      plainTimeISO: (/** @type {string} */ zone) => here(zone).toPlainTime(),
    });
  }
}
