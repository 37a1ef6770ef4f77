import { describe, expect, test } from "vitest";
import { lookedView, unknownView } from "../../../src/bot/views/unknown-views.ts";
import type { SearchResult } from "../../../src/domain/campaign/search.ts";
import type { Submission, SubmissionProblem } from "../../../src/domain/campaign/submission.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { loadWords } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";

function lost(problem?: SubmissionProblem): Submission {
  const answers = completeAnswers();
  return withoutUndefined({
    id: "0123456789ab",
    draftId: "d",
    chatId: 1,
    userId: 1,
    accountId: 1,
    state: "unknown",
    answers,
    releaseAt: 0,
    confirmedAt: 0,
    problem,
  });
}

const actions = ({ buttons }: { buttons: ReturnType<typeof unknownView>["buttons"] }) =>
  buttons.flat().map((button) => ("data" in button ? button.data.split("|").at(-1) : ""));

describe.for(LOCALES)("in %s", (locale) => {
  const words = loadWords(locale);

  test.for<[problem: SubmissionProblem, said: string]>([
    [{ code: "no-answer" }, words.html("unknown-no-answer")],
    [{ code: "cut" }, words.html("unknown-cut")],
    [{ code: "cut", status: 200 }, words.html("unknown-cut")],
    [{ code: "interrupted" }, words.html("unknown-interrupted")],
    [{ code: "server-trouble", status: 503 }, words.html("unknown-failure", { status: "503" })],
    [{ code: "refused", status: 409 }, words.html("unknown-answer", { status: "409" })],
    [{ code: "unreadable", status: 200 }, words.html("unknown-unreadable")],
    [{ code: "unreadable", status: 302 }, words.html("unknown-unreadable")],
  ])("%j is told as what it is", ([problem, said]) => {
    const { text } = unknownView(lost(problem), words);
    expect(text).toContain(said);
    expect(text.length).toBeLessThan(500);
  });

  test.for<[result: SearchResult, said: string]>([
    [{ kind: "missed", first: 124, last: 143 }, words.html("look-missed", { first: "124", last: "143" })],
    [{ kind: "stopped", first: 124, last: 130, code: "busy" }, words.html("pbx-busy")],
    [{ kind: "stopped", first: 124, last: 130, code: "cut" }, words.html("look-stopped", { last: "130" })],
    [{ kind: "nowhere" }, words.html("look-nowhere")],
  ])("a search that brought %j leaves the question open, with all ways out", ([result, said]) => {
    const view = lookedView(lost({ code: "cut" }), result, words);
    expect(view.text).toContain(said);
    expect(actions(view)).toEqual(["look", "give-id", "not-there"]);
  });

  test("what was found is a question, with when it was created in the campaign's own zone", () => {
    const createdAt = Temporal.Instant.from("2026-11-23T23:36:10+05:00").epochMilliseconds;
    const view = lookedView(lost(), { kind: "found", id: 1_240, createdAt, offsetSeconds: 18_000 }, words);
    expect(view.text).toContain("№ 1240,");
    expect(view.text).toMatch(/23\D.*23:36/);
    expect(actions(view)).toEqual(["yes:1240", "no:1240", "back"]);
  });
});

test("to look for it is the one button that is loud: the other ways are for who knows better", () => {
  const styles = unknownView(lost(), loadWords("en")).buttons.map((row) => row.map(({ style }) => style));
  expect(styles).toEqual([["primary"], [undefined], [undefined]]);
});

describe("the whole question", () => {
  const words = loadWords("en");
  const { name, list } = completeAnswers();
  const of = { name, count: list.verdict.numbers };
  const asked = [
    words.html("submission-unknown", { name }),
    words.html("submission-unknown-ask", { count: list.verdict.numbers }),
  ] as const;
  const answer = (status: string) => words.html("unknown-answer", { status });
  const failure = (status: string) => words.html("unknown-failure", { status });

  test.for<[problem: SubmissionProblem | undefined, lines: string[]]>([
    [undefined, [...asked]],
    [{ code: "copied" }, [words.html("submission-unknown-copied", of)]],
    [{ code: "away" }, [words.html("submission-unknown-away", of)]],
    [{ code: "cut" }, [asked[0], words.html("unknown-cut"), asked[1]]],
    [{ code: "refused", status: 399 }, [asked[0], words.html("unknown-unreadable"), asked[1]]],
    [{ code: "refused", status: 400 }, [asked[0], answer("400"), asked[1]]],
    [{ code: "refused", status: 499 }, [asked[0], answer("499"), asked[1]]],
    [{ code: "refused", status: 500 }, [asked[0], failure("500"), asked[1]]],
    [
      { code: "refused", status: 409, said: "twice" },
      [asked[0], answer("409"), words.html("pbx-said", { said: "twice" }), asked[1]],
    ],
  ])("%j: says what is known and then asks", ([problem, told]) => {
    expect(unknownView(lost(problem), words).text).toBe(told.join("\n"));
    expect(unknownView(lost(problem), words, "Note").text).toBe(["Note", "", ...told].join("\n"));
  });
});
