import { describe, expect, test } from "vitest";
import { filesUnder, lineOf, type Node, parse, type SourceFile, visitWithParents } from "./source-tree.ts";

/**
 * What is spread into an object is not checked for properties that do not belong there. So a literal is never spread into
 * one, by a condition neither: its properties stand in it by themselves, and `withoutUndefined` leaves out what is not there.
 */
function spreadLiterals(files: readonly SourceFile[]): string[] {
  // Parsing takes longest.
  const spreading = files.filter(({ text }) => /\.\.\.\s*[({]|\.\.\.[^,;]*[?&|]/.test(text));
  return spreading.flatMap((file) => {
    const found: string[] = [];
    visitWithParents(parse(file), (node, parents) => {
      if (node.type !== "SpreadElement" || parents.at(-1)?.type !== "ObjectExpression") return;
      if (isLiteral(node.argument as Node)) found.push(`${file.path}:${lineOf(file, node)}`);
    });
    return found;
  });
}

/** `{ a }`, `x ? { a } : {}` and `x && { a }` alike; what there is nothing in hides nothing. */
function isLiteral(spread: Node): boolean {
  const inner = spread.type === "TSAsExpression" ? (spread.expression as Node) : spread;
  if (inner.type === "ConditionalExpression")
    return [inner.consequent, inner.alternate].some((one) => isLiteral(one as Node));
  if (inner.type === "LogicalExpression") return isLiteral(inner.right as Node);
  return inner.type === "ObjectExpression" && (inner.properties as Node[]).length > 0;
}

const everything = ["src", "sandbox", "bench", "test", "locales"].flatMap((folder) => filesUnder(folder));

test("no literal is spread into an object, where a property that does not belong would go unseen", () => {
  expect(spreadLiterals(everything)).toEqual([]);
});

describe("the check", () => {
  const found = (text: string) => spreadLiterals([{ path: "src/a.ts", text }]);

  test("says in which file and on which line", () => {
    expect(found("const one = 1;\nconst two = {\n  ...{ one },\n};")).toEqual(["src/a.ts:3"]);
  });

  test.each(["x ? { a } : {}", "x ? {} : { a }", "x && { a }", "x ?? { a }", "{ a } as const"])(
    "finds ...(%s)",
    (spread) => {
      expect(found(`const one = { ...(${spread}) };`)).toEqual(["src/a.ts:1"]);
    },
  );

  test("lets pass what is spread into a list, and an object that has a name", () => {
    expect(found("const all = [...(x ? [1] : [])]; const more = { ...all, ...of(x), ...(x ? y : {}) };")).toEqual([]);
  });
});
