import type { RecordingAnswer } from "../../../domain/draft/answers.ts";
import { lengthOf } from "../../views/figures.ts";
import { shortName } from "../../views/recording-name.ts";
import { type Scene, wizardButton } from "../../views/scene.ts";
import type { Button } from "../../views/view.ts";

const PAGE = 5;

/** Characters of a hash that tell one chat's recordings apart in a button's data. */
const HASH_LETTERS = 16;

/** Telegram cuts longer labels itself, and then the length would be gone. */
const NAME_LETTERS = 28;

/** The chat's earlier recordings, a row each, by name and length, newest first; with a pager where there are many. */
export function earlierButtons(scene: Scene): Button[][] {
  const earlier = scene.recordings?.earlier ?? [];
  const at = pageOf(scene, earlier.length);
  const rows = earlier.slice(at * PAGE, (at + 1) * PAGE).map((recording) => [pickButton(scene, recording)]);
  return earlier.length > PAGE ? [...rows, pager(scene, at, Math.ceil(earlier.length / PAGE))] : rows;
}

/** The recording that a button names by the beginning of its hash. */
export function picked(value: string, { recordings }: Scene): RecordingAnswer | undefined {
  if (value.length !== HASH_LETTERS) return undefined;
  return recordings?.earlier.find(({ sha256 }) => sha256.startsWith(value));
}

function pickButton(scene: Scene, { sha256, fileName, facts, repaired }: RecordingAnswer): Button {
  const name = shortName(fileName, NAME_LETTERS);
  const length = lengthOf(facts.seconds);
  const label = scene.words.text("recording-earlier-one", { name, length, repaired: repaired ? "yes" : "no" });
  return wizardButton(scene, label, "pick", sha256.slice(0, HASH_LETTERS));
}

function pageOf({ draft }: Scene, count: number): number {
  return Math.min(Math.max(draft.cursor.page ?? 0, 0), Math.max(0, Math.ceil(count / PAGE) - 1));
}

function pager(scene: Scene, at: number, pages: number): Button[] {
  const to = (label: string, page: number) => wizardButton(scene, label, "page", String((page + pages) % pages));
  return [to("‹", at - 1), to(`${at + 1} / ${pages}`, at), to("›", at + 1)];
}
