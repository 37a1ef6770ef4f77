import { expect, test } from "vitest";
import { DEFAULT_PORT, readOptions } from "../../../sandbox/demo/options.ts";

test.each([
  [[], { port: DEFAULT_PORT, keep: false, help: false }],
  [["--port", "0", "--keep"], { port: 0, keep: true, help: false }],
  [["-h"], { port: DEFAULT_PORT, keep: false, help: true }],
])("%j", (args, options) => {
  expect(readOptions(args)).toEqual(options);
});

test.each([[["--port", "many"]], [["--port", "70000"]], [["--prot", "1"]]])("%j is refused", (args) => {
  expect(() => readOptions(args)).toThrow(args[0] === "--port" ? "not a port" : "--prot");
});
