/**
 * What came of something that may be refused in the ordinary course of things: what was found or made, under its own
 * names, or why not. What cannot go on at all is thrown instead, as a `Failure`.
 */
export type Result<Found extends object, Refusal> =
  | ({ readonly ok: true } & Readonly<Found>)
  | { readonly ok: false; readonly refusal: Refusal };
