import type { ListAnswer } from "../../../domain/draft/answers.ts";
import type { ListInQuestion } from "../../../domain/draft/draft.ts";
import { nameOfWork } from "../../../domain/intake.ts";
import { type EarlierList, isReadingOf, offeredLists, readingOf } from "../../../domain/list/chosen.ts";
import { nameOfAll } from "../../../domain/list/reading.ts";
import { LONGEST_ROW, labelWith } from "../../views/labels.ts";
import { listQuestion } from "../../views/list-questions.ts";
import { recentInWords } from "../../views/list-recent.ts";
import { listCard, listTitle } from "../../views/list-words.ts";
import { quotation } from "../../views/quotation.ts";
import { stemOf } from "../../views/recording-name.ts";
import { fitRows } from "../../views/rows.ts";
import { type Asked, onwardButton, type Scene, wizardButton } from "../../views/scene.ts";
import { dayInFigures } from "../../views/schedule-words.ts";
import { type Button, lines } from "../../views/view.ts";
import { ON } from "../meaning.ts";
import { earlierRows, picked } from "./earlier.ts";
import { AGAIN_TAPS, askAgain, readAgain } from "./list-again.ts";
import { answerQuestion, OTHERWISE_TAPS, otherwiseRows, QUESTION_TAPS, readOtherwise } from "./list-otherwise.ts";
import { question } from "./question.ts";

/** Fewer digits than this are no number, whatever else a message says. */
const LEAST_DIGITS = 7;

/** Whom to call: a list as a file, numbers in a message, a contact, or an earlier list; looked at outside of the turn. */
export const listStep = question({
  step: "list",
  own: [...AGAIN_TAPS, ...QUESTION_TAPS, ...OTHERWISE_TAPS, "on", "leave-out", "earlier", "page", "pick"],
  ask(scene): Asked {
    const { words, draft, waiting } = scene;
    const last = waiting.at(-1);
    if (last) return { text: words.html("file-looking", { name: nameOfWork(last.work) }), buttons: [] };
    if (draft.cursor.list) return aboutOne(scene, draft.cursor.list);
    if (draft.cursor.earlierLists) {
      return { text: words.html("list-earlier-ask"), buttons: earlierButtons(scene) };
    }
    if (draft.cursor.leavingOut && draft.answers.list) return leaveOut(scene, draft.answers.list);
    if (scene.repeated && !draft.cursor.newList) return askAgain(scene, scene.repeated);
    return draft.answers.list ? chosen(scene) : { text: words.html("list-ask"), buttons: toEarlier(scene) };
  },
  read(text, { words, draft }) {
    if (text.replace(/\D/g, "").length < LEAST_DIGITS) {
      const isAsked = draft.cursor.list !== undefined || offeredLists(draft).length > 0;
      const at = isAsked ? "list-question" : "list";
      return { kind: "note", note: { kind: "text-not-asked-for", at } };
    }
    return { kind: "look-at", work: { kind: "text", text, name: words.text("list-from-message") } };
  },
  tap(tap, scene) {
    const { draft, earlierLists = [], repeated } = scene;
    const { list: chosenList } = draft.answers;
    switch (tap.kind) {
      case "repeat-same":
      case "repeat-without":
      case "repeat-new":
        return repeated && readAgain(tap, repeated);
      case "on":
        return chosenList && ON;
      case "leave-out":
        return chosenList && { kind: "cursor", cursor: { leavingOut: true } };
      case "earlier":
        return { kind: "cursor", cursor: { earlierLists: true, page: 0 } };
      case "page":
        return { kind: "cursor", cursor: { page: tap.to } };
      case "pick": {
        const list = picked(tap.file, lists(earlierLists))?.list;
        return list && { kind: "look-at", work: { kind: "list", ...readingOf(list) } };
      }
      case "several":
      case "foreign":
      case "doubtful":
      case "option":
        return draft.cursor.list && answerQuestion(draft.cursor.list, tap);
      default:
        // While the file's own question is open, the list before it is not read otherwise.
        return draft.cursor.list ? undefined : chosenList && readOtherwise(chosenList, tap, scene);
    }
  },
});

/** What the file of a list leaves open; among several lists, of which one. */
function aboutOne(scene: Scene, list: ListInQuestion): Asked {
  const { words, draft } = scene;
  const asked = listQuestion(scene, list.question);
  const name = quotation(nameOfAll(list.sources));
  const { list: other } = draft.answers;
  if (other && !isReadingOf(list, other)) {
    const beside = words.html("list-question-beside", { chosen: quotation(other.fileName), name });
    return { ...asked, text: lines(beside, "", asked.text) };
  }
  if (!draft.cursor.listsBehind) return asked;
  return { ...asked, text: lines(words.html("list-question-about", { name }), "", asked.text) };
}

/** The list that is chosen, with its two files. */
function chosen(scene: Scene): Asked {
  const { words, draft } = scene;
  const { list } = draft.answers;
  if (!list) return { text: "", buttons: [] };
  // Another list waits for a decision: nothing else is asked beside it.
  if (offeredLists(draft).length > 0) {
    const keep = wizardButton(scene, words.text("list-button-keep"), { kind: "on" });
    return { text: listTitle(list, words), buttons: [[keep]] };
  }
  const { refused, suspicions } = list.verdict;
  const isPlain = refused === 0 && suspicions.length === 0;
  const leaving = wizardButton(scene, words.text("list-button-leave-out"), { kind: "leave-out" });
  const files = [
    ...(list.refusedSha256 ? [wizardButton(scene, words.text("list-button-refused"), { kind: "refused" })] : []),
    wizardButton(scene, words.text("list-button-clean"), { kind: "clean" }),
  ];
  return {
    text: lines(listCard(list, words), ...recentInWords(scene), isPlain && words.html("list-replace")),
    buttons: [
      ...otherwiseRows(scene),
      ...fitRows([...files, leaving, ...toEarlier(scene).flat()]),
      [onwardButton(scene)],
    ],
  };
}

/** Asks for another list, whose numbers are left out of the one chosen. */
function leaveOut(scene: Scene, { fileName }: ListAnswer): Asked {
  return { text: scene.words.html("list-leave-out-ask", { name: fileName }), buttons: toEarlier(scene) };
}

/** The chat's earlier lists by name, day and count. */
function earlierButtons(scene: Scene): Button[][] {
  const { earlierLists = [], words } = scene;
  return earlierRows(scene, lists(earlierLists), ({ list, on }) => {
    const [day, count] = [dayInFigures(on), list.verdict.numbers];
    return labelWith(
      stemOf(list.fileName),
      (name) => words.text("list-earlier-one", { name, day, count }),
      LONGEST_ROW,
    );
  });
}

function lists(earlier: readonly EarlierList[]): (EarlierList & { sha256: string })[] {
  return earlier.map((one) => ({ ...one, sha256: one.list.sha256 }));
}

function toEarlier(scene: Scene): Button[][] {
  const { earlierLists = [], words } = scene;
  if (earlierLists.length === 0) return [];
  return [[wizardButton(scene, words.text("list-button-earlier"), { kind: "earlier" })]];
}
