/** A process that holds a data folder. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { BotProcess } from "../../sandbox/demo/bot-process.ts";
import { wallClock } from "../../src/clock.ts";
import { count } from "../counts.ts";

/** A bot in long; in short what of it takes the folder, which starts in a fraction of the time. It has it when this resolves. */
export async function beginHolder(
  dataDir: string,
  bot: () => Promise<BotProcess>,
): Promise<Pick<BotProcess, "pid" | "kill"> & { exited: Promise<unknown> }> {
  if (count(0, 1) === 1) {
    const holder = await bot();
    await holder.ready;
    return holder;
  }
  const taking = JSON.stringify(new URL("../../src/hold-folder.ts", import.meta.url));
  const program = `
    import { holdFolder } from ${taking};
    await holdFolder(${JSON.stringify(dataDir)}, ${wallClock()});
    process.stdout.write("held");
    process.stdin.resume();`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program]);
  const exited = once(child, "close");
  await once(child.stdout, "data");
  return { pid: child.pid ?? 0, kill: () => void child.kill("SIGKILL"), exited };
}
