import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { wallClock } from "../../src/clock.ts";
import { createCampaigns } from "./campaigns.ts";
import type { PbxEvent, PbxMethod, PbxOptions, PbxRequest, PbxSandbox } from "./contract.ts";
import { createFaults, jsonReply, type Reply, replyInstead, spoil } from "./faults.ts";
import { type ReceivedForm, receiveForm } from "./form.ts";
import { checkForm } from "./rules.ts";

const routes: { method: string; path: RegExp; name: PbxMethod }[] = [
  { method: "POST", path: /^\/mapi\/addAutorule$/u, name: "addAutorule" },
  { method: "GET", path: /^\/mapi\/getAutorule\/([1-9]\d*)$/u, name: "getAutorule" },
  { method: "GET", path: /^\/mapi\/getMyTrunks$/u, name: "getMyTrunks" },
];

/** Starts the AloVoice API on 127.0.0.1 (a free port unless told), as strict as its page, with faults on demand. */
export async function startPbx(options: PbxOptions = {}): Promise<PbxSandbox> {
  const { token = "sandbox-pbx-token", recipientsFormat = "international", countAfterMs = 2_000 } = options;
  const clock = options.now ?? wallClock;
  const faults = createFaults();
  const listeners = new Set<(event: PbxEvent) => void>();
  /** Accounts besides the first, by their tokens, and whose a campaign is. */
  const others = new Map<string, string[]>();
  const owners = new Map<number, string>();
  let ahead = 0;
  let alive = options.now !== undefined;

  const tell = (event: PbxEvent) => {
    for (const listener of listeners) listener(event);
  };
  const campaigns = createCampaigns({
    now: () => clock() + ahead,
    alive: () => alive,
    countAfterMs,
    state: options.kept?.campaigns,
    onChange: (campaign) => tell({ kind: "campaign", campaign }),
  });

  /** The lines that a token opens; undefined of one that opens nothing. */
  const linesOf = (by: string): string[] | undefined => (by === token ? sandbox.trunks : others.get(by));

  async function receive(http: IncomingMessage, request: PbxRequest, bytesPerSecond?: number) {
    const form = await receiveForm(http, bytesPerSecond);
    request.fields = form.fields;
    for (const [name, file] of form.files) {
      if (name === "record") request.record = file;
      if (name === "recipients") request.recipients = { ...file, text: Buffer.from(file.bytes).toString("utf8") };
    }
    return form;
  }

  async function addAutorule(form: ReceivedForm, by: string): Promise<Reply> {
    const checked = await checkForm(form, linesOf(by) ?? [], recipientsFormat);
    if (!checked.ok) return jsonReply(400, { error: checked.error });
    const campaign = campaigns.create(checked.campaign);
    owners.set(campaign.id, by);
    return jsonReply(200, campaign);
  }

  function getAutorule(id: number, by: string): Reply {
    const found = (owners.get(id) ?? token) === by ? campaigns.find(id) : undefined;
    return found ? jsonReply(200, found) : jsonReply(404, { error: "Autorule not found" });
  }

  /** The answer, or undefined when the connection is to be closed without one. */
  async function answer(http: IncomingMessage, request: PbxRequest): Promise<Reply | undefined> {
    const route = routes.find(({ method, path }) => method === request.method && path.test(request.path));
    const fault = faults.take(route?.name);
    if (fault?.kind === "cut") return undefined;
    const by = /^Bearer (.+)$/u.exec(http.headers.authorization ?? "")?.[1] ?? "";
    if (by !== token) request.token = by;
    const lines = linesOf(by);
    if (!lines) return jsonReply(401, { error: "Unauthorized" });
    if (!route) return jsonReply(404, { error: "Not found" });
    const speed = fault?.kind === "slow-reading" ? fault.bytesPerSecond : undefined;
    const form = route.name === "addAutorule" ? await receive(http, request, speed) : undefined;
    const instead = replyInstead(fault);
    if (instead) return instead;

    let reply: Reply;
    if (form) reply = await addAutorule(form, by);
    else if (route.name === "getMyTrunks") reply = jsonReply(200, lines);
    else reply = getAutorule(Number(route.path.exec(request.path)?.[1]), by);
    if (fault?.kind === "stall") await faults.stall(fault.ms);
    return fault?.kind === "answer-lost" ? undefined : spoil(reply, fault);
  }

  async function serve(http: IncomingMessage, response: ServerResponse) {
    const request: PbxRequest = { method: http.method ?? "", path: http.url ?? "", status: undefined };
    sandbox.requests.push(request);
    let reply: Reply | undefined;
    try {
      reply = await answer(http, request);
    } catch (error) {
      reply = jsonReply(400, { error: error instanceof Error ? error.message : "bad request" });
    }
    if (reply) {
      request.status = reply.status;
      const wait = reply.retryAfterSeconds;
      if (wait !== undefined) response.setHeader("retry-after", String(wait));
      response.writeHead(reply.status, {
        "content-type": reply.type,
        "content-length": String(Buffer.byteLength(reply.body)),
      });
      if (reply.cutAt === undefined) response.end(reply.body);
      else response.write(reply.body.slice(0, reply.cutAt), () => http.socket.destroy());
    } else {
      http.socket.destroy();
    }
    tell({ kind: "request", request });
  }

  const server = createServer((http, response) => {
    serve(http, response).catch(() => http.socket.destroy());
  });
  async function listen(port: number): Promise<number> {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address: AddressInfo | string | null = server.address();
    return typeof address === "object" && address !== null ? address.port : port;
  }
  async function hangUp() {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  }
  const port = await listen(options.port ?? 0);

  const sandbox: PbxSandbox = {
    url: `http://127.0.0.1:${port}/mapi`,
    token,
    requests: options.kept?.requests ?? [],
    trunks: options.trunks ?? options.kept?.trunks ?? ["712037006", "551234567", "712345678"],
    opens(by, lines) {
      if (lines) others.set(by, lines);
      else others.delete(by);
    },
    campaigns: campaigns.all,
    setStatus: (id, status) => campaigns.change(id, { status }),
    setRecipients: (id, recipients) => campaigns.change(id, { recipients }),
    forget: campaigns.forget,
    async fault(fault) {
      faults.add(fault);
      if (fault.kind === "down") await hangUp();
      tell({ kind: "faults", faults: faults.list() });
    },
    async clearFaults() {
      faults.clear();
      if (!server.listening) await listen(port);
      tell({ kind: "faults", faults: [] });
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    advance(ms) {
      ahead += ms;
      alive = true;
      campaigns.all();
    },
    state: () => ({ campaigns: campaigns.state(), requests: sandbox.requests, trunks: sandbox.trunks }),
    async close() {
      faults.clear();
      await hangUp();
    },
  };
  return sandbox;
}
