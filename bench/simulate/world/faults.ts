import type { Random } from "../machine/random.ts";
import type { Fault, Reply } from "./network.ts";

/** How much goes wrong just now: so many out of a hundred requests. */
export interface Weather {
  telegram: number;
  pbx: number;
  /** Out of a hundred calls that reach Telegram, how many come too soon after others. */
  tooMany: number;
  /** Somebody else asks for the bot's updates. */
  conflict: boolean;
}

/** A method that Telegram closed for a chat, from when the bot knew of it. */
export interface Closing {
  method: string;
  chatId: number | undefined;
  until: number;
}

const PAGE: Reply = { status: 502, headers: {}, body: "<html><body>Bad Gateway</body></html>" };

/** Answers to a request for a campaign that tell nothing of whether it arrived. */
const TELLS_NOTHING = [408, 409, 425, 499, 500, 502, 503, 504];
/** Answers that prove that nothing was created. */
const PROVES = [400, 401, 403, 422, 429];

function said(status: number): Reply {
  if (status === 502) return PAGE;
  const headers: Record<string, string> = status === 429 || status === 503 ? { "retry-after": "3" } : {};
  return { status, headers, body: JSON.stringify({ error: `simulated ${status}` }) };
}

function conflict(): Reply {
  const description =
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
  return { status: 409, headers: {}, body: JSON.stringify({ ok: false, error_code: 409, description }) };
}

/** What goes wrong on the lines and at the servers, by the weather of the moment. */
export function createFaults(random: Random) {
  const calm: Weather = { telegram: 0, pbx: 0, tooMany: 0, conflict: false };
  let weather: Weather = calm;

  function onTheLine(): Fault {
    const kind = random.pick(["refused", "cut", "lost", "lost", "stalled"] as const);
    return { kind };
  }

  return {
    get weather(): Weather {
      return weather;
    },
    change(other: Partial<Weather>): void {
      weather = { ...weather, ...other };
    },
    calm(): void {
      weather = calm;
    },
    ofTelegram(method: string): Fault | undefined {
      if (method === "getUpdates" && weather.conflict) {
        return { kind: "answered", reply: conflict(), arrives: false };
      }
      if (!random.percent(weather.telegram)) return undefined;
      if (random.percent(70)) return onTheLine();
      return { kind: "answered", reply: PAGE, arrives: random.percent(40) };
    },
    /** @param isCreation whether it asks for a campaign */
    ofPbx(isCreation: boolean): Fault | undefined {
      if (!random.percent(weather.pbx)) return undefined;
      if (random.percent(50)) return onTheLine();
      if (isCreation && random.percent(30))
        return { kind: "answered", reply: said(random.pick(PROVES)), arrives: false };
      const reply = said(random.pick(TELLS_NOTHING));
      return { kind: "answered", reply, arrives: random.percent(60) };
    },
    /** Seconds that Telegram asks to wait with such a call; undefined when it takes it. */
    tooMany: (): number | undefined => (random.percent(weather.tooMany) ? random.pick([2, 7, 25, 40]) : undefined),
  };
}

export type Faults = ReturnType<typeof createFaults>;
