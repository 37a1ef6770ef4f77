import { expect } from "vitest";

const isTemporal = (value: unknown): boolean => Object.prototype.toString.call(value).startsWith("[object Temporal.");

/** Days and times have no properties of their own: without this `toMatchObject` takes any two of them for the same. */
expect.addEqualityTesters([
  (one, other) => {
    if (!isTemporal(one) || !isTemporal(other)) return undefined;
    return (
      Object.prototype.toString.call(one) === Object.prototype.toString.call(other) && String(one) === String(other)
    );
  },
]);
