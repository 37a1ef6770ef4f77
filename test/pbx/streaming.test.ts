import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import type { Fault } from "../../sandbox/pbx/contract.ts";
import { startPbx } from "../../sandbox/pbx/server.ts";
import { createPbx } from "../../src/pbx/client.ts";
import { count } from "../counts.ts";
import { prepareCampaign } from "./new-campaign.ts";

const listOf = (megabytes: number) => "998901234567\n".repeat(Math.ceil((megabytes * 1024 * 1024) / 13));
const MEGABYTES = count(2, 20);

/** Numbers that are all different, so that no piece of a list looks like another. */
const ALL_DIFFERENT = Array.from({ length: 250_000 }, (_, at) => `${998_900_000_000 + at}\n`).join("");

test.each<[what: string, list: string, fault?: Fault]>([
  [`a list of ${MEGABYTES} MB arrives whole`, listOf(MEGABYTES)],
  [
    "a list of numbers that are all different arrives as it is where the PBX takes it slowly",
    ALL_DIFFERENT,
    { kind: "slow-reading", bytesPerSecond: 20_000_000 },
  ],
])("%s", async (_, list, fault) => {
  const sandbox = await startPbx();
  if (fault) await sandbox.fault(fault);
  const pbx = createPbx({ baseUrl: sandbox.url, token: sandbox.token, now: () => 0 });
  const { campaign, remove } = await prepareCampaign(list);
  expect(await pbx.addAutorule(campaign)).toMatchObject({ kind: "accepted" });
  expect(sandbox.requests[0]?.recipients?.text === list).toBe(true);
  await pbx.close();
  await sandbox.close();
  await remove();
});

test("a list of 20 MB is read from disk no faster than the PBX takes it", async () => {
  const sockets: Socket[] = [];
  // Accepts the connection and reads nothing, so that only the network's own buffers fill.
  const server = createServer({ pauseOnConnect: true }, (socket) => sockets.push(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const pbx = createPbx({
    baseUrl: `http://127.0.0.1:${port}/mapi`,
    token: "t",
    now: () => 0,
    fetchTimeouts: { upload: 2_000 },
  });
  const { campaign, remove } = await prepareCampaign(listOf(20));
  let progress = 0;
  const added = await pbx.addAutorule(campaign, {
    onProgress: (sent, total) => {
      progress = sent / total;
    },
  });
  expect(added).toEqual({ kind: "unknown", problem: { code: "no-answer" } });
  expect(progress).toBeGreaterThan(0);
  expect(progress).toBeLessThan(0.6);
  for (const socket of sockets) socket.destroy();
  server.close();
  await pbx.close();
  await remove();
});
