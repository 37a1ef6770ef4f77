import { InputFile } from "grammy";
import { describe, expect, test } from "vitest";
import { createSendPlan } from "../../../src/bot/sending/plan.ts";
import { createMessages } from "../../../src/bot/telegram/messages.ts";
import type { PlanChart } from "../../../src/domain/forecast/chart.ts";
import type { Place } from "../../../src/store/screens.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";
import { seenChat } from "../seen-chat.ts";
import { type Setting, sceneOf } from "../views/office-scenes.ts";

/** A chat in which a plan is asked for. @param drawing what becomes of the picture */
function desk(
  setting: Setting = {},
  drawing: (chart: PlanChart) => Promise<Uint8Array> = async () => new Uint8Array(3),
) {
  const store = memoryStore();
  const telegram = seenChat();
  const { log, events } = recordedLog();
  const shown: [chatId: number, place: Place][] = [];
  const turns: Promise<void>[] = [];
  const charts: PlanChart[] = [];
  const sendPlan = createSendPlan({
    store,
    api: telegram.api,
    messages: createMessages(telegram.api),
    screen: {
      scene: () => sceneOf({ locale: "en", options: { maxline: 20 }, ...setting }),
      show: async (chatId: number, place: Place) => void shown.push([chatId, place]),
    } as never,
    draw(chart) {
      charts.push(chart);
      return drawing(chart);
    },
    inTurn: (_chat, work) => void turns.push(work()),
    log,
  });
  const settled = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all(turns);
  };
  const open = () => store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: completeAnswers() }, 0);
  return { store, telegram, events, shown, charts, sendPlan, settled, open };
}

describe("a plan", () => {
  test("comes as a picture with its finish in words, and the read-back stands below it", async () => {
    const { sendPlan, settled, open, telegram, shown, charts } = desk();
    open();
    sendPlan(CHAT);
    await settled();
    expect(charts.map(({ title }) => title)).toEqual(["Aprel aksiyasi"]);
    const [call] = telegram.calls;
    expect(call?.method).toBe("sendPhoto");
    expect(call?.payload.photo).toBeInstanceOf(InputFile);
    expect(String(call?.payload.caption)).toContain("UTC+5");
    expect(shown).toEqual([[CHAT, "last"]]);
  });

  test("that cannot be drawn is told, and the read-back stands below that", async () => {
    const { sendPlan, settled, open, telegram, shown, events } = desk({}, async () => {
      throw new Error("thread died");
    });
    open();
    sendPlan(CHAT);
    await settled();
    const { words } = sceneOf({ locale: "en" });
    expect(telegram.messages(CHAT).map(({ text }) => text)).toEqual([words.html("plan-failed")]);
    expect(shown).toEqual([[CHAT, "last"]]);
    expect(events).toContain("plan-not-drawn");
  });

  test("is not drawn without a draft", async () => {
    const { sendPlan, settled, charts } = desk();
    sendPlan(CHAT);
    await settled();
    expect(charts).toEqual([]);
  });

  test.each<[what: string, setting: Setting]>([
    ["is created paused: a person starts it", { options: { paused: true } }],
    ["is over", { now: "2026-12-24T10:00" }],
    ["lacks an answer", { upTo: "hours" }],
  ])("is not drawn of a campaign that %s", async (_, setting) => {
    const { sendPlan, settled, open, charts, telegram } = desk(setting);
    open();
    sendPlan(CHAT);
    await settled();
    expect(charts).toEqual([]);
    expect(telegram.calls).toEqual([]);
  });

  test("that was asked for twice comes twice: nothing of it is kept", async () => {
    const { sendPlan, settled, open, telegram } = desk();
    open();
    sendPlan(CHAT);
    sendPlan(CHAT);
    await settled();
    expect(telegram.calls.map(({ method }) => method)).toEqual(["sendPhoto", "sendPhoto"]);
  });
});
