import { parseBuffer } from "music-metadata";
import type { RecipientsFormat, SentFile } from "./contract.ts";
import type { ReceivedForm } from "./form.ts";

export type AcceptedCampaign = {
  texts: Record<TextField, string>;
  trunks: string[];
  offsetHours: number;
  record: SentFile;
  recipientsCount: number;
};

export type Checked = { ok: true; campaign: AcceptedCampaign } | { ok: false; error: string };

const defaults = { maxline: "1", goodtime: "3", tries: "2", paused: "0", timezone: "utc +5" };
const required = ["name", "from", "to", "fromtime", "totime", "trunks"] as const;
type TextField = (typeof required)[number] | keyof typeof defaults;

const hour = /^([01]\d|2[0-3]):[0-5]\d$/u;
const shapes: Record<TextField, RegExp> = {
  name: /\S/u,
  from: /^\d{4}\.\d{2}\.\d{2}$/u,
  to: /^\d{4}\.\d{2}\.\d{2}$/u,
  fromtime: hour,
  totime: hour,
  trunks: /^\d+(,\d+)*$/u,
  maxline: /^[1-9]\d*$/u,
  goodtime: /^\d+$/u,
  tries: /^[1-9]\d*$/u,
  paused: /^[01]$/u,
  timezone: /^utc [+-](\d|1[0-4])$/u,
};

const lines: Record<RecipientsFormat, RegExp> = {
  international: /^[1-9]\d{9,14}$/u,
  plus: /^\+[1-9]\d{9,14}$/u,
  national: /^\d{9}$/u,
};

function isTextField(name: string): name is TextField {
  return Object.hasOwn(shapes, name);
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text.replaceAll(".", "-"), { overflow: "reject" }) !== undefined;
  } catch {
    return false;
  }
}

async function isMp3(bytes: Uint8Array): Promise<boolean> {
  try {
    const { format } = await parseBuffer(bytes, undefined, { duration: true });
    const layer3 = /^MPEG (1|2|2\.5) Layer 3$/u.test(format.codec ?? "");
    return format.container === "MPEG" && layer3 && (format.numberOfSamples ?? 0) > 0;
  } catch {
    return false;
  }
}

/** How many numbers the list holds, one a line, or what is wrong with it. */
function countRecipients(bytes: Uint8Array, format: RecipientsFormat): number | string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return "recipients: not UTF-8";
  }
  if (text.startsWith("\uFEFF")) return "recipients: byte order mark";
  if (text.includes("\r")) return "recipients: CR in a line end";
  const rows = text.replace(/\n$/u, "").split("\n");
  const bad = rows.findIndex((row) => !lines[format].test(row));
  return bad < 0 ? rows.length : `recipients: line ${bad + 1} is no number`;
}

function fieldsProblem(form: ReceivedForm): string | undefined {
  const names = [...form.fields, ...form.files].map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return `${twice}: sent twice`;
  for (const [name] of form.files) {
    if (name !== "record" && name !== "recipients") return `${name}: unknown file`;
  }
  for (const [name, value] of form.fields) {
    if (!isTextField(name)) return `${name}: unknown field`;
    if (!shapes[name].test(value)) return `${name}: wrong format`;
  }
  const missing = ["record", "recipients", ...required].find((name) => !names.includes(name));
  return missing === undefined ? undefined : `${missing}: required`;
}

/** Whether the PBX would take this form, by the published formats (PBX API, addAutorule); the first fault otherwise. */
export async function checkForm(form: ReceivedForm, known: string[], format: RecipientsFormat): Promise<Checked> {
  const refused = (error: string): Checked => ({ ok: false, error });
  const problem = fieldsProblem(form);
  if (problem !== undefined) return refused(problem);
  const sent = Object.fromEntries(form.fields);
  const texts: Record<TextField, string> = {
    name: "",
    from: "",
    to: "",
    fromtime: "",
    totime: "",
    trunks: "",
    ...defaults,
    ...sent,
  };
  for (const field of ["from", "to"] as const) if (!isDay(texts[field])) return refused(`${field}: no such day`);
  if (texts.from > texts.to) return refused("to: before from");
  if (texts.fromtime >= texts.totime) return refused("totime: not after fromtime");
  const trunks = texts.trunks.split(",");
  const stranger = trunks.find((trunk) => !known.includes(trunk));
  if (stranger !== undefined) return refused(`trunks: ${stranger} is not a line of this account`);
  const files = new Map(form.files);
  const record = files.get("record");
  const recipients = files.get("recipients");
  if (!record || !(await isMp3(record.bytes))) return refused("record: not an mp3");
  const recipientsCount = countRecipients(recipients?.bytes ?? new Uint8Array(), format);
  if (typeof recipientsCount === "string") return refused(recipientsCount);
  const offsetHours = Number(texts.timezone.slice("utc ".length));
  return { ok: true, campaign: { texts, trunks, offsetHours, record, recipientsCount } };
}
