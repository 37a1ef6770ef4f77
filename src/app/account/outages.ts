import type { Outage, OutageKind } from "../../domain/outage.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import { isStoreTrouble, troubleCode } from "../../store/trouble.ts";
import type { Reach } from "./reach.ts";

export interface OutagesParts {
  store: Pick<Store, "outages" | "notices" | "transaction" | "probe">;
  /** All admins as of now. */
  adminIds(): readonly number[];
  pbx: Reach;
  telegram: Reach;
  /** Asks the PBX something that costs it nothing, so that its return is noticed when nobody else asks. */
  askPbx(): Promise<unknown>;
  /** Whether the disk of the data folder has next to no room left. */
  isDiskScarce(): Promise<boolean>;
  /** Sends the message directly, without the queue of notices: a full disk takes no new row. False when it could not be sent. */
  tellNow(chatId: number, outage: Outage): Promise<boolean>;
  now(): number;
  log: Log;
}

/** Milliseconds for which the PBX or Telegram must be away before the admins are told: most outages are over by then. */
const AWAY = 10 * 60_000;

/** Milliseconds between two checks. */
const LOOK_AGAIN = 30_000;

/** Codes of a disk that takes nothing more. */
const FULL = /^(SQLITE_FULL|ENOSPC|EDQUOT)/;

/** Tells the admins, once each, of what keeps the bot from working, and that it is over. */
export function createOutages(parts: OutagesParts) {
  const { store, adminIds, pbx, telegram, askPbx, isDiskScarce, tellNow, now, log } = parts;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let stopped = false;
  /** Admins who were told of a full disk, and since when it is full: in memory, because a full disk takes no row about it. */
  let toldPast: { since: number; admins: Set<number> } | undefined;

  function tellAll(outage: Outage): void {
    for (const id of adminIds()) store.notices.add(id, { kind: "outage", ...outage }, now());
    store.notices.addForTeam({ what: "outage", outage }, now());
  }

  /** That Telegram is away cannot be sent while it is: the message at its end names both moments. */
  function begin(what: OutageKind, since: number): void {
    store.transaction(() => {
      if (store.outages.begin(what, since) && what !== "telegram" && !toldPast) tellAll({ what, since });
    });
    log.warn("outage", { what });
  }

  function end(what: OutageKind, since: number): void {
    store.transaction(() => {
      store.outages.end(what);
      tellAll({ what, since, until: now() });
    });
    log.info("outage-over", { what });
  }

  /** @param reach how the PBX or Telegram is */
  function lookAt(what: "pbx" | "telegram", reach: Reach): void {
    const { failingFor, answeredAgo } = reach.state();
    const since = store.outages.since(what);
    if (since === undefined && failingFor !== undefined && failingFor >= AWAY) begin(what, now() - failingFor);
    if (since !== undefined && failingFor === undefined && answeredAgo !== undefined) end(what, since);
  }

  async function isDiskFull(): Promise<boolean> {
    try {
      store.probe();
    } catch (error) {
      if (FULL.test(troubleCode(error) ?? "")) return true;
      throw error;
    }
    return isDiskScarce();
  }

  async function lookAtDisk(): Promise<void> {
    const isFull = await isDiskFull();
    const since = store.outages.since("disk");
    if (isFull && since === undefined) {
      try {
        begin("disk", toldPast?.since ?? now());
      } catch (error) {
        if (!isStoreTrouble(error)) throw error;
        await tellPast();
      }
    }
    if (!isFull && (since ?? toldPast?.since) !== undefined) {
      end("disk", since ?? toldPast?.since ?? now());
      toldPast = undefined;
    }
  }

  async function tellPast(): Promise<void> {
    toldPast ??= { since: now(), admins: new Set() };
    for (const id of adminIds()) {
      if (toldPast.admins.has(id)) continue;
      if (await tellNow(id, { what: "disk", since: toldPast.since })) toldPast.admins.add(id);
    }
  }

  async function checkAll(): Promise<void> {
    try {
      await lookAtDisk();
      if (pbx.state().failingFor !== undefined) await askPbx();
      lookAt("pbx", pbx);
      lookAt("telegram", telegram);
    } catch (error) {
      log.warn("outages-not-seen", { error });
    }
  }

  function set(): void {
    if (stopped) return;
    timer = setTimeout(() => {
      looking = checkAll().then(set);
    }, LOOK_AGAIN);
  }

  return {
    check: checkAll,
    start: set,
    async finish(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
