/** What the port says while the bot works and somebody at the other end of its lines does not. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { freePort } from "./free-port.ts";
import { newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
let address = "";
beforeAll(async () => {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  office = await openOffice({ env: { HTTP_PORT: String(port) }, at: "2026-11-23T10:00" });
});
afterEach(async () => {
  office.telegram.clearFaults();
  await office.pbx.clearFaults();
});
afterAll(() => office.close());

/** So many minutes pass at once, by every clock. */
function pass(minutes: number): void {
  const then = Temporal.Instant.fromEpochMilliseconds(office.clock.now()).add({ minutes });
  office.clock.goOn(then.toZonedDateTimeISO("+05:00").toPlainDateTime().toString());
}

async function asked(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${address}${path}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test("all is well: alive and ready", async () => {
  await expect.poll(async () => (await asked("/readyz")).body).toMatchObject({ ok: true, late: "" });
  expect((await asked("/readyz")).status).toBe(200);
  expect((await asked("/healthz")).status).toBe(200);
});

test("Telegram answers nothing for two minutes: alive, not ready, and ready again when it answers", async () => {
  const refuse = { type: "refuse", status: 502, description: "Bad Gateway" } as const;
  office.telegram.fault({ method: "getUpdates", kind: refuse });
  // Ends the one that is held open.
  office.manager.says("/help");
  await expect.poll(() => office.log.filter((line) => line.includes("updates-cannot-be-had"))).toHaveLength(1);
  pass(3);
  expect(await asked("/readyz")).toMatchObject({ status: 503, body: { late: "telegram" } });
  expect((await asked("/healthz")).status).toBe(200);

  office.telegram.clearFaults();
  await expect.poll(() => asked("/readyz")).toMatchObject({ status: 200, body: { late: "" } });
});

test("the PBX cannot be reached for ten minutes: not ready, until it answers somebody", async () => {
  const walk = newcomer(office);
  await walk.to("trunks");
  await office.pbx.fault({ kind: "down" });
  walk.tap("button-refresh");
  await walk.person.seesLast(walk.phrase("pbx-no-connection"));
  pass(11);
  // What Telegram was asked before the jump is answered now.
  office.hires().says("/help");
  await expect.poll(() => asked("/readyz")).toMatchObject({ status: 503, body: { late: "pbx" } });
  expect((await asked("/healthz")).status).toBe(200);

  await office.pbx.clearFaults();
  walk.tap("button-refresh");
  await walk.offered("712037006");
  await expect.poll(() => asked("/readyz")).toMatchObject({ status: 200, body: { late: "", pbxFailingSeconds: -1 } });
});
