import { describe, expect, test } from "vitest";
import { filesUnder, lineOf, type Node, parse, type SourceFile, visitWithParents } from "./source-tree.ts";

/** The one class of what is thrown, and the one type of what may be refused. */
const FAILURE = "src/domain/failure.ts";
const RESULT = "src/domain/result.ts";

/** Where a class of errors of its own, or a type of results of its own, is written down. */
function ownShapes(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    visitWithParents(parse(file), (node) => {
      const isShape = file.path !== FAILURE && extendsError(node) ? true : file.path !== RESULT && isRefused(node);
      if (isShape) found.push(`${file.path}:${lineOf(file, node)}`);
    });
    return found;
  });
}

function extendsError({ type, superClass }: Node): boolean {
  return type === "ClassDeclaration" && (superClass as Node | null)?.name === "Error";
}

/** `ok: false` in a type. */
function isRefused({ type, key, typeAnnotation }: Node): boolean {
  if (type !== "TSPropertySignature" || (key as Node).name !== "ok") return false;
  const of = (typeAnnotation as Node | null)?.typeAnnotation as Node | undefined;
  return of?.type === "TSLiteralType" && (of.literal as Node).value === false;
}

test("what is thrown is a Failure, and what may be refused is a Result", () => {
  expect(ownShapes(filesUnder("src"))).toEqual([]);
});

describe("the check", () => {
  const found = (text: string) => ownShapes([{ path: "src/a.ts", text }]);

  test("finds a class of errors", () => {
    expect(found("\nexport class Broken extends Error {}")).toEqual(["src/a.ts:2"]);
  });

  test("finds a type of results", () => {
    expect(found("type Read =\n  | { ok: true }\n  | { ok: false; why: string };")).toEqual(["src/a.ts:3"]);
  });

  test("lets pass what extends a Failure, and what answers", () => {
    expect(found('class A extends Failure {} const b = { ok: false, refusal: "no" };')).toEqual([]);
  });
});
