import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../../src/domain/locale.ts";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { DAYS_AS_SAID } from "./days-as-said.table.ts";
import { FIGURES_AS_TYPED } from "./figures-as-typed.table.ts";
import { HOURS_AS_SAID } from "./hours-as-said.table.ts";
import { KINDS } from "./kinds.table.ts";
import { written } from "./written.ts";

/** Said on Monday, 23 November 2026, at 10:15. */
const NOW = Temporal.PlainDateTime.from("2026-11-23T10:15");
const EXPECTING = { date: "days", period: "days", hours: "hours", both: "schedule" } as const;

/** A phrase as it was collected: what was asked for, and what is right: days, hours or both, a question, or a refusal. */
interface Case {
  readonly lang: Locale;
  readonly kind: keyof typeof EXPECTING;
  readonly text: string;
  readonly expect: Readonly<Record<"from" | "to" | "fromtime" | "totime", string>> & { ask?: true; refuse?: true };
}

function casesIn(name: string): readonly Case[] {
  const text = readFileSync(new URL(`./cases/${name}.jsonl`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
}

function right({ expect: { from, to, fromtime, totime, ask, refuse } }: Case): RegExp {
  if (ask) return /^\?/;
  if (refuse) return /^[!-]/;
  const short = (day: string) => day.replace("2026-", "");
  const days = from && (from === to ? short(from) : `${short(from)}..${short(to)}`);
  return new RegExp(`^${[days, fromtime && `${fromtime}-${totime}`].filter(Boolean).join(" ")}$`);
}

describe.each(["phrases", "phrases-in-an-english-chat"])("the collected cases of %s", (name) => {
  test.each(casesIn(name))("$lang, $kind: $text", (one) => {
    const language = name.endsWith("english-chat") ? "en" : one.lang;
    const reading = readSchedule(one.text, { now: NOW, language, expecting: EXPECTING[one.kind] });
    expect(written(reading)).toMatch(right(one));
  });
});

describe.each([KINDS, HOURS_AS_SAID, DAYS_AS_SAID, FIGURES_AS_TYPED].flatMap((table) => Object.entries(table)))(
  "%s",
  (_, rows) => {
    test.each(rows.map(([language, expecting, text, reading]) => ({ language, expecting, text, reading })))(
      "$text ($language, $expecting): $reading",
      ({ language, expecting, text, reading }) => {
        expect(written(readSchedule(text, { now: NOW, language, expecting }))).toBe(reading);
      },
    );
  },
);
