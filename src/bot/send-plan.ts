import { type Api, InputFile } from "grammy";
import type { PlanChart } from "../domain/plan-chart.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import type { Messages } from "./messages.ts";
import { planView } from "./views/plan.ts";
import type { WizardScreen } from "./wizard-screen.ts";

export interface SendPlanParts {
  store: Store;
  api: Api;
  messages: Messages;
  screen: WizardScreen;
  /** Draws a chart as png, outside of the event loop. */
  draw(chart: PlanChart): Promise<Uint8Array>;
  /** Runs work in the chat's turn, after what waits there. */
  inTurn(chatId: number, work: () => Promise<void>): void;
  log: Log;
}

/** The plan of the chat's open draft as a picture, on request: drawn outside of the chat's turn, then sent in one. */
export function createSendPlan({ store, api, messages, screen, draw, inTurn, log }: SendPlanParts) {
  return async function sendPlan(chatId: number): Promise<void> {
    const draft = store.drafts.open(chatId);
    if (!draft) return;
    const { words } = screen.scene(draft);
    const plan = planView(screen.scene(draft));
    if (!plan) return;
    const png = await draw(plan.chart).catch((error: unknown) => log.warn("plan-not-drawn", { error }));
    inTurn(chatId, async () => {
      if (png) {
        const options = { caption: plan.caption, parse_mode: "HTML" as const };
        await api.sendPhoto(chatId, new InputFile(png, "plan.png"), options);
      } else {
        await messages.send(chatId, { text: words.html("plan-failed"), buttons: [] });
      }
      await screen.show(chatId, "last");
    });
  };
}
