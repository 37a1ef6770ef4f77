import { describe, expect, test } from "vitest";
import {
  askNumberView,
  numberTakenView,
  testCallName,
  testCallToldView,
  testCallView,
} from "../../../src/bot/views/test-call.ts";
import type { TestCall, TestCallState } from "../../../src/domain/campaign/test-call.ts";
import { LONGEST_NAME } from "../../../src/domain/draft/suggested-name.ts";
import { showNumber } from "../../../src/domain/number/written.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { tapsOf } from "../wizard/draft-taps.ts";
import { sceneOf } from "./office-scenes.ts";
import { kindsOf } from "./taps-of.ts";

const scene = sceneOf({ locale: "en", more: { testCall: { number: "998901234567", isNight: false } } });
const { words } = scene;

const call = (state: TestCallState, problem?: TestCall["problem"]) =>
  withoutUndefined<TestCall>({
    draftId: "d",
    askedAt: 7,
    chatId: 1,
    userId: 1,
    state,
    request: { name: "Test: April", trunks: ["712037006"], recording: "a", goodtime: 3, timezone: "utc +5" },
    confirmedAt: 0,
    problem,
  });

describe("what became of a test call", () => {
  const name = "Test: April";

  test.each(["waiting", "sending"] as const)("is no news while it is %s", (state) => {
    expect(testCallToldView(call(state), words)).toBeUndefined();
  });

  test.each(["accepted", "unknown", "dropped"] as const)("is one line where it is %s, without a reason", (state) => {
    const told = testCallToldView(call(state, { code: "refused", said: "why" }), words);
    expect(told?.text).toBe(words.html(`test-call-${state}`, { name }));
  });

  test.each<[problem: TestCall["problem"], reasons: string[]]>([
    [undefined, []],
    [{ code: "interrupted" }, []],
    [{ code: "never-called" }, [words.html("test-call-never-called")]],
    [{ code: "no-number" }, [words.html("test-call-no-number")]],
    [{ code: "refused" }, [words.html("pbx-refused")]],
    [{ code: "refused", said: "busy" }, [words.html("pbx-refused"), words.html("pbx-said", { said: "busy" })]],
  ])("that was rejected (%j) says why", (problem, reasons) => {
    const told = testCallToldView(call("rejected", problem), words);
    expect(told?.text).toBe([words.html("test-call-rejected", { name }), ...reasons].join("\n"));
    expect(told && kindsOf(told)).toEqual(["show"]);
    expect(told?.buttons[0]?.[0]?.label).toBe(words.text("button-resume"));
  });
});

describe("before a test call", () => {
  const night = sceneOf({ locale: "en", more: { testCall: { number: "998901234567", isNight: true } } });

  test("the number, the lines and what is played are told, and the call is the loudest button", () => {
    const { text, buttons } = testCallView(scene, 7, false);
    expect(text).toContain(words.html("test-call-ask", { number: showNumber("998901234567") }));
    expect(text).toContain("0:24");
    expect(text).not.toContain(words.html("test-call-night", { time: "10:36" }));
    expect(tapsOf(buttons).map(({ tap }) => tap)).toEqual([
      { kind: "call-now", askedAt: 7 },
      { kind: "forget-number" },
      { kind: "details" },
    ]);
    expect(buttons[0]?.[0]?.style).toBe("primary");
  });

  test.each([true, false])("at night it is asked about first; agreed to already: %s", (isAgreed) => {
    const { text, buttons } = testCallView(night, 7, isAgreed);
    const asked = words.html("test-call-night", { time: "10:36" });
    expect(text.includes(asked)).toBe(!isAgreed);
    expect(tapsOf(buttons)[0]?.tap).toEqual({ kind: isAgreed ? "call-now" : "call-at-night", askedAt: 7 });
    expect(buttons[0]?.[0]?.style).toBe(isAgreed ? "primary" : "danger");
  });

  test("its name in the cabinet says that it is a test, and is no longer than a name may be", () => {
    expect(testCallName("April", words)).toBe("Test: April");
    expect([...testCallName("x".repeat(200), words)]).toHaveLength(LONGEST_NAME);
  });
});

test("the number is asked for by a key of Telegram's, which stays until a fit one came", () => {
  const key = { contact: words.text("button-own-number") };
  expect(askNumberView(words)).toEqual({ text: words.html("own-number-ask"), buttons: [], keyboard: key });
  for (const said of ["not-yours", "unfit"] as const) {
    expect(numberTakenView(said, words)).toEqual({
      text: words.html(`own-number-${said}`),
      buttons: [],
      keyboard: key,
    });
  }
  const kept = { text: words.html("own-number-kept"), buttons: [], keyboard: "gone" };
  expect(numberTakenView("kept", words)).toEqual(kept);
});
