import { Buffer } from "node:buffer";
import { makeMp3 } from "../../../sandbox/samples/mp3.ts";

/** The text fields of the vendor's published example, in its order. */
export const vendorFields: [name: string, value: string][] = [
  ["name", "TestAutocalls1"],
  ["from", "2025.04.25"],
  ["to", "2025.04.25"],
  ["fromtime", "18:00"],
  ["totime", "20:59"],
  ["trunks", "712037006"],
  ["maxline", "3"],
  ["goodtime", "4"],
  ["tries", "5"],
  ["paused", "0"],
  ["timezone", "utc +5"],
];

export const numbers = "998901234567\n998931112233\n998712000000\n";

export const mp3 = await makeMp3({ seconds: 1 });

export type RawForm = {
  fields?: [name: string, value: string][];
  record?: Uint8Array | undefined;
  recipients?: string | Uint8Array | undefined;
};

/** A multipart body as curl writes it, undefined files left out. */
export function rawForm(form: RawForm = {}): { headers: Record<string, string>; body: Buffer<ArrayBuffer> } {
  const { fields = vendorFields, record, recipients } = { record: mp3, recipients: numbers, ...form };
  const boundary = "------------------------d74496d66958873e";
  const file = (name: string, fileName: string, bytes: string | Uint8Array) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\n`,
    "Content-Type: application/octet-stream\r\n\r\n",
    bytes,
    "\r\n",
  ];
  const parts = [
    ...(record === undefined ? [] : file("record", "001_ChooseLang_Uz_Ru.mp3", record)),
    ...(recipients === undefined ? [] : file("recipients", "recipients.csv", recipients)),
    ...fields.map(
      ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
    `--${boundary}--\r\n`,
  ];
  return {
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part))),
  };
}

/** The vendor's fields with some replaced, or left out where undefined. */
export function fieldsWith(changes: Record<string, string | undefined>): [name: string, value: string][] {
  const all: [string, string | undefined][] = vendorFields.map(([name, value]) => [
    name,
    Object.hasOwn(changes, name) ? changes[name] : value,
  ]);
  for (const name of Object.keys(changes)) if (!all.some(([known]) => known === name)) all.push([name, changes[name]]);
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
