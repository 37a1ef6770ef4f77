/** How a value of one kind stands in a button's data. */
export interface Field<V> {
  write(value: V): string;
  /** Undefined for a text that `write` never made. */
  read(text: string): V | undefined;
}

/** What the buttons of one screen, or of one kind of message, may do; each with the one value that it carries, if any. */
export type TapTable = Readonly<Record<string, Readonly<Record<string, AnyField>>>>;

interface AnyField {
  write(value: never): string;
  read(text: string): unknown;
}

/** The union that a table stands for: `{ back: {}, page: { to: count } }` is `{ kind: "back" } | { kind: "page"; to: number }`. */
export type TapOf<T extends TapTable> = {
  [K in keyof T & string]: { kind: K } & { [N in keyof T[K]]: T[K][N] extends Field<infer V> ? V : never };
}[keyof T & string];

/** A tap as it stands in a button's data: what is done, and the value, "" where it carries none. */
export interface WrittenTap {
  action: string;
  value: string;
}

/** Writes and reads the taps of a table: what a button carries and what it means cannot drift apart. */
export interface TapCodec<T extends TapTable> {
  write(tap: TapOf<T>): WrittenTap;
  /** Undefined for an action that the table does not have, and for a value that it could not have written. */
  read(written: WrittenTap): TapOf<T> | undefined;
}

/** @param table each action with no value or one */
export function tapCodec<const T extends TapTable>(table: T): TapCodec<T> {
  const fieldOf = (action: string): [name: string, field: AnyField] | undefined =>
    Object.entries(table[action] ?? {})[0];

  return {
    write(tap) {
      const [name, field] = fieldOf(tap.kind) ?? [];
      if (name === undefined || field === undefined) return { action: tap.kind, value: "" };
      // The table itself says that the field writes this value.
      return { action: tap.kind, value: field.write(tap[name as keyof typeof tap] as never) };
    },
    read({ action, value }) {
      if (!Object.hasOwn(table, action)) return undefined;
      const [name, field] = fieldOf(action) ?? [];
      if (name === undefined || field === undefined) return value === "" ? tapOf(action, {}) : undefined;
      const read = field.read(value);
      return read === undefined ? undefined : tapOf(action, { [name]: read });
    },
  };

  function tapOf(kind: string, fields: Record<string, unknown>): TapOf<T> {
    return { kind, ...fields } as TapOf<T>;
  }
}

/** A text as it is. */
export const text: Field<string> = { write: (value) => value, read: (value) => value };

/** A whole number from 0. */
export const count: Field<number> = {
  write: String,
  read: (value) => (/^\d{1,15}$/.test(value) ? Number(value) : undefined),
};

/** One of a few words. */
export function oneOf<const W extends string>(...words: W[]): Field<W> {
  return { write: (value) => value, read: (value) => words.find((word) => word === value) };
}

/** A field that also reads words which earlier versions wrote: their messages still stand in chats. @param now each such word's today */
export function renamed<V>(field: Field<V>, now: Readonly<Record<string, string>>): Field<V> {
  return { write: field.write, read: (value) => field.read(Object.hasOwn(now, value) ? (now[value] ?? value) : value) };
}

/** A day as an ISO date. */
export const day = ofTemporal(Temporal.PlainDate.from, /^\d{4}-\d\d-\d\d$/);

/** A month as YYYY-MM. */
export const month = ofTemporal(Temporal.PlainYearMonth.from, /^\d{4}-\d\d$/);

/** A time of day as HH:MM. */
export const time: Field<Temporal.PlainTime> = {
  write: (value) => value.toString({ smallestUnit: "minute" }),
  read: ofTemporal(Temporal.PlainTime.from, /^\d\d:\d\d$/).read,
};

/** Two values of one kind, from and to, as days "2026-11-24/2026-11-27" or hours "09:00-18:00". */
export function span<V>(field: Field<V>, between: string): Field<{ readonly from: V; readonly to: V }> {
  return {
    write: ({ from, to }) => `${field.write(from)}${between}${field.write(to)}`,
    read(value) {
      const half = (value.length - between.length) / 2;
      const from = field.read(value.slice(0, half));
      const to = field.read(value.slice(half + between.length));
      if (from === undefined || to === undefined || value.slice(half, half + between.length) !== between)
        return undefined;
      return { from, to };
    },
  };
}

function ofTemporal<V extends { toString(): string }>(from: (value: string) => V, form: RegExp): Field<V> {
  return {
    write: (value) => value.toString(),
    read(value) {
      if (!form.test(value)) return undefined;
      try {
        return from(value);
      } catch (error) {
        if (error instanceof RangeError) return undefined;
        throw error;
      }
    },
  };
}
