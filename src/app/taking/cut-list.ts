import type { CutWork } from "../../domain/intake.ts";
import { startedLists } from "../../domain/list/call-choice.ts";
import type { CleanList } from "../../domain/list/clean-list.ts";
import { FIRST_NUMBERS } from "../../domain/list/cut.ts";
import type { ContentStore } from "../../files/content.ts";
import type { ListJudge } from "../../files/lists/judge.ts";
import type { Store } from "../../store/store.ts";
import type { DraftChange } from "./intake.ts";

export interface CutListParts {
  store: Pick<Store, "files">;
  content: ContentStore;
  judge: Pick<ListJudge, "cut">;
  now(): number;
}

/**
 * Cuts a list that is about to be started in two files: those that go first, and the rest. They are what is confirmed, so
 * that what stands in which part is settled before anything leaves.
 */
export function createCutList({ store, content, judge, now }: CutListParts) {
  return async function cutList({ sha256 }: CutWork, chatId: number): Promise<DraftChange> {
    const to = { first: content.aside(), rest: content.aside() };
    const sides = await judge.cut(content.path(sha256), FIRST_NUMBERS, to);
    async function keep(side: keyof typeof to): Promise<CleanList> {
      const adopted = await content.adopt(to[side]);
      const file = { sha256: adopted.sha256, kind: "list", size: adopted.size, name: "", facts: {} } as const;
      store.files.put({ ...file, chatId }, now());
      return { ...sides[side], sha256: adopted.sha256 };
    }
    const cut = { of: sha256, first: await keep("first"), rest: await keep("rest") };
    return (draft) => {
      const { list } = draft.answers;
      if (!list || !startedLists(list).includes(sha256)) return draft;
      return { ...draft, answers: { ...draft.answers, list: { ...list, cut } } };
    };
  };
}
