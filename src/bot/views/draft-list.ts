import type { Draft } from "../../domain/draft/draft.ts";
import type { Words } from "../../words.ts";
import { type MenuTap, writeTap } from "../callback-data.ts";
import { labelWith } from "./labels.ts";
import { titleOf } from "./menu-views.ts";
import { dayInFigures } from "./schedule-words.ts";
import { type Button, lines, type View } from "./view.ts";

/** A draft as it is listed, and the day on which it was last changed, in the installation's zone. */
export interface ListedDraft {
  draft: Draft;
  on: Temporal.PlainDate;
}

function button(label: string, tap: MenuTap): Button {
  return { label, data: writeTap({ on: "menu", tap }) };
}

/** A draft of the list in a few letters: what it is called, and its day. */
export function draftLabel({ draft, on }: ListedDraft, words: Words): string {
  return labelWith(titleOf(draft, words), (title) => `${title} · ${dayInFigures(on)}`);
}

/** The drafts of a chat, newest first, each a button that opens it, or that deletes it. @param said what was done just now */
export function draftListView(
  drafts: readonly ListedDraft[],
  words: Words,
  { toDelete = false, said }: { toDelete?: boolean; said?: string } = {},
): View {
  const rows = drafts.map((listed) => [
    button(draftLabel(listed, words), { kind: toDelete ? "draft-delete" : "take-up", draftId: listed.draft.id }),
  ]);
  const mode = toDelete
    ? button(words.text("button-back"), { kind: "drafts" })
    : button(words.text("drafts-delete"), { kind: "drafts-delete" });
  return {
    text: lines(said, askIn(drafts.length, toDelete, words)),
    buttons: [
      ...rows,
      ...(drafts.length > 0 ? [[mode]] : []),
      [{ label: words.text("button-campaigns"), data: writeTap({ on: "campaign", tap: { kind: "list", page: 0 } }) }],
    ],
  };
}

function askIn(count: number, toDelete: boolean, words: Words): string {
  if (count === 0) return words.html("drafts-none");
  return toDelete ? words.html("drafts-which-delete") : words.html("drafts-title", { count });
}

/** Asked before a draft is deleted. */
export function deleteDraftView(listed: ListedDraft, words: Words): View {
  const { draft } = listed;
  return {
    text: words.html("draft-delete-ask", { title: titleOf(draft, words) }),
    buttons: [
      [{ ...button(words.text("draft-delete-yes"), { kind: "draft-deleted", draftId: draft.id }), style: "danger" }],
      [button(words.text("button-back"), { kind: "drafts" })],
    ],
  };
}
