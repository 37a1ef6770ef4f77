import { describe, expect, test } from "vitest";
import { judgeFolder, type KnownFolder, type MarkedFile } from "../../../src/domain/folder/life.ts";

const NOW = 1_000_000_000;
const MINUTE = 60_000;
const file = { inode: "7", bornNs: "1764142565000000001", changedNs: "1764142565000000002" };
const known: KnownFolder = { id: "a", starts: 3, beats: 40, file, aliveAt: NOW - MINUTE };
const found: MarkedFile = { id: "a", starts: 3, beats: 40, ...file };

test("the folder that ran a moment ago is the same", () => {
  expect(judgeFolder(known, found, true, NOW)).toEqual({ kind: "same" });
});

test("whatever differs makes it a copy", () => {
  const differing = { id: "b", starts: 2, beats: 39, inode: "8", bornNs: "1764142565000000000", changedNs: "0" };
  for (const [name, value] of Object.entries(differing)) {
    const other = { ...found, [name]: value };
    expect(judgeFolder(known, other, true, NOW), name).toEqual({ kind: "copied", madeAt: known.aliveAt });
    expect(
      judgeFolder({ ...known, [name]: value, file: { ...file, [name]: value } }, found, true, NOW).kind,
      name,
    ).toBe("copied");
  }
  expect(judgeFolder(known, undefined, true, NOW).kind).toBe("copied");
});

test("a copy that says so is one, also where all else fits, and tells when it was made and that it was stopped", () => {
  const copy = { ...known, copyOf: 5, stoppedAt: 4 };
  expect(judgeFolder(copy, found, false, NOW)).toEqual({ kind: "copied", madeAt: 5, stoppedAt: 4 });
});

describe("while its mark is written", () => {
  const { file: _, ...writing } = known;
  test.for([
    ["what was there before", 0, -1],
    ["what was there before a start", -1, -1],
    ["what is new", 0, 0],
  ])("it may say %s", ([, starts, beats]) => {
    const behind = { ...found, changedNs: "5", starts: 3 + Number(starts), beats: 40 + Number(beats) };
    expect(judgeFolder(writing, behind, true, NOW).kind).toBe("same");
  });

  test.for([
    ["two behind", { beats: 38 }],
    ["ahead", { beats: 41 }],
    ["ahead by a start", { starts: 4 }],
    ["another's", { id: "b" }],
  ] as const)("it may not be %s", ([, other]) => {
    expect(judgeFolder(writing, { ...found, ...other }, true, NOW).kind).toBe("copied");
  });
});

test.for([
  ["the same file", {}, "same"],
  ["a copy of it with another inode", { inode: "8" }, "copied"],
  ["a copy of it that was made later", { bornNs: "1764142565000000009" }, "copied"],
] as const)("a kill while the mark is written leaves %s", ([, other, kind]) => {
  const { inode, bornNs } = file;
  const writing = { ...known, file: { inode, bornNs } };
  expect(judgeFolder(writing, { ...found, beats: 39, changedNs: "5", ...other }, true, NOW).kind).toBe(kind);
});

test.for([
  [9.9, "same"],
  [10, "away"],
  [60 * 24 * 30, "away"],
  [-9.9, "same"],
  [-10, "away"],
] as const)("left %f minutes ago it is %s", ([minutes, kind]) => {
  const aliveAt = NOW - minutes * MINUTE;
  expect(judgeFolder({ ...known, aliveAt }, found, true, NOW).kind).toBe(kind);
});

test("a database that knows of no folder is new, unless something waits in it", () => {
  expect(judgeFolder(undefined, undefined, false, NOW)).toEqual({ kind: "same" });
  expect(judgeFolder(undefined, found, false, NOW)).toEqual({ kind: "same" });
  expect(judgeFolder(undefined, undefined, true, NOW)).toEqual({ kind: "copied" });
});
