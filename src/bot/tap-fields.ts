import type { Window } from "../domain/schedule/schedule.ts";
import { count, day, type Field, span, time } from "./tap-table.ts";

/** Hours of a day: "09:00-18:00". */
export const window = span(time, "-");

/** Calls at once and an end of the day together: "30/21:00". */
export const linesUntil: Field<{ readonly maxline: number; readonly to: Temporal.PlainTime }> = {
  write: ({ maxline, to }) => `${count.write(maxline)}/${time.write(to)}`,
  read(value) {
    const [lines = "", end = ""] = value.split("/");
    const [maxline, to] = [count.read(lines), time.read(end)];
    return maxline === undefined || to === undefined ? undefined : { maxline, to };
  },
};

/** A day and its hours together: "2026-11-27/09:00-18:00". */
export const dayAndHours: Field<{ readonly day: Temporal.PlainDate; readonly window: Window }> = {
  write: (both) => `${day.write(both.day)}/${window.write(both.window)}`,
  read(value) {
    const [date = "", hours = ""] = value.split("/");
    const [on, within] = [day.read(date), window.read(hours)];
    return on === undefined || within === undefined ? undefined : { day: on, window: within };
  },
};

/** One that a tap may send, and the id of the folder in which its button was drawn, "3f9a/81c2"; none in buttons of earlier versions. */
export const sentFrom: Field<{ readonly submissionId: string; readonly folderId: string }> = {
  write: ({ submissionId, folderId }) => `${submissionId}/${folderId}`,
  read(value) {
    const [submissionId = "", folderId = "", ...more] = value.split("/");
    return submissionId === "" || more.length > 0 ? undefined : { submissionId, folderId };
  },
};

/** A Telegram user id: up to 52 bits (Bot API, User). */
export const person: Field<number> = {
  write: String,
  read: (value) => (/^\d{1,16}$/.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : undefined),
};

/** Two values of one kind that need not be equally long: "12/345". */
function pair<V>(field: Field<V>): Field<{ readonly from: V; readonly to: V }> {
  return {
    write: ({ from, to }) => `${field.write(from)}/${field.write(to)}`,
    read(value) {
      const [first = "", second = "", ...more] = value.split("/");
      const [from, to] = [field.read(first), field.read(second)];
      return from === undefined || to === undefined || more.length > 0 ? undefined : { from, to };
    },
  };
}

/** Two people, one after another. */
export const twoPeople = pair(person);

/** A row of the journal, and the one before which a page of it ends; 0: from the newest on. */
export const rowAndEnd = pair(count);
