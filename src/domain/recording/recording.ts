/** From and to, in seconds from the start of a recording. */
export type Span = readonly [from: number, to: number];

export const RECORDING_CONTAINERS = ["mp3", "ogg-opus", "ogg-vorbis", "wav"] as const;

export type RecordingContainer = (typeof RECORDING_CONTAINERS)[number];

/** What is known about a recording once it was decoded to its end. Plain data: it is stored as JSON. */
export type RecordingFacts = {
  readonly container: RecordingContainer;
  /** Length of the decoded sound. */
  readonly seconds: number;
  /** Hz, as stored; what Opus was recorded at, where its header says so. */
  readonly sampleRate: number;
  readonly channels: number;
  /** Bits per second; the whole file's mean where it varies. */
  readonly bitrate: number;
  readonly level: RecordingLevel;
  readonly silences: RecordingSilences;
  /** Two channels that cancel out when a telephone mixes them. Levels are then those of the left one. */
  readonly oppositePhase: boolean;
  /** Mean of all samples, -1 to 1. */
  readonly dcOffset: number;
  /** False when the sound never rises and falls as speech does: silence, a tone, a hum. */
  readonly hasSpeech: boolean;
  /** Where samples stand at full scale. */
  readonly clips: readonly Span[];
  /** The picture's columns from the start to the end: the peak of each, in whole percent of full scale. */
  readonly waveform: readonly number[];
};

export type RecordingLevel = {
  /** RMS of the parts in which something sounds, dBFS. */
  readonly rms: number;
  /** The highest sample, dBFS. */
  readonly peak: number;
  /** Share of samples at full scale, 0 to 1. */
  readonly clipped: number;
};

export type RecordingSilences = {
  /** Seconds before the first and after the last sound. */
  readonly lead: number;
  readonly tail: number;
  /** The longest gap between two sounds, in seconds. */
  readonly longestInside: number;
  /** Every silence that is long enough to be shown, the lead and the tail among them. */
  readonly list: readonly Span[];
};

/** Why a file is no recording that can be used. */
export const RECORDING_REFUSALS = [
  /** Another kind of file: `format` says which (jpg, pdf, xlsx, or "unknown"). */
  "not-audio",
  "m4a",
  "amr",
  "video",
  /** Sound of a kind that is not taken: `format` says which (flac, wma, wav-2). */
  "other-audio",
  "encrypted",
  /** The file ends before its own header says that it does. */
  "truncated",
  /** No bytes, or not one sample of sound. */
  "empty",
  /** Longer than any campaign needs: `limit` in seconds. */
  "too-long",
  /** Recordings of different sampling rates, one behind the other. */
  "joined",
  /** Begins like a recording but cannot be decoded. */
  "damaged",
  /** The studio gave it up: it took too long, or brought the decoder down. */
  "gave-up",
] as const;

export type RecordingRefusalCode = (typeof RECORDING_REFUSALS)[number];

interface MoreOfRefusal {
  "not-audio": { readonly format: string };
  "other-audio": { readonly format: string };
  encrypted: { readonly format: string };
  "too-long": { readonly limit: number };
}

/** What a refusal says beside its code. */
type RefusalVariables<C extends RecordingRefusalCode> = C extends keyof MoreOfRefusal
  ? MoreOfRefusal[C]
  : Readonly<Record<never, never>>;

export type RecordingRefusal = {
  [C in RecordingRefusalCode]: { readonly code: C; readonly variables: RefusalVariables<C> };
}[RecordingRefusalCode];

/** What can be done about a recording without pretending. */
export type RecordingRepairs = { readonly trim?: boolean; readonly level?: boolean };

/** The variables of a refusal, where it has some. */
export type RefusalArguments<C extends RecordingRefusalCode> = C extends keyof MoreOfRefusal ? [MoreOfRefusal[C]] : [];

/** @returns a refusal of `code`; a short way to write one. */
export function refuseRecording<C extends RecordingRefusalCode>(
  code: C,
  ...[variables]: RefusalArguments<C>
): RecordingRefusal {
  return { code, variables: variables ?? {} } as RecordingRefusal;
}
