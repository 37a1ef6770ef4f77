import type { Decisions } from "../../app/sending/decisions.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";

export interface RestCommandsParts {
  submit: Pick<Decisions, "endRest" | "goOn" | "parts">;
  messages: Messages;
  /** Whether a message is a card, which shows by itself what becomes of the rest. */
  isCard(messageId: number, chatId: number, first: Submission | undefined): boolean;
}

/** Why an answer about a rest changes nothing. */
type Refusal = "toast-rest-settled" | "toast-rest-held-up" | "toast-rest-over";

/** What a person says of the rest of a confirmation: it goes, or it does not. The notices bring what came of it. */
export function restCommands({ submit, messages, isCard }: RestCommandsParts) {
  const { parts } = submit;

  /** Why it cannot go; one whose window is over is a draft from now on. */
  function refuse(rest: Submission): Refusal {
    if (rest.state !== "waiting") return "toast-rest-settled";
    if (parts.isHeldUp(rest)) return "toast-rest-held-up";
    submit.endRest(rest, undefined);
    return "toast-rest-over";
  }

  return async function tap(kind: "go-on" | "stop-here", rest: Submission, turn: Turn): Promise<void> {
    const toast = turn.effect((): Refusal | "done" => {
      const isDone = kind === "go-on" ? submit.goOn(rest, turn.userId) : submit.endRest(rest, turn.userId);
      return isDone ? "done" : refuse(rest);
    });
    await turn.answer(toast === undefined || toast === "done" ? undefined : turn.words.text(toast));
    const messageId = tappedMessage(turn);
    const isAnswered = toast !== "toast-rest-held-up";
    if (messageId === undefined || !isAnswered || isCard(messageId, turn.chatId, parts.firstOf(rest.id))) return;
    await messages.strip(turn.chatId, messageId);
  };
}
