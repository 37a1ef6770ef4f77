import { createHash } from "node:crypto";
import type { CampaignJson } from "./contract.ts";
import type { AcceptedCampaign } from "./rules.ts";

export type CampaignsState = { kept: Kept[]; nextId: number };

type Kept = {
  json: CampaignJson;
  count: number;
  createdMs: number;
  opensMs: number;
  endsMs: number;
  byHand: Set<string>;
};

export type Campaigns = {
  create(campaign: AcceptedCampaign): CampaignJson;
  /** The campaign as it is now, undefined when there is none. */
  find(id: number): CampaignJson | undefined;
  all(): CampaignJson[];
  change(id: number, change: { status: string } | { recipients: number }): void;
  forget(id: number): void;
  /** Every campaign, to go on from after a restart. */
  state(): CampaignsState;
};

export type CampaignsOptions = {
  now(): number;
  /** Whether statuses follow the clock. */
  alive(): boolean;
  countAfterMs: number;
  onChange(campaign: CampaignJson): void;
  state?: CampaignsState | undefined;
};

const firstId = 123;
const firstLine = 253;

/** The campaigns of the account, each with its life: counted after a while, `new`, `running`, `finished` by the clock. */
export function createCampaigns({ now, alive, countAfterMs, onChange, state }: CampaignsOptions): Campaigns {
  const kept = new Map<number, Kept>(state?.kept.map((one) => [one.json.id, one]));
  let nextId = state?.nextId ?? firstId;

  function put(one: Kept, change: Partial<Pick<CampaignJson, "status" | "recipients">>) {
    const changed = { ...one.json, ...change };
    if (changed.status === one.json.status && changed.recipients === one.json.recipients) return;
    one.json = { ...changed, updatedAt: new Date(now()).toISOString() };
    onChange(structuredClone(one.json));
  }

  function live(one: Kept): CampaignJson {
    const at = now();
    if (!one.byHand.has("recipients") && at >= one.createdMs + countAfterMs) put(one, { recipients: one.count });
    if (alive() && !one.byHand.has("status") && one.json.paused === "0" && at >= one.opensMs) {
      put(one, { status: at > one.endsMs ? "finished" : "running" });
    }
    return structuredClone(one.json);
  }

  return {
    create({ texts, trunks, offsetHours, record, recipientsCount }) {
      const createdMs = now();
      const created = new Date(createdMs).toISOString();
      const from = texts.from.replaceAll(".", "-");
      const to = texts.to.replaceAll(".", "-");
      const moment = (day: string, hour: string) => Date.parse(`${day}T${hour}Z`) - offsetHours * 3_600_000;
      const fromtime = `${texts.fromtime}:00`;
      const totime = `${texts.totime}:59`;
      const json: CampaignJson = {
        id: nextId++,
        name: texts.name,
        from,
        to,
        fromtime,
        totime,
        trunks: trunks.map((_, at) => String(firstLine + at)),
        record: `/play/${createHash("sha256").update(record.bytes).digest("hex").slice(0, 32)}`,
        recipients: 0,
        maxline: texts.maxline,
        goodtime: texts.goodtime,
        tryes: texts.tries,
        paused: texts.paused,
        status: "new",
        timezone: offsetHours * 3600,
        updatedAt: created,
        createdAt: created,
      };
      const opensMs = moment(from, fromtime);
      const endsMs = moment(to, totime);
      kept.set(json.id, { json, count: recipientsCount, createdMs, opensMs, endsMs, byHand: new Set() });
      onChange(structuredClone(json));
      return structuredClone(json);
    },
    find(id) {
      const one = kept.get(id);
      return one && live(one);
    },
    all: () => [...kept.values()].map(live),
    change(id, change) {
      const one = kept.get(id);
      if (!one) throw new RangeError(`no campaign ${id}`);
      for (const field of Object.keys(change)) one.byHand.add(field);
      put(one, change);
    },
    forget(id) {
      kept.delete(id);
    },
    state: () => ({ kept: [...kept.values()], nextId }),
  };
}
