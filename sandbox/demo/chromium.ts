import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import {
  type Browser,
  type BrowserContextOptions,
  type BrowserServer,
  chromium,
  type LaunchOptions,
  type Page,
} from "playwright-core";
import manifest from "../../package.json" with { type: "json" };
import { PATIENCE_MS } from "../telegram/wait.ts";

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/** Made for a serverless function: with it, closing one page takes the whole browser down. */
const ONE_PROCESS = ["--single-process"];
/** A graphics card that is played by the processor. Painting without one costs a quarter of that. */
const PLAYED_CARD = [
  ...["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  ...["--ignore-gpu-blocklist", "--in-process-gpu"],
];
const NOT_FOR_US = [...ONE_PROCESS, ...PLAYED_CARD];

/** The Chromium that came as a package, with a microphone that plays a beep. */
async function launchOptions(): Promise<LaunchOptions> {
  return {
    executablePath: await unpackedChromium(),
    args: [
      ...sparticuz.args.filter((arg) => !NOT_FOR_US.includes(arg)),
      ...["--no-sandbox", "--disable-gpu"],
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
    ],
  };
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** A browser for several processes: each connects to its `wsEndpoint()`. */
export async function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions());
}

/** The browser that another process serves; closing it leaves that one open. */
export function connectBrowser(endpoint: string): Promise<Browser> {
  return chromium.connect(endpoint);
}

/** Unpacks the browser once for all runs of a person, who may not look into another's folder; several test files may ask at the same moment, so it appears all at once. */
async function unpackedChromium(): Promise<string> {
  const version = manifest.devDependencies["@sparticuz/chromium"].replace(/[^\d.]/g, "");
  const home = join(tmpdir(), `chromium-${version}-${process.getuid?.() ?? "own"}`);
  if (!existsSync(home)) {
    const own = await mkdtemp(`${home}-`);
    const before = process.env.TMPDIR;
    process.env.TMPDIR = own;
    try {
      await sparticuz.executablePath();
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    await rename(own, home).catch(() => rm(own, { recursive: true, maxRetries: 20 }));
  }
  return join(home, "chromium");
}

interface OpenPage {
  page: Page;
  troubles: string[];
}

/** Pages that nobody looks at now, by browser and device: the next visit takes one, for a new one costs a process. */
const idle = new WeakMap<Browser, Map<string, OpenPage[]>>();

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<OpenPage> {
  const context = await browser.newContext({ permissions: ["microphone"], reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  return { page, troubles };
}

/** A page at the address; whatever goes wrong in it lands in `troubles`. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions) {
  const ofBrowser = idle.get(browser) ?? new Map<string, OpenPage[]>();
  idle.set(browser, ofBrowser);
  const device = JSON.stringify(options);
  const free = ofBrowser.get(device) ?? [];
  ofBrowser.set(device, free);
  const open = free.pop() ?? (await newPage(browser, options));
  const { page, troubles } = open;
  troubles.length = 0;
  await page.goto(url);
  await page.evaluate("document.fonts.ready");
  return {
    page,
    troubles,
    async close() {
      await page.goto("about:blank");
      free.push(open);
    },
  };
}

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
