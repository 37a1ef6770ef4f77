import { expect, test } from "vitest";
import { Failure, failedWith } from "../../src/domain/failure.ts";

class ListFailure extends Failure<"gone"> {}

test("a failure has its code, its text, what caused it, and the name of its kind", () => {
  const cause = new Error("disk");
  const failure = new ListFailure("gone", "The list is gone", { cause });
  expect([failure.code, failure.message, failure.cause, failure.name]).toEqual([
    "gone",
    "The list is gone",
    cause,
    "ListFailure",
  ]);
  expect([new Failure("x", "X").name, "cause" in new Failure("x", "X")]).toEqual(["Failure", false]);
});

test("an error is a failure with a code only where it is one, with that code", () => {
  expect(failedWith(new ListFailure("gone", "The list is gone"), "gone")).toBe(true);
  expect(failedWith(new ListFailure("gone", "The list is gone"), "busy")).toBe(false);
  for (const error of [Object.assign(new Error("gone"), { code: "gone" }), { code: "gone" }, undefined])
    expect(failedWith(error, "gone")).toBe(false);
});
