import type { ScreenName } from "../../../domain/draft/draft.ts";
import { accountScreen } from "./account.ts";
import { daysStep } from "./days.ts";
import { hoursStep } from "./hours.ts";
import { listStep } from "./list.ts";
import { menuScreen } from "./menu.ts";
import { nameStep } from "./name.ts";
import { optionsStep } from "./options.ts";
import { recordingStep } from "./recording.ts";
import { reviewScreen } from "./review.ts";
import type { Screen } from "./screen.ts";
import { trunksStep } from "./trunks.ts";

/** Every screen of a draft's message: the questions, the read-back, and what of it is to be changed. */
export const SCREENS = {
  account: accountScreen,
  recording: recordingStep,
  list: listStep,
  name: nameStep,
  trunks: trunksStep,
  days: daysStep,
  hours: hoursStep,
  options: optionsStep,
  review: reviewScreen,
  menu: menuScreen,
} satisfies Record<ScreenName, Screen>;
