import type { Disk } from "../machine/machine.ts";
import type { Random } from "../machine/random.ts";
import type { Scheduler } from "../machine/scheduler.ts";
import type { Record } from "../managers/record.ts";
import type { BotKeeper } from "./bot.ts";
import type { Faults } from "./faults.ts";
import type { Story } from "./story.ts";
import type { Telegram } from "./telegram.ts";

/** What can happen to the bot's machine, and around it. */
export interface World {
  scheduler: Scheduler;
  random: Random;
  bot: BotKeeper;
  faults: Faults;
  telegram: Telegram;
  disk: Disk;
  story: Story;
  record: Record;
  /** Sets the machine's clock on the wall: by so many milliseconds. */
  setClock(by: number): void;
  /** A folder beside the bot's, for copies of it. */
  copies: string;
}

/** Something that happens now and then. */
export interface Happening {
  name: string;
  /** How often, beside the others. */
  weight: number;
  happen(world: World): void;
}

const MINUTE = 60_000;

/** Changes something now, and back after a while. */
function forAWhile(
  { scheduler, story }: World,
  what: string,
  milliseconds: number,
  begin: () => void,
  end: () => void,
) {
  story.tell("world", `${what}, for ${Math.round(milliseconds / 1000)} s`);
  begin();
  scheduler.wake();
  scheduler.after(milliseconds, () => {
    story.tell("world", `over: ${what}`);
    end();
  });
}

function kill(world: World, power: "kept" | "lost"): void {
  const { bot, random, story } = world;
  const life = bot.life();
  if (!life || life.isDead) return;
  const touches = random.percent(50) ? random.whole(1, 12) : random.whole(1, 90);
  story.tell("world", power === "lost" ? "the power will fail" : "a kill will come");
  life.doom = { touches, power };
}

/** Puts back what the folder was some time ago: what happened since is not in it. */
function putBack(world: World): void {
  const { scheduler, bot, story, record, copies, random } = world;
  const copiedAt = scheduler.now();
  bot.halt(() => {
    bot.copyTo(copies);
    story.tell("world", "a copy of the folder was made");
    bot.resume();
    scheduler.after(random.percent(60) ? random.whole(45_000, 6 * MINUTE) : random.whole(MINUTE, 40 * MINUTE), () =>
      bot.halt(() => {
        bot.putBack(copies);
        record.putBack.push({ copiedAt, at: scheduler.now() });
        story.tell("world", "the copy was put back");
        bot.resume();
      }),
    );
  });
}

/** All that happens. To add a fault, add a row. */
export const HAPPENINGS: readonly Happening[] = [
  { name: "a kill", weight: 30, happen: (world) => kill(world, "kept") },
  { name: "a power failure", weight: 15, happen: (world) => kill(world, "lost") },
  {
    name: "a stop in order",
    weight: 8,
    happen({ bot, story }) {
      story.tell("world", "SIGTERM");
      bot.stop();
    },
  },
  {
    name: "Telegram's trouble",
    weight: 14,
    happen(world) {
      const { faults, random } = world;
      const often = random.pick([10, 40, 100]);
      const what = `${often} % of what Telegram is asked fails`;
      forAWhile(
        world,
        what,
        random.whole(2_000, 4 * MINUTE),
        () => faults.change({ telegram: often }),
        () => faults.change({ telegram: 0 }),
      );
    },
  },
  {
    name: "the PBX's trouble",
    weight: 20,
    happen(world) {
      const { faults, random } = world;
      const often = random.pick([30, 70, 100]);
      const what = `${often} % of what the PBX is asked fails`;
      forAWhile(
        world,
        what,
        random.whole(20_000, 12 * MINUTE),
        () => faults.change({ pbx: often }),
        () => faults.change({ pbx: 0 }),
      );
    },
  },
  {
    name: "too many requests",
    weight: 8,
    happen(world) {
      const { faults, random } = world;
      const often = random.pick([15, 50]);
      const what = `Telegram refuses ${often} % as too many`;
      forAWhile(
        world,
        what,
        random.whole(5_000, 2 * MINUTE),
        () => faults.change({ tooMany: often }),
        () => faults.change({ tooMany: 0 }),
      );
    },
  },
  {
    name: "a conflict",
    weight: 4,
    happen(world) {
      const { faults, random } = world;
      // One that lasts for a minute ends the process, and may.
      if (faults.weather.conflict) return;
      forAWhile(
        world,
        "somebody else asks for updates",
        random.whole(1_000, 25_000),
        () => faults.change({ conflict: true }),
        () => faults.change({ conflict: false }),
      );
    },
  },
  {
    name: "a full disk",
    weight: 8,
    happen(world) {
      const { disk, random } = world;
      forAWhile(
        world,
        "the disk is full",
        random.whole(1_000, 90_000),
        () => {
          disk.isFull = true;
        },
        () => {
          disk.isFull = false;
        },
      );
    },
  },
  {
    name: "a lock",
    weight: 8,
    happen(world) {
      const { disk, random } = world;
      forAWhile(
        world,
        "another program holds the database",
        random.whole(200, 20_000),
        () => {
          disk.isLocked = true;
        },
        () => {
          disk.isLocked = false;
        },
      );
    },
  },
  {
    name: "the clock is set",
    weight: 6,
    happen({ setClock, random, story }) {
      const by = random.pick([-20, -3, 3, 20]) * MINUTE;
      story.tell("world", `the clock is set by ${by / MINUTE} minutes`);
      setClock(by);
    },
  },
  {
    name: "a second process",
    weight: 4,
    happen({ bot, story }) {
      story.tell("world", "a second process is started on the folder");
      bot.startBeside();
    },
  },
  {
    name: "a repeated update",
    weight: 4,
    happen({ telegram, story }) {
      story.tell("world", "Telegram sends an update once more");
      telegram.repeats();
    },
  },
  { name: "a copy put back", weight: 8, happen: putBack },
];

/** One of them happens. */
export function somethingHappens(world: World): void {
  world.random.weigh(HAPPENINGS, ({ weight }) => weight)?.happen(world);
}
