import type { ApiMethods, InputFile, Opts } from "grammy/types";
import type { FilePart } from "../body.ts";
import type { World } from "../world.ts";

/** What a parameter is on this side: grammY's file to be sent is here the upload that came. */
type Received<T> = T extends InputFile
  ? FilePart
  : T extends readonly (infer Item)[]
    ? Received<Item>[]
    : T extends object
      ? { [Key in keyof T]: Received<T[Key]> }
      : T;

/** Names of the Bot API's methods. */
export type MethodName = keyof ApiMethods;

/** Parameters of a method. */
export type MethodParameters<M extends MethodName> = Received<Opts<M>>;

/** Carries out one method: takes checked parameters, gives the `result`, throws a `Refusal`. `gone`: the caller hung up. */
export type Method<M extends MethodName> = (world: World, params: MethodParameters<M>, gone: AbortSignal) => unknown;

/** Methods that a file offers. */
export type Methods<M extends MethodName> = { readonly [Name in M]: Method<Name> };
