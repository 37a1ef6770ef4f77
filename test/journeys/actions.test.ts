/** How many taps, messages and files what a manager does most often takes: each way as data, walked and counted. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { count } from "../counts.ts";
import { handled } from "./database.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { list, type Office, openOffice, recording } from "./office.ts";
import { CARD, press, send } from "./walk.ts";

/** One action, and what is seen before the next one. */
type Act = readonly [act: (walk: Newcomer) => unknown, seen: (walk: Newcomer) => Promise<unknown>];

/** What it takes, and how many actions that may be. */
interface Way {
  name: string;
  most: number;
  acts(said: Said): readonly Act[];
}

/** What is typed, in a language. */
interface Said {
  tomorrow: string;
  later: string;
  hours: string;
  line: string;
  name: string;
  tries: string;
  seven: string;
}

const SAID: Record<"uz" | "ru", Said> = {
  uz: {
    tomorrow: "ertaga 9 dan 18 gacha",
    later: "indinga",
    hours: "10:00 dan 17:00 gacha",
    line: "712345678 liniyasidan",
    name: "nomi: Bahor aksiyasi",
    tries: "3 marta urinish",
    seven: "bir vaqtda 7 ta",
  },
  ru: {
    tomorrow: "завтра с 9 до 18",
    later: "послезавтра",
    hours: "с 10:00 до 17:00",
    line: "с линии 712345678",
    name: "название: Весенняя акция",
    tries: "попыток 3",
    seven: "одновременно 7",
  },
};

let office: Office;
let next = 800_000;
beforeAll(async () => {
  // A Thursday morning before anybody calls.
  office = await openOffice({ at: "2026-11-26T08:00", env: { CALLING_HOURS: "08:00-21:00" } });
});
afterAll(() => office.close());

const says =
  (text: string) =>
  ({ person }: Newcomer) =>
    person.says(text);
const taps =
  (key: Parameters<Newcomer["tap"]>[0]) =>
  ({ tap }: Newcomer) =>
    tap(key);
const at =
  (screen: Parameters<Newcomer["asked"]>[0]) =>
  ({ asked }: Newcomer) =>
    asked(screen);
const sees =
  (key: Parameters<Newcomer["phrase"]>[0]) =>
  ({ person, phrase }: Newcomer) =>
    person.seesLast(phrase(key));
const reads =
  (text: string | RegExp) =>
  ({ person }: Newcomer) =>
    person.seesLast(text);

let mp3: Uint8Array;
beforeAll(async () => {
  mp3 = await recording();
});
const sendsRecording = ({ person }: Newcomer) =>
  person.sendsAudio({ name: "Bahor.mp3", bytes: mp3, mimeType: "audio/mpeg" });
function sendsList({ person }: Newcomer) {
  next += 12;
  return person.sendsDocument({ name: "mijozlar.csv", bytes: list(12, next), mimeType: "text/csv" });
}

const BEGUN: readonly Act[] = [
  [says("/start"), sees("start-text")],
  [taps("button-new"), at("recording")],
  [sendsRecording, at("list")],
  [sendsList, at("name")],
  [taps("name-take"), at("trunks")],
  [({ person }) => person.taps("712037006"), ({ offered, phrase }) => offered(phrase.label("button-continue"))],
  [taps("button-continue"), at("days")],
];
const STARTS: Act = [({ person }) => send(person), reads(CARD)];

/** In the order in which one manager lives them; after the first campaign they are known. */
const WAYS: readonly Way[] = [
  {
    name: "a first campaign, by buttons alone",
    most: 9,
    acts: () => [...BEGUN, [taps("days-quick-both"), at("review")], STARTS],
  },
  {
    name: "a returning manager's campaign",
    most: 3,
    acts: () => [[sendsRecording, () => handled(office)], [sendsList, at("review")], STARTS],
  },
  {
    name: "a campaign once more, on another day",
    most: 4,
    acts: ({ later }) => [
      [taps("button-repeat"), sees("repeat-ask")],
      [taps("repeat-same"), at("days")],
      [says(later), sees("list-called")],
      STARTS,
    ],
  },
];

const MENDED: readonly Way[] = [
  { name: "the days, typed", most: 2, acts: ({ later }) => [[says(later), reads(/28/)]] },
  { name: "the hours, typed", most: 2, acts: ({ hours }) => [[says(hours), reads("10:00–17:00")]] },
  { name: "the lines, typed", most: 2, acts: ({ line }) => [[says(line), reads("712345678")]] },
  { name: "the name, typed", most: 2, acts: ({ name }) => [[says(name), reads(name.split(": ")[1] ?? "")]] },
  { name: "how many tries, typed", most: 2, acts: ({ tries }) => [[says(tries), sees("setting-tries")]] },
  { name: "calls at once, typed", most: 2, acts: ({ seven }) => [[says(seven), reads(/\b7\b/)]] },
  {
    name: "calls at once, by a button for a likely value",
    most: 2,
    acts: () => [
      [taps("button-calls-at-once"), sees("options-ask-maxline")],
      [({ person }) => person.taps("20"), reads(/\b20\b/)],
    ],
  },
  {
    name: "calls at once, by a button and any figure",
    most: 2,
    acts: () => [
      [taps("button-calls-at-once"), sees("options-ask-maxline")],
      [says("14"), reads(/\b14\b/)],
    ],
  },
  {
    name: "the list, sent anew",
    most: 2,
    acts: () => [
      [sendsList, sees("list-offered")],
      [taps("offer-replace"), at("review")],
    ],
  },
  {
    name: "the recording, sent anew",
    most: 2,
    acts: () => [
      [
        ({ person }) => person.sendsAudio({ name: "Yoz.mp3", bytes: mp3.slice(0, -1000), mimeType: "audio/mpeg" }),
        sees("recording-taken"),
      ],
      [taps("offer-replace"), reads("Yoz.mp3")],
    ],
  },
];

const TEST_CALL: Way = {
  name: "a call to the manager's own phone, whose number is known",
  most: 2,
  acts: () => [
    [taps("button-call-me"), sees("test-call-ask")],
    [taps("button-call-now"), sees("test-call-accepted")],
  ],
};

/** Walks it; how many actions it took. */
async function walked(way: Way, walk: Newcomer, said: Said): Promise<number> {
  const acts = way.acts(said);
  for (const [act, seen] of acts) {
    act(walk);
    await seen(walk);
  }
  return acts.length;
}

test.for((["uz", "ru"] as const).slice(0, count(1, 2)))(
  "%s: what a manager does every day takes as few actions as it may",
  async (language) => {
    const walk = newcomer(office, language);
    for (const way of WAYS) expect(await walked(way, walk, SAID[language]), way.name).toBeLessThanOrEqual(way.most);
    sendsRecording(walk);
    await handled(office);
    sendsList(walk);
    await walk.asked("review");
    taps("button-call-me")(walk);
    await sees("own-number-ask")(walk);
    walk.person.sendsContact({ phoneNumber: "+998901234567", firstName: "Nodira", userId: walk.person.id });
    await sees("test-call-ask")(walk);
    press(walk.person, /\|details/);
    await at("review")(walk);
    for (const way of [TEST_CALL, ...MENDED])
      expect(await walked(way, walk, SAID[language]), way.name).toBeLessThanOrEqual(way.most);
  },
);

test.for((["uz", "ru"] as const).slice(0, count(1, 2)))(
  "%s: typed at once, or with the files first, a first campaign takes fewer",
  async (language) => {
    const typing = newcomer(office, language);
    const { tomorrow } = SAID[language];
    for (const [act, seen] of [...BEGUN, [says(tomorrow), at("review")] satisfies Act]) {
      act(typing);
      await seen(typing);
    }
    const files = newcomer(office, language);
    const acts: readonly Act[] = [
      [sendsRecording, at("list")],
      [sendsList, at("trunks")],
      ...BEGUN.slice(5),
      [says(tomorrow), at("review")],
      STARTS,
    ];
    for (const [act, seen] of acts) {
      act(files);
      await seen(files);
    }
    expect(acts).toHaveLength(6);
  },
);
