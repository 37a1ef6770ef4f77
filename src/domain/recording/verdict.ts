import type { RecordingFacts, RecordingRepairs } from "./recording.ts";

/** Active speech of -19 dBm0, +-6 dB, seen from digital full scale (RFC 7874, section 3). */
export const TARGET_RMS = -22;
export const RMS_TOLERANCE = 6;
/** The peaks of speech stand so many dB over its level (its usual crest factor). */
const SPEECH_CREST = 12;
/** Where the peaks of speech stand that is neither too quiet nor too loud, as shares of full scale. */
export const NORMAL_PEAKS = {
  from: 10 ** ((TARGET_RMS - RMS_TOLERANCE + SPEECH_CREST) / 20),
  to: 10 ** ((TARGET_RMS + RMS_TOLERANCE + SPEECH_CREST) / 20),
} as const;
/** dBFS: what the loudest sample of a repaired recording stays under. */
export const TARGET_PEAK = -3;
/** dBFS: below it people on a street cannot hear the message. */
export const QUIET_RMS = -30;
/** Share of samples at full scale from which clipping is heard. */
export const CLIPPED_SHARE = 0.001;
/** Seconds. */
export const LONG_SECONDS = 45;
export const VERY_LONG_SECONDS = 180;
export const LEAD_SILENCE_SECONDS = 0.7;
export const TAIL_SILENCE_SECONDS = 2;
export const INSIDE_SILENCE_SECONDS = 3;
/** Hz: G.711 carries 8 kHz, less than that is heard as muffled. */
export const LOWEST_SAMPLE_RATE = 8000;
/** Of full scale, -1 to 1. */
export const DC_OFFSET = 0.05;

/** What is said of each finding: seconds, dBFS, percent or Hz. */
interface FindingVariables {
  silent: { readonly seconds: number };
  "no-speech": Readonly<Record<never, never>>;
  "too-quiet": { readonly level: number; readonly target: number };
  clipped: { readonly percent: number };
  "lead-silence": OverLimit;
  "inside-silence": OverLimit;
  "tail-silence": OverLimit;
  long: OverLimit;
  "very-long": OverLimit;
  "opposite-phase": Readonly<Record<never, never>>;
  "low-rate": { readonly rate: number };
  "dc-offset": { readonly percent: number };
  goodtime: { readonly goodtime: number; readonly seconds: number };
}

/** Seconds. */
interface OverLimit {
  readonly seconds: number;
  readonly limit: number;
}

export type FindingCode = keyof FindingVariables;

/** `warn` is told, `ask` needs an explicit yes, `refuse` cannot be used. */
export type Severity = "warn" | "ask" | "refuse";

export type Finding = {
  [C in FindingCode]: { readonly code: C; readonly severity: Severity; readonly variables: FindingVariables[C] };
}[FindingCode];

/**
 * What will hurt when this recording is played down a telephone line.
 * @param options.goodtime the campaign's `goodtime` in seconds, once it is known.
 * @returns findings, the gravest first; none for a good recording. Variables are seconds, dBFS, percent or Hz.
 */
export function judgeRecording(facts: RecordingFacts, options: { goodtime?: number } = {}): Finding[] {
  if (isSilent(facts)) return [finding("silent", "refuse", { seconds: tenths(facts.seconds) })];
  const found = [...lengthFindings(facts, options.goodtime), ...soundFindings(facts), ...silenceFindings(facts)];
  return found.toSorted((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]);
}

/**
 * Which repairs would honestly better this recording. A clipped one stays clipped at any level, and silence
 * inside may be meant, so neither is offered.
 */
export function repairsFor(facts: RecordingFacts): Required<RecordingRepairs> {
  if (isSilent(facts)) return { trim: false, level: false };
  const { lead, tail } = facts.silences;
  return {
    trim: lead > LEAD_SILENCE_SECONDS || tail > TAIL_SILENCE_SECONDS,
    level: Math.abs(facts.level.rms - TARGET_RMS) > RMS_TOLERANCE,
  };
}

const GRAVITY: Record<Severity, number> = { warn: 0, ask: 1, refuse: 2 };

function isSilent(facts: RecordingFacts): boolean {
  return facts.silences.lead >= facts.seconds;
}

function lengthFindings({ seconds }: RecordingFacts, goodtime?: number): Finding[] {
  const found: Finding[] = [];
  // A call counts as a success only after `goodtime` seconds: a shorter message ends every call before that.
  if (goodtime !== undefined && goodtime >= seconds) {
    found.push(finding("goodtime", "ask", { goodtime, seconds: tenths(seconds) }));
  }
  if (seconds > VERY_LONG_SECONDS) {
    found.push(finding("very-long", "ask", { seconds: tenths(seconds), limit: VERY_LONG_SECONDS }));
  } else if (seconds > LONG_SECONDS) {
    found.push(finding("long", "warn", { seconds: tenths(seconds), limit: LONG_SECONDS }));
  }
  return found;
}

function soundFindings(facts: RecordingFacts): Finding[] {
  const { level } = facts;
  const found: Finding[] = [];
  if (!facts.hasSpeech) found.push(finding("no-speech", "warn", {}));
  if (level.rms < QUIET_RMS) found.push(finding("too-quiet", "warn", { level: tenths(level.rms), target: TARGET_RMS }));
  if (level.clipped > CLIPPED_SHARE) found.push(finding("clipped", "warn", { percent: tenths(level.clipped * 100) }));
  if (facts.oppositePhase) found.push(finding("opposite-phase", "warn", {}));
  if (facts.sampleRate < LOWEST_SAMPLE_RATE) found.push(finding("low-rate", "warn", { rate: facts.sampleRate }));
  if (Math.abs(facts.dcOffset) > DC_OFFSET) {
    found.push(finding("dc-offset", "warn", { percent: tenths(Math.abs(facts.dcOffset) * 100) }));
  }
  return found;
}

function silenceFindings({ silences }: RecordingFacts): Finding[] {
  const found: Finding[] = [];
  const tell = (code: `${"lead" | "inside" | "tail"}-silence`, seconds: number, limit: number): void => {
    if (seconds > limit) found.push(finding(code, "warn", { seconds: tenths(seconds), limit }));
  };
  tell("lead-silence", silences.lead, LEAD_SILENCE_SECONDS);
  tell("inside-silence", silences.longestInside, INSIDE_SILENCE_SECONDS);
  tell("tail-silence", silences.tail, TAIL_SILENCE_SECONDS);
  return found;
}

function finding<C extends FindingCode>(code: C, severity: Severity, variables: FindingVariables[C]): Finding {
  return { code, severity, variables } as Finding;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
