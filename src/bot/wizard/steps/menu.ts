import { editLabels } from "../../views/edit-labels.ts";
import { noteOf, offersOf } from "../../views/offers.ts";
import { fitRows } from "../../views/rows.ts";
import { type Scene, wizardButton } from "../../views/scene.ts";
import { lines, type View } from "../../views/view.ts";
import { ON } from "../meaning.ts";
import { ownTaps, type Screen } from "./screen.ts";
import { readLater } from "./text.ts";

/** Every answer as a button with its present value: what to change. */
export const menuScreen = {
  ...ownTaps(["on"], () => ON),
  view: editMenu,
  read: readLater,
} satisfies Screen<"on">;

function editMenu(scene: Scene): View {
  const { words } = scene;
  return {
    text: lines(words.html("edit-ask"), noteOf(scene)),
    buttons: [
      ...offersOf(scene),
      ...fitRows(
        editLabels(scene).map(({ edited, label }) => wizardButton(scene, label, { kind: "edit", what: edited })),
        2,
      ),
      ...fitRows([
        wizardButton(scene, words.text("button-back"), { kind: "on" }),
        wizardButton(scene, words.text("button-cancel"), { kind: "cancel" }),
      ]),
    ],
  };
}
