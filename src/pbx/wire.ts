import * as v from "valibot";
import type { PbxCampaign } from "../domain/campaign/facts.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";

const digits = v.pipe(v.string(), v.trim(), v.regex(/^\d+$/), v.transform(Number));
const wholeNumber = v.pipe(v.union([v.number(), digits]), v.safeInteger(), v.minValue(0));
const id = v.pipe(wholeNumber, v.minValue(1));

const seconds = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.trim(), v.regex(/^[+-]?\d+$/), v.transform(Number))]),
  v.safeInteger(),
);

/** Text that `read` must accept; a RangeError of Temporal becomes an issue. */
function parsed<T>(shape: RegExp, read: (text: string) => T) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.regex(shape),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      try {
        return read(dataset.value);
      } catch {
        addIssue({ message: "out of range" });
        return NEVER;
      }
    }),
  );
}

const date = parsed(/^\d{4}[-.]\d{2}[-.]\d{2}$/, (text) => Temporal.PlainDate.from(text.replaceAll(".", "-")));
const time = parsed(/^\d{2}:\d{2}(:\d{2})?$/, (text) => Temporal.PlainTime.from(text));
const instant = v.fallback(v.optional(parsed(/^\d{4}-/, (text) => Temporal.Instant.from(text))), undefined);

const flag = v.pipe(
  v.union([v.boolean(), v.picklist([0, 1, "0", "1"])]),
  v.transform((value) => value === true || value === 1 || value === "1"),
);
const trunk = v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), v.trim(), v.nonEmpty());

const campaign = v.pipe(
  v.object({
    id,
    name: v.string(),
    from: date,
    to: date,
    fromtime: time,
    totime: time,
    trunks: v.array(trunk),
    recipients: wholeNumber,
    maxline: wholeNumber,
    goodtime: wholeNumber,
    tries: v.optional(wholeNumber),
    // The published answer spells it so.
    tryes: v.optional(wholeNumber),
    paused: flag,
    status: v.string(),
    timezone: seconds,
    createdAt: instant,
    updatedAt: instant,
  }),
  v.check((value) => value.tries !== undefined || value.tryes !== undefined),
);

/**
 * Reads one campaign as addAutorule and getAutorule answer it: numbers may be strings, dates have dots or dashes,
 * hours may lack seconds, `tryes` may be `tries`. undefined when a fact is missing or cannot be read.
 */
export function readCampaign(json: unknown): PbxCampaign | undefined {
  const read = v.safeParse(campaign, json);
  if (!read.success) return undefined;
  const { fromtime, totime, timezone, tries, tryes, createdAt, updatedAt, ...same } = read.output;
  return withoutUndefined({
    ...same,
    fromTime: fromtime,
    toTime: totime,
    offsetSeconds: timezone,
    tries: tries ?? tryes ?? 0,
    createdAt,
    updatedAt,
  });
}

/** The campaign's id out of an answer whose other fields may be missing; undefined when it has no usable id. */
export function readCampaignId(json: unknown): number | undefined {
  const read = v.safeParse(v.object({ id }), json);
  return read.success ? read.output.id : undefined;
}

/** What can be named to addAutorule, which takes lines parted by commas. */
const usableTrunk = v.pipe(trunk, v.regex(/^[^,\r\n]+$/));

/**
 * The account's lines as getMyTrunks answers them, in its order, each once, but for what no campaign could name; undefined
 * when it is no such list.
 */
export function readTrunks(json: unknown): string[] | undefined {
  const read = v.safeParse(v.array(v.unknown()), json);
  if (!read.success) return undefined;
  const lines = read.output
    .map((one) => v.safeParse(usableTrunk, one))
    .flatMap((one) => (one.success ? one.output : []));
  return lines.length === 0 && read.output.length > 0 ? undefined : [...new Set(lines)];
}

/** The JSON value of an answer's text, undefined when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
