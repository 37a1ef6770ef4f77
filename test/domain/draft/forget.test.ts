import { describe, expect, test } from "vitest";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import { forgetPeople, keptWhenLeftAlone, withoutPhone } from "../../../src/domain/draft/forget.ts";
import { completeAnswers } from "./complete-answers.ts";

const COUNTS = {
  rows: 9,
  numbers: 5,
  duplicates: 1,
  refused: 3,
  refusedByReason: { "too-short": 3 },
  foreign: 1,
  cellsWithSeveral: 2,
  doubtful: 4,
  fingerprint: "cc",
} as const;

const list: ListAnswer = {
  sha256: "bb",
  fileName: "Aliyev 901234567.csv",
  verdict: {
    ...COUNTS,
    refusedSamples: [{ source: 0, row: 3, value: "90123", reason: "too-short" }],
    suspicions: [{ code: "rounded", count: 1 }],
    first: "998901234567",
    last: "998931112233",
    others: ["B: 93 111 22 33"],
    readFrom: [],
  },
  neverCalled: 6,
};

const counted = {
  sha256: "bb",
  fileName: "Aliyev *********.csv",
  verdict: { ...COUNTS, refusedSamples: [], suspicions: [], first: "", last: "", others: [], readFrom: [] },
  neverCalled: 6,
};

describe("of a settled campaign", () => {
  test("the counts of its list stay, and whom it called goes", () => {
    const answers = completeAnswers({ list });
    expect(forgetPeople(answers)).toEqual({ ...answers, list: counted });
  });

  test("how many were taken out and left out stays, and what would find its people again goes", () => {
    const said = {
      takenOut: { count: 2, at: 5 },
      leftOut: { lists: 3, called: 1 },
      choice: "without",
    } as const;
    const whom = { refusedSha256: "dd", sources: [], choices: {}, without: [], compared: "mark", recent: {}, cut: {} };
    const answers = completeAnswers({ list: { ...list, ...said, ...whom } as unknown as ListAnswer });
    expect(forgetPeople(answers)).toStrictEqual({ ...answers, list: { ...counted, ...said } });
  });

  test("a phone in a name goes, whatever is named so", () => {
    const { recording } = completeAnswers();
    const named = completeAnswers({
      name: "Aliyev 90 123 45 67",
      recording: { ...recording, fileName: "998901234567.mp3" },
      part: { number: 1, name: "901234567 2-qism", list },
    });
    expect(forgetPeople(named)).toStrictEqual({
      ...named,
      list: forgetPeople(completeAnswers()).list,
      name: "Aliyev ** *** ** **",
      recording: { ...recording, fileName: "************.mp*" },
      part: { number: 1, name: "********* *-qism", list: counted },
    });
  });
});

test("of a draft that was left alone all stays but its list and its recording", () => {
  const { list: _list, recording: _recording, ...others } = completeAnswers();
  const part = { number: 1, name: "A", list } as const;
  expect(keptWhenLeftAlone({ ...completeAnswers({ list, part }), name: "Aliyev 901234567" })).toEqual({
    ...others,
    name: "Aliyev *********",
  });
  expect(keptWhenLeftAlone({ list, trunks: ["1"] })).toEqual({ trunks: ["1"] });
});

test.each([
  ["Aliyev 90 123 45 67", "Aliyev ** *** ** **"],
  ["qarz_901234567_2", "qarz_*********_*"],
  ["qarz998901234567x", "qarz************x"],
  ["№ 901234567", "№ *********"],
  ["90 123 45 67, 93.555.44.66", "** *** ** **, **.***.**.**"],
  ["93.555.44.66", "**.***.**.**"],
  ["Aksiya 25.11", "Aksiya 25.11"],
  ["9012345678901234", "9012345678901234"],
  ["12345678", "12345678"],
  ["", ""],
])("a text with a phone in it keeps no digit: %j is %j", (text, kept) => {
  expect(withoutPhone(text)).toBe(kept);
});
