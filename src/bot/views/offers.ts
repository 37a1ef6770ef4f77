import { offeredLists } from "../../domain/chosen-list.ts";
import { type Scene, wizardButton } from "./scene.ts";
import { offerLabel } from "./schedule-words.ts";
import type { Button } from "./view.ts";

/** What is said once above a screen. */
export function noteOf({ draft, words }: Scene): string | undefined {
  const { note } = draft.cursor;
  return note && words.note(note);
}

/** Ready answers, a row each, on whatever screen they came up. */
export function offersOf(scene: Scene): Button[][] {
  const { draft, words } = scene;
  const rows = (draft.cursor.offers ?? []).map((offer, index) => [
    wizardButton(scene, offerLabel(offer, words), "offer", String(index)),
  ]);
  if (offeredLists(draft).length === 0) return rows;
  return [[wizardButton(scene, words.text("recipients-button-add"), "add-lists")], ...rows];
}
