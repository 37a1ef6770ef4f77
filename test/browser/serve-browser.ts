/** One Chromium for every file that needs one: starting it takes longer than most tests. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserServer } from "playwright-core";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Whoever asks there gets the address of the browser. */
    browserDoor: string;
  }
}

/** Vitest calls it before the first file, and what it returns after the last. The browser starts when somebody asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let browser: Promise<BrowserServer> | undefined;
  const door = createServer((_request, response) => {
    browser ??= import("../../sandbox/demo/chromium.ts").then(({ serveBrowser }) => serveBrowser());
    browser.then(
      (server) => response.end(server.wsEndpoint()),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  project.provide("browserDoor", `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    await (await browser)?.close();
  };
}
