/**
 * A snapshot that left the server before something was set on this page would set it back under the finger.
 * Such a snapshot is passed over: each tells how many settings had been made, and so does the answer to one.
 */

/** @typedef {import("./panel.js").Snapshot} Snapshot */

/** @param {(snapshot: Snapshot) => void} show is given each snapshot that is not older than what was set here */
export function settled(show) {
  let underWay = 0;
  let awaited = 0;
  /** @type {Snapshot | undefined} */
  let latest;
  const offer = () => {
    if (!latest || underWay > 0 || latest.settings < awaited) return;
    awaited = 0;
    show(latest);
    latest = undefined;
  };
  return {
    /** @param {Snapshot} snapshot */
    show(snapshot) {
      latest = snapshot;
      offer();
    },
    /** @param {() => Promise<{ settings?: number }>} set answers with how many settings have now been made; nothing when it failed */
    async set(set) {
      underWay += 1;
      const { settings = 0 } = await set();
      underWay -= 1;
      awaited = Math.max(awaited, settings);
      offer();
    },
  };
}
