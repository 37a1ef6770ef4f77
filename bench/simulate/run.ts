import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { switchTo } from "./machine/machine.ts";
import { createRandom } from "./machine/random.ts";
import { createScheduler } from "./machine/scheduler.ts";
import { createManager } from "./managers/manager.ts";
import { createPerson } from "./managers/person.ts";
import { emptyRecord } from "./managers/record.ts";
import type { Evidence } from "./oracle/evidence.ts";
import { CHAT_LAWS, keptForTheMorning } from "./oracle/laws-chats.ts";
import { PACE_LAWS } from "./oracle/laws-pace.ts";
import { REQUEST_LAWS } from "./oracle/laws-requests.ts";
import { type Loaded, MANAGERS } from "./product.ts";
import { createBotKeeper } from "./world/bot.ts";
import { createFaults } from "./world/faults.ts";
import { somethingHappens, type World } from "./world/happenings.ts";
import { asARequestArrives, asSomebodyWrites } from "./world/just-then.ts";
import { createNetwork } from "./world/network.ts";
import { createPbxStandIn, PBX, type Posted } from "./world/pbx.ts";
import { createStory } from "./world/story.ts";
import { createTelegram, TELEGRAM } from "./world/telegram.ts";

/** What came of one seed. */
export interface Outcome {
  seed: number;
  /** Days of managers that were lived. */
  managerDays: number;
  /** What was broken, as "the law: what happened". */
  breaches: string[];
  /** What happened, in lines that a person can read. */
  story(): readonly string[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MORNING = Temporal.ZonedDateTime.from("2026-11-23T08:30[Asia/Tashkent]").epochMilliseconds;

/** How long a working day is, and how long the bot has to tell everything once nothing goes wrong any more. */
const DAY = 10 * HOUR;
const EVENING = 40 * MINUTE;

/** From the end of a day to half past ten of the next: what was kept for it leaves before. */
const NIGHT = 16 * HOUR;

const NAMES = ["Anna", "Bobur", "Dilnoza", "Eldor"];
const STRANGER = 900_900;
const LAWS = [...REQUEST_LAWS, ...CHAT_LAWS, ...PACE_LAWS];

/** Lives one day of an office, as the seed decides it, and judges it. @param shelf a folder for what lies on the disk */
export async function simulate(seed: number, loaded: Loaded, shelf: string): Promise<Outcome> {
  const random = createRandom(seed);
  const scheduler = createScheduler(MORNING);
  const { now } = scheduler;
  const story = createStory(now);
  const record = emptyRecord();
  const broken: string[] = [];
  // Some offices have a second person agree to lists that are not short.
  const approveFrom = random.percent(25) ? 5 : 0;
  const disk = { isFull: false, isLocked: false };
  let clock = 0;
  const wall = () => now() + clock;
  const faults = createFaults(random.fork());
  const telegram = createTelegram(scheduler, faults);
  const pbx = createPbxStandIn(scheduler, faults, random.fork(), wall);
  const network = createNetwork(scheduler, random.fork(), { [TELEGRAM]: telegram.server, [PBX]: pbx.server });
  const folders = mkdtempSync(join(shelf, "simulate-"));
  const folder = join(folders, "data");
  const broke = (what: string) => void broken.push(what);
  switchTo({
    scheduler,
    random: random.fork(),
    disk,
    network,
    wall,
    uncaught(error) {
      const life = scheduler.current();
      if (!life?.isDead) broke(`nobody caught ${String(error)}`);
    },
  });
  mkdirSync(folder);
  loaded.layFolder(folder);
  const bot = createBotKeeper({
    product: loaded.product,
    scheduler,
    random: random.fork(),
    folder,
    disk,
    story,
    approveFrom,
    wall,
    broke,
  });
  /** The machine is awake in the last minute: what fell due is not left to a doze that the day does not live to the end of. */
  async function toTheEnd(moment: number): Promise<void> {
    await scheduler.runUntil(moment - MINUTE);
    scheduler.wake();
    await scheduler.runUntil(moment);
  }
  const copies = join(folders, "copy");
  const setClock = (by: number) => {
    clock += by;
    record.clockSets.push({ at: now(), by });
  };
  const world: World = {
    scheduler,
    random: random.fork(),
    bot,
    faults,
    telegram,
    disk,
    story,
    record,
    setClock,
    copies,
  };

  const managers = NAMES.map((name, at) =>
    createManager({
      person: createPerson(telegram, story, MANAGERS[at] ?? 0, name),
      random: random.fork(),
      scheduler,
      story,
      record,
      recording: loaded.recording,
      cabinet: (name) => pbx.find(name)?.id,
      // What is on its way is worth most of the trouble.
      started: () => {
        if (world.random.percent(35)) scheduler.after(world.random.whole(0, 38_000), () => somethingHappens(world));
      },
      writes: (isFile) => asSomebodyWrites(world, isFile),
      firstNumber: 1000 * at,
    }),
  );
  const stranger = createPerson(telegram, story, STRANGER, "Zafar");
  pbx.onPosted(() => asARequestArrives(world));
  telegram.chats.onShown(({ chatId, method, text }) => {
    story.tell(`to ${chatId}`, `${method}: ${text}`);
    if (method !== "sendMessage" || !/asks you to agree/.test(text) || !random.percent(60)) return;
    const asked = managers.find(({ person }) => person.id === chatId);
    scheduler.after(random.whole(4_000, 3 * MINUTE), () => asked?.looksUp());
  });

  scheduler.after(0, () => void bot.start());
  for (const { sitsDown } of managers) {
    for (let sittings = random.percent(25) ? 2 : 1; sittings > 0; sittings--) {
      const at = random.percent(60) ? random.whole(5_000, MINUTE) : random.whole(0, 8 * HOUR);
      scheduler.after(at, () => sitsDown(random.percent(30) ? 2 : 1, () => {}));
    }
  }
  if (random.percent(20)) scheduler.after(random.whole(MINUTE, HOUR), () => stranger.says("/new"));
  for (let troubles = random.whole(0, 3); troubles > 0; troubles--) {
    const when = random.percent(75) ? random.whole(5_000, 6 * MINUTE) : random.whole(0, 9 * HOUR);
    scheduler.after(when, () => somethingHappens(world));
  }

  await scheduler.runUntil(MORNING + DAY);
  story.tell("world", "the evening: nothing goes wrong any more");
  faults.calm();
  Object.assign(disk, { isFull: false, isLocked: false });
  const life = bot.life();
  if (life) life.doom = undefined;
  scheduler.wake(6 * MINUTE);
  for (const { opens } of managers) opens();
  await scheduler.runUntil(MORNING + DAY + EVENING / 4);
  for (const { person } of managers) person.says("/start");
  await toTheEnd(MORNING + DAY + EVENING);
  if (keptForTheMorning(telegram.chats.shown()) > 0) {
    story.tell("world", "the night: something is kept for tomorrow");
    if (random.percent(40)) scheduler.after(NIGHT - EVENING - random.whole(0, 2 * HOUR), () => somethingHappens(world));
    await scheduler.runUntil(MORNING + DAY + NIGHT);
    faults.calm();
    Object.assign(disk, { isFull: false, isLocked: false });
    scheduler.wake(6 * MINUTE);
    await toTheEnd(MORNING + DAY + NIGHT + EVENING);
  }
  if (!bot.isReady()) broke("the bot is not at work in the evening");

  const evidence = {
    record,
    ...testsApart(pbx.posted()),
    shown: telegram.chats.shown(),
    calls: telegram.calls(),
    taps: telegram.taps(),
    updates: telegram.updates(),
    early: telegram.early(),
    attempts: telegram.attempts(),
    lives: telegram.lives(),
    strangers: [STRANGER],
    approveFrom,
    broken,
    chats: new Map(managers.map(({ person }) => [person.id, person.sees()])),
  };
  const breaches = LAWS.flatMap(({ name, judge }) => judge(evidence).map((what) => `${name}: ${what}`));
  bot.end();
  switchTo(undefined);
  rmSync(folders, { recursive: true });
  return { seed, managerDays: managers.length, breaches: [...new Set(breaches)], story: story.lines };
}

/** Requests that called managers themselves, apart from campaigns. */
function testsApart(posted: readonly Posted[]): Pick<Evidence, "posted" | "tests"> {
  const isTest = ({ name }: Posted) => name.startsWith("Test: ");
  return { tests: posted.filter(isTest), posted: posted.filter((one) => !isTest(one)) };
}
