import type { World } from "./happenings.ts";

/** How many of a hundred outages of Telegram at such a moment the process does not outlive: what it could not say is owed then. */
const ENDS_MEANWHILE = 40;

/** How often, in a hundred. */
const AT_A_MESSAGE = 2;
const AT_A_FILE = 5;
const AT_A_REQUEST = 12;

/**
 * Something goes wrong just as a person writes or taps: before it is taken in, handled or drawn. These moments are short, and
 * trouble at any hour would hardly ever meet them. @returns whether Telegram takes nothing for a while
 */
export function asSomebodyWrites({ scheduler, random, bot, faults, disk, story }: World, isFile: boolean): boolean {
  if (!random.percent(isFile ? AT_A_FILE : AT_A_MESSAGE)) return false;
  const life = bot.life();
  const forSeconds = (what: string, seconds: number, change: (isOn: boolean) => void) => {
    story.tell("world", `${what}, for ${seconds} s`);
    change(true);
    scheduler.after(seconds * 1000, () => change(false));
  };
  switch (random.pick(["kill", "kill", "power", "full", "locked", "Telegram"] as const)) {
    case "kill":
    case "power": {
      if (!life || life.isDead) return false;
      story.tell("world", "the process will die at what comes now");
      life.doom = { touches: random.whole(1, 7), power: random.percent(30) ? "lost" : "kept" };
      return false;
    }
    case "full":
      forSeconds("the disk is full", random.whole(1, 9), (isOn) => {
        disk.isFull = isOn;
      });
      return false;
    case "locked":
      forSeconds("another program holds the database", random.whole(1, 9), (isOn) => {
        disk.isLocked = isOn;
      });
      return false;
    case "Telegram": {
      const seconds = random.whole(2, 20);
      forSeconds("all that Telegram is asked fails", seconds, (isOn) => faults.change({ telegram: isOn ? 100 : 0 }));
      if (random.percent(ENDS_MEANWHILE)) {
        scheduler.after(random.whole(500, seconds * 1000), () => {
          story.tell("world", "a kill");
          bot.kill("kept");
        });
      }
      return true;
    }
  }
}

/** The process dies while the PBX answers a request for a campaign. */
export function asARequestArrives({ scheduler, random, bot, story }: World): void {
  if (!random.percent(AT_A_REQUEST)) return;
  const power = random.percent(40) ? "lost" : "kept";
  scheduler.after(random.whole(0, 3_000), () => {
    story.tell("world", power === "lost" ? "the power fails" : "a kill");
    bot.kill(power);
  });
}
