import { type Evidence, isForgotten, isForgottenInChat, type Law, momentOf } from "./evidence.ts";

const MINUTE = 60_000;
const MOST_UNASKED = 10;

/** Milliseconds after which what somebody did has its answers: an outage may have come in between. */
const ANSWERED_AFTER = 20 * MINUTE;

/** When somebody last did something in a chat before a moment, or a process was given what they did: behind an outage only then. */
function lastSent({ record, updates }: Evidence, chatId: number, at: number): number {
  const sent = record.sent.filter((one) => one.chatId === chatId).map((one) => one.at);
  const given = updates.flatMap((one) => (one.chatId === chatId && one.givenAt !== undefined ? [one.givenAt] : []));
  return Math.max(0, ...[...sent, ...given].filter((one) => one <= at));
}

/** What is still being looked at was sent by somebody who waits for it, also where the next process takes it up. */
const LOOKS = /Checking “/;

/** By itself the bot says at most ten things a minute: looked at where nobody waits for an answer. */
const unasked: Law = {
  name: "at most ten unasked messages a minute",
  judge(evidence) {
    const bySelf = evidence.shown.filter(
      ({ chatId, at, text }) => !LOOKS.test(text) && at - lastSent(evidence, chatId, at) > ANSWERED_AFTER,
    );
    return bySelf.flatMap(({ chatId, at }) => {
      const within = bySelf.filter((one) => one.chatId === chatId && one.at >= at && one.at < at + MINUTE - 10_000);
      return within.length > MOST_UNASKED
        ? [`${within.length} messages in the chat ${chatId} in the minute after ${momentOf(at)}`]
        : [];
    });
  },
};

/** Milliseconds in which the bot answers by itself, whatever failed at first: a machine that dozes tries again twice an hour. */
const ANSWERED_WITHIN = 65 * MINUTE;

/** Whoever writes something and then waits is answered: not only when they write again. */
const answersByItself: Law = {
  name: "what was written is answered without anything else being done",
  judge(evidence) {
    const { updates, shown, strangers } = evidence;
    return updates.flatMap(({ chatId, at, isMessage }, index) => {
      if (!isMessage || strangers.includes(chatId) || isForgottenInChat(evidence, at, chatId)) return [];
      const next = updates.slice(index + 1).find((one) => one.chatId === chatId);
      if (!next || next.at - at < ANSWERED_WITHIN) return [];
      const isAnswered = shown.some((one) => one.chatId === chatId && one.at >= at && one.at < next.at);
      return isAnswered
        ? []
        : [`what was written at ${momentOf(at)} in the chat ${chatId} had no answer by ${momentOf(next.at)}`];
    });
  },
};

/** What a chat shows, and not a reaction or that somebody is writing. */
const SHOWS = /^(?:send(?!ChatAction)|edit)/;

/** Whether a chat was closed to the bot soon after a moment: nothing is owed there then. */
const isClosedSoon = ({ record }: Evidence, chatId: number, at: number) =>
  record.blocks.some((one) => one.chatId === chatId && one.at >= at && one.at < at + ANSWERED_WITHIN);

/** A message that Telegram did not take is tried again by the same process, or something newer is shown in that chat. */
const triedAgain: Law = {
  name: "what Telegram did not take is tried again",
  judge: (evidence) => {
    const { attempts, lives } = evidence;
    return attempts.flatMap(({ failed, method, chatId, by, at }, index) => {
      if (!failed || !SHOWS.test(method) || (lives.get(by)?.last ?? 0) - at < ANSWERED_WITHIN) return [];
      if (isClosedSoon(evidence, chatId, at)) return [];
      const isTried = attempts
        .slice(index + 1)
        .some((one) => one.by === by && one.chatId === chatId && one.at < at + ANSWERED_WITHIN);
      return isTried
        ? []
        : [`${method} in the chat ${chatId} by ${by} at ${momentOf(at)} came to nothing, and nothing follows`];
    });
  },
};

/** Milliseconds for which somebody who wrote waits for the answer; what the bot says by itself may have no reason any more. */
const WAITS_FOR = 5 * MINUTE;

/** What a process had to answer and could not before it ended, the next one says by itself. */
const saidByTheNext: Law = {
  name: "what a process could not say before it ended is said by the next one",
  judge(evidence) {
    const { attempts, lives } = evidence;
    return attempts.flatMap(({ failed, method, chatId, by, at }, index) => {
      if (!failed || method !== "sendMessage" || isForgotten(evidence, at)) return [];
      if (at - lastSent(evidence, chatId, at) > WAITS_FOR || isClosedSoon(evidence, chatId, at)) return [];
      const later = attempts.slice(index + 1).filter((one) => one.chatId === chatId);
      if ((lives.get(by)?.last ?? 0) - at >= ANSWERED_WITHIN || later.some((one) => one.by === by)) return [];
      const [next, { first: since, last } = { first: 0, last: 0 }] =
        [...lives].find(([, { first }]) => first > at) ?? [];
      if (next === undefined || last - since < ANSWERED_WITHIN) return [];
      const isSaid = later.some((one) => one.by === next && one.at < since + ANSWERED_WITHIN);
      return isSaid
        ? []
        : [`${method} in the chat ${chatId} at ${momentOf(at)}: ${by} ended, and ${next} says nothing`];
    });
  },
};

/** What Telegram asked to wait for is waited for. */
const retryAfter: Law = {
  name: "no call before its retry_after",
  judge({ early }) {
    return early.map(({ method, chatId, at }) => `${method} to ${chatId} at ${momentOf(at)} came too soon`);
  },
};

/** Nothing ends by itself. */
const goesOn: Law = {
  name: "the process goes on",
  judge: ({ broken }) => [...broken],
};

/** Laws about how the bot speaks, and that it lives. */
export const PACE_LAWS: readonly Law[] = [unasked, answersByItself, triedAgain, saidByTheNext, retryAfter, goesOn];
