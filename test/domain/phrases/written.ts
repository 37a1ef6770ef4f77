import type { Answer, Reading } from "../../../src/domain/phrases/reading.ts";

/** A reading in the notation of `Row`. */
export function written(reading: Reading): string {
  switch (reading.kind) {
    case "understood":
      return writtenAnswer(reading);
    case "question":
      return `?${reading.question.code} ${reading.question.options.map(writtenAnswer).join(" | ")}`.trim();
    case "refused":
      return `!${reading.code}${reading.proposal ? ` > ${writtenAnswer(reading.proposal)}` : ""}`;
    case "nothing":
      return "-";
  }
}

function writtenAnswer({ period, window }: Answer): string {
  const day = (date: Temporal.PlainDate) => date.toString().replace(/^2026-/, "");
  const minute = (time: Temporal.PlainTime) => time.toString({ smallestUnit: "minute" });
  const days = period && (period.from.equals(period.to) ? day(period.from) : `${day(period.from)}..${day(period.to)}`);
  return [days, window && `${minute(window.from)}-${minute(window.to)}`].filter(Boolean).join(" ");
}
