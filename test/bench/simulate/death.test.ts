import { expect, test } from "vitest";
import { createLife } from "../../../bench/simulate/machine/lives.ts";
import { createRandom } from "../../../bench/simulate/machine/random.ts";
import { createScheduler } from "../../../bench/simulate/machine/scheduler.ts";
import { createBotKeeper, type Product } from "../../../bench/simulate/world/bot.ts";
import { createNetwork, type Server } from "../../../bench/simulate/world/network.ts";
import { createStory } from "../../../bench/simulate/world/story.ts";

const SERVER: Server = {
  fault: () => undefined,
  take: (_arrived, answer) => answer({ status: 200, headers: {}, body: "" }),
};

async function* inPieces() {
  // As a file is read: a while later, when the machine has turned to something else.
  await new Promise((resolve) => setImmediate(resolve));
  yield Buffer.from("recording");
}

test("what a process held is put away when it dies while its upload leaves without it", async () => {
  const scheduler = createScheduler(0);
  const network = createNetwork(scheduler, createRandom(1), { "http://server": SERVER });
  const request = { url: "http://server/sendAudio", method: "POST", headers: {}, signal: undefined, patience: 60_000 };
  const product = {
    catalogue: { en: {} },
    config: () => ({}),
    runBot: () => network.ask({ ...request, body: inPieces() }).then(() => 0),
  };
  const bot = createBotKeeper({
    product: product as unknown as Product,
    scheduler,
    random: createRandom(1),
    folder: "data",
    disk: { isFull: false, isLocked: false },
    story: createStory(scheduler.now),
    approveFrom: 0,
    wall: scheduler.now,
    broke: (what) => expect.unreachable(what),
  });
  const left: string[] = [];

  bot.start();
  const life = bot.life();
  life?.belongings.add({ abandon: (unsynced) => void left.push(unsynced) });
  // It dies at the second thing it does, which is the first piece of the upload.
  if (life) life.doom = { touches: 2, power: "lost" };
  for (let second = 0; second < 20 && !life?.isDead; second++) await scheduler.runUntil(second * 1_000);
  await scheduler.runUntil(scheduler.now() + 1);

  expect(life?.isDead).toBe(true);
  expect(left).toEqual(["lost"]);
});

test("a process that dies in the midst of a timer ends the process, and not the run", async () => {
  const scheduler = createScheduler(0);
  const life = createLife("bot", () => {}, scheduler.now);
  life.doom = { touches: 1, power: "kept" };
  let isLater = false;
  scheduler.afterIn(life, 1, () => life.touch("checkpoint"));
  scheduler.after(2, () => {
    isLater = true;
  });
  await scheduler.runUntil(3);
  expect([life.isDead, isLater]).toEqual([true, true]);
});

test("what goes wrong in a process that lives ends the run", async () => {
  const scheduler = createScheduler(0);
  scheduler.afterIn(
    createLife("bot", () => {}, scheduler.now),
    1,
    () => {
      throw new Error("nobody caught it");
    },
  );
  await expect(scheduler.runUntil(3)).rejects.toThrow("nobody caught it");
});
