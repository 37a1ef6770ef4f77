import type { Words } from "../../words.ts";
import type { View } from "./view.ts";

/** A view whose text sends somebody to the PBX's web cabinet, with a button that leads there; any other as it is. */
export function withCabinet(view: View, words: Words): View {
  const { cabinet } = words;
  if (!cabinet?.isNamedIn(view.text)) return view;
  return { ...view, buttons: [...view.buttons, [{ label: words.text("button-cabinet"), url: cabinet.url }]] };
}
