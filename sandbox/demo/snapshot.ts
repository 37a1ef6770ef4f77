/** What the side panel shows: plain data, sent whole whenever something changed. */

export type TroubleId = "pbx-down" | "pbx-slow" | "answer-lost" | "token-refused" | "telegram-busy";

/** starting: not ready yet; dead: it ended, by itself or by a kill. */
export type BotState = "starting" | "ready" | "dead";

export interface Snapshot {
  /** How many settings had been made on the panel when this was made. */
  settings: number;
  samples: { id: string; kind: "audio" | "voice" | "document" | "photo" }[];
  /** `code`: the exit code, null after a signal; `revivals`: how often it ended by itself and was started again. */
  bot: { state: BotState; pid: number; code: number | null; revivals: number; lines: string[] };
  /** Epoch milliseconds by the demo's one clock, and how many of its seconds pass in one. */
  clock: { now: number; speed: number };
  trouble: Record<TroubleId, boolean>;
  campaigns: {
    id: number;
    name: string;
    status: string;
    recipients: number;
    from: string;
    to: string;
    fromtime: string;
    totime: string;
  }[];
  /** Fields in the order sent, files among them by their names and sizes; `status` null: not answered. */
  requests: {
    method: string;
    path: string;
    status: number | null;
    /** How often in a row. */
    times: number;
    fields: [name: string, value: string][];
  }[];
}
