import type { Posted } from "../world/pbx.ts";
import { type Evidence, type Law, momentOf } from "./evidence.ts";

/** Milliseconds that a request may have been on its way since its list was made. */
const ON_ITS_WAY = 30_000;

const startsOf = ({ record: { starts } }: Evidence, { name, at }: Posted) =>
  starts.filter((start) => start.name === name && start.at <= at);

const told = ({ name, at }: Posted) => `“${name}” at ${momentOf(at)}`;

/** At most one request for each confirmation, and none without one. */
const oneRequest: Law = {
  name: "one confirmation, one request",
  judge(evidence) {
    return evidence.posted.flatMap((one, at) => {
      const before = evidence.posted.slice(0, at).filter(({ name }) => name === one.name).length;
      const confirmed = new Set(startsOf(evidence, one).map(({ screen }) => screen)).size;
      return before < confirmed ? [] : [`${told(one)} is request ${before + 1} of ${confirmed} confirmations`];
    });
  },
};

/** Whoever is called stands in a list of whoever confirmed, once. */
const rightPeople: Law = {
  name: "nobody is called but those of the list, each once",
  judge(evidence) {
    return evidence.posted.flatMap((one) => {
      const chats = new Set(startsOf(evidence, one).map(({ chatId }) => chatId));
      const mine = evidence.record.lists.filter(({ chatId, at }) => chats.has(chatId) && at <= one.at);
      const known = new Set(mine.flatMap(({ numbers }) => numbers));
      const strangers = one.numbers.filter((number) => !known.has(number));
      const twice = one.numbers.length - new Set(one.numbers).size;
      return [
        ...(strangers.length > 0 ? [`${told(one)} calls ${strangers.length} people of no list`] : []),
        ...(twice > 0 ? [`${told(one)} calls ${twice} people twice`] : []),
      ];
    });
  },
};

/** What was read back is what leaves. */
const asReadBack: Law = {
  name: "what leaves is what was read back",
  judge(evidence) {
    return evidence.posted.flatMap((one) => {
      const screens = startsOf(evidence, one).map(({ readBack }) => readBack);
      const hours = `${one.fromTime}–${one.toTime}`;
      const fits = screens.some((text) => {
        const count = Number(/👥 ([\d\u00a0]+)/.exec(text)?.[1]?.replace("\u00a0", ""));
        return text.includes(hours) && count >= one.numbers.length;
      });
      return screens.length === 0 || fits ? [] : [`${told(one)}: ${one.numbers.length} numbers, ${hours}, was never read back`];
    });
  },
};

/** Numbers that the chat was told are never called are in no request that begins later. */
const neverCalled: Law = {
  name: "numbers never to be called do not leave",
  judge({ record, shown, posted }) {
    return record.never.flatMap(({ at, chatId, number }) => {
      const answer = shown.find((one) => one.chatId === chatId && one.at >= at && /were? added|was added|Already on/.test(one.text));
      if (!answer) return [];
      const late = posted.filter((one) => one.at > answer.at + ON_ITS_WAY && one.numbers.includes(number));
      return late.map((one) => `${told(one)} calls a number that was given at ${momentOf(at)}`);
    });
  },
};

/** Nothing is sent for a day or an hour that is over. */
const inItsWindow: Law = {
  name: "nothing is sent when its time is over",
  judge({ posted }) {
    return posted.flatMap((one) => {
      const last = Temporal.PlainDateTime.from(`${one.to.replaceAll(".", "-")}T${one.toTime}`);
      const over = last.toZonedDateTime("Asia/Tashkent").epochMilliseconds + 60_000;
      return one.wall - ON_ITS_WAY > over ? [`${told(one)} was sent after its last moment`] : [];
    });
  },
};

/** Laws about what leaves for the PBX. */
export const REQUEST_LAWS: readonly Law[] = [oneRequest, rightPeople, asReadBack, neverCalled, inItsWindow];
