import type { Figure, SettingsChange } from "./bounds.ts";
import type { SettingToken } from "./tokens.ts";

/** What a text says about settings. */
export type SettingsReading =
  /** Nothing; it may speak of days and hours. */
  | { readonly kind: "nothing" }
  | {
      readonly kind: "understood";
      readonly change: SettingsChange;
      /** What else was said, to be read as days and hours; empty where every word belongs to the settings. */
      readonly rest: string;
    }
  /** A setting is named, but not surely what it is to be; the likely changes, the likeliest first. */
  | {
      readonly kind: "question";
      readonly quoted: string;
      readonly options: readonly SettingsChange[];
      /** What else was said, to be read as days and hours. */
      readonly rest?: string;
    }
  | { readonly kind: "out-of-range"; readonly figure: Figure; readonly value: number }
  | { readonly kind: "unknown-trunk"; readonly quoted: string };

/** A part of a text that says one thing about settings, and the tokens that it takes up. */
export interface SettingsPart {
  readonly taken: readonly SettingToken[];
  readonly says: Exclude<SettingsReading, { kind: "nothing" } | { kind: "understood" }> | SettingsChange;
}
