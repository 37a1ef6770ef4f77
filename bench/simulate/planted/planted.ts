import type { Planted } from "../hooks.ts";
import { IN_KEEPING } from "./keeping.ts";
import { IN_REQUESTS } from "./requests.ts";
import { IN_TELLING } from "./telling.ts";

/** Mistakes that the simulation has to find. To plant another one, add a row to one of the three tables. */
export const PLANTED: readonly Planted[] = [...IN_REQUESTS, ...IN_KEEPING, ...IN_TELLING];
