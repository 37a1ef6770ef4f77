/** Reads the project's own source, for the tests that keep its rules. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "vitest/node";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

export interface SourceFile {
  /** From the project's root, with forward slashes: "src/domain/locale.ts". */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** As written, or the path from the project's root of a relative one. */
  readonly target: string;
  /** Gone once the types are stripped. */
  readonly typeOnly: boolean;
}

/** Every file under a folder (from the project's root) whose name ends so, in the order of their paths. */
export function filesUnder(folder: string, ending = ".ts"): SourceFile[] {
  const start = join(ROOT, folder);
  if (!existsSync(start)) return [];
  const names = readdirSync(start, { recursive: true, encoding: "utf8" });
  return names
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** Everything that a file imports or exports from elsewhere, `import()` and `import("…").Type` included. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  visit(parse(file), (node) => {
    const source = sourceOf(node);
    if (source === undefined) return;
    const target = source.startsWith(".") ? posix.join(dirname(file.path), source) : source;
    found.push({ target, typeOnly: isTypeOnly(node) });
  });
  return found;
}

/** Every string in a file, template texts included; what it imports and its comments are not. */
export function stringsOf(file: SourceFile): string[] {
  const found: string[] = [];
  visit(parse(file), (node) => {
    const source = node.source;
    for (const child of Object.values(node).flat()) {
      if (child === source || !isNode(child)) continue;
      if (child.type === "Literal" && typeof child.value === "string") found.push(child.value);
    }
    if (node.type === "TemplateElement" && isCooked(node.value)) found.push(node.value.cooked);
  });
  return found;
}

/** ESTree, as far as it is read here. */
export type Node = Record<string, unknown> & { type: string };

/** A file is read by several tests, and parsing takes longest. */
const parsed = new WeakMap<SourceFile, Node>();

/** The syntax tree of a file. */
export function parse(file: SourceFile): Node {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const tree = { ...parseAst(file.text, { lang: file.path.endsWith(".js") ? "js" : "ts" }, file.path) };
  parsed.set(file, tree);
  return tree;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

const isCooked = (value: unknown): value is { cooked: string } =>
  typeof value === "object" && value !== null && "cooked" in value && typeof value.cooked === "string";

function visit(node: Node, look: (node: Node) => void): void {
  visitWithParents(node, look);
}

/**
 * Looks at every node of a tree, the outer ones first; `parents` are those around it, the nearest one last. They are one array,
 * which is right only while `look` is called: a tree has more nodes than there is time for arrays.
 */
export function visitWithParents(
  node: Node,
  look: (node: Node, parents: readonly Node[]) => void,
  parents: Node[] = [],
): void {
  look(node, parents);
  parents.push(node);
  for (const value of Object.values(node)) {
    if (isNode(value)) visitWithParents(value, look, parents);
    else if (Array.isArray(value)) for (const child of value) if (isNode(child)) visitWithParents(child, look, parents);
  }
  parents.pop();
}

/** The line of a file, from 1, on which a node begins. */
export function lineOf({ text }: SourceFile, { start }: Node): number {
  return text.slice(0, typeof start === "number" ? start : 0).split("\n").length;
}

const IMPORTING = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

function sourceOf(node: Node): string | undefined {
  const source = node.source;
  if (!IMPORTING.has(node.type) || !isNode(source)) return undefined;
  return typeof source.value === "string" ? source.value : undefined;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === "TSImportType") return true;
  if (node.importKind === "type" || node.exportKind === "type") return true;
  const parts = [node.specifiers].flat().filter(isNode);
  return parts.length > 0 && parts.every((part) => part.importKind === "type" || part.exportKind === "type");
}
