import type { RecordingAnswer } from "../../domain/draft/answers.ts";
import type { Span } from "../../domain/recording/recording.ts";
import type { WaveformWords } from "../../domain/recording/waveform-words.ts";
import type { Words } from "../../words.ts";
import { lengthOf } from "./figures.ts";
import { shortName } from "./recording-name.ts";

/** Letters of a name that fit into the picture's title, beside the length. */
const TITLE_LETTERS = 22;

/** So many places are named; of more it is said how many there are. */
const MOST_PLACES = 4;

/** The words of a recording's picture: its name and length, what the band is, where it is silent and where clipped. */
export function waveformWords({ fileName, facts }: RecordingAnswer, words: Words): WaveformWords {
  const { silences, clips, seconds } = facts;
  const name = shortName(fileName, TITLE_LETTERS);
  const isFine = silences.list.length === 0 && clips.length === 0;
  const at = (spans: readonly Span[]) => (spans.length > 0 ? { where: placesIn(spans, words) } : undefined);
  const [silent, clipped] = [at(silences.list), at(clips)];
  return {
    title: words.text("recording-picture-title", { name, length: lengthOf(seconds) }),
    normal: words.text("recording-picture-normal"),
    silent: silent && words.text("recording-picture-silent", silent),
    clipped: clipped && words.text("recording-picture-clipped", clipped),
    fine: isFine ? words.text("recording-picture-fine") : undefined,
  };
}

/** "0:00–0:05, 0:12": each place once, though there may be several in one second. */
function placesIn(spans: readonly Span[], words: Words): string {
  const places = [...new Set(spans.map(placeOf))];
  const named = places.slice(0, MOST_PLACES).join(", ");
  const left = places.length - MOST_PLACES;
  return left > 0 ? words.text("recording-picture-more", { named, count: left }) : named;
}

function placeOf([from, to]: Span): string {
  const [begins, ends] = [lengthOf(Math.floor(from)), lengthOf(to)];
  return begins === ends ? begins : `${begins}–${ends}`;
}
