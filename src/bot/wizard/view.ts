import { screenOf } from "../../domain/draft/draft.ts";
import { withAccount } from "../views/account-views.ts";
import type { Scene } from "../views/scene.ts";
import type { View } from "../views/view.ts";
import { SCREENS } from "./steps/steps.ts";

/** The wizard's one message for whatever screen the draft is on. */
export function wizardView(scene: Scene): View {
  return withAccount(SCREENS[screenOf(scene.draft)].view(scene), scene.account, scene.words);
}
