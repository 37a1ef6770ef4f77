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

/** Files of src that a document names, "store/drafts.ts"; those of other folders are left out. */
function filesIn(text: string): string[] {
  const named = text.match(/(?<=`)[\w/-]+\.ts(?=`)/g) ?? [];
  return named.filter((name) => !/^(test|sandbox|bench|locales)\//.test(name));
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

test("the files of src that ARCHITECTURE.md names are there", () => {
  const named = filesIn(read("ARCHITECTURE.md"));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !existsSync(new URL(`src/${name}`, ROOT)))).toEqual([]);
});

test.each(["README.md", "ARCHITECTURE.md", "CHANGELOG.md"])("what %s links to is there", (name) => {
  const links = localLinks(read(name));
  expect(links.filter((link) => !existsSync(new URL(link, ROOT)))).toEqual([]);
});

test("the README only names scripts that exist", () => {
  const named = [...read("README.md").matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, script]) => script ?? "");
  expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
});

describe("the checks find", () => {
  test("packages", () => {
    expect(packagesIn("| `grammy` | why |\n| `a`, `@b/c` | `no` |")).toEqual(["grammy", "a", "@b/c"]);
  });

  test("files", () => {
    expect(filesIn("`a/b-c.ts`, `test/d.ts`, `e`, f.ts, `main.ts`")).toEqual(["a/b-c.ts", "main.ts"]);
  });

  test("links and pictures", () => {
    expect(localLinks('[a](A.md#x) [b](https://b) ![c](docs/c.png) <img src="d.png">')).toEqual([
      "A.md",
      "docs/c.png",
      "d.png",
    ]);
  });
});
