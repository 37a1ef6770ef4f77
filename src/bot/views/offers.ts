import { offeredLists } from "../../domain/chosen-list.ts";
import { type Note, screenOf } from "../../domain/draft.ts";
import { nameOfWork } from "../../domain/intake.ts";
import { quotation } from "./quotation.ts";
import { type Scene, wizardButton } from "./scene.ts";
import { offerLabel } from "./schedule-words.ts";
import { type Button, rowsOf } from "./view.ts";

/** Screens that tell by themselves what is being looked at. */
const OF_FILES = ["recording", "recipients"] as const;

/** What is said once above a screen; or what is being looked at, where the screen is not about that itself. */
export function noteOf({ draft, words, waiting }: Scene): string | undefined {
  const { note } = draft.cursor;
  if (note) return words.note({ key: note.key, variables: quoted(note.variables) });
  const looking = waiting.at(-1);
  if (!looking || OF_FILES.some((screen) => screen === screenOf(draft))) return undefined;
  return words.html("file-looking", { name: nameOfWork(looking.work) });
}

function quoted(variables: Note["variables"]): Note["variables"] {
  const short = (value: string | number) => (typeof value === "string" ? quotation(value) : value);
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, short(value)]));
}

/** Labels of so many letters fit two in a row on a phone. */
const HALF_A_ROW = 14;

/** Ready answers on whatever screen they came up: two in a row where all are short. */
export function offersOf(scene: Scene): Button[][] {
  const { draft, words } = scene;
  const buttons = (draft.cursor.offers ?? []).map((offer, index) =>
    wizardButton(scene, offerLabel(offer, words, scene.now.toPlainDate()), "offer", String(index)),
  );
  const rows = rowsOf(buttons, buttons.every(({ label }) => label.length <= HALF_A_ROW) ? 2 : 1);
  if (offeredLists(draft).length === 0) return rows;
  return [[wizardButton(scene, words.text("recipients-button-add"), "add-lists")], ...rows];
}
