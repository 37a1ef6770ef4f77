import { pageOf, pager } from "../../views/pages.ts";
import { type Scene, wizardButton } from "../../views/scene.ts";
import type { Button } from "../../views/view.ts";

const PAGE = 5;

/** Characters of a hash that tell one chat's files apart in a button's data. */
const HASH_LETTERS = 16;

/** The chat's earlier recordings or lists, a row each, newest first; with a pager where there are many. */
export function earlierRows<F extends { sha256: string }>(
  scene: Scene,
  files: readonly F[],
  labelOf: (file: F) => string,
): Button[][] {
  const page = pageOf(files, scene.draft.cursor.page ?? 0, PAGE);
  const rows = page.items.map((file) => [
    wizardButton(scene, labelOf(file), { kind: "pick", file: file.sha256.slice(0, HASH_LETTERS) }),
  ]);
  const turn = pager(page, (label, to) => wizardButton(scene, label, { kind: "page", to }));
  return turn.length > 0 ? [...rows, turn] : rows;
}

/** The file that a button names by the beginning of its hash; undefined for one that is not among them any more. */
export function picked<F extends { sha256: string }>(named: string, files: readonly F[]): F | undefined {
  return named.length === HASH_LETTERS ? files.find(({ sha256 }) => sha256.startsWith(named)) : undefined;
}
