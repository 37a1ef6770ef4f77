/** The side panel's own side: what it shows and what its buttons do. */
import { sendFiles } from "../chat/actions.ts";
import type { Panel } from "../chat/server.ts";
import type { SharedClock } from "../clock/shared-clock.ts";
import type { PbxSandbox } from "../pbx/contract.ts";
import type { BotKeeper } from "./bot-keeper.ts";
import type { Changes } from "./changes.ts";
import { showRequests } from "./requests.ts";
import { SAMPLES } from "./samples.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Trouble } from "./trouble.ts";

export interface PanelParts {
  pbx: PbxSandbox;
  clock: SharedClock;
  trouble: Trouble;
  bot: BotKeeper;
  changes: Changes;
}

/** The panel over the parts of the demo. */
export function createPanel({ pbx, clock, trouble, bot, changes }: PanelParts): Panel {
  let made = 0;
  const setting = (set: (body: Record<string, unknown>) => unknown) => async (body: Record<string, unknown>) => {
    await set(body);
    made += 1;
    return { settings: made };
  };
  const deeds: Record<string, (body: Record<string, unknown>) => unknown> = {
    kill: () => bot.kill(),
    restart: () => bot.restart(),
    trouble: setting(({ id, on }) => trouble.set(String(id), on === true)),
    clock: setting(({ speed }) => {
      clock.speed = Number(speed);
    }),
    status: setting(({ id, status }) => pbx.setStatus(Number(id), String(status))),
  };
  return {
    watch: changes.watch,
    snapshot: (): Snapshot => ({
      settings: made,
      samples: SAMPLES.map(({ id, kind }) => ({ id, kind })),
      clock: { now: clock.now(), speed: clock.speed },
      trouble: trouble.state(),
      bot: bot.state(),
      campaigns: pbx.campaigns(),
      requests: showRequests(pbx.requests),
    }),
    async act(name, body, person) {
      if (name === "sample") {
        const sample = SAMPLES.find(({ id }) => id === body.id);
        if (!sample) throw new RangeError(`no such sample: ${body.id}`);
        return sendFiles(person, sample.kind, [await sample.make()]);
      }
      const deed = deeds[name];
      if (!deed) throw new RangeError(`no such deed: ${name}`);
      const done = await deed(body);
      changes.tell();
      return done;
    },
  };
}
