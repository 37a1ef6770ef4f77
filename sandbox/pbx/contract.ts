import type { CampaignsState } from "./campaigns.ts";

export type PbxMethod = "addAutorule" | "getAutorule" | "getMyTrunks";
export type RecipientsFormat = "international" | "plus" | "national";

export type SentFile = { name: string; type: string; bytes: Uint8Array };

export type PbxRequest = {
  method: string;
  /** With /mapi and the query, if any. */
  path: string;
  /** undefined until it was answered, and when it never was. */
  status: number | undefined;
  /** Whose token it came with, where that is not the first account's. */
  token?: string;
  /** addAutorule: the text fields in the order sent. */
  fields?: [name: string, value: string][];
  record?: SentFile;
  recipients?: SentFile & { text: string };
};

/** A campaign as the API shows it (the vendor's spelling and types). */
export type CampaignJson = {
  id: number;
  name: string;
  from: string;
  to: string;
  fromtime: string;
  totime: string;
  trunks: string[];
  record: string;
  recipients: number;
  maxline: string;
  goodtime: string;
  tryes: string;
  paused: string;
  status: string;
  timezone: number;
  updatedAt: string;
  createdAt: string;
};

/** `on`: only that method; `times`: so many requests, else all until clearFaults. */
export type Fault = { on?: PbxMethod; times?: number } & (
  | { kind: "refuse"; status: number; body?: unknown }
  | { kind: "html"; status?: number }
  | { kind: "token-refused" }
  | { kind: "busy"; retryAfterSeconds: number }
  /** Nobody listens at the port: the connection is refused. Concerns every method until cleared. */
  | { kind: "down" }
  /** The connection is closed before the body is read. */
  | { kind: "cut" }
  /** All is taken and done (a campaign is created), then the connection is closed without an answer. */
  | { kind: "answer-lost" }
  /** All is done, and the connection is closed in the middle of the answer's body. */
  | { kind: "half-answer" }
  /** As answer-lost, but the answer comes after `ms`, or once the faults are cleared. */
  | { kind: "stall"; ms?: number }
  | { kind: "slow-reading"; bytesPerSecond: number }
  /** All is done, and a proxy answers with this status; the body is what the PBX said. */
  | { kind: "status-after"; status: number }
  /** All is done, and the answer is 200 with something that is not JSON. */
  | { kind: "garbage" }
  /** All is done, and the answer is 200 without an id. */
  | { kind: "no-id" }
);

export type PbxEvent =
  | { kind: "request"; request: PbxRequest }
  | { kind: "campaign"; campaign: CampaignJson }
  | { kind: "faults"; faults: Fault[] };

export type PbxOptions = {
  port?: number;
  token?: string;
  /** Epoch milliseconds. Given: campaigns live by it (new, running, finished). Not given: statuses only change by hand. */
  now?: () => number;
  trunks?: string[];
  recipientsFormat?: RecipientsFormat;
  /** How long after its creation a campaign's list is counted; 2 s unless told. */
  countAfterMs?: number;
  /** What an earlier PBX was left with. */
  kept?: PbxState | undefined;
};

export type PbxState = { campaigns: CampaignsState; requests: PbxRequest[]; trunks: string[] };

export type PbxSandbox = {
  /** For ALOVOICE_BASE_URL, with /mapi. */
  url: string;
  token: string;
  requests: PbxRequest[];
  /** The account's lines; may be set at any time. */
  trunks: string[];
  /** Another account from now on, with its token and its lines; none of them: its token is refused. Its campaigns are its own. */
  opens(token: string, trunks: string[] | undefined): void;
  campaigns(): CampaignJson[];
  setStatus(id: number, status: string): void;
  setRecipients(id: number, count: number): void;
  /** From now on the PBX knows no campaign with this id. */
  forget(id: number): void;
  fault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Calls `listener` at each answered request, each change of a campaign and of the faults; returns its end. */
  watch(listener: (event: PbxEvent) => void): () => void;
  /** Moves the clock on by `ms`; from then on campaigns live by the clock. */
  advance(ms: number): void;
  /** What a PBX that is started later can go on from. */
  state(): PbxState;
  close(): Promise<void>;
};
