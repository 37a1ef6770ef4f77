import type { RecordingAnswer } from "../../../domain/draft/answers.ts";
import type { RecordingWork } from "../../../domain/intake.ts";
import { findingsOf, openQuestions } from "../../../domain/recording/consent.ts";
import type { RecordingRepairs } from "../../../domain/recording/recording.ts";
import { findingInWords } from "../../views/findings.ts";
import { agreeButton, recordingCard, repairedCard } from "../../views/recording-card.ts";
import { repairRows } from "../../views/recording-repairs.ts";
import { fitRows } from "../../views/rows.ts";
import { type Asked, onwardButton, type Scene, wizardButton } from "../../views/scene.ts";
import { type Button, lines } from "../../views/view.ts";
import { readName } from "./name.ts";
import { earlierButtons, picked } from "./recording-earlier.ts";
import type { Meaning, StepScreen } from "./step.ts";

/** The recording: sent as a file, an audio or a voice message, or an earlier one; looked at outside of the chat's turn. */
export const recordingStep: StepScreen = {
  ask(scene): Asked {
    const { words, draft, waiting, recordings } = scene;
    const looking = waiting.find(({ work }) => work.kind === "file")?.work;
    if (looking?.kind === "file") return { text: lookingAt(looking.file, scene), buttons: [] };
    const { recording } = draft.answers;
    const { repaired, recordingTask } = draft.cursor;
    if (!recording) return askForOne(scene);
    if (recordings?.working.some(({ kind }) => kind === "repair")) {
      return { text: words.html("recording-repairing", { name: recording.fileName }), buttons: [] };
    }
    if (repaired) return chooseOne(scene, recording, repaired);
    const back = [wizardButton(scene, words.text("button-back"), "edit", "recording")];
    if (recordingTask === "more") return moreOf(scene, recording, back);
    if (recordingTask === "rename") {
      return { text: words.html("recording-rename-ask", { name: recording.fileName }), buttons: [back] };
    }
    if (recordingTask === "earlier") {
      return { text: words.html("recording-earlier-ask"), buttons: [...earlierButtons(scene), back] };
    }
    return card(scene, recording);
  },
  read(text, { draft }) {
    if (draft.cursor.recordingTask !== "rename") {
      return { kind: "note", note: { kind: "text-not-asked-for", at: "recording" } };
    }
    const read = readName(text);
    return read.ok ? { kind: "recording", act: { do: "rename", name: read.name } } : { kind: "note", note: read.note };
  },
  tap(action, value, scene): Meaning | undefined {
    const { draft } = scene;
    const { recording } = draft.answers;
    if (action === "pick") {
      const earlier = picked(value, scene);
      return earlier && { kind: "recording", act: { do: "choose", recording: earlier } };
    }
    if (action === "page") return { kind: "cursor", cursor: { page: Number(value) || 0 } };
    if (!recording) return undefined;
    switch (action) {
      case "on":
        return openQuestions(draft.answers, draft.cursor.findingsAccepted).length > 0 ? undefined : { kind: "on" };
      case "rename":
      case "earlier":
      case "more":
        return { kind: "cursor", cursor: { recordingTask: action } };
      case "use-repaired": {
        const { repaired } = draft.cursor;
        return repaired && { kind: "recording", act: { do: "choose", recording: repaired } };
      }
      default: {
        const work = workOf(action, value, recording);
        return work && { kind: "recording", act: { do: "make", work } };
      }
    }
  },
};

function lookingAt({ as, name }: { as: string; name: string }, { words }: Scene): string {
  if (as === "voice") return words.html("recording-looking-voice");
  return name === "" ? words.html("recording-looking") : words.html("file-looking", { name });
}

function askForOne(scene: Scene): Asked {
  const { words } = scene;
  const buttons = earlierButtons(scene);
  const text = lines(words.html("recording-ask"), buttons.length > 0 && words.html("recording-or-earlier"));
  return { text, buttons };
}

function chooseOne(scene: Scene, original: RecordingAnswer, repaired: RecordingAnswer): Asked {
  const { words } = scene;
  return {
    text: repairedCard(original, repaired, words),
    buttons: [
      [{ ...wizardButton(scene, words.text("recording-button-use-repaired"), "use-repaired"), style: "primary" }],
      [wizardButton(scene, words.text("recording-button-keep-original"), "edit", "recording")],
    ],
  };
}

/** The card. With flaws the repair is the loudest, and what does not help against them is folded. */
function card(scene: Scene, recording: RecordingAnswer): Asked {
  const { words, draft } = scene;
  const [question] = openQuestions(draft.answers, draft.cursor.findingsAccepted);
  const play = wizardButton(scene, words.text("button-play"), "play");
  const [repair] = repairRows(scene, recording).flat();
  const flaws = findingsOf({ ...draft.answers, recording }).length;
  if (flaws === 0 && !question) {
    return {
      text: lines(recordingCard(scene, recording), words.html("recording-replace")),
      buttons: [...fitRows([play, ...beside(scene)]), [onwardButton(scene)]],
    };
  }
  const asItIs = question
    ? agreeButton(scene, question)
    : repair
      ? wizardButton(scene, words.text("recording-button-as-it-is"), "on")
      : onwardButton(scene);
  return {
    text: recordingCard(scene, recording),
    buttons: [
      ...(repair ? [[{ ...repair, style: "primary" as const }]] : []),
      ...fitRows([play, wizardButton(scene, words.text("button-more"), "more")]),
      [asItIs],
    ],
  };
}

/** What is folded away on the card of a recording with flaws: what they do to a call, single repairs, and the rest. */
function moreOf(scene: Scene, recording: RecordingAnswer, back: Button[]): Asked {
  const { words, draft } = scene;
  const told = findingsOf({ ...draft.answers, recording }).map((finding) => findingInWords(finding, words));
  return {
    text: lines(...told, words.html("recording-replace")),
    buttons: [...fitRows([...repairRows(scene, recording).flat().slice(1), ...beside(scene)]), back],
  };
}

/** What can be heard and seen of it, its name, and others. */
function beside(scene: Scene): Button[] {
  const { words, recordings } = scene;
  const button = (label: string, action: string) => wizardButton(scene, label, action);
  return [
    button(words.text("recording-button-telephone"), "telephone"),
    button(words.text("recording-button-picture"), "picture"),
    button(words.text("recording-button-rename"), "rename"),
    ...((recordings?.earlier.length ?? 0) > 0 ? [button(words.text("recording-button-earlier"), "earlier")] : []),
  ];
}

const REPAIRS: Readonly<Record<string, RecordingRepairs>> = {
  trim: { trim: true },
  level: { level: true },
  both: { trim: true, level: true },
};

/** The work on a recording that a button of its card means. */
export function workOf(action: string, value: string, { sha256 }: RecordingAnswer): RecordingWork | undefined {
  if (action === "telephone" || action === "picture") return { kind: action, sha256 };
  const repairs = action === "repair" ? REPAIRS[value] : undefined;
  return repairs && { kind: "repair", sha256, repairs };
}
