/** A campaign as the PBX last described it; nothing in it is guessed. */
export type PbxCampaign = {
  id: number;
  name: string;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  fromTime: Temporal.PlainTime;
  /** Inclusive: the PBX writes the last second of the minute, e.g. 20:59:59. */
  toTime: Temporal.PlainTime;
  /** The PBX's own names of the lines, which need not be those that were sent. */
  trunks: string[];
  /** 0 until the PBX has counted the list. */
  recipients: number;
  maxline: number;
  /** Seconds after pick-up. */
  goodtime: number;
  tries: number;
  paused: boolean;
  /** Any word may come; only "new" is documented. */
  status: string;
  /** The zone of the days and hours, in seconds east of UTC. */
  offsetSeconds: number;
  createdAt?: Temporal.Instant;
  updatedAt?: Temporal.Instant;
};

/** A campaign as it was last seen. */
export interface SeenCampaign {
  accountId: number;
  facts: PbxCampaign;
  /** When getAutorule (or addAutorule) said so, epoch milliseconds. */
  lookedAt: number;
  createdAt: number;
  submissionId?: string;
  /** That the PBX counted fewer numbers than it was sent was told. */
  fewerTold?: boolean;
  /** That it began, or did not in time, was told. */
  startTold?: boolean;
  /** That it is over was told. */
  overTold?: boolean;
}
