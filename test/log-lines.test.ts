import { expect, test, vi } from "vitest";
import { createLogLines } from "../src/log-lines.ts";

function failing(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** An output that takes what `take` lets it: a number of bytes, or it throws. */
function output(take: (bytes: Buffer) => number) {
  const out: Buffer[] = [];
  const errors: string[] = [];
  const lines = createLogLines((fd, bytes) => {
    if (fd === 2) errors.push(bytes.toString());
    if (fd === 2) return bytes.length;
    const taken = take(bytes);
    out.push(bytes.subarray(0, taken));
    return taken;
  });
  return { lines, errors, text: () => Buffer.concat(out).toString() };
}

test("lines are written as they come, also in pieces", () => {
  const { lines, text } = output((bytes) => Math.min(3, bytes.length));
  lines.write("first line\n");
  lines.write("второй\n");
  expect(text()).toBe("first line\nвторой\n");
});

test.each(["ENOSPC", "EPIPE", "EIO"])("%s loses lines, says so once, and counts them when it is over", (code) => {
  let broken = true;
  const { lines, errors, text } = output((bytes) => (broken ? failing(code) : bytes.length));
  for (const line of ["a\n", "b\n", "c\n"]) lines.write(line);
  expect(text()).toBe("");
  expect(errors).toEqual([expect.stringContaining(code)]);
  broken = false;
  lines.write("d\n");
  lines.write("e\n");
  const [note, ...rest] = text().trimEnd().split("\n");
  expect(JSON.parse(note ?? "")).toMatchObject({ msg: "log-lines-lost", lines: 3 });
  expect(rest).toEqual(["d", "e"]);
});

test("a standard error that is broken too ends nothing", () => {
  const lines = createLogLines(() => failing("EPIPE"));
  expect(() => lines.write("a\n")).not.toThrow();
});

test("what a slow reader does not take now waits for it, in order, and not without a limit", async () => {
  vi.useFakeTimers({ now: 0 });
  let slow = true;
  const { lines, text } = output((bytes) => (slow ? failing("EAGAIN") : bytes.length));
  lines.write("a\n");
  lines.write("b\n");
  lines.write(`${"x".repeat(1_000_000)}\n`);
  slow = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(text()).toBe("a\nb\n");
  lines.write("c\n");
  expect(text()).toMatch(/^a\nb\n.*"lines":1\}\nc\n$/s);
  vi.useRealTimers();
});
