import { judgeRecording } from "../../domain/recording-verdict.ts";
import { lengthOf } from "../views/figures.ts";
import { findingInWords } from "../views/findings.ts";
import { type Asked, type Scene, wizardButton } from "../views/scene.ts";
import { lines } from "../views/view.ts";
import type { StepScreen } from "./step.ts";

/** The recording: sent as a file, an audio or a voice message; looked at outside of the chat's turn. */
export const recordingStep: StepScreen = {
  ask(scene): Asked {
    const { words, draft, waiting } = scene;
    const looking = waiting.find(({ work }) => work.kind === "file");
    if (looking?.work.kind === "file") {
      return { text: words.html("file-looking", { name: looking.work.file.name }), buttons: [] };
    }
    const { recording } = draft.answers;
    if (!recording) return { text: words.html("recording-ask"), buttons: [] };
    return {
      text: lines(
        words.html("recording-card", { name: recording.fileName, length: lengthOf(recording.facts.seconds) }),
        ...judgeRecording(recording.facts, goodtimeOf(scene)).map((finding) => findingInWords(finding, words)),
        words.html("recording-replace"),
      ),
      buttons: [
        [wizardButton(scene, words.text("button-play"), "play")],
        [wizardButton(scene, words.text("button-continue"), "on")],
      ],
    };
  },
  read: () => ({ kind: "note", note: { key: "recording-not-text", variables: {} } }),
  tap: (action) => (action === "on" ? { kind: "on" } : undefined),
};

function goodtimeOf({ draft }: Scene): { goodtime?: number } {
  const { options } = draft.answers;
  return options ? { goodtime: options.goodtime } : {};
}
