/** Finds the lines of a source that read the machine's clock, its time zone or its language, or that wait for a time. */
import { lineOf, type Node, parse, type SourceFile, stringsOf, visitWithParents } from "./source-tree.ts";

/** Whoever hands the clock on says so by its name, and everything else is handed it. */
const isDoor = (path: string) => /clock/i.test(path);

/** What of Temporal needs no clock. */
const TEMPORAL = /^(Duration|Instant|Plain\w+|ZonedDateTime)$/;
/** What of Date needs none. */
const DATE = /^(UTC|parse|prototype)$/;
/** Methods of a Date that answer in the machine's zone or language, and other clocks. */
const LOCAL =
  /^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset|Year)|to(Date|Time)String|toLocale(Date|Time)?String|toLocale(Upper|Lower)Case|localeCompare)$/;
const OTHER_CLOCKS = /^(hrtime|uptime|timeStamp|timeOrigin|getRealSystemTime|timeZoneId)$/;
const IN_TEXT =
  /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\.now\(|\bCURRENT_(TIMESTAMP|DATE|TIME)\b|\b(datetime|date|time|julianday|strftime)\([^)]*'now'|\bunixepoch\(\s*\)/i;
/** In a test everything that waits waits for an event. */
const WAITING = /^(setTimeout|setInterval|waitForTimeout)$/;
/** Clocks that tell how long something took: a test may hand them on, and may not ask them. */
const STOPWATCH = /^(passedClock|steadyClock)$/;

/** Parsing is slow: a file without any of these words reads no clock. In small letters they would stand in every "update". */
const WORTH_PARSING =
  /\bDate\b|\bTemporal\b|DateTimeFormat|to(Date|Time)String|\b[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset|Year)\b|performance|timers|hrtime|uptime|timeStamp|timeOrigin|SystemTime|timeZoneId|toLocale|localeCompare|useFakeTimers|setTimeout|setInterval|waitForTimeout|passedClock|steadyClock/;

/** A reading as it is told: "test/app/queue/alarm.test.ts:12 Date.now". */
export function clockReadings(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, text }) => !isDoor(path) && (WORTH_PARSING.test(text) || IN_TEXT.test(text)))
    .flatMap(readingsOf);
}

function readingsOf(file: SourceFile): string[] {
  const found: string[] = [];
  // Where the timers are faked nothing is waited for.
  const mayNotWait = file.path.startsWith("test/") && !file.text.includes("useFakeTimers(");
  const tell = (node: Node, what: string) => found.push(`${file.path}:${lineOf(file, node)} ${what}`);
  visitWithParents(parse(file), (node, parents) => {
    const what = reading(node, parents) ?? (mayNotWait ? waiting(node, parents) : undefined);
    if (what !== undefined) tell(node, what);
  });
  for (const text of stringsOf(file)) {
    const [what] = IN_TEXT.exec(text) ?? [];
    if (what !== undefined) found.push(`${file.path}:${lineOfText(file, what)} ${what} in a text`);
  }
  return [...new Set(found)];
}

function reading(node: Node, parents: readonly Node[]): string | undefined {
  const parent = parents.at(-1);
  const name = nameOf(node);
  if (isMember(node)) {
    const property = propertyOf(node);
    if (property === undefined) return undefined;
    if (LOCAL.test(property) || OTHER_CLOCKS.test(property)) return property;
    return /^(Date|performance)$/.test(property) ? `.${property}` : undefined;
  }
  if (node.type === "NewExpression" || node.type === "CallExpression") return zoneless(node);
  if (!isReference(node, parents) || name === undefined || parent === undefined) return undefined;
  if (name === "performance") return memberText(name, parent, node);
  if (name === "Date") return dateReading(node, parent);
  if (name === "Temporal") {
    const property = isMember(parent) && parent.object === node ? propertyOf(parent) : undefined;
    if (property !== undefined && TEMPORAL.test(property)) return undefined;
    // `const { PlainDate } = Temporal` takes no more than it names.
    return isHarmlessPattern(parent, node) ? undefined : memberText(name, parent, node);
  }
  return undefined;
}

function dateReading(node: Node, parent: Node): string | undefined {
  if (parent.type === "BinaryExpression" && parent.operator === "instanceof") return undefined;
  if (isMember(parent) && parent.object === node) {
    const property = propertyOf(parent);
    return property !== undefined && DATE.test(property) ? undefined : `Date.${property ?? "…"}`;
  }
  if (parent.type === "NewExpression" && parent.callee === node) {
    const given = [parent.arguments].flat();
    if (given.length === 0) return "new Date()";
    if (given.length > 1) return "new Date(…) in the machine's zone";
    const [only] = given;
    const value = isNode(only) && only.type === "Literal" ? only.value : undefined;
    return typeof value === "string" && /T[^Z+-]*$/.test(value) ? "new Date(…) in the machine's zone" : undefined;
  }
  return "Date";
}

/** Formats without a zone take the machine's, and faked timers without a time begin at the machine's. */
function zoneless(node: Node): string | undefined {
  const callee = isNode(node.callee) ? node.callee : undefined;
  if (callee === undefined || !isMember(callee)) return undefined;
  const property = propertyOf(callee);
  const given = [node.arguments].flat().filter(isNode);
  if (property === "DateTimeFormat" && !names(given[1], ["timeZone"])) return "Intl.DateTimeFormat without a timeZone";
  if (property === "useFakeTimers" && !names(given[0], ["now", "toFake"])) return "useFakeTimers without a now";
  return undefined;
}

function waiting(node: Node, parents: readonly Node[]): string | undefined {
  if (isMember(node)) return WAITING.test(propertyOf(node) ?? "") ? propertyOf(node) : undefined;
  const parent = parents.at(-1);
  if (node.type === "ImportDeclaration") return textOf(node.source)?.includes("timers") ? "timers" : undefined;
  const name = nameOf(node);
  if (name !== undefined && STOPWATCH.test(name) && parent?.type === "CallExpression" && parent.callee === node)
    return name;
  if (name === undefined || !WAITING.test(name) || parent === undefined) return undefined;
  return isReference(node, parents) || parent.type === "ImportSpecifier" ? name : undefined;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
const isMember = (node: Node) => node.type === "MemberExpression";
const nameOf = (node: Node) => (node.type === "Identifier" && typeof node.name === "string" ? node.name : undefined);
const textOf = (node: unknown) => (isNode(node) && typeof node.value === "string" ? node.value : undefined);

function propertyOf(node: Node): string | undefined {
  if (!isNode(node.property)) return undefined;
  return node.computed === true ? textOf(node.property) : nameOf(node.property);
}

function memberText(name: string, parent: Node, node: Node): string {
  const property = isMember(parent) && parent.object === node ? propertyOf(parent) : undefined;
  return property === undefined ? name : `${name}.${property}`;
}

/** Whether an identifier stands for a value: not for a type, a property's name or something declared here. */
function isReference(node: Node, parents: readonly Node[]): boolean {
  if (nameOf(node) === undefined) return false;
  if (parents.some(({ type }) => type.startsWith("TS") && !/^TS(As|Satisfies|NonNull|Instantiation)/.test(type))) {
    return false;
  }
  const parent = parents.at(-1);
  if (parent === undefined) return false;
  if (isMember(parent)) return parent.object === node || parent.computed === true;
  if (parent.type === "Property" && parent.key === node && parent.computed !== true) return parent.shorthand === true;
  return !/^(Import|Export)\w*Specifier$|^MethodDefinition$|^PropertyDefinition$/.test(parent.type);
}

function isHarmlessPattern(parent: Node, node: Node): boolean {
  if (parent.type !== "VariableDeclarator" || parent.init !== node || !isNode(parent.id)) return false;
  if (parent.id.type !== "ObjectPattern") return false;
  const parts = [parent.id.properties].flat().filter(isNode);
  return parts.every((part) => isNode(part.key) && TEMPORAL.test(nameOf(part.key) ?? ""));
}

function names(options: Node | undefined, wanted: readonly string[]): boolean {
  if (options?.type !== "ObjectExpression") return false;
  const keys = [options.properties].flat().filter(isNode);
  return keys.some(({ key }) => isNode(key) && wanted.includes(nameOf(key) ?? textOf(key) ?? ""));
}

function lineOfText({ text }: SourceFile, what: string): number {
  return text.slice(0, Math.max(0, text.indexOf(what))).split("\n").length;
}
