import { type Api, InputFile } from "grammy";
import type { PlanChart } from "../../domain/forecast/chart.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { Messages } from "../telegram/messages.ts";
import { planView } from "../views/plan.ts";
import type { WizardScreen } from "../wizard/screen.ts";

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
  async function post(chatId: number, png: Uint8Array, caption: string): Promise<void> {
    await api.sendPhoto(chatId, new InputFile(png, "plan.png"), { caption, parse_mode: "HTML" });
    await screen.show(chatId, "last");
  }

  async function tellFailed(chatId: number, words: Words): Promise<void> {
    await messages.send(chatId, { text: words.html("plan-failed"), buttons: [] });
    await screen.show(chatId, "last");
  }

  /** Asks for the picture and goes on: it comes when it is drawn. */
  return function sendPlan(chatId: number): void {
    const draft = store.drafts.open(chatId);
    const scene = draft && screen.scene(draft);
    const plan = scene && planView(scene);
    if (!plan) return;
    draw(plan.chart).then(
      (png) => inTurn(chatId, () => post(chatId, png, plan.caption)),
      (error: unknown) => {
        log.warn("plan-not-drawn", { error });
        inTurn(chatId, () => tellFailed(chatId, scene.words));
      },
    );
  };
}
