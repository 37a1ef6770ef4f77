import type { World } from "../world.ts";
import { editing } from "./editing.ts";
import type { MethodName } from "./method.ts";
import { pinning } from "./pinning.ts";
import { profile } from "./profile.ts";
import { reacting } from "./reacting.ts";
import { receiving } from "./receiving.ts";
import { sending } from "./sending.ts";

const methods = { ...receiving, ...sending, ...editing, ...profile, ...reacting, ...pinning };

type Name = keyof typeof methods & MethodName;

/** Whether the stand-in carries the method out. */
export function isMethod(name: string): name is Name {
  return Object.hasOwn(methods, name);
}

/** Carries a method out with parameters that were checked against the specification. Throws a `Refusal`. */
export function call(world: World, name: Name, params: Record<string, unknown>, gone: AbortSignal): unknown {
  // The specification that was checked and the type that is claimed describe the same parameters.
  const method = methods[name] as (world: World, params: unknown, gone: AbortSignal) => unknown;
  return method(world, params, gone);
}
