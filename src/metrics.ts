import type { Health } from "./http-port.ts";

/** What `/metrics` answers with, for Prometheus. */
export interface Metrics {
  /** Puts what is known of the process's health into figures. */
  render(alive: Health, ready: Health): Promise<string>;
}

/** What a figure of health is, for whoever reads it in Prometheus. */
const HELP: Readonly<Record<string, string>> = {
  alive: "1 while /healthz is well",
  ready: "1 while /readyz is well",
  database_written: "1 while a small write succeeds",
  database_there: "1 while the database is the file that was opened",
  telegram_answered_seconds_ago: "Seconds since Telegram answered last; -1: never",
  updates_had_seconds_ago: "Seconds since a getUpdates succeeded; -1: never, or a webhook",
  oldest_update_seconds: "Age of the oldest update that waits; -1: none does",
  oldest_intake_seconds: "Age of the oldest file that waits; -1: none does",
  oldest_notice_seconds: "Age of the oldest notice that is due; -1: none is",
  overdue_held: "Confirmed campaigns that should have left",
  pbx_answered_seconds_ago: "Seconds since the PBX answered last; -1: never",
  pbx_failing_seconds: "Seconds for which the PBX has not answered; -1: it does",
  free_bytes: "Bytes left on the disk of the data folder",
  updates_waiting: "Updates that wait",
  lanes: "Chats that are being served",
};

/** Loads the client for Prometheus, which nobody needs without a port, and begins to count what Node tells of itself. */
export async function createMetrics(): Promise<Metrics> {
  const { Gauge, Registry, collectDefaultMetrics } = await import("prom-client");
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauges = new Map(
    Object.entries(HELP).map(([name, help]) => [
      name,
      new Gauge({ name: `campaign_bot_${name}`, help, registers: [registry] }),
    ]),
  );
  return {
    render(alive, ready) {
      const figures = { ...alive, ...ready, alive: alive.ok, ready: ready.ok };
      for (const [name, value] of Object.entries(figures)) {
        if (typeof value !== "string") gauges.get(snakeCase(name))?.set(Number(value));
      }
      return registry.metrics();
    },
  };
}

/** "updatesWaiting" as Prometheus writes names. */
const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
