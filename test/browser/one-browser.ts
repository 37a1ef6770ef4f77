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

let connection: ReturnType<typeof connectBrowser> | undefined;

/** That browser, and one connection for all files of a worker: they open their pages anew in the windows of those before. */
export function sharedBrowser(): ReturnType<typeof connectBrowser> {
  connection ??= connectBrowser(inject("browser"));
  return connection;
}
