import { inject } from "vitest";
import { connectBrowser } from "../../sandbox/demo/chromium.ts";

let connection: ReturnType<typeof connectBrowser> | undefined;

/** The browser of serve-browser.ts, and one connection for all files of a worker: they open their pages anew in the windows of those before. */
export function sharedBrowser(): ReturnType<typeof connectBrowser> {
  connection ??= askDoor().then(connectBrowser);
  return connection;
}

async function askDoor(): Promise<string> {
  const answer = await fetch(inject("browserDoor"));
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return said;
}
