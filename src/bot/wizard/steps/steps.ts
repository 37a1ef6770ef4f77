import type { Step } from "../../../domain/draft/answers.ts";
import { daysStep } from "./days.ts";
import { hoursStep } from "./hours.ts";
import { nameStep } from "./name.ts";
import { optionsStep } from "./options.ts";
import { recipientsStep } from "./recipients.ts";
import { recordingStep } from "./recording.ts";
import type { StepScreen } from "./step.ts";
import { trunksStep } from "./trunks.ts";

/** The questions of the wizard. */
export const STEP_SCREENS: Record<Step, StepScreen> = {
  recording: recordingStep,
  recipients: recipientsStep,
  name: nameStep,
  trunks: trunksStep,
  days: daysStep,
  hours: hoursStep,
  options: optionsStep,
};
