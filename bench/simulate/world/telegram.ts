import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import type { Life } from "../machine/lives.ts";
import type { Scheduler } from "../machine/scheduler.ts";
import { type Attempt, keyOf } from "./attempts.ts";
import { type Chats, createChats, type Leaving } from "./chats.ts";
import type { Faults } from "./faults.ts";
import { readForm } from "./multipart.ts";
import type { Arrived, Reply, Request, Server } from "./network.ts";

export const TELEGRAM = "https://telegram.simulated";
export const TOKEN = "123456:simulated-token-of-the-bot-1234567890";

/** A call that the bot made, as it arrived. */
export interface Call {
  at: number;
  method: string;
  chatId: number | undefined;
}

/** A tap that was sent, and when the bot answered it. */
export interface TapSent {
  id: string;
  chatId: number;
  at: number;
  answeredAt?: number;
}

/** Something that somebody did in a chat, and whether it was a message. */
export interface UpdateSent {
  chatId: number;
  at: number;
  isMessage: boolean;
  /** When a process was given it last; absent: none was. */
  givenAt?: number;
}

export interface Update {
  update_id: number;
  [kind: string]: unknown;
}

/** Milliseconds after which Telegram takes no answer to a tap any more. */
const TAP_LIVES = 15_000;

type Params = Record<string, unknown>;

const json = (status: number, value: unknown): Reply => ({ status, headers: {}, body: JSON.stringify(value) });
const fine = (result: unknown) => json(200, { ok: true, result });
const refused = (code: number, description: string, parameters?: object) =>
  json(code, withoutUndefined({ ok: false, error_code: code, description, parameters: parameters || undefined }));

/** Telegram in memory: chats, updates that wait for the bot, files that people sent. */
export function createTelegram(scheduler: Scheduler, faults: Faults) {
  const { now } = scheduler;
  const chats = createChats(now);
  const calls: Call[] = [];
  const taps: TapSent[] = [];
  const updates: UpdateSent[] = [];
  const files = new Map<string, Uint8Array>();
  const closed = new Set<number>();
  const early: Call[] = [];
  const attempts: Attempt[] = [];
  const attemptOf = new WeakMap<Request, Attempt>();
  /** When each process was heard of first and last. */
  const lives = new Map<string, { first: number; last: number }>();
  /** Until when each process was told not to call a method for a chat. */
  const shut = new WeakMap<Life, Map<string, number>>();
  let waiting: Update[] = [];
  let lastUpdate = 0;
  let confirmed: Update | undefined;
  let poll: { answer(updates: Update[]): void; give(reply: Reply): void; isOver(): boolean } | undefined;

  function deliver(): void {
    if (!poll || waiting.length === 0) return;
    const { answer, isOver } = poll;
    poll = undefined;
    if (isOver()) return;
    const given = waiting.slice(0, 100);
    // Numbered from one, in their order.
    for (const { update_id: id } of given) {
      const sent = updates[id - 1];
      if (sent) sent.givenAt = now();
    }
    answer(given);
  }

  function getUpdates({ offset, timeout }: Params, answer: (reply: Reply) => void, isOver: () => boolean): void {
    const from = Number(offset ?? 0);
    confirmed = waiting.findLast(({ update_id: id }) => id < from) ?? confirmed;
    waiting = waiting.filter(({ update_id: id }) => id >= from);
    // Two who ask: the one that asked before is told so (Bot API, getUpdates).
    if (poll && !poll.isOver()) poll.give(refused(409, "Conflict: terminated by other getUpdates request"));
    const mine = { answer: (updates: Update[]) => answer(fine(updates)), give: answer, isOver };
    poll = mine;
    deliver();
    if (poll === undefined) return;
    scheduler.idle(Number(timeout ?? 0) * 1000, () => {
      if (poll !== mine) return;
      poll = undefined;
      mine.answer([]);
    });
  }

  function answerTap(id: string): Reply {
    const tap = taps.find((one) => one.id === id);
    if (!tap || tap.answeredAt !== undefined || now() - tap.at > TAP_LIVES) {
      return refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
    }
    tap.answeredAt = now();
    return fine(true);
  }

  function toChat(method: string, chatId: number, params: Params, leaving: Leaving): Reply {
    if (closed.has(chatId)) return refused(403, "Forbidden: bot was blocked by the user");
    if (method === "sendChatAction") return fine(true);
    if (method.startsWith("send")) {
      const id = chats.send(method, chatId, params, leaving);
      return fine({ message_id: id, date: Math.floor(now() / 1000), chat: { id: chatId, type: "private" } });
    }
    const messageId = Number(params.message_id);
    const why = method.startsWith("edit")
      ? chats.edit(method, chatId, messageId, params, leaving)
      : chats.remove(chatId, messageId);
    return why === undefined ? fine(true) : refused(400, `Bad Request: ${why}`);
  }

  function paramsOf({ headers, body }: Arrived): Params {
    const type = headers["content-type"] ?? "";
    if (type.includes("multipart")) return readForm(type, body).texts;
    return body.length > 0 ? (JSON.parse(body.toString("utf8")) as Params) : {};
  }

  function reply(method: string, params: Params, leaving: Leaving): Reply {
    if (method === "getMe") return fine({ id: 1, is_bot: true, first_name: "Bot", username: "a_bot" });
    if (method === "answerCallbackQuery") return answerTap(String(params.callback_query_id));
    if (method === "getFile") {
      const size = files.get(String(params.file_id))?.length;
      if (size === undefined) return refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
      return fine({ file_id: params.file_id, file_path: `documents/${params.file_id}`, file_size: size });
    }
    return params.chat_id === undefined ? fine(true) : toChat(method, Number(params.chat_id), params, leaving);
  }

  const server: Server = {
    fault(request) {
      const life = scheduler.current();
      const call = keyOf(request);
      const until = life && call && shut.get(life)?.get(call.key);
      if (call && until !== undefined && now() < until) early.push({ ...call, at: now() });
      const fault = faults.ofTelegram(request.url.slice(request.url.lastIndexOf("/") + 1));
      if (life) lives.set(life.name, { first: lives.get(life.name)?.first ?? now(), last: now() });
      // To whom has closed the chat nothing is owed until they are there again.
      const failed = fault !== undefined && call !== undefined && !call.isPassing && !closed.has(call.chatId);
      if (life && call) {
        const attempt = { at: now(), by: life.name, ...call, failed };
        attempts.push(attempt);
        attemptOf.set(request, attempt);
      }
      return fault;
    },
    heard(request, { status, body }) {
      const life = scheduler.current();
      const call = keyOf(request);
      const sent = /"result":\{"message_id":(\d+)/.exec(String(body))?.[1];
      if (sent !== undefined && life && call) chats.hears(call.chatId, Number(sent), life.hears());
      const attempt = attemptOf.get(request);
      if (attempt && status === 429 && !attempt.isPassing && !closed.has(attempt.chatId)) attempt.failed = true;
      const seconds = status === 429 ? Number(/"retry_after":(\d+)/.exec(String(body))?.[1]) : 0;
      if (!life || !call || seconds === 0) return;
      const mine = shut.get(life) ?? new Map<string, number>();
      shut.set(life, mine.set(call.key, now() + seconds * 1000));
    },
    take(request, answer, isOver) {
      const path = request.url.pathname;
      const file = /^\/file\/bot[^/]+\/documents\/(.+)$/.exec(path)?.[1];
      if (file !== undefined) {
        const bytes = files.get(file);
        return answer({ status: bytes ? 200 : 404, headers: {}, body: bytes ?? "" });
      }
      const method = path.slice(path.lastIndexOf("/") + 1);
      const params = paramsOf(request);
      if (method === "getUpdates") return getUpdates(params, answer, isOver);
      const chatId = params.chat_id === undefined ? undefined : Number(params.chat_id);
      calls.push({ at: now(), method, chatId });
      const asked = chatId === undefined ? undefined : faults.tooMany();
      if (asked !== undefined) {
        return answer(refused(429, `Too Many Requests: retry after ${asked}`, { retry_after: asked }));
      }
      answer(reply(method, params, { leftAt: request.leftAt, isForNobody: isOver() }));
    },
  };

  return {
    server,
    chats,
    /** All calls of the bot's but those for updates. */
    calls: (): readonly Call[] => calls,
    taps: (): readonly TapSent[] => taps,
    updates: (): readonly UpdateSent[] => updates,
    attempts: (): readonly Attempt[] => attempts,
    lives: (): ReadonlyMap<string, { first: number; last: number }> => lives,
    /** Calls that came before the time that the same process had been asked to wait was over. */
    early: (): readonly Call[] => early,
    /** Something happened in a chat. @param tap where it is a tap */
    happens(chatId: number, content: Params, tap?: Pick<TapSent, "id" | "chatId">): void {
      lastUpdate += 1;
      updates.push({ chatId, at: now(), isMessage: content.message !== undefined });
      waiting.push({ update_id: lastUpdate, ...content });
      if (tap) taps.push({ ...tap, at: now() });
      scheduler.wake();
      scheduler.after(1, deliver);
    },
    /** Telegram sends once more what it has been told had arrived. */
    repeats(): void {
      if (confirmed && !waiting.includes(confirmed)) waiting.unshift(confirmed);
      scheduler.after(1, deliver);
    },
    keepFile: (id: string, bytes: Uint8Array): void => void files.set(id, bytes),
    /** A person blocks the bot, or lets it in again. */
    close: (chatId: number, isClosed: boolean): void => void (isClosed ? closed.add(chatId) : closed.delete(chatId)),
    isClosed: (chatId: number): boolean => closed.has(chatId),
    /** Whether updates wait that the bot has not been given. */
    isWaiting: (): boolean => waiting.length > 0,
  };
}

export type Telegram = ReturnType<typeof createTelegram>;
export type { Chats };
