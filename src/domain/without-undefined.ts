/** As `T`, where what may be absent may be undefined as well; of a union, each of its members so. */
type Loose<T> = T extends unknown
  ? { [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K] }
  : never;

/**
 * An object without those of its properties that are undefined, for types that tell absent from undefined. What it may
 * hold is known from where it is needed, or is named: `withoutUndefined<Place>({ row, sheet })`. A property that does not
 * belong there does not compile, while a spread would take it.
 */
export function withoutUndefined<T extends object>(properties: NoInfer<Loose<T>>): T {
  const present: Record<string, unknown> = {};
  const given: Record<string, unknown> = properties;
  // Every row and every screen passes through here: keys alone make no pairs that are thrown away at once.
  for (const key of Object.keys(given)) if (given[key] !== undefined) present[key] = given[key];
  return present as T;
}
