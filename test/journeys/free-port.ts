import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/** Below those that systems give to whoever asks for any: the many connections of tests beside take none of these. */
const [LOWEST, HIGHEST] = [16_384, 32_767] as const;

/** A TCP port of this machine that was free just now, and that nobody takes by chance. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST);
    const server = createServer().listen(port, "127.0.0.1");
    try {
      await once(server, "listening");
    } catch {
      continue; // taken: another one
    }
    server.close();
    await once(server, "close");
    return port;
  }
}
