import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { filesUnder, importsOf, type SourceFile } from "./source-tree.ts";

/** Which rooms of src a room may import; each may import itself. */
const ROOMS: Record<string, readonly string[]> = {
  bot: ["app", "store", "files", "domain"],
  app: ["store", "pbx", "files", "domain"],
  store: ["domain"],
  pbx: ["domain"],
  files: ["domain"],
  domain: [],
  "bot/views": ["domain"],
};

/**
 * What builds and starts the parts: main.ts is the entry, process.ts the process, run.ts its life, hold-folder.ts,
 * open-data.ts and incoming.ts its folder and its way in, service.ts joins the rooms; backup.ts, restore.ts, journal.ts and read/
 * are processes of their own.
 */
const BUILDERS = [
  "main",
  "process",
  "run",
  "hold-folder",
  "incoming",
  "open-data",
  "service",
  "backup",
  "restore",
  "journal",
].map((name) => `src/${name}.ts`);
const isBuilder = (path: string) => BUILDERS.includes(path) || path.startsWith("src/read/");

/** Files beside main.ts whose types the rooms may name; only domain may not. */
const SHARED = ["src/words.ts", "src/words-keys.ts", "src/log.ts", "src/config.ts"];

/** What the views share with those who read the taps: a button is packed and unpacked by one definition. */
const SHARED_WITH_VIEWS = ["src/bot/callback-data.ts"];

/** Packages that belong to one room: nobody else may know them. */
const PACKAGES: Record<string, string> = { "better-sqlite3": "store", grammy: "bot", "@grammyjs": "bot" };

/** All that domain takes from outside: it decides, and needs nothing to decide with but the rules of numbers. */
const DOMAIN_PACKAGES = ["libphonenumber-js"];

/** Loads those rules when they are first asked for. */
const LOADS_THEM = { path: "src/domain/number/registry.ts", with: "node:module" };

/** "bot" for src/bot/inbox.ts, "bot/views" for its views, undefined for a file beside main.ts. */
function roomOf(path: string): string | undefined {
  const [, room = "", next] = path.split("/");
  if (!path.startsWith("src/") || !path.slice(4).includes("/")) return undefined;
  return room === "bot" && next === "views" ? "bot/views" : room;
}

/** Why an import is against the rules, or undefined. */
function refusal(from: string, target: string, typeOnly: boolean): string | undefined {
  if (isBuilder(from)) return /^(sandbox|bench|test)\//.test(target) ? "src is the product alone" : undefined;
  const room = roomOf(from);
  if (!target.startsWith("src/")) return refusalOutside(room, target);
  const targetRoom = roomOf(target);
  if (isBuilder(target)) return "nobody imports what builds everything";
  if (room === undefined) {
    return targetRoom === undefined || targetRoom === "domain" ? undefined : "only main knows the rooms";
  }
  if (targetRoom === undefined) {
    if (room === "domain" || !SHARED.includes(target)) return `${room} is handed what it needs`;
    return typeOnly ? undefined : "a type import will do";
  }
  if (targetRoom === room) return undefined;
  if (room === "bot" && targetRoom === "bot/views") return undefined;
  if (room === "bot/views" && SHARED_WITH_VIEWS.includes(target)) return undefined;
  return ROOMS[room]?.includes(targetRoom) ? undefined : `${room} does not know ${targetRoom}`;
}

function refusalOutside(room: string | undefined, target: string): string | undefined {
  if (/^(sandbox|bench|test|locales)\//.test(target)) return "src is the product alone";
  const name = target.split("/")[0] ?? "";
  if (room === "domain" && !DOMAIN_PACKAGES.includes(name)) return "domain imports nothing";
  const home = PACKAGES[name];
  return home === undefined || home === room || room?.startsWith(`${home}/`) ? undefined : `${name} belongs to ${home}`;
}

function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ target, typeOnly }) => {
      if (file.path === LOADS_THEM.path && target === LOADS_THEM.with) return [];
      const why = refusal(file.path, target, typeOnly);
      return why === undefined ? [] : [`${file.path} -> ${target}: ${why}`];
    }),
  );
}

/** Every import cycle as "a -> b -> a", each once. */
function cycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [file.path, importsOf(file).map(({ target }) => target)]));
  const found: string[] = [];
  const done = new Set<string>();
  function walk(path: string, trail: readonly string[]): void {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of graph.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  }
  for (const path of graph.keys()) walk(path, []);
  return found;
}

/** Packages that src would look for in vain where dev dependencies are not installed; types are stripped before. */
function undeclared(files: readonly SourceFile[], declared: readonly string[]): string[] {
  const targets = files
    .flatMap(importsOf)
    .filter(({ typeOnly, target }) => !typeOnly && !/^(src\/|node:)/.test(target));
  const names = targets.map(({ target }) => /^(@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target);
  return [...new Set(names)].filter((name) => !declared.includes(name));
}

const source = filesUnder("src");

test("imports in src go one way", () => {
  expect(violations(source)).toEqual([]);
});

test("imports in src have no cycles", () => {
  expect(cycles(source)).toEqual([]);
});

test("src imports no package that production does not install", () => {
  expect(undeclared(source, Object.keys(manifest.dependencies))).toEqual([]);
});

describe("the check refuses", () => {
  test.each([
    ["src/domain/draft/draft.ts", 'import { open } from "../../store/open.ts";'],
    ["src/domain/draft/draft.ts", 'import { readFileSync } from "node:fs";'],
    ["src/domain/draft/draft.ts", 'import type { Words } from "../../words.ts";'],
    ["src/app/submit.ts", 'import type { Bot } from "../bot/bot.ts";'],
    ["src/app/submit.ts", 'import type { Context } from "grammy";'],
    ["src/app/submit.ts", 'import Database from "better-sqlite3";'],
    ["src/store/open.ts", 'export * from "../pbx/client.ts";'],
    ["src/pbx/client.ts", 'import { readConfig } from "../config.ts";'],
    ["src/files/content.ts", 'const open = await import("../app/submit.ts");'],
    ["src/bot/inbox.ts", 'type P = import("../pbx/client.ts").Pbx;'],
    ["src/bot/views/card.ts", 'import { inbox } from "../inbox.ts";'],
    ["src/bot/views/card.ts", 'import { openStore } from "../../store/open.ts";'],
    ["src/config.ts", 'import { openStore } from "./store/open.ts";'],
    ["src/main.ts", 'import { startTelegram } from "../sandbox/telegram/server.ts";'],
    ["src/app/submit.ts", 'import "../../test/source-tree.ts";'],
    ["src/app/submit.ts", 'import { start } from "../main.ts";'],
  ])("%s with %s", (path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1);
  });

  test("a package that only developers have, but for its types", () => {
    const text =
      'import busboy from "busboy"; import { Api } from "grammy/x"; import type { Page } from "playwright-core";';
    expect(undeclared([{ path: "src/bot/a.ts", text }], ["grammy"])).toEqual(["busboy"]);
  });

  test("a cycle, of types too", () => {
    const a = { path: "src/app/a.ts", text: 'import { b } from "./b.ts";' };
    const b = { path: "src/app/b.ts", text: 'import type { A } from "./a.ts";' };
    expect(cycles([a, b])).toEqual(["src/app/a.ts -> src/app/b.ts -> src/app/a.ts"]);
  });
});

test.each([
  ["src/main.ts", 'import { createPbx } from "./pbx/client.ts";'],
  ["src/bot/bot.ts", 'import { card } from "./views/card.ts"; import { submit } from "../app/submit.ts";'],
  [
    "src/bot/views/card.ts",
    'import { nextStep } from "../../domain/draft.ts"; import type { Words } from "../../words.ts";',
  ],
  ["src/app/submit.ts", 'import { type Log } from "../log.ts"; import { createPbx } from "../pbx/client.ts";'],
  [
    "src/domain/number/written.ts",
    'import parse from "libphonenumber-js/max"; import { isLocale } from "../locale.ts";',
  ],
])("the check lets %s pass with %s", (path, text) => {
  expect(violations([{ path, text }])).toEqual([]);
});
