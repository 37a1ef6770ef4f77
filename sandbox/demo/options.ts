/** The command line of `npm run demo`. */
import { parseArgs } from "node:util";

export const DEFAULT_PORT = 4180;

export interface DemoOptions {
  /** 0: any free one. */
  port: number;
  /** Whether the bot's data outlive the demo. */
  keep: boolean;
  help: boolean;
}

/** Reads the arguments after the script's name. Throws TypeError or RangeError that says which one is wrong. */
export function readOptions(args: string[]): DemoOptions {
  const { values } = parseArgs({
    args,
    options: { port: { type: "string" }, keep: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  const port = Number(values.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`--port ${values.port}: not a port`);
  return { port, keep: values.keep ?? false, help: values.help ?? false };
}
