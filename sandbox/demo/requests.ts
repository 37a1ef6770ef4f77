/** The PBX's requests as the panel shows them. */
import type { PbxRequest, SentFile } from "../pbx/contract.ts";
import type { Snapshot } from "./snapshot.ts";

type Shown = Snapshot["requests"][number];

const SHOWN_REQUESTS = 40;
const SHOWN_NUMBERS = 3;

/** Oldest first; the same question asked again and again is one line with a count. */
export function showRequests(requests: readonly PbxRequest[]): Shown[] {
  const shown: Shown[] = [];
  for (const request of requests) {
    const { method, path, status = null } = request;
    const last = shown.at(-1);
    const again = last?.method === method && last.path === path && last.status === status && method === "GET";
    if (again) last.times += 1;
    else shown.push({ method, path, status, times: 1, fields: fieldsOf(request) });
  }
  return shown.slice(-SHOWN_REQUESTS);
}

function fieldsOf({ record, recipients, fields = [] }: PbxRequest): [string, string][] {
  const all: [string, string][] = [];
  if (record) all.push(["record", describe(record)]);
  if (recipients) {
    const numbers = recipients.text.split("\n", SHOWN_NUMBERS);
    all.push(["recipients", [describe(recipients), ...numbers, "…"].join("\n")]);
  }
  return [...all, ...fields];
}

function describe({ name, type, bytes }: SentFile): string {
  return `${name} · ${type} · ${bytes.length} B`;
}
