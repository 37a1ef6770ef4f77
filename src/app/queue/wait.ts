/** Resolves after so many milliseconds, or as soon as `stopping` comes. */
export function wait(milliseconds: number, stopping?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      stopping?.removeEventListener("abort", over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    if (stopping?.aborted) over();
    stopping?.addEventListener("abort", over);
  });
}
