import { askToCompare } from "../../app/calls/recently-called.ts";
import type { Decisions } from "../../app/sending/decisions.ts";
import { accountOf, type OpenDraft, screenOf } from "../../domain/draft/draft.ts";
import { mustChoose, startedOf } from "../../domain/list/call-choice.ts";
import { isWorthCutting } from "../../domain/list/cut.ts";
import type { Store } from "../../store/store.ts";
import type { DraftTap } from "../callback-data.ts";
import { stillToAgree } from "../views/review.ts";
import type { Scene } from "../views/scene.ts";
import type { Meaning, Start } from "./meaning.ts";
import { isOfFolder, startMark } from "./start-mark.ts";
import { accept } from "./steps/reading.ts";

const CHOICES = {
  send: undefined,
  "send-all": "all",
  "send-without": "without",
  first: undefined,
  "first-all": "all",
  "first-without": "without",
} as const;

/** What a button that starts a campaign was shown with, and what it chose. */
export function startTapped({ kind, shown }: Extract<DraftTap, { kind: keyof typeof CHOICES }>): Start {
  const isFirst = kind === "first" || kind === "first-all" || kind === "first-without";
  const start = { choice: CHOICES[kind], shown };
  return isFirst ? { ...start, isFirst } : start;
}

/** What came of a tap on Start: it went, it waits for a comparison or for the list to be cut, something is to be seen first, or its days are over. */
export type Started =
  | { kind: "account-gone" }
  | { kind: "confirmed" | "not-meant" | "to-be-seen" | "drawn-before-copy" | "comparing" | "cutting" }
  | { kind: "days-over"; said: Meaning & { kind: "note" } };

/** Milliseconds for which a tap on Start holds while lists are compared; later it has to be tapped again. */
const STILL_MEANT = 2 * 60_000;

export interface StartingParts {
  store: Store;
  submit: Pick<Decisions, "confirm">;
  /** Whether the draft's message shows all that would be drawn now. */
  isShown(draft: OpenDraft): boolean;
  now(): number;
}

/** Start, inside the caller's transaction. Drafts whose Start waits for a comparison are not stored: only who tapped here may wait. */
export function createStarting({ store, submit, isShown, now }: StartingParts) {
  const waiting = new Map<string, { start: Start; since: number }>();

  function wait(draft: OpenDraft, start: Start): void {
    waiting.set(draft.id, { start, since: waiting.get(draft.id)?.since ?? now() });
  }

  /** What was true when the read-back was drawn is checked again now, then the draft is frozen. */
  function confirm(start: Start, scene: Scene): Started {
    const { draft } = scene;
    const { list: chosen, days, hours } = draft.answers;
    if (screenOf(draft) !== "review" || stillToAgree(scene)) return { kind: "not-meant" };
    // It was taken from the person meanwhile: nothing goes out on it, nor on another one by itself.
    if (isAccountGone(scene)) return { kind: "account-gone" };
    if (!chosen) return { kind: "not-meant" };
    const folderId = store.instance.read()?.id;
    if (!isOfFolder(start.shown, folderId)) return { kind: "drawn-before-copy" };
    // The finger may have been on its way to a screen that read back something else.
    if (startMark(draft, folderId) !== start.shown) return { kind: "to-be-seen" };
    if (mustChoose(chosen) !== (start.choice !== undefined)) return { kind: "not-meant" };
    // A file that is still being read may be meant for this campaign: it is judged before anything is sent.
    if (scene.waiting.length > 0) return { kind: "to-be-seen" };
    if (askToCompare(store, draft, now())) {
      wait(draft, start);
      return { kind: "comparing" };
    }
    if (!days || !hours) return { kind: "not-meant" };
    const said = accept({ period: days, window: hours }, scene);
    if (said.kind === "note") return { kind: "days-over", said };
    const started = startedOf(chosen, start.choice);
    if (!started) return { kind: "not-meant" };
    const { cut, ...list } = started;
    if (start.isFirst && !isWorthCutting(list)) return { kind: "not-meant" };
    if (start.isFirst && cut?.of !== list.sha256) {
      askToCut(draft, list.sha256);
      wait(draft, start);
      return { kind: "cutting" };
    }
    const confirmed = { ...draft, answers: { ...draft.answers, list } };
    submit.confirm(confirmed, start.isFirst ? cut : undefined);
    return { kind: "confirmed" };
  }

  /** Has a list cut in two, once: what it was cut into is kept beside it. */
  function askToCut(draft: OpenDraft, sha256: string): void {
    const isAsked = store.intakes.waiting(draft.id).some(({ work }) => work.kind === "cut" && work.sha256 === sha256);
    if (!isAsked) store.intakes.add(draft, { kind: "cut", sha256 }, now());
  }

  return {
    /** Start was tapped: it is obeyed only on a screen that shows all that would be started. */
    tapped(start: Start, scene: Scene): Started {
      const { assumptions, testCall } = scene.draft.cursor;
      if (assumptions || testCall || !isShown(scene.draft)) return { kind: "to-be-seen" };
      return confirm(start, scene);
    },
    /** Whoever does something else meanwhile looks again before anything starts. */
    forget: (draftId: string): void => void waiting.delete(draftId),
    /** A comparison is there: a Start that waited for it goes on by itself, unless something new is to be seen first. */
    compared(scene: Scene): Started | undefined {
      const { draft } = scene;
      const asked = waiting.get(draft.id);
      if (!asked) return undefined;
      const isMeant = now() - asked.since < STILL_MEANT;
      const started = isMeant ? confirm(asked.start, scene) : undefined;
      // Unless `confirm` has made it wait once more.
      if (asked === waiting.get(draft.id)) waiting.delete(draft.id);
      return started;
    },
  };
}

/** Whether the account that the draft calls from is its person's no more. */
export function isAccountGone({ accounts, draft }: Pick<Scene, "accounts" | "draft">): boolean {
  return accounts?.every(({ id }) => id !== accountOf(draft)) ?? false;
}
