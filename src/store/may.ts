import { type LifeEvent, statesBefore } from "../domain/campaign/submission-life.ts";

/** In SQL, that a submission is in a state in which an event can happen: of two that come at once only one does. */
export function may(event: LifeEvent): string {
  const states = statesBefore(event).map((state) => `'${state}'`);
  return `state IN (${states.join(", ")})`;
}
