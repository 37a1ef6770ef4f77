import { expect, test } from "vitest";
import { keptShown, type Shown, shownOf, shownText } from "../../../src/domain/journal/shown.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

const SIDE = { first: "998901234567", last: "998931112233", others: [], fingerprint: "cc" };
const CUT = {
  of: "bb",
  first: { ...SIDE, sha256: "first", numbers: 1 },
  rest: { ...SIDE, sha256: "rest", numbers: 1 },
};
const WHOLE: Shown = {
  accountId: 3,
  name: "Aksiya",
  list: { sha256: "bb", numbers: 2, fileName: "raqamlar.csv" },
  recording: { sha256: "aa", fileName: "Aksiya.mp3", seconds: 20 },
  trunks: ["712037006"],
  days: { from: "2026-11-24", to: "2026-11-25" },
  hours: { from: "09:00", to: "18:00" },
  options: { maxline: 1, goodtime: 3, tries: 2, paused: false, timezone: "utc +5" },
};
const PARTED: Shown = {
  ...WHOLE,
  parts: [
    { sha256: "first", numbers: 1 },
    { sha256: "rest", numbers: 1 },
  ],
};

test("what is shown is all that is sent, by its bytes, and nothing else that is known of it", () => {
  expect(shownOf(completeAnswers(), 3)).toStrictEqual(WHOLE);
  expect(shownOf(completeAnswers(), 3, CUT)).toStrictEqual(PARTED);
});

// A digest of it stands in journals and approvals: another text for the same things would make them another's.
test("its text stays as it was first written", () => {
  expect(shownText(WHOLE)).toBe(
    '["shown-1",3,"Aksiya",["bb",2,"raqamlar.csv"],null,["aa","Aksiya.mp3",20],["712037006"],' +
      '["2026-11-24","2026-11-25"],["09:00","18:00"],[1,3,2,false,"utc +5"]]',
  );
  expect(shownText(PARTED)).toBe(
    '["shown-1",3,"Aksiya",["bb",2,"raqamlar.csv"],[["first",1],["rest",1]],["aa","Aksiya.mp3",20],["712037006"],' +
      '["2026-11-24","2026-11-25"],["09:00","18:00"],[1,3,2,false,"utc +5"]]',
  );
});

test("what is kept of it for good has no digit of what may be a phone in its names, and is the same otherwise", () => {
  const named = {
    ...PARTED,
    name: "Aliyev 90 123 45 67",
    list: { ...WHOLE.list, fileName: "901234567.csv" },
    recording: { ...WHOLE.recording, fileName: "998901234567.ogg" },
  };
  expect(keptShown(named)).toStrictEqual({
    ...PARTED,
    name: "Aliyev ** *** ** **",
    list: { ...WHOLE.list, fileName: "*********.csv" },
    recording: { ...WHOLE.recording, fileName: "************.ogg" },
  });
  expect(keptShown(WHOLE)).toStrictEqual(WHOLE);
});
