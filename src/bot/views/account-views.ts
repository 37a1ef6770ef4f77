import type { Words } from "../../words.ts";
import { type AccountTap, writeTap } from "../callback-data.ts";
import { nameLabel } from "./labels.ts";
import { type Button, lines, type View } from "./view.ts";

/** An account as a person sees it. */
export interface NamedAccount {
  readonly id: number;
  readonly name: string;
}

/** A button of PBX accounts. */
export function accountButton(label: string, tap: AccountTap): Button {
  return { label: nameLabel(label), data: writeTap({ on: "account", tap }) };
}

/** The same screen of each of these accounts. */
export function accountButtons(accounts: readonly NamedAccount[], kind: "campaigns" | "numbers"): Button[] {
  return accounts.map(({ id, name }) => accountButton(name, { kind, accountId: id }));
}

/** A line with its account behind it. @param account its name; undefined where it goes without saying */
export function behind(line: string, account: string | undefined, words: Words): string {
  return account === undefined ? line : `${line} · ${words.html("account-name", { account })}`;
}

/** A view that says of which account it is, where the reader has several. @param account its name; undefined where it goes without saying */
export function withAccount<V extends View>(view: V, account: string | undefined, words: Words): V {
  if (account === undefined) return view;
  return { ...view, text: lines(words.html("line-account", { account }), view.text) };
}
