import type { Shown } from "../world/chats.ts";
import {
  type Evidence,
  isForgotten,
  isForgottenInChat,
  type Law,
  momentOf,
  ownerOf,
  startsOf,
  whole,
} from "./evidence.ts";

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

/** Nobody knows what became of several while the bot was off: they are asked about in one list. */
const isAskedAbout = (name: string, text: string) =>
  text.includes("Look in the AloVoice cabinet for each of these") && text.includes(`• “${name}” · `);

const isEndOf = (name: string, { text }: Shown) =>
  ENDS.some((end) => text.includes(end(name))) || isAskedAbout(name, text);

/** What says that a campaign waits with the bot, and until which day. */
const KEPT = /^“(.+)” stays with the bot for now[\s\S]*? on \w+ (\d+ \w+)/;

/** The second day that is lived, and the first. */
const TOMORROW = "24 November";
const TODAY = "23 November";

/** How many are kept until later today or tomorrow, the second day that is lived, and have not ended. */
export function keptForTheMorning(shown: readonly Shown[]): number {
  return shown.filter((kept, at) => {
    const [, name = "", day] = KEPT.exec(kept.text) ?? [];
    return (
      (day === TODAY || day === TOMORROW) &&
      !shown.slice(at).some((one) => one.chatId === kept.chatId && isEndOf(name, one))
    );
  }).length;
}

/** Whether it is told of as kept until a day that is not lived any more. */
function isKeptOn(name: string, { text }: Shown): boolean {
  const [, kept, day] = KEPT.exec(text) ?? [];
  return kept === name && day !== TODAY && day !== TOMORROW;
}

/** Milliseconds that a tap may wait for a process that starts. */
const ON_ITS_WAY = 60_000;

/** Milliseconds within which of two screens that leave together one arrives after the other. */
const TOGETHER = 10_000;

/** Whether it says something: a message that loses its buttons stands there as it stood. */
const isWritten = ({ method }: Shown) => method !== "editMessageReplyMarkup";

/** When a chat tapped Start for a campaign, up to a moment. */
const startsUntil = ({ record }: Evidence, name: string, chatId: number, until: number) =>
  record.starts
    .filter((one) => one.chatId === chatId && whole(one.name) === whole(name) && one.at <= until)
    .map(({ at }) => at);

/** Whoever saw that a campaign will be sent, or whose campaign the PBX has, is told what became of it. */
const everyEndIsTold: Law = {
  name: "every confirmed campaign ends, and its person is told",
  judge(evidence) {
    const { record, shown, posted } = evidence;
    const held = shown.filter(isWritten).flatMap((one) => {
      const name = /^“(.+)” will be sent at/.exec(one.text)?.[1];
      return name === undefined ? [] : [{ name, at: one.at, chatId: one.chatId }];
    });
    const sent = posted.flatMap((one) => {
      const chatId = ownerOf(evidence, one);
      return chatId === undefined ? [] : [{ name: one.name, at: one.at, chatId }];
    });
    return [...held, ...sent].flatMap(({ name, at, chatId }) => {
      if (isForgotten(evidence, at)) return [];
      // Two screens that leave together arrive in any order: also the end, and that it will be sent.
      const mine = shown.filter((one) => one.chatId === chatId && one.at >= at - TOGETHER);
      // The tap may have been on its way as it was shown once more.
      const edit = record.edits.find((one) => one.chatId === chatId && one.at >= at - ON_ITS_WAY);
      const edited = edit?.at ?? Number.POSITIVE_INFINITY;
      const isDraft = (one: Shown) =>
        one.text.includes(`Check before sending · ${whole(name)}`) ||
        // Taken back while another draft was open, and left for that one at once.
        (one.text.includes("The draft is set aside") && one.text.includes(`“${whole(name)}”`));
      const isTold = mine.some(
        (one) =>
          isEndOf(name, one) ||
          isKeptOn(name, one) ||
          // All of it is a draft again, of which this may be the first part.
          (one.at >= edited && isDraft(one)),
      );
      // That it is a draft again may be shown first as well; and later, where Edit waited behind an outage for the next process.
      const started = Math.max(0, ...startsUntil(evidence, name, chatId, at));
      const isTakenBack = record.edits.some((one) => one.chatId === chatId && one.at > started && one.at <= at);
      if (isTakenBack && mine.some(isDraft)) return [];
      return isTold ? [] : [`what became of “${name}”, confirmed by ${momentOf(at)}, is told nowhere`];
    });
  },
};

/** Where nothing else was confirmed, what is told as not sent was not sent. */
const nothingIsDenied: Law = {
  name: "what the PBX has is not called stopped, refused or not sent",
  judge(evidence) {
    return evidence.posted.flatMap((one) => {
      const { name, id, at } = one;
      const owner = ownerOf(evidence, one);
      const screens = new Set(startsOf(evidence, one).map(({ screen }) => screen));
      if (id === undefined || screens.size !== 1) return [];
      const denied = evidence.shown.find(
        ({ text, chatId, at: toldAt }) =>
          chatId === owner &&
          toldAt >= at &&
          (text.includes(`“${name}” was not sent`) || text.includes(`“${name}” was not created`)),
      );
      return denied ? [`“${name}” is № ${id} since ${momentOf(at)}, and “${denied.text}” is told`] : [];
    });
  },
};

/** What says that something goes on; of a campaign that is on its way wherever it stands. */
const WAITING = /(Checking|Asking AloVoice|Looking for|Repairing|Sending “|Comparing).*…|will be sent at/;
const IN_HISTORY = /Sending “.*…|will be sent at/;

/** No screen says for ever that something goes on. */
const nothingWaits: Law = {
  name: "no screen is left waiting",
  judge(evidence) {
    return [...evidence.chats].flatMap(([chatId, messages]) =>
      // What has no buttons any more and something below it is history.
      messages.flatMap(({ id, text, buttons, isKnown, isOvertaken }, at) => {
        const changed = evidence.shown.findLast((one) => one.messageId === id && isWritten(one))?.at ?? 0;
        if (!isKnown() || isOvertaken || isForgotten(evidence, changed)) return [];
        const isHistory = buttons.length === 0 && at < messages.length - 1;
        const waits = (isHistory ? IN_HISTORY : WAITING).exec(text);
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
      if (isForgottenInChat(evidence, at, chatId)) return [];
      const isAnswered =
        shown.some((one) => one.chatId === chatId && one.at >= at) ||
        taps.some((tap) => tap.chatId === chatId && tap.at >= at && tap.answeredAt !== undefined);
      return isAnswered ? [] : [`what was sent at ${momentOf(at)} in the chat ${chatId} was never answered`];
    });
  },
};

/** A list that was sent is spoken of, or one that came after it: by its name, or by how many it calls. */
const everyFileIsLookedAt: Law = {
  name: "every list that was sent is looked at",
  judge(evidence) {
    const { record, shown } = evidence;
    return record.lists.flatMap(({ at, chatId, fileName }) => {
      if (fileName === undefined || isForgottenInChat(evidence, at, chatId)) return [];
      const since = record.lists.filter((one) => one.chatId === chatId && one.at >= at);
      const speaks = (text: string) =>
        text.includes("set aside") ||
        // It waits behind a question about what came with it.
        text.includes("already chosen") ||
        // Where numbers were being given with /dnc it was taken for those.
        text.includes("Do not call") ||
        // Some of them may never be called.
        since.some((one) => text.includes(`${one.fileName}”`) || countIn(text) <= one.numbers.length);
      const isTold = shown.some((one) => one.chatId === chatId && one.at >= at && speaks(one.text));
      return isTold ? [] : [`“${fileName}”, sent at ${momentOf(at)} in the chat ${chatId}, is spoken of nowhere`];
    });
  },
};

const countIn = (text: string) => Number(/👥 (\d+) number/.exec(text)?.[1] ?? Number.POSITIVE_INFINITY);

/** Whoever gives numbers never to be called is told what became of them. */
const neverIsAnswered: Law = {
  name: "numbers never to be called are taken in",
  judge(evidence) {
    const { record, shown } = evidence;
    return record.never.flatMap(({ at, chatId, number }) => {
      if (isForgottenInChat(evidence, at, chatId)) return [];
      const isTold = shown.some((one) => one.chatId === chatId && one.at >= at && NEVER.test(one.text));
      return isTold ? [] : [`${number}, given at ${momentOf(at)} in the chat ${chatId}, is answered nowhere`];
    });
  },
};

const NEVER = /Do not call|were? added|was added|Already on/;

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
  everyFileIsLookedAt,
  neverIsAnswered,
  strangersHaveNoEffect,
];
