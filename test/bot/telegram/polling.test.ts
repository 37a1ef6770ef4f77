import { GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { TelegramUnreachable } from "../../../src/bot/telegram/fetch.ts";
import { startPolling } from "../../../src/bot/telegram/polling.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { recordedLog } from "../../recorded-log.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** Milliseconds since the test began. */
const at = () => vi.getMockedSystemTime()?.getTime() ?? 0;

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

const refusal = (status: number, retryAfter?: number) =>
  new GrammyError(
    "Call to 'getUpdates' failed!",
    withoutUndefined({
      ok: false,
      error_code: status,
      description: "",
      parameters: retryAfter ? { retry_after: retryAfter } : undefined,
    }),
    "getUpdates",
    {},
  );

const update = (id: number): Update => ({ update_id: id });

/** Telegram answers as `answer` says at each moment; while it says nothing the question stays open. */
function polling(answer: () => Update[] | undefined, keep: (updates: Update[]) => void = () => {}) {
  const asked: { at: number; offset: number; timeout: number }[] = [];
  const { log, events } = recordedLog();
  const kept = vi.fn(keep);
  const parts = {
    getUpdates(ask: { offset: number; timeout: number }, stopping: AbortSignal) {
      asked.push({ at: at(), offset: ask.offset, timeout: ask.timeout });
      return new Promise<Update[]>((resolve, reject) => {
        stopping.addEventListener("abort", () => reject(stopping.reason));
        try {
          const updates = answer();
          if (updates) resolve(updates);
        } catch (error) {
          reject(error);
        }
      });
    },
    receive: kept,
    passed: () => at(),
    log,
  };
  const started = startPolling(parts);
  let failure: unknown;
  started.failed.catch((error) => {
    failure = error;
  });
  return { ...started, asked, kept, events, failure: () => failure };
}

/** Fails until a moment, in seconds; then one update, and silence. */
function outage(end: number, failing: () => Error) {
  let had = false;
  return () => {
    if (at() < end * 1000) throw failing();
    if (had) return undefined;
    had = true;
    return [update(7)];
  };
}

describe("an outage", () => {
  test.for([
    ["a gateway's page", () => new TelegramUnreachable("http-502")],
    ["no connection", () => new TelegramUnreachable("ECONNREFUSED")],
    ["Telegram's own trouble", () => refusal(500)],
    ["too many requests", () => refusal(429, 5)],
  ] as const)("of %s, however long, is over at most 30 s after its end", async ([, failing]) => {
    for (const end of [55, 7_200]) {
      const { kept, asked } = polling(outage(end, failing));
      await seconds(end);
      expect(kept).not.toHaveBeenCalled();
      await seconds(30);
      expect(kept).toHaveBeenCalledOnce();
      for (const [index, { at }] of asked.slice(1, -1).entries()) {
        expect(at - (asked[index]?.at ?? 0)).toBeLessThanOrEqual(30_000);
      }
      vi.setSystemTime(0);
    }
  });

  test("has a line in the log at both ends, and only there", async () => {
    const { events } = polling(outage(600, () => new TelegramUnreachable("http-502")));
    await seconds(700);
    expect(events).toEqual(["updates-cannot-be-had", "updates-back"]);
  });

  test("that Telegram gives a length is not cut short", async () => {
    const { asked } = polling(outage(1, () => refusal(429, 90)));
    await seconds(200);
    expect(asked.slice(0, 2).map(({ at }) => at)).toEqual([0, 90_000]);
  });
});

describe("a conflict", () => {
  test("of a moment is asked again after some seconds, and told in the log", async () => {
    const { kept, events, failure } = polling(outage(1, () => refusal(409)));
    await seconds(5);
    expect(kept).toHaveBeenCalledOnce();
    expect(events).toEqual(["updates-asked-for-elsewhere"]);
    expect(failure()).toBeUndefined();
  });

  test("of a minute ends it, not sooner", async () => {
    const { failure } = polling(outage(1_000, () => refusal(409)));
    await seconds(59);
    expect(failure()).toBeUndefined();
    await seconds(4);
    expect(failure()).toMatchObject({ error_code: 409 });
  });

  test("that comes and goes never ends it", async () => {
    let calls = 0;
    const { failure, kept } = polling(() => {
      calls += 1;
      if (calls % 2 === 1) throw refusal(409);
      return calls > 200 ? undefined : [update(calls)];
    });
    await seconds(600);
    expect(kept).toHaveBeenCalledTimes(100);
    expect(failure()).toBeUndefined();
  });
});

test.for([401, 404])("a token that is refused (%i) ends it at once", async (status) => {
  const { failure } = polling(() => {
    throw refusal(status);
  });
  await seconds(0);
  expect(failure()).toMatchObject({ error_code: status });
});

test("what could not be kept is asked for again, and confirmed only when it is kept", async () => {
  let locked = true;
  const { asked, kept, failure } = polling(
    () => (asked.at(-1)?.offset === 8 ? undefined : [update(7)]),
    () => {
      if (locked) throw new Error("database is locked");
    },
  );
  await seconds(8);
  expect(asked.every(({ offset }) => offset === 0)).toBe(true);
  locked = false;
  await seconds(30);
  expect(asked.at(-1)?.offset).toBe(8);
  expect(kept.mock.lastCall?.[0]).toEqual([update(7)]);
  expect(failure()).toBeUndefined();
});

test("what came in while nobody asked is known as that, up to the first answer that is not full", async () => {
  const full = Array.from({ length: 100 }, (_, index) => update(index));
  const answers = [full, [update(100)], [update(101)], undefined];
  const { kept } = polling(() => answers.shift());
  await seconds(0);
  expect(kept.mock.calls.map((call) => (call as unknown[])[1])).toEqual([true, true, false]);
});

test("what was missed is asked for at once, also after an outage; what is to come is waited for", async () => {
  const answers = [() => [update(1)], () => fails(new TelegramUnreachable("http-502")), () => [update(2)]];
  const { asked } = polling(() => answers.shift()?.());
  await seconds(5);
  expect(asked.map(({ timeout }) => timeout)).toEqual([0, 30, 0, 30]);
});

function fails(error: Error): never {
  throw error;
}

test("a stop ends the open question", async () => {
  const { stop, asked } = polling(() => undefined);
  await seconds(0);
  await stop();
  await seconds(100);
  expect(asked).toHaveLength(1);
});

test("a stop ends a pause", async () => {
  const { stop, asked } = polling(outage(1_000, () => new TelegramUnreachable("http-502")));
  await seconds(100);
  const before = asked.length;
  await stop();
  await seconds(100);
  expect(asked).toHaveLength(before);
});

test("stopping waits for updates that are on their way, and keeps them", async () => {
  const answer = Promise.withResolvers<Update[]>();
  const kept: number[] = [];
  const { stop } = startPolling({
    getUpdates: () => answer.promise,
    receive: (updates) => void kept.push(...updates.map(({ update_id }) => update_id)),
    passed: () => at(),
    log: recordedLog().log,
  });
  await seconds(0);
  let isStopped = false;
  const stopped = stop().then(() => {
    isStopped = true;
  });
  await seconds(1);
  expect(isStopped).toBe(false);
  answer.resolve([update(1)]);
  await stopped;
  expect(kept).toEqual([1]);
});
