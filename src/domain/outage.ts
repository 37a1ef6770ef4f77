/** What keeps the bot from working, through no fault of its own: a full disk, the PBX or Telegram away. */
export type OutageKind = "disk" | "pbx" | "telegram";

/** One of them: since when, and until when where it is over; epoch milliseconds. */
export interface Outage {
  what: OutageKind;
  since: number;
  until?: number;
}
