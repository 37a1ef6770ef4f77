import { type Dispatcher, errors } from "undici";

/** What is asked; the signal may be a polyfill's. */
export interface Asked {
  method: Dispatcher.HttpMethod;
  headers?: Record<string, string>;
  body?: Dispatcher.DispatchOptions["body"];
  signal?: AbortSignal;
}

interface Said {
  status: number;
  text: string;
}

/**
 * Asks, and reads the whole answer, following no redirect. Not by undici's `request`: its handler puts a closure of its own
 * on itself, and V8 makes such closures in the old heap. Each keeps all of its call alive until that is collected, which
 * stops the loop for ten milliseconds and more, every two hundred taps.
 * @throws what undici says, with its code
 */
export function exchange(dispatcher: Dispatcher, url: string, { method, headers, body, signal }: Asked): Promise<Said> {
  const { origin, pathname, search } = new URL(url);
  const asked = { origin, path: pathname + search, method, headers: headers ?? null, body: body ?? null };
  return new Promise((resolve, reject) => {
    let status = 0;
    let controller: Dispatcher.DispatchController | undefined;
    const pieces: Buffer[] = [];
    const abort = () => controller?.abort(signal?.reason ?? new errors.RequestAbortedError());
    const over = () => signal?.removeEventListener("abort", abort);
    signal?.addEventListener("abort", abort);
    dispatcher.dispatch(asked, {
      onRequestStart(begun) {
        controller = begun;
        if (signal?.aborted) abort();
      },
      onResponseStart(_, code) {
        status = code;
      },
      onResponseData(_, piece) {
        pieces.push(piece);
      },
      onResponseEnd() {
        over();
        resolve({ status, text: Buffer.concat(pieces).toString() });
      },
      onResponseError(_, error) {
        over();
        reject(error);
      },
    });
  });
}
