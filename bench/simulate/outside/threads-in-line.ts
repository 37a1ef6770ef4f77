import { AsyncLocalStorage } from "node:async_hooks";

type Handler = (job: unknown) => unknown;

const handlers = new Map<string, Handler>();
const asked = new AsyncLocalStorage<(answer: unknown) => void>();
let loading = "";

/** What a thread's own file sees of whoever started it. */
export const parentPort = {
  on: (_event: "message", handler: Handler): void => void handlers.set(loading, handler),
  postMessage: (answer: unknown): void => asked.getStore()?.(answer),
};

/** Loads the file of a thread, before anything is simulated. */
export async function loadThread(entry: URL): Promise<void> {
  loading = entry.href;
  await import(entry.href);
}

/** Has the work of a thread done. */
export function inLine(entry: string, job: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const handler = handlers.get(entry);
    if (!handler) return reject(new Error(`No thread is loaded from ${entry}`));
    asked.run(resolve, () => handler(structuredClone(job)));
  });
}
