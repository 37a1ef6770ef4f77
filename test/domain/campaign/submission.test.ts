import { expect, test } from "vitest";
import { asInterrupted, callsUntil, numbersSent } from "../../../src/domain/campaign/submission.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

const at = (tashkent: string) => Temporal.Instant.from(`${tashkent}+05:00`).epochMilliseconds;

test("what is sent are the numbers of its list without those that were taken out", () => {
  const { list } = completeAnswers();
  const answers = completeAnswers({ list: { ...list, verdict: { ...list.verdict, numbers: 40 } } });
  expect([numbersSent({ answers }), numbersSent({ answers, takenOut: 3 })]).toEqual([40, 37]);
});

test("it last begins to call when its last window opens in its own zone, or when it is confirmed after that", () => {
  const { options } = completeAnswers();
  const confirmedAt = at("2026-11-23T12:00");
  expect(callsUntil(completeAnswers(), confirmedAt)).toBe(at("2026-11-25T09:00"));
  const there = completeAnswers({ options: { ...options, timezone: "utc +3" } });
  expect(callsUntil(there, confirmedAt)).toBe(at("2026-11-25T11:00"));
  expect(callsUntil(completeAnswers(), at("2026-11-25T12:00"))).toBe(at("2026-11-25T12:00"));
});

test("it last begins to call when it is confirmed where its zone cannot be read", () => {
  const { options } = completeAnswers();
  const nowhere = completeAnswers({ options: { ...options, timezone: "Tashkent" } });
  expect(callsUntil(nowhere, at("2026-11-23T12:00"))).toBe(at("2026-11-23T12:00"));
});

test("a connection that broke without an answer while the process stopped was broken off by the stop", () => {
  expect(asInterrupted({ code: "cut" })).toEqual({ code: "interrupted" });
  for (const problem of [{ code: "cut", status: 502 } as const, { code: "no-answer" } as const])
    expect(asInterrupted(problem)).toEqual(problem);
});
