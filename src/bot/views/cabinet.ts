import { linkToCabinet, type Words } from "../../words.ts";
import type { View } from "./view.ts";

/** A view whose text sends somebody to the PBX's web cabinet, with a button that leads there; any other as it is. */
export function withCabinet(view: View, url: string, words: Words): View {
  if (!view.text.includes(linkToCabinet(url))) return view;
  return { ...view, buttons: [...view.buttons, [{ label: words.text("button-cabinet"), url }]] };
}
