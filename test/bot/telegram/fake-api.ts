import { Api } from "grammy";

export interface Call {
  method: string;
  payload: Record<string, unknown>;
}

/** grammY's Api with `answer` in the place of Telegram: gives a method's result, or throws as grammY would. */
export function fakeApi(answer: (call: Call) => unknown) {
  const calls: Call[] = [];
  const api = new Api("1:test", { fetch: () => Promise.reject(new Error("no network in this test")) });
  api.config.use(async (_next, method, payload) => {
    const call = { method, payload: payload as Record<string, unknown> };
    calls.push(call);
    return { ok: true, result: (await answer(call)) as never };
  });
  return { api, calls };
}
