import type { ServerResponse } from "node:http";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import type { Refusal } from "./refusal.ts";

/** Answers a call that worked. */
export function answerResult(response: ServerResponse, result: unknown): void {
  answer(response, 200, { ok: true, result });
}

/** Answers a call that did not. */
export function answerRefusal(response: ServerResponse, { status, message, parameters }: Refusal): void {
  answer(response, status, withoutUndefined({ ok: false, error_code: status, description: message, parameters }));
}

/** Answers as the proxy in front of Telegram does when Telegram is away: not in JSON. */
export function answerBadGateway(response: ServerResponse): void {
  const page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n";
  response.writeHead(502, { "content-type": "text/html" }).end(page);
}

function answer(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
