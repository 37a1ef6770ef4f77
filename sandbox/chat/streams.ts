/** Server-sent events to every page that is open (HTML standard, section 9.2). */
import type { ServerResponse } from "node:http";

export interface Streams {
  /** Keeps `response` open as a stream about one person. */
  open(response: ServerResponse, personId: number): void;
  /** Sends to the pages that show the person, or to all when `personId` is undefined. */
  send(event: string, data: unknown, personId?: number): void;
  close(): void;
}

/** An empty set of streams. */
export function createStreams(): Streams {
  const open = new Map<ServerResponse, number>();
  return {
    open(response, personId) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      open.set(response, personId);
      response.on("close", () => open.delete(response));
    },
    send(event, data, personId) {
      for (const [response, whose] of open) {
        if (personId === undefined || personId === whose) response.write(frame(event, data));
      }
    },
    close() {
      for (const response of open.keys()) response.end();
    },
  };
}

/** One event as it goes over the wire. */
export function frame(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
