import type { Finish } from "../../src/domain/forecast/calendar.ts";
import { type Forecast, forecast } from "../../src/domain/forecast/forecast.ts";
import { settings } from "./settings.ts";
import { seeded, simulate, type World } from "./simulation.ts";

/** What a measurement says: a table, whether it is as it must be, and what to know about it. */
export interface Measured {
  readonly title: string;
  readonly rows: string[][];
  readonly ok: boolean;
  readonly notes: string[];
}

/** Of twenty simulated campaigns the forecast must hold the finish of at least this many. */
export const LEAST_HELD = 18;
const DEFAULT_SEED = 20_261_124;
const FIRST_DAY = new Temporal.PlainDate(2026, 11, 23);

/** Simulates twenty campaigns call by call and looks whether each ended within the forecast's range. */
export async function run(seed: number = DEFAULT_SEED): Promise<Measured> {
  const random = seeded(seed);
  const outcomes = settings(random).map((world) => {
    const said = forecast(paceOf(world));
    const seconds = simulate(world, random);
    const end = seconds === undefined ? undefined : FIRST_DAY.toPlainDateTime().add({ seconds: Math.round(seconds) });
    return { world, said, end, held: isHeld(said, end) };
  });
  const held = outcomes.filter((outcome) => outcome.held).length;
  const head = ["numbers", "message", "lines", "tries", "forecast", "simulated", "held"];
  const rows = outcomes.map(({ world, said, end, held: inside }) => [
    String(world.numbers),
    `${world.messageSeconds} s`,
    String(world.lines),
    String(world.tries),
    `${written(said.earliest)} to ${written(said.latest)}`,
    end ? short(end) : "not done",
    inside ? "yes" : "no",
  ]);
  return {
    title: "Forecast against a simulated dialler",
    rows: [head, ...rows],
    ok: held >= LEAST_HELD,
    notes: [`${held} of ${outcomes.length} finishes lie in the range; at least ${LEAST_HELD} must.`, `Seed ${seed}.`],
  };
}

function paceOf(world: World) {
  const { numbers, messageSeconds, lines, tries } = world;
  const time = (seconds: number) => new Temporal.PlainTime().add({ seconds });
  return {
    numbers,
    messageSeconds,
    lines,
    tries,
    period: { from: FIRST_DAY, to: FIRST_DAY.add({ days: world.days - 1 }) },
    window: { from: time(world.opens), to: time(world.closes) },
    now: FIRST_DAY.toPlainDateTime(),
  };
}

function isHeld({ earliest, latest }: Forecast, end: Temporal.PlainDateTime | undefined): boolean {
  if (!end) return !latest.fits;
  const { compare } = Temporal.PlainDateTime;
  return earliest.fits && compare(earliest.at, end) <= 0 && (!latest.fits || compare(end, latest.at) <= 0);
}

function written(finish: Finish): string {
  return finish.fits ? short(finish.at) : `${Math.floor(finish.doneShare * 100)} % done`;
}

function short(moment: Temporal.PlainDateTime): string {
  return moment.toString({ smallestUnit: "minute" }).slice(5).replace("T", " ");
}
