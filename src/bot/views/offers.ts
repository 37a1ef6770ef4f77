import { type OpenDraft, screenOf } from "../../domain/draft/draft.ts";
import type { Note } from "../../domain/draft/note.ts";
import { nameOfWork } from "../../domain/intake.ts";
import { offeredLists } from "../../domain/list/chosen.ts";
import type { Words } from "../../words.ts";
import { noteInWords } from "./notes.ts";
import { offerLabel } from "./offer-label.ts";
import { quotation } from "./quotation.ts";
import { fitRows } from "./rows.ts";
import { type Scene, wizardButton } from "./scene.ts";
import { type Button, lines } from "./view.ts";

/** Screens that tell by themselves what is being looked at. */
const OF_FILES = ["recording", "list"] as const;

/** What is said once above a screen; or what is being looked at, where the screen is not about that itself. */
export function noteOf(scene: Scene): string | undefined {
  const { draft, words, waiting } = scene;
  const { note } = draft.cursor;
  const open = stillOffered(note, scene);
  if (note) return lines(...open, noteInWords(note, scene), ...leftOverInWords(draft, words));
  if (open.length > 0) return lines(...open);
  const looking = waiting.at(-1);
  if (!looking || OF_FILES.some((screen) => screen === screenOf(draft))) return undefined;
  return words.html("file-looking", { name: nameOfWork(looking.work) });
}

/** A file that waits for a decision, where something else is to be said or nothing. */
function stillOffered(said: Note | undefined, scene: Scene): string[] {
  const { answers, cursor } = scene.draft;
  const list = offeredLists(scene.draft).at(-1);
  const isRecording = cursor.offers?.some(({ recording }) => recording) ?? false;
  const notes: Note[] = [];
  if (isRecording) notes.push({ kind: "recording-offered" });
  if (list && answers.list) {
    const numbers = list.verdict.numbers;
    notes.push({ kind: "list-offered", chosen: answers.list.fileName, offered: list.fileName, numbers });
  }
  return notes.filter(({ kind }) => kind !== said?.kind).map((note) => noteInWords(note, scene));
}

/** Words that were taken for others, and words that were not used: they add up before the reader's eyes. */
function leftOverInWords({ cursor }: OpenDraft, words: Words): string[] {
  const { corrected = [], unused = [] } = cursor.leftOver ?? {};
  return [
    ...corrected.map(({ said, read }) => words.html("read-corrected", { said: quotation(said), read })),
    ...(unused.length > 0 ? [words.html("read-unused", { words: quotation(unused.join(" … ")) })] : []),
  ];
}

/** Ready answers on whatever screen they came up: two in a row where they are short. */
export function offersOf(scene: Scene): Button[][] {
  const { draft, words } = scene;
  const buttons = (draft.cursor.offers ?? []).map((offer, index) =>
    wizardButton(scene, offerLabel(offer, scene), { kind: "offer", at: index }),
  );
  const rows = fitRows(buttons, 2);
  const { leftOver } = draft.cursor;
  if (leftOver)
    return [...rows, [wizardButton(scene, words.text("button-change"), { kind: "edit", what: leftOver.step })]];
  if (offeredLists(draft).length === 0) return rows;
  return [[wizardButton(scene, words.text("list-button-add"), { kind: "add-lists" })], ...rows];
}
