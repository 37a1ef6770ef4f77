/** One Chromium for every file that needs one: starting it takes longer than most tests. */
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { connectBrowser, serveBrowser } from "../../sandbox/demo/chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    browser: string;
  }
}

/** Vitest calls it once before the first of those files, and what it returns after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveBrowser();
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}

/** That browser; closing it closes the pages of this file alone. */
export function sharedBrowser() {
  return connectBrowser(inject("browser"));
}
