/** Milliseconds. Longer than anything takes on a busy machine: nobody waits it out but a failing test. */
export const PATIENCE_MS = 120_000;

/**
 * The promise itself, which rejects after `patience` milliseconds with the text that `describe` gives then.
 * Nobody has to handle that rejection: whoever does not await the promise does not care.
 */
export function withPatience<T>(promise: Promise<T>, patience: number, describe: () => string): Promise<T> {
  const failure = new Error();
  const { promise: limited, resolve, reject } = Promise.withResolvers<T>();
  const timer = setTimeout(() => {
    failure.message = describe();
    reject(failure);
  }, patience).unref();
  promise.finally(() => clearTimeout(timer)).then(resolve, reject);
  limited.catch(() => undefined);
  return limited;
}

/**
 * Waits until `find` gives something, looking again at every event of `watch`.
 * Rejects after `patience` milliseconds with the text that `describe` gives then.
 */
export function waitUntil<T>(
  watch: (listener: () => void) => () => void,
  find: () => T | undefined,
  patience: number,
  describe: () => string,
): Promise<T> {
  const found = find();
  if (found !== undefined) return Promise.resolve(found);
  // Made here, so that the stack leads to the line of the journey that waits.
  const failure = new Error();
  return new Promise((resolve, reject) => {
    const stop = watch(() => {
      const late = find();
      if (late === undefined) return;
      clearTimeout(timer);
      stop();
      resolve(late);
    });
    const timer = setTimeout(() => {
      stop();
      failure.message = describe();
      reject(failure);
    }, patience);
  });
}
