/** Tells listeners that something changed: many changes in a moment are told once. */
export interface Changes {
  tell(): void;
  watch(listener: () => void): () => void;
}

const MOMENT_MS = 150;

/** No listeners yet. */
export function createChanges(): Changes {
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  return {
    tell() {
      if (timer) return;
      timer = setTimeout(() => {
        timer = undefined;
        for (const listener of listeners) listener();
      }, MOMENT_MS);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
