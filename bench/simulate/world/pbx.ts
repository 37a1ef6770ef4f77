import type { Random } from "../machine/random.ts";
import type { Scheduler } from "../machine/scheduler.ts";
import type { Faults } from "./faults.ts";
import { readForm } from "./multipart.ts";
import type { Arrived, Reply, Server } from "./network.ts";

export const PBX = "https://pbx.simulated/mapi";
export const PBX_TOKEN = "simulated-pbx-token";
export const TRUNKS = ["551234567", "712345678"];

/** A request for a campaign of which at least a byte left the bot's machine. */
export interface Posted {
  /** When it came, as the world knows it, and what the clock of the bot's machine showed. */
  at: number;
  wall: number;
  name: string;
  from: string;
  to: string;
  fromTime: string;
  toTime: string;
  numbers: string[];
  recordBytes: number;
  /** The campaign that it made; none when it broke off, was refused or never came whole. */
  id?: number;
  /** The bot was told of that campaign. */
  isTold: boolean;
}

const json = (status: number, value: unknown): Reply => ({ status, headers: {}, body: JSON.stringify(value) });
const STATUSES = ["new", "new", "work", "in progress", "finished"];

/** The PBX in memory (PBX API): takes campaigns and tells of them. */
export function createPbxStandIn(scheduler: Scheduler, faults: Faults, random: Random, wall: () => number) {
  const posted: Posted[] = [];
  const byId = new Map<number, { posted: Posted; texts: Record<string, string>; looks: number; counted: number }>();
  let lastId = 500;
  let hear = (): void => {};

  function read({ headers, body }: Arrived): { posted: Posted; texts: Record<string, string> } {
    const { texts, files } = readForm(headers["content-type"] ?? "", body);
    const numbers = (files.recipients?.toString("utf8") ?? "").split("\n").filter((line) => line !== "");
    const { name = "", from = "", to = "", fromtime = "", totime = "" } = texts;
    const facts = { name, from, to, fromTime: fromtime, toTime: totime, numbers };
    const recordBytes = files.record?.length ?? 0;
    return { texts, posted: { at: scheduler.now(), wall: wall(), ...facts, recordBytes, isTold: false } };
  }

  function told(id: number): Reply {
    const found = byId.get(id);
    if (!found) return json(404, { error: "not found" });
    const { texts, looks, counted, posted: of } = found;
    found.looks += 1;
    return json(200, {
      id,
      name: texts.name,
      from: texts.from?.replaceAll(".", "-"),
      to: texts.to?.replaceAll(".", "-"),
      fromtime: `${texts.fromtime}:00`,
      totime: `${texts.totime}:59`,
      trunks: ["253"],
      record: "/play/1",
      recipients: looks === 0 ? 0 : counted,
      maxline: texts.maxline,
      goodtime: texts.goodtime,
      tryes: texts.tries,
      paused: texts.paused,
      status: STATUSES[Math.min(looks >> 1, STATUSES.length - 1)],
      timezone: 18_000,
      updatedAt: isoOf(scheduler.now()),
      createdAt: isoOf(of.at),
    });
  }

  function create(request: Arrived): Reply {
    const { posted: one, texts } = read(request);
    posted.push(one);
    if (one.numbers.length === 0 || one.recordBytes === 0)
      return json(400, { error: "recipients and record are needed" });
    lastId += random.whole(1, 4);
    one.id = lastId;
    const counted = random.percent(8) ? one.numbers.length - 1 : one.numbers.length;
    byId.set(lastId, { posted: one, texts, looks: 0, counted });
    if (random.percent(faults.weather.pbx / 4)) return { status: 200, headers: {}, body: "<html>ok</html>" };
    return told(lastId);
  }

  const server: Server = {
    fault: ({ method }) => faults.ofPbx(method === "POST"),
    take(request, answer) {
      const path = request.url.pathname;
      const looked = /\/getAutorule\/(\d+)$/.exec(path)?.[1];
      // Creating takes the PBX its time.
      if (request.method === "POST") {
        const reply = create(request);
        hear();
        scheduler.after(random.whole(10, 4_000), () => answer(reply));
      } else answer(looked === undefined ? json(200, TRUNKS) : told(Number(looked)));
    },
    broke: (request) => void (request.method === "POST" && posted.push(read(request).posted)),
    heard({ method }, { status, body, isCut }) {
      const id = method === "POST" && status === 200 && !isCut ? /^\{"id":(\d+)/.exec(String(body))?.[1] : undefined;
      const of = id === undefined ? undefined : byId.get(Number(id))?.posted;
      if (of) of.isTold = true;
    },
  };

  return {
    server,
    /** Who hears of each request for a campaign that has arrived, while it is being answered. */
    onPosted(heard: () => void): void {
      hear = heard;
    },
    /** Every request for a campaign of which a byte left. */
    posted: (): readonly Posted[] => posted,
    /** What its cabinet shows: the newest campaign of that name. */
    find: (name: string): Posted | undefined => posted.findLast((one) => one.name === name && one.id !== undefined),
  };
}

function isoOf(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: "millisecond" });
}

export type PbxStandIn = ReturnType<typeof createPbxStandIn>;
