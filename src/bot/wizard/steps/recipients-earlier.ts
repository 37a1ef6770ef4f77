import type { RecipientsAnswer } from "../../../domain/draft/answers.ts";
import { type Scene, wizardButton } from "../../views/scene.ts";
import type { Button } from "../../views/view.ts";

const PAGE = 5;

/** Characters of a hash that tell one chat's lists apart in a button's data. */
const HASH_LETTERS = 16;

/** Telegram cuts longer labels itself, and then the day and the count would be gone. */
const NAME_LETTERS = 24;

/** The chat's earlier lists, a row each, by name, day and count, newest first; with a pager where there are many. */
export function earlierButtons(scene: Scene): Button[][] {
  const { earlierLists = [], words, draft } = scene;
  const pages = Math.ceil(earlierLists.length / PAGE);
  const at = Math.min(Math.max(draft.cursor.page ?? 0, 0), Math.max(0, pages - 1));
  const rows = earlierLists.slice(at * PAGE, (at + 1) * PAGE).map(({ list, on }) => {
    const name = list.fileName.slice(0, NAME_LETTERS);
    const day = [on.day, on.month].map((figure) => String(figure).padStart(2, "0")).join(".");
    const label = words.text("recipients-earlier-one", { name, day, count: list.verdict.numbers });
    return [wizardButton(scene, label, "pick", list.sha256.slice(0, HASH_LETTERS))];
  });
  const to = (label: string, page: number) => wizardButton(scene, label, "page", String((page + pages) % pages));
  return pages > 1 ? [...rows, [to("‹", at - 1), to(`${at + 1} / ${pages}`, at), to("›", at + 1)]] : rows;
}

/** The list that a button names by the beginning of its hash. */
export function pickedList(value: string, { earlierLists = [] }: Scene): RecipientsAnswer | undefined {
  if (value.length !== HASH_LETTERS) return undefined;
  return earlierLists.find(({ list }) => list.sha256.startsWith(value))?.list;
}
