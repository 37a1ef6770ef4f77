import type { Shown } from "../world/chats.ts";
import { type Evidence, type Law, momentOf } from "./evidence.ts";

const MINUTE = 60_000;

/** The end of a campaign that was confirmed, as its chat is told of it. */
const ENDS = [
  (name: string) => `“${name}” was not sent to AloVoice`,
  (name: string) => `“${name}” was not sent`,
  (name: string) => `“${name}” was not created`,
  (name: string) => `It is not known whether “${name}” was`,
  (name: string) => `“${name}” did not leave in time`,
  (name: string) => `has no campaign “${name}”`,
  (name: string) => `${name} · № `,
];
const isEndOf = (name: string, { text }: Shown) => ENDS.some((end) => text.includes(end(name)));

/** Confirmed before a copy that was put back was made, or after it was: the copy does not know of what lies between. */
const isForgotten = ({ record }: Evidence, at: number) =>
  record.putBack.some(({ copiedAt, at: backAt }) => at >= copiedAt - MINUTE && at <= backAt);

/** Whoever saw that a campaign will be sent, or whose campaign the PBX has, is told what became of it. */
const everyEndIsTold: Law = {
  name: "every confirmed campaign ends, and its person is told",
  judge(evidence) {
    const { shown, posted } = evidence;
    const held = shown.flatMap((one) => {
      const name = /^“(.+)” will be sent at/.exec(one.text)?.[1];
      return name === undefined ? [] : [{ name, at: one.at, chatId: one.chatId }];
    });
    const sent = posted.flatMap(({ name, at }) => {
      const start = evidence.record.starts.find((one) => one.name === name);
      return start ? [{ name, at, chatId: start.chatId }] : [];
    });
    return [...held, ...sent].flatMap(({ name, at, chatId }) => {
      if (isForgotten(evidence, at)) return [];
      const isTold = shown.some((one) => one.chatId === chatId && one.at >= at && isEndOf(name, one));
      return isTold ? [] : [`what became of “${name}”, confirmed by ${momentOf(at)}, is told nowhere`];
    });
  },
};

/** Where nothing else was confirmed, what is told as not sent was not sent. */
const nothingIsDenied: Law = {
  name: "what the PBX has is not called stopped, refused or not sent",
  judge({ record, shown, posted }) {
    return posted.flatMap(({ name, id, at }) => {
      const screens = new Set(record.starts.filter((one) => one.name === name).map(({ screen }) => screen));
      if (id === undefined || screens.size !== 1) return [];
      const denied = shown.find(
        ({ text, at: toldAt }) =>
          toldAt >= at && (text.includes(`“${name}” was not sent`) || text.includes(`“${name}” was not created`)),
      );
      return denied ? [`“${name}” is № ${id} since ${momentOf(at)}, and “${denied.text}” is told`] : [];
    });
  },
};

/** No screen says for ever that something goes on. */
const nothingWaits: Law = {
  name: "no screen is left waiting",
  judge({ chats }) {
    return [...chats].flatMap(([chatId, messages]) =>
      // What has no buttons any more and something below it is history.
      messages.flatMap(({ text, buttons }, at) => {
        if (buttons.length === 0 && at < messages.length - 1) return [];
        const waits = /(Checking|Asking AloVoice|Looking for|Repairing|Sending “|Comparing).*…|will be sent at/.exec(text);
        return waits ? [`the chat ${chatId} still shows “${waits[0]}”`] : [];
      }),
    );
  },
};

/** Whatever was written got an answer: something was shown in the chat since. */
const nothingIsLost: Law = {
  name: "nothing that was received is lost",
  judge(evidence) {
    const { record, shown, taps } = evidence;
    return record.sent.flatMap(({ at, chatId }) => {
      if (isForgotten(evidence, at)) return [];
      const isAnswered =
        shown.some((one) => one.chatId === chatId && one.at >= at) ||
        taps.some((tap) => tap.chatId === chatId && tap.at >= at && tap.answeredAt !== undefined);
      return isAnswered ? [] : [`what was sent at ${momentOf(at)} in the chat ${chatId} was never answered`];
    });
  },
};

/** Strangers are refused, in the same words, and reach nobody. */
const strangersHaveNoEffect: Law = {
  name: "strangers have no effect",
  judge({ strangers, shown }) {
    const said = shown.filter(({ chatId }) => strangers.includes(chatId));
    const other = said.filter(({ text }) => !text.startsWith("This bot is only for"));
    return other.map(({ text }) => `a stranger is told “${text}”`);
  },
};

/** Laws about what is shown in the chats. */
export const CHAT_LAWS: readonly Law[] = [
  everyEndIsTold,
  nothingIsDenied,
  nothingWaits,
  nothingIsLost,
  strangersHaveNoEffect,
];
