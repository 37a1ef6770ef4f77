import type { Posted } from "../world/pbx.ts";
import {
  type Evidence,
  isForgotten,
  isForgottenInChat,
  isOfOne,
  type Law,
  momentOf,
  nameOfWhole,
  ownerOf,
  partOf,
  startsOf,
} from "./evidence.ts";

/** Milliseconds that a request may have been on its way since its list was made. */
const ON_ITS_WAY = 10_000;

const told = ({ name, at }: Posted) => `“${name}” at ${momentOf(at)}`;

/** It made no campaign, and before another request somebody looked for it and said that it is not there. */
const isMissed = ({ record }: Evidence, one: Posted, until: Posted): boolean =>
  one.id === undefined &&
  record.missed.some(({ name, at }) => name === nameOfWhole(one) && at >= one.at && at <= until.at);

/** At most one request for each part of a confirmation, and none without one; but for what somebody missed in the cabinet. */
const oneRequest: Law = {
  name: "one confirmation, one request a part",
  judge(evidence) {
    return evidence.posted.flatMap((one, at) => {
      const part = partOf(one);
      const same = evidence.posted.slice(0, at).filter((other) => isOfOne(evidence, one, other));
      const ofPart = same.filter((other) => (partOf(other) ?? part) === part);
      const before = ofPart.filter((other) => !isMissed(evidence, other, one)).length;
      const starts = startsOf(evidence, one).filter((start) => start.at <= one.at);
      const confirmed = new Set(starts.map(({ screen }) => screen)).size;
      return before < confirmed ? [] : [`${told(one)} is request ${before + 1} of ${confirmed} confirmations`];
    });
  },
};

/** Whoever is called stands in a list of whoever confirmed, once. */
const rightPeople: Law = {
  name: "nobody is called but those of the list, each once",
  judge(evidence) {
    return evidence.posted.flatMap((one) => {
      const owner = ownerOf(evidence, one);
      const mine = evidence.record.lists.filter(({ chatId, at }) => chatId === owner && at <= one.at);
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

/** Nobody stands in both parts. */
const disjointParts: Law = {
  name: "the parts of a confirmation are disjoint",
  judge(evidence) {
    return evidence.posted.flatMap((second) => {
      if (partOf(second) !== "2") return [];
      const firsts = evidence.posted.filter((one) => partOf(one) === "1" && isOfOne(evidence, one, second));
      const called = new Set(firsts.flatMap(({ numbers }) => numbers));
      const twice = second.numbers.filter((number) => called.has(number)).length;
      return twice > 0 ? [`${told(second)} calls ${twice} people of the first part`] : [];
    });
  },
};

/** Milliseconds for which the question of a test call stands: a tap may wait that long behind a call to Telegram that hangs. */
const STANDS = 5 * 60_000;

/** Who tapped for it is called, alone, at most once a tap and within minutes of it. */
const testCalls: Law = {
  name: "a test call is for whoever tapped, at once or never",
  judge({ tests, record }) {
    return tests.flatMap((one, at) => {
      const [number] = one.numbers;
      const before = tests.slice(0, at).filter((other) => other.numbers.includes(number ?? "")).length;
      const taps = record.testCalls.filter((tap) => tap.number === number && tap.at <= one.at);
      const isRight = one.numbers.length === 1 && before < taps.length && taps.some((tap) => one.at - tap.at < STANDS);
      return isRight ? [] : [`${told(one)}: ${one.numbers.length} numbers, the ${before + 1}. of ${taps.length} taps`];
    });
  },
};

/** How many a screen says that are called. */
const countIn = (text: string) => Number(/👥 ([\d\u00a0]+)/.exec(text)?.[1]?.replace("\u00a0", ""));

/** The first and the last number of a list, as a screen names them. */
function endsIn(text: string): (string | undefined)[] {
  const [, first, last] = /👥 [^:\n]+: ([\d ]+\d)(?: … ([\d ]+\d))?$/m.exec(text) ?? [];
  return [first, last].map((said) => said && `998${said.replaceAll(" ", "")}`);
}

/** Whether it calls the first and the last of what a screen showed: of a part one of them, and nobody who was taken out. */
function isListOf(text: string, one: Posted, { posted, record }: Evidence): boolean {
  const [first, last] = endsIn(text);
  const isTakenOut = (number: string) =>
    record.never.some((given) => given.number === number) ||
    posted.some((before) => before.at < one.at && before.numbers.includes(number));
  const calls = (number: string | undefined) =>
    number === undefined || one.numbers.includes(number) || isTakenOut(number);
  return (partOf(one) === "2" || calls(first)) && (partOf(one) === "1" || calls(last));
}

/** What was read back is what leaves. */
const asReadBack: Law = {
  name: "what leaves is what was read back",
  judge(evidence) {
    return evidence.posted.flatMap((one) => {
      const screens = startsOf(evidence, one).map(({ readBack }) => readBack);
      const hours = `${one.fromTime}–${one.toTime}`;
      const fits = screens.some(
        (text) => text.includes(hours) && countIn(text) >= one.numbers.length && isListOf(text, one, evidence),
      );
      return screens.length === 0 || fits
        ? []
        : [`${told(one)}: ${one.numbers.length} numbers, ${hours}, was never read back`];
    });
  },
};

/** Of many, nothing leaves that another admin has not agreed to, as it is. */
const agreedTo: Law = {
  name: "what a second person has to agree to leaves only then, and as it was shown",
  judge(evidence) {
    const { approveFrom, posted, record } = evidence;
    if (approveFrom === 0) return [];
    return posted.flatMap((one) => {
      if (one.numbers.length < approveFrom && partOf(one) === undefined) return [];
      const owner = ownerOf(evidence, one);
      const hours = `${one.fromTime}–${one.toTime}`;
      const isAgreed = record.approvals.some(
        ({ at, by, shown }) =>
          at <= one.at &&
          by !== owner &&
          // A part that was a draft of its own again is agreed to under its own name.
          [nameOfWhole(one), one.name].some((name) => shown.includes(`“${name}”`)) &&
          shown.includes(hours) &&
          countIn(shown) >= one.numbers.length,
      );
      return isAgreed ? [] : [`${told(one)}: ${one.numbers.length} numbers, ${hours}, and nobody else has agreed`];
    });
  },
};

/** Numbers that the chat was told are never called are in no request that begins later. */
const neverCalled: Law = {
  name: "numbers never to be called do not leave",
  judge(evidence) {
    const { record, shown, posted } = evidence;
    return record.never.flatMap(({ at, chatId, number }, index) => {
      if (isForgottenInChat(evidence, at, chatId)) return [];
      // The answer to an earlier one may come once more behind this one: it counts fewer than the office has given by then.
      const given = new Set(record.never.slice(0, index + 1).map((one) => one.number));
      const counts = (text: string) => Number(/Do not call: (\d+)/.exec(text)?.[1] ?? given.size);
      const answer = shown.find(
        (one) =>
          one.chatId === chatId &&
          one.at >= at &&
          /added|Already on|could not be looked at/.test(one.text) &&
          counts(one.text) >= given.size,
      );
      // They were not taken in, and their person was asked to send them again.
      if (!answer || answer.text.includes("could not be looked at")) return [];
      // It was taken in behind an outage, after the copy was made that was put back later.
      if (isForgotten(evidence, answer.at)) return [];
      const late = posted.filter((one) => one.at > answer.at + ON_ITS_WAY && one.numbers.includes(number));
      return late.map((one) => `${told(one)} calls a number that was given at ${momentOf(at)}`);
    });
  },
};

/** Nothing is sent for a day or an hour that is over. */
const inItsWindow: Law = {
  name: "nothing is sent when its time is over",
  judge({ posted, record }) {
    return posted.flatMap((one) => {
      // A clock that is set while the request is on its way makes nothing late, in neither direction.
      const sets = record.clockSets.filter(({ at }) => at <= one.at && at > one.at - ON_ITS_WAY);
      const wall = Math.min(one.wall, one.wall - sets.reduce((sum, { by }) => sum + by, 0));
      const last = Temporal.PlainDateTime.from(`${one.to.replaceAll(".", "-")}T${one.toTime}`);
      const over = last.toZonedDateTime("Asia/Tashkent").epochMilliseconds;
      return wall - ON_ITS_WAY > over ? [`${told(one)} was sent after its last moment`] : [];
    });
  },
};

/** Laws about what leaves for the PBX. */
export const REQUEST_LAWS: readonly Law[] = [
  oneRequest,
  disjointParts,
  testCalls,
  rightPeople,
  asReadBack,
  agreedTo,
  neverCalled,
  inItsWindow,
];
