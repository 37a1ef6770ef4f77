import type { Body, FilePart } from "./body.ts";
import specification from "./bot-api.json" with { type: "json" };
import { badRequest, Refusal } from "./refusal.ts";

// bot-api.json is an extract of github.com/PaulSonOfLars/telegram-bot-api-spec, whose licence is in bot-api.LICENSE.

/** Field name (`!` at the end: required) to the types it may have, joined by `|`; `=word` means exactly that word. */
type Fields = Readonly<Record<string, string>>;

const methods: Readonly<Record<string, Fields>> = specification.methods;
/** An object's fields, or the names of the variants that it can be. */
const types: Readonly<Record<string, Fields | string>> = specification.types;

/** What Telegram says when these are missing; anything else is missing in the stand-in's own words. */
const MISSING: Readonly<Record<string, string>> = {
  chat_id: "chat_id is empty",
  text: "message text is empty",
};

/**
 * Checks a call against the Bot API's specification and gives its parameters back with their types: texts of a form
 * become numbers, booleans and objects, `attach://name` becomes the file part.
 * Stricter than Telegram, which ignores what it does not know: a misspelt parameter is a bug in the bot.
 * Throws a `Refusal` 400 that names the parameter, 404 for an unknown method.
 */
export function checkParameters(method: string, body: Body): Record<string, unknown> {
  const fields = methods[method];
  if (!fields) throw new Refusal(404, "Not Found: method not found");
  const used = new Set<string>();
  const values = { ...body.values };
  for (const name of body.parts.keys()) {
    if (Object.keys(fields).some((field) => bare(field) === name)) values[name] = `attach://${name}`;
  }
  const checked = checkObject(values, fields, method, { ...body, used });
  for (const name of body.parts.keys()) {
    if (!used.has(name)) throw badRequest(`file "${name}" of ${method} is not used by any parameter`);
  }
  return checked;
}

interface Reading extends Body {
  /** Parts that some parameter pointed at. */
  used: Set<string>;
}

function bare(field: string): string {
  return field.endsWith("!") ? field.slice(0, -1) : field;
}

function checkObject(value: object, fields: Fields, path: string, reading: Reading): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const known = new Map(Object.entries(fields).map(([field, type]) => [bare(field), type]));
  for (const [name, item] of Object.entries(value)) {
    const type = known.get(name);
    if (type === undefined) throw badRequest(`unknown field "${name}" in ${path}`);
    if (item === undefined || item === null) continue;
    result[name] = checkValue(item, type, `${path}.${name}`, reading);
  }
  for (const field of Object.keys(fields)) {
    if (field.endsWith("!") && !(bare(field) in result)) {
      const name = bare(field);
      throw badRequest((path in methods ? MISSING[name] : undefined) ?? `field "${name}" of ${path} is missing`);
    }
  }
  return result;
}

function checkValue(value: unknown, type: string, path: string, reading: Reading): unknown {
  const options = type.split("|");
  if (options.length === 1) return checkOne(value, type, path, reading);
  let closest: { refusal: Refusal; marks: number } | undefined;
  for (const option of options) {
    try {
      return checkOne(value, option, path, reading);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const marks = resemblance(value, option, reading);
      if (!closest || marks > closest.marks) closest = { refusal: error, marks };
    }
  }
  throw closest?.refusal ?? badRequest(`${path} has no type`);
}

/** How many marks of the variant an object has: its required fields; none if a word differs that tells variants apart. */
function resemblance(value: unknown, type: string, reading: Reading): number {
  const fields = types[type.replaceAll("Array of ", "")];
  let object = parsed(value, reading);
  while (Array.isArray(object)) object = object[0];
  if (typeof fields !== "object" || typeof object !== "object" || object === null) return 0;
  const own = new Map<string, unknown>(Object.entries(object));
  const required = Object.entries(fields).filter(([field]) => field.endsWith("!"));
  if (required.some(([field, kind]) => kind.startsWith("=") && own.get(bare(field)) !== kind.slice(1))) return 0;
  return required.filter(([field]) => own.has(bare(field))).length;
}

function checkOne(value: unknown, type: string, path: string, reading: Reading): unknown {
  const wrong = (): Refusal => badRequest(`${path} must be of type ${type}`);
  if (type.startsWith("=")) {
    if (value === type.slice(1)) return value;
    throw badRequest(`${path} must be "${type.slice(1)}"`);
  }
  if (type === "InputFile") return attached(value, path, reading);
  if (type === "String") {
    if (typeof value === "string") return value;
    throw wrong();
  }
  const item = parsed(value, reading);
  if (type === "Integer" && Number.isSafeInteger(item)) return item;
  if (type === "Float" && typeof item === "number") return item;
  if (type === "Boolean" && typeof item === "boolean") return item;
  if (type.startsWith("Array of ")) {
    if (!Array.isArray(item)) throw wrong();
    const nested = { ...reading, form: false };
    return item.map((one, index) => checkValue(one, type.slice("Array of ".length), `${path}[${index}]`, nested));
  }
  const fields = types[type];
  if (typeof fields === "string") return checkValue(item, fields, path, { ...reading, form: false });
  if (fields === undefined || typeof item !== "object" || item === null || Array.isArray(item)) throw wrong();
  return checkObject(item, fields, path, { ...reading, form: false });
}

/** In a form everything is text: numbers and objects are JSON in it, and booleans may be written in capitals. */
function parsed(value: unknown, reading: Reading): unknown {
  if (!reading.form || typeof value !== "string") return value;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function attached(value: unknown, path: string, reading: Reading): FilePart {
  if (typeof value !== "string" || !value.startsWith("attach://")) throw badRequest(`${path} must be a file`);
  const name = value.slice("attach://".length);
  const part = reading.parts.get(name);
  if (!part) throw badRequest(`${path} points at the file "${name}", which was not uploaded`);
  reading.used.add(name);
  return part;
}
