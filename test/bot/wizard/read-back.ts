import type { Scene } from "../../../src/bot/views/scene.ts";
import { startMark } from "../../../src/bot/wizard/start-mark.ts";
import { createStarting } from "../../../src/bot/wizard/starting.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import type { OpenDraft } from "../../../src/domain/draft/draft.ts";
import type { ListCut } from "../../../src/domain/list/clean-list.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";
import { type Setting, sceneOf } from "../views/office-scenes.ts";

/** A read-back whose message shows all of it, with what a tap on Start comes to. */
export function readBack(setting: Setting = {}) {
  const store = memoryStore();
  const clock = { now: 0, isShown: true };
  const confirmed: OpenDraft[] = [];
  const cuts: ListCut[] = [];
  const starting = createStarting({
    store,
    submit: {
      confirm(draft: OpenDraft, cut?: ListCut) {
        confirmed.push(draft);
        if (cut) cuts.push(cut);
      },
    } as never,
    isShown: () => clock.isShown,
    now: () => clock.now,
  });
  const begun = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  const scene = sceneOf({ locale: "en", ...setting });
  const list = scene.draft.answers.list as ListAnswer;
  const asCompared = () => ({
    ...list,
    compared: `${store.submissions.calledMark(store.accountId, clock.now - 7 * 86_400_000, "d")}-${store.doNotCall.latest()}`,
  });
  const draftWith = (list: ListAnswer): OpenDraft => ({
    ...scene.draft,
    id: begun.id,
    chatId: CHAT,
    answers: { ...scene.draft.answers, list },
  });
  const seen = (list: ListAnswer) => ({ ...scene, draft: draftWith(list) });
  return { ...starting, store, clock, confirmed, cuts, list, asCompared, seen };
}

export const shown = ({ draft }: Pick<Scene, "draft">) => startMark(draft);
export const plain = (scene: Pick<Scene, "draft">) => ({ choice: undefined, shown: shown(scene) });
