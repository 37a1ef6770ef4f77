import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../cases/", import.meta.url));

/** A file of test/cases and what must come of it, as its .json says. */
export interface Case<Right> {
  name: string;
  bytes: Buffer;
  right: Right;
}

/** All cases of a folder of test/cases: NAME beside NAME.json. */
export function casesIn<Right>(room: "files" | "lists" | "sounds"): Case<Right>[] {
  const names = readdirSync(folder + room);
  return names.flatMap((name) => {
    if (!name.endsWith(".json")) return [];
    const file = name.slice(0, -".json".length);
    const right: Right = JSON.parse(readFileSync(`${folder}${room}/${name}`, "utf8"));
    return [{ name: file, bytes: readFileSync(`${folder}${room}/${file}`), right }];
  });
}
