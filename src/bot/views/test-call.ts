import type { TestCall, TestCallProblemCode } from "../../domain/campaign/test-call.ts";
import { LONGEST_NAME } from "../../domain/draft/suggested-name.ts";
import { showNumber } from "../../domain/number/written.ts";
import { timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import type { Words } from "../../words.ts";
import { writeTap } from "../callback-data.ts";
import { lengthOf, linesInWords } from "./figures.ts";
import { fitRows } from "./rows.ts";
import { type Scene, wizardButton } from "./scene.ts";
import { type Button, lines, type View } from "./view.ts";

/** What a test call is called in the PBX's cabinet, where it stands among campaigns. */
export function testCallName(name: string, words: Words): string {
  return [...words.text("test-call-name", { name })].slice(0, LONGEST_NAME).join("");
}

/** Has the recording played to the manager's own phone before anybody else hears it. */
export function callMeButton(scene: Scene): Button {
  return wizardButton(scene, scene.words.text("button-call-me"), { kind: "call-me" });
}

/** The question before a test call, in the place of the read-back: to which number, from where, what is played. */
export function testCallView(scene: Scene, askedAt: number, isAgreed: boolean): View {
  const { words, draft, testCall, now } = scene;
  const { recording, trunks = [], name = "" } = draft.answers;
  const number = testCall?.number;
  const isAsking = testCall?.isNight === true && !isAgreed;
  const call = isAsking
    ? wizardButton(scene, words.text("button-call-at-night"), { kind: "call-at-night", askedAt })
    : wizardButton(scene, words.text("button-call-now"), { kind: "call-now", askedAt });
  return {
    text: lines(
      words.html("test-call-title", { name }),
      words.html("test-call-ask", { number: number === undefined ? "" : showNumber(number) }),
      words.html("test-call-what", {
        trunks: linesInWords(trunks),
        recording: recording?.fileName ?? "",
        length: lengthOf(recording?.facts.seconds ?? 0),
      }),
      isAsking && words.html("test-call-night", { time: timeInFigures(now.toPlainTime()) }),
    ),
    buttons: [
      [{ ...call, style: isAsking ? "danger" : "primary" }],
      ...fitRows([
        wizardButton(scene, words.text("button-forget-number"), { kind: "forget-number" }),
        wizardButton(scene, words.text("button-back"), { kind: "details" }),
      ]),
    ],
  };
}

/** Asks for the manager's own number, once. */
export function askNumberView(words: Words): View {
  return { text: words.html("own-number-ask"), buttons: [], keyboard: { contact: words.text("button-own-number") } };
}

/** What became of the contact that was sent. */
export function numberTakenView(said: "kept" | "not-yours" | "unfit", words: Words): View {
  if (said === "kept") return { text: words.html("own-number-kept"), buttons: [], keyboard: "gone" };
  return {
    text: words.html(`own-number-${said}`),
    buttons: [],
    keyboard: { contact: words.text("button-own-number") },
  };
}

/** What became of a test call; nothing about it has to be settled. */
export function testCallToldView({ state, request, problem }: TestCall, words: Words): View | undefined {
  if (state === "waiting" || state === "sending") return undefined;
  const onward = writeTap({ on: "menu", tap: { kind: "show" } });
  return {
    text: lines(
      words.html(`test-call-${state}`, { name: request.name }),
      state === "rejected" && problem && reasonInWords(problem.code, words),
      state === "rejected" && problem?.said && words.html("pbx-said", { said: problem.said }),
    ),
    buttons: [[{ label: words.text("button-resume"), data: onward }]],
  };
}

function reasonInWords(code: TestCallProblemCode, words: Words): string | undefined {
  switch (code) {
    case "interrupted":
      return undefined;
    case "never-called":
    case "no-number":
      return words.html(`test-call-${code}`);
    default:
      return words.html(`pbx-${code}`);
  }
}
