/** Plays a manager in a browser: presses, says and sends as a hand would. For the browser tests and the pictures. */
import type { Locator, Page } from "playwright-core";
import type { Variables, Words } from "../../src/words.ts";
import type { MessageKey } from "../../src/words-keys.ts";

type Arguments<K extends MessageKey> = keyof Variables<K> extends never ? [] : [variables: Variables<K>];

export interface Manager {
  /** Waits until the newest message is the bot's and shows the words. */
  sees(text: string): Promise<void>;
  /** As `sees`, by the key of the words. */
  seesWords<K extends MessageKey>(key: K, ...args: Arguments<K>): Promise<void>;
  /** Presses a button of the newest keyboard. */
  presses(label: string | RegExp): Promise<void>;
  pressesWords<K extends MessageKey>(key: K, ...args: Arguments<K>): Promise<void>;
  says(text: string): Promise<void>;
  /** Sends one of the panel's samples. */
  sends(sampleId: string): Promise<void>;
  /** Does something in the panel; on a phone it is opened and closed again. */
  inPanel(deed: (panel: Locator) => Promise<void>): Promise<void>;
  readonly page: Page;
  /** What the bot's words are. */
  readonly words: Words;
  /** The newest message of the bot. */
  readonly screen: Locator;
}

/** A hand at a page of the demo whose bot speaks these words. */
export function createManager(page: Page, words: Words): Manager {
  const screen = page.locator(".message.bot").last();
  const manager: Manager = {
    page,
    screen,
    words,
    async sees(text) {
      await page.locator(".message:last-child.bot").filter({ hasText: text }).waitFor();
    },
    seesWords: (key, ...args) => manager.sees(words.text(key, ...args)),
    async presses(label) {
      await page.locator(".message:has(.keyboard)").last().getByRole("button", { name: label, exact: true }).click();
    },
    pressesWords: (key, ...args) => manager.presses(words.text(key, ...args)),
    async says(text) {
      await page.getByRole("textbox").fill(text);
      await page.getByRole("textbox").press("Enter");
    },
    async sends(sampleId) {
      const button = words.text("demo-sample", { id: sampleId });
      await manager.inPanel((panel) => panel.locator(".samples").getByRole("button", { name: button }).click());
    },
    async inPanel(deed) {
      const opener = page.locator(".open-panel");
      // The page puts itself together after it was loaded: before that nothing is visible, on any device.
      await opener.waitFor({ state: "attached" });
      const covers = await opener.isVisible();
      if (covers) await opener.click();
      await deed(page.locator(".panel"));
      if (covers) await page.locator(".panel .close").click();
    },
  };
  return manager;
}

/** The questions of the wizard in their order, then the read-back and the campaign's card. */
const STATIONS = ["recording", "list", "name", "trunks", "days", "hours", "review", "card"] as const;
export type Station = (typeof STATIONS)[number];

/** The first of the lines that the PBX stand-in has when nobody tells it otherwise. */
const FIRST_TRUNK = "712037006";

/** How a manager with two files and no wishes gets from each station to the next. */
const WAYS: Record<Exclude<Station, "card">, (manager: Manager) => Promise<void>> = {
  recording: (manager) => manager.sends("good-mp3"),
  list: (manager) => manager.sends("clean-list"),
  name: (manager) => manager.screen.locator(".key").first().click(),
  async trunks(manager) {
    await manager.presses(FIRST_TRUNK);
    await manager.pressesWords("button-continue");
  },
  // The day alone: another button has its hours too.
  days: (manager) =>
    manager.presses(new RegExp(`^${manager.words.text("days-quick-tomorrow", { days: "" }).trim()} \\d\\d\\.`)),
  hours: (manager) => manager.presses("09:00–18:00"),
  review: (manager) => manager.pressesWords("review-start", { count: 200 }),
};

/** Waits until the screen is at a station. */
async function arrives(manager: Manager, station: Station): Promise<void> {
  if (station === "review") return manager.seesWords("review-start", { count: 200 });
  if (station === "card") return manager.sees("№ 123");
  await manager.sees(` · ${manager.words.text(`step-${station}`)}`);
}

/** Goes on from one station to another by clicking only. The campaign is for tomorrow, 9 to 18. */
export async function travels(manager: Manager, from: Station, to: Station): Promise<void> {
  for (const station of STATIONS.slice(STATIONS.indexOf(from), STATIONS.indexOf(to))) {
    await explained(manager, station, () => arrives(manager, station));
    if (station !== "card") await explained(manager, station, () => WAYS[station](manager));
  }
  await explained(manager, to, () => arrives(manager, to));
}

/** Opens an empty chat and begins a new campaign. */
export async function begins(manager: Manager): Promise<void> {
  await manager.page.locator(".start button").click();
  await explained(manager, "start", () => manager.pressesWords("button-new"));
}

/** Does it, or says what was on the screen and in the bot's log when it could not be done. */
async function explained(manager: Manager, where: string, deed: () => Promise<void>): Promise<void> {
  try {
    await deed();
  } catch (cause) {
    const shown = await manager.page.locator(".message").allInnerTexts();
    const log = await manager.page.locator(".lines").textContent();
    throw new Error(`At ${where}.\nThe screen:\n${shown.slice(-2).join("\n")}\nThe bot's log:\n${log}`, { cause });
  }
}
