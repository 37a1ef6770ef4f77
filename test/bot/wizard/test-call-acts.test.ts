import { describe, expect, test, vi } from "vitest";
import { createTestCallActs } from "../../../src/bot/wizard/test-call-acts.ts";
import type { Cursor } from "../../../src/domain/draft/draft.ts";
import { reviewScene } from "../views/review-scene.ts";

const NOW = 100_000_000;
const ASKED = { askedAt: NOW - 1_000 };

interface Office {
  cursor?: Cursor;
  isNight?: boolean;
  number?: string;
  mayHaveMore?: boolean;
  isNew?: boolean;
}

function office({ cursor = { testCall: ASKED }, isNight, number, mayHaveMore = true, isNew = true }: Office = {}) {
  const confirm = vi.fn(() => isNew);
  const forgetNumber = vi.fn();
  const testCalls = { confirm, mayHaveMore: () => mayHaveMore };
  const acts = createTestCallActs({ testCalls, forgetNumber, now: () => NOW });
  const scene = reviewScene({ cursor });
  const testCall = { number: number ?? "998901234567", isNight: isNight ?? false };
  return { acts, confirm, forgetNumber, scene: { ...scene, testCall: { ...scene.testCall, ...testCall } } };
}

const call = { do: "call", askedAt: ASKED.askedAt } as const;

describe("a test call", () => {
  test("is asked about with the time of the question", () => {
    const { acts, scene } = office({ cursor: {} });
    const taken = acts.take({ do: "ask" }, scene);
    expect(taken?.came).toBe("asked");
    expect(taken?.draft.cursor.testCall).toEqual({ askedAt: NOW });
  });

  test("is not asked about where today's are used up", () => {
    const { acts, scene } = office({ cursor: {}, mayHaveMore: false });
    const taken = acts.take({ do: "ask" }, scene);
    expect(taken?.draft.cursor).toMatchObject({ note: { kind: "test-calls-used" } });
    expect(taken?.draft.cursor.testCall).toBeUndefined();
  });

  test("is confirmed on its question", () => {
    const { acts, scene, confirm } = office();
    const taken = acts.take(call, scene);
    expect([taken?.came, taken?.draft.cursor.testCall]).toEqual(["confirmed", undefined]);
    expect(confirm).toHaveBeenCalledOnce();
  });

  test("that its tap made before is looked at", () => {
    const { acts, scene } = office({ isNew: false });
    expect(acts.take(call, scene)?.came).toBe("look");
  });

  test.for<[what: string, office: Office]>([
    ["at night", { isNight: true }],
    ["that was asked about long ago", { cursor: { testCall: { askedAt: 0 } } }],
    ["where today's are used up", { mayHaveMore: false }],
  ])("%s is not made: something is to be seen first", ([, setting]) => {
    const { acts, scene, confirm } = office(setting);
    const { askedAt } = scene.draft.cursor.testCall ?? ASKED;
    expect(acts.take({ do: "call", askedAt }, scene)?.came).toBe("look");
    expect(confirm).not.toHaveBeenCalled();
  });

  test("at night is made where that was agreed to", () => {
    const { acts, scene, confirm } = office({ isNight: true });
    const agreed = acts.take({ do: "agree", askedAt: ASKED.askedAt }, scene);
    expect(agreed?.came).toBe("asked");
    expect(agreed?.draft.cursor.testCall).toEqual({ ...ASKED, nightAccepted: true });
    if (agreed) expect(acts.take(call, { ...scene, draft: agreed.draft })?.came).toBe("confirmed");
    expect(confirm).toHaveBeenCalledOnce();
  });

  test.for(["call", "agree"] as const)("%s on a question that is not asked any more is nothing", (act) => {
    const { acts, scene, confirm } = office();
    expect(acts.take({ do: act, askedAt: ASKED.askedAt - 1 }, scene)).toBeUndefined();
    expect(acts.take({ do: act, askedAt: ASKED.askedAt }, office({ cursor: {} }).scene)).toBeUndefined();
    expect(confirm).not.toHaveBeenCalled();
  });

  test("forgets the number when told to, and says so", () => {
    const { acts, scene, forgetNumber } = office();
    const taken = acts.take({ do: "forget" }, scene);
    expect(taken).toMatchObject({ came: "asked", draft: { cursor: { note: { kind: "number-forgotten" } } } });
    expect(forgetNumber).toHaveBeenCalledWith(scene.draft.userId);
  });
});
