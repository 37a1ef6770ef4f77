import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import manifest from "../../package.json" with { type: "json" };

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
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await unpackedChromium(),
    args: [
      ...sparticuz.args.filter((arg) => !NOT_FOR_US.includes(arg)),
      ...["--no-sandbox", "--disable-gpu"],
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
    ],
  });
}

/** Unpacks the browser once for all runs; several test files may ask at the same moment, so it appears all at once. */
async function unpackedChromium(): Promise<string> {
  const version = manifest.devDependencies["@sparticuz/chromium"].replace(/[^\d.]/g, "");
  const home = join(tmpdir(), `chromium-${version}`);
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
    await rename(own, home).catch(() => rm(own, { recursive: true }));
  }
  return join(home, "chromium");
}

/** A page at the address; whatever goes wrong in it lands in `troubles`. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ permissions: ["microphone"], reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  await page.goto(url);
  await page.evaluate("document.fonts.ready");
  return { page, troubles, close: () => context.close() };
}

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
