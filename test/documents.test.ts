import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };

const ROOT = new URL("../", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, ROOT), "utf8");

/** Packages named in the first cells of a document's tables. */
function packagesIn(text: string): string[] {
  const cells = text.match(/^\| `[^|]+ \|/gm) ?? [];
  return cells.flatMap((cell) => cell.match(/(?<=`)[^`, ]+(?=`)/g) ?? []);
}

/** Files that a document names, from the root: those without another folder before them are in src. */
function filesIn(text: string): string[] {
  const named = text.match(/(?<=`)[\w./-]+\.(?:table\.ts|test\.ts|ts|ftl|sql)(?=`)/g) ?? [];
  return named.map((name) => (/^(src|test|sandbox|bench|locales)\//.test(name) ? name : `src/${name}`));
}

/** Addresses of links and pictures that lead to a file of the project. */
function localLinks(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(([, link, picture]) => link ?? picture ?? "");
  return links.filter((link) => !/^(https?:|#)/.test(link)).map((link) => link.split("#")[0] ?? link);
}

test("ARCHITECTURE.md gives a reason for every dependency, and for none that is gone", () => {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(packagesIn(read("ARCHITECTURE.md")).sort()).toEqual(declared.sort());
});

test.each([
  ["ARCHITECTURE.md", 100],
  ["CONTRIBUTING.md", 3],
])("the files that %s names are there", (name, least) => {
  const named = filesIn(read(name));
  expect(named.length).toBeGreaterThan(least);
  expect(named.filter((file) => !existsSync(new URL(file, ROOT)))).toEqual([]);
});

test("every answer to where something is names a file", () => {
  const [, answers = ""] = read("ARCHITECTURE.md").split(/^## (?:Where is it|How to)$/m);
  const rows = answers.split("\n").filter((line) => line.startsWith("| ") && !/^\| (What|---)/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(8);
  expect(rows.filter((row) => filesIn(row).length === 0)).toEqual([]);
});

test.each(["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"])(
  "what %s links to is there",
  (name) => {
    const links = localLinks(read(name));
    expect(links.filter((link) => !existsSync(new URL(link, ROOT)))).toEqual([]);
  },
);

test.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])("%s only names scripts that exist", (name) => {
  const named = [...read(name).matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, script]) => script ?? "");
  expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
});

describe("the checks find", () => {
  test("packages", () => {
    expect(packagesIn("| `grammy` | why |\n| `a`, `@b/c` | `no` |")).toEqual(["grammy", "a", "@b/c"]);
  });

  test("files", () => {
    const text = "`a/b-c.ts`, `test/d.test.ts`, `e`, f.ts, `main.ts`, `locales/en/g.ftl`";
    expect(filesIn(text)).toEqual(["src/a/b-c.ts", "test/d.test.ts", "src/main.ts", "locales/en/g.ftl"]);
  });

  test("links and pictures", () => {
    expect(localLinks('[a](A.md#x) [b](https://b) ![c](docs/c.png) <img src="d.png">')).toEqual([
      "A.md",
      "docs/c.png",
      "d.png",
    ]);
  });
});
