import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { Agent } from "undici";
import { expect, onTestFinished, test } from "vitest";
import { exchange } from "../../../src/bot/telegram/exchange.ts";

/** A server that answers so, and how it is asked. */
async function served(answer: RequestListener) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const agent = new Agent();
  onTestFinished(async () => {
    await agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/say?a=1`;
  return (signal?: AbortSignal) => exchange(agent, url, signal ? { method: "POST", signal } : { method: "POST" });
}

test("an answer that comes in pieces is read whole, a letter in two of them too", async () => {
  const bytes = Buffer.from('{"text":"o‘zbekcha"}');
  const cut = bytes.indexOf("‘") + 1;
  const ask = await served((_request, response) => {
    response.writeHead(202).write(bytes.subarray(0, cut), () => setImmediate(() => response.end(bytes.subarray(cut))));
  });
  expect(await ask()).toEqual({ status: 202, text: bytes.toString() });
});

test("what is asked goes to the whole address", async () => {
  const ask = await served(({ method, url }, response) => response.end(`${method} ${url}`));
  expect((await ask()).text).toBe("POST /say?a=1");
});

test("an answer that breaks off is none", async () => {
  const ask = await served((_request, response) => {
    response.writeHead(200, { "content-length": 100 }).write("{", () => response.destroy());
  });
  await expect(ask()).rejects.toMatchObject({ code: "UND_ERR_SOCKET" });
});

test("breaking off ends the wait and the connection, with the reason that was given", async () => {
  const asked = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const ask = await served((request) => {
    request.socket.once("close", () => ended.resolve());
    asked.resolve();
  });
  const stopping = new AbortController();
  const answer = ask(stopping.signal);
  await asked.promise;
  const reason = new Error("enough");
  stopping.abort(reason);
  await expect(answer).rejects.toBe(reason);
  await ended.promise;
});

test("what was broken off before it began is not asked", async () => {
  const met: unknown[] = [];
  const ask = await served(({ url }, response) => {
    met.push(url);
    response.end();
  });
  await expect(ask(AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
  expect(met).toEqual([]);
});

test("a signal is listened to for as long as the call takes", async () => {
  const ask = await served((_request, response) => response.end("x"));
  const { signal } = new AbortController();
  const listening = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...given: Parameters<typeof add>) => {
    listening.add(given[1]);
    add(...given);
  };
  signal.removeEventListener = (...given: Parameters<typeof remove>) => {
    listening.delete(given[1]);
    remove(...given);
  };
  await ask(signal);
  expect(listening.size).toBe(0);
});
