import type { DraftTap } from "../../callback-data.ts";
import type { Scene } from "../../views/scene.ts";
import type { View } from "../../views/view.ts";
import type { Meaning } from "../meaning.ts";

/** One screen of a draft's message: how it looks, and what a text or one of its buttons means there. Nothing of it writes. */
export interface Screen<K extends DraftTap["kind"] = DraftTap["kind"]> {
  /** Its own buttons, beside those of every screen (`reader.ts`). */
  own: readonly K[];
  view(scene: Scene): View;
  /** A text of the manager's own. */
  read(text: string, scene: Scene): Meaning;
  /** One of its own buttons; undefined for a button that it does not have, or not now. */
  tap(tap: DraftTap, scene: Scene): Meaning | undefined;
}

/** What of the taps a screen's own buttons can be. */
export type OwnTap<K extends DraftTap["kind"]> = Extract<DraftTap, { kind: K }>;

/** How a screen tells its own buttons from those of others: an old message may still show them. */
export function ownTaps<K extends DraftTap["kind"]>(
  own: readonly K[],
  tap: (tap: OwnTap<K>, scene: Scene) => Meaning | undefined,
): Pick<Screen<K>, "own" | "tap"> {
  const isOwn = (one: DraftTap): one is OwnTap<K> => own.some((kind) => kind === one.kind);
  return { own, tap: (one, scene) => (isOwn(one) ? tap(one, scene) : undefined) };
}
