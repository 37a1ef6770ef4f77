import type { Log } from "../../log.ts";
import type { Words } from "../../words.ts";
import type { Messages } from "../telegram/messages.ts";
import type { WizardScreen } from "../wizard/screen.ts";

export interface SendBesideParts {
  messages: Messages;
  screen: Pick<WizardScreen, "show">;
  /** Runs work in the chat's turn, after what waits there. */
  inTurn(chatId: number, work: () => Promise<void>): void;
  log: Log;
}

/**
 * Sends a file that was asked for outside of the chat's turn, and puts the open draft's screen below it: an upload may
 * take a minute, and one that never comes to an end must not hold up the chat.
 */
export function createSendBeside({ messages, screen, inTurn, log }: SendBesideParts) {
  return function sendBeside(chatId: number, words: Words, send: () => Promise<unknown>): void {
    send().then(
      () => inTurn(chatId, () => screen.show(chatId, "last")),
      (error: unknown) => {
        log.warn("file-not-sent", { error });
        inTurn(chatId, async () => {
          await messages.send(chatId, { text: words.html("file-not-sent"), buttons: [] });
          await screen.show(chatId, "last");
        });
      },
    );
  };
}

export type SendBeside = ReturnType<typeof createSendBeside>;
