import { createRequire } from "node:module";

type Registry = Pick<typeof import("libphonenumber-js/max"), "parsePhoneNumberFromString">;

let loaded: Registry | undefined;

/**
 * What libphonenumber knows of a number. It is loaded with the first question: its ninety files are a tenth of a start, and no
 * start needs them.
 * @param digits country code and number, without the plus
 * @returns undefined where it can be no number of any country
 */
export function registered(digits: string): ReturnType<Registry["parsePhoneNumberFromString"]> {
  loaded ??= createRequire(import.meta.url)("libphonenumber-js/max") as Registry;
  return loaded.parsePhoneNumberFromString(`+${digits}`);
}
