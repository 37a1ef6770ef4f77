import type { Sense } from "./sense.ts";

/** Short words that sound alike in two scripts, or as another word does, and mean different things, as they are written. */
export const SCRIPTED: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ["но", { code: "," }],
  ["а", { code: "," }],
  ["то", { code: "_" }],
  ["я", { code: "_" }],
  ["ё", { code: "&", choice: true }],
  ["yo", { code: "&", choice: true }],
  ["so", { code: "_" }],
  ["but", { code: "," }],
  ["lekin", { code: "," }],
  ["лекин", { code: "," }],
  ["ammo", { code: "," }],
  ["аммо", { code: "," }],
  ["эти", { code: "s" }],
  // None of them is "sat" (Saturday), "to" or a zone.
  ["saat", { code: "h", isLength: true }],
  ["саат", { code: "h", isLength: true }],
  ["too", { code: "_" }],
  ["есть", { code: "_" }],
  ["off", { code: "?", danger: "rest" }],
]);
