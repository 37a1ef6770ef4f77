import type { TestCallDecisions } from "../../app/sending/test-call-decisions.ts";
import { isStillMeant, MOST_TEST_CALLS } from "../../domain/campaign/test-call.ts";
import { changeScreen, type OpenDraft, screenOf } from "../../domain/draft/draft.ts";
import type { Scene } from "../views/scene.ts";
import { testCallName } from "../views/test-call.ts";
import type { TestCallAct } from "./meaning.ts";

export interface TestCallActsParts {
  testCalls: Pick<TestCallDecisions, "confirm" | "mayHaveMore">;
  forgetNumber(userId: number): void;
  now(): number;
}

/** The draft as a tap leaves it, and whether a test call was confirmed; `look`: the tap was not obeyed, something is to be seen first. */
export interface TestCallAfter {
  draft: OpenDraft;
  came: "asked" | "confirmed" | "look";
}

/** What the taps about a test call do, inside the caller's transaction. */
export function createTestCallActs({ testCalls, forgetNumber, now }: TestCallActsParts) {
  /** The question, or why there is none: a person is called so many times a day. */
  function asked(draft: OpenDraft): OpenDraft {
    if (!testCalls.mayHaveMore(draft.userId)) {
      return changeScreen(draft, { note: { kind: "test-calls-used", most: MOST_TEST_CALLS } });
    }
    return changeScreen(draft, { testCall: { askedAt: now() } });
  }

  /** Obeyed only on the question that it answers, and while that is fresh; at night only where that was agreed to. */
  function call(askedAt: number, { draft, testCall, words }: Scene): TestCallAfter | undefined {
    const question = draft.cursor.testCall;
    if (screenOf(draft) !== "review" || question?.askedAt !== askedAt) return undefined;
    const isAllowed = !testCall?.isNight || question.nightAccepted;
    const isFresh = isStillMeant(askedAt, now()) && testCalls.mayHaveMore(draft.userId);
    if (!isAllowed || !isFresh || testCall?.number === undefined) return { draft: asked(draft), came: "look" };
    const isNew = testCalls.confirm(draft, askedAt, testCallName(draft.answers.name ?? "", words));
    return { draft: changeScreen(draft, {}), came: isNew ? "confirmed" : "look" };
  }

  return {
    asked,
    /** Undefined for a tap on what is not asked any more. */
    take(act: TestCallAct, scene: Scene): TestCallAfter | undefined {
      const { draft } = scene;
      switch (act.do) {
        case "ask":
          return { draft: asked(draft), came: "asked" };
        case "agree": {
          const question = draft.cursor.testCall;
          if (question?.askedAt !== act.askedAt) return undefined;
          return { draft: changeScreen(draft, { testCall: { ...question, nightAccepted: true } }), came: "asked" };
        }
        case "call":
          return call(act.askedAt, scene);
        case "forget":
          forgetNumber(draft.userId);
          return { draft: changeScreen(draft, { note: { kind: "number-forgotten" } }), came: "asked" };
      }
    },
  };
}

export type TestCallActs = ReturnType<typeof createTestCallActs>;
