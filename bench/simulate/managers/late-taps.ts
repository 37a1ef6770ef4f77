import type { Seen, SeenButton } from "../world/chats.ts";
import { type Move, onButton, type Situation } from "./move.ts";

const LEAVES = /will be sent at (\d\d):(\d\d):(\d\d)/;

/** The finger is on Stop as the request leaves. */
export const stopsJustThen: Move = {
  name: "stops it at the last moment",
  weight: (of) => (LEAVES.test(of.last?.text ?? "") && onButton(/^s\|[^|]+\|stop$/, of) ? 20 : 0),
  make(of) {
    const [button, on] = onButton(/^s\|[^|]+\|stop$/, of) ?? [];
    if (!button || !on) return;
    const [, hour, minute, second] = (LEAVES.exec(on.text) ?? []).map(Number);
    const there = Temporal.Instant.fromEpochMilliseconds(of.now()).toZonedDateTimeISO("Asia/Tashkent");
    const leaves = there.with({ hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0, millisecond: 0 });
    const left = leaves.epochMilliseconds - of.now();
    if (left > 0 && left < 120_000) of.later(left + of.random.whole(-200, 4_000), () => of.tap(button, on));
  },
};

const UNTIL = /🗓 Mon 23 November[^\n]*–(\d\d):(\d\d) \(UTC/;

/** Hours that end in a minute or two: it is started just before. */
export const startsJustThen: Move = {
  name: "starts it just before its hours end",
  weight(of) {
    const left = leftOf(of);
    return left > 25_000 && left < 200_000 ? 150 : 0;
  },
  make(of) {
    const [button, on] = onButton(START, of) ?? [];
    const left = leftOf(of) - of.random.whole(6_000, 24_000);
    if (!button || !on) return;
    of.later(left, () => of.tap(button, on));
    // So late the read-back says something else, which is shown and agreed to before a second tap means it.
    for (const step of [1, 2]) {
      of.later(left + step * 2_000, () => {
        const [again, there] = onButton(STILL_MEANT, of) ?? [];
        if (again && there) of.tap(again, there);
      });
    }
    // Whoever taps Start or Stop meanwhile is not the one who comes too late.
    if (of.random.percent(70)) of.holdsStill(left + 40_000);
  },
};

const START = /^w\|[^|]+\|send/;
const STILL_MEANT = /^w\|[^|]+\|(agree|night|long|short|send)/;

/** Milliseconds until the hours end of what could be started now. */
function leftOf(of: Situation): number {
  const [, on] = onButton(START, of) ?? [];
  const [, hour, minute] = (UNTIL.exec(on?.text ?? "") ?? []).map(Number);
  if (hour === undefined || minute === undefined) return 0;
  const there = Temporal.Instant.fromEpochMilliseconds(of.now()).toZonedDateTimeISO("Asia/Tashkent");
  return there.with({ hour, minute, second: 0, millisecond: 0 }).epochMilliseconds - of.now();
}

/** Start on something that the draft was before, and the screen that showed it. */
function startOfBefore({ person }: Situation, now: SeenButton): [SeenButton, Seen] | undefined {
  const draftOf = ({ data }: SeenButton) => data.split("|")[1];
  for (const message of [...person.saw(), ...person.sees()].toReversed()) {
    for (const was of [...message.earlier, message].toReversed()) {
      const button = was.buttons.find((one) => START.test(one.data) && draftOf(one) === draftOf(now));
      if (button && button.data !== now.data) return [button, { ...message, ...was }];
    }
  }
  return undefined;
}

/** The list was changed meanwhile: the tap means the one before. */
export const startsWhatWas: Move = {
  name: "starts what stood there before",
  weight(of) {
    const [now] = onButton(START, of) ?? [];
    return now && startOfBefore(of, now) ? 80 : 0;
  },
  make(of) {
    const [now] = onButton(START, of) ?? [];
    const found = now && startOfBefore(of, now);
    if (!found) return;
    of.tap(...found);
    // Most believe that it is started, and look no more.
    if (of.random.percent(70)) of.holdsStill(90_000);
  },
};

/** A screen changes under the finger: the tap is on what it showed before. */
export const tapsTooLate: Move = {
  name: "taps what the screen showed before",
  weight: ({ person }) => (person.sees().some(({ earlier }) => earlier.length > 0) ? 3 : 0),
  make(of) {
    const message = of.random.pick(of.person.sees().filter(({ earlier }) => earlier.length > 0));
    const was = { ...message, ...of.random.pick(message.earlier) };
    // Whoever says that something is not there has looked. The oracle reads one language.
    const harmless = was.buttons.filter(({ data }) => !/\|(absent|not-there|speak)|^f\|/.test(data));
    const starts = harmless.filter(({ data }) => /^w\|[^|]+\|(send|first)/.test(data));
    const from = starts.length > 0 && of.random.percent(60) ? starts : harmless;
    if (from.length > 0) of.tap(of.random.pick(from), was);
  },
};
