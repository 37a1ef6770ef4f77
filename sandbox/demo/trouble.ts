/** Switches for what can go wrong. Each makes the stand-ins do the real thing. */
import type { Fault as PbxFault, PbxSandbox } from "../pbx/contract.ts";
import type { TelegramSandbox } from "../telegram/contract.ts";
import type { TroubleId } from "./snapshot.ts";

const SLOW_MS = 4_000;
const RETRY_AFTER_SECONDS = 3;

const AT_PBX: Partial<Record<TroubleId, PbxFault>> = {
  "pbx-down": { kind: "down" },
  "pbx-slow": { kind: "stall", ms: SLOW_MS },
  "answer-lost": { kind: "answer-lost", on: "addAutorule" },
  "token-refused": { kind: "token-refused" },
};

/** What Telegram slows down: whatever shows in a chat. */
const SLOWED_METHODS = ["sendMessage", "editMessageText", "editMessageReplyMarkup", "sendDocument", "sendAudio"];

export interface Trouble {
  /** Which switches are on. */
  state(): Record<TroubleId, boolean>;
  /** Throws RangeError when there is no such switch. */
  set(id: string, on: boolean): Promise<void>;
}

/** All switches, off. */
export function createTrouble(pbx: PbxSandbox, telegram: TelegramSandbox): Trouble {
  const state: Record<TroubleId, boolean> = {
    "pbx-down": false,
    "pbx-slow": false,
    "answer-lost": false,
    "token-refused": false,
    "telegram-busy": false,
  };
  const isTrouble = (id: string): id is TroubleId => Object.hasOwn(state, id);

  async function applyToPbx(): Promise<void> {
    await pbx.clearFaults();
    for (const [id, fault] of Object.entries(AT_PBX)) if (isTrouble(id) && state[id]) await pbx.fault(fault);
  }

  function applyToTelegram(): void {
    telegram.clearFaults();
    if (!state["telegram-busy"]) return;
    const description = `Too Many Requests: retry after ${RETRY_AFTER_SECONDS}`;
    for (const method of SLOWED_METHODS) {
      telegram.fault({ method, kind: { type: "refuse", status: 429, description, retryAfter: RETRY_AFTER_SECONDS } });
    }
  }

  return {
    state: () => ({ ...state }),
    async set(id, on) {
      if (!isTrouble(id)) throw new RangeError(`no such trouble: ${id}`);
      state[id] = on;
      if (id in AT_PBX) await applyToPbx();
      else applyToTelegram();
    },
  };
}
