import { AsyncLocalStorage } from "node:async_hooks";

/** Looks at a call when nothing more is waited for: what is answered instead of Telegram, if it may not leave now. */
type Look = () => object | undefined;

const looks = new AsyncLocalStorage<Look>();

/** Makes a call that is looked at once more as it leaves: whatever it waits for on its way takes time. */
export const lookingAsItLeaves = <T>(look: Look, call: () => T): T => looks.run(look, call);

/** What whoever makes the call that is under way is answered instead of Telegram; undefined: it leaves. */
export const answeredInstead: Look = () => looks.getStore()?.();
