import { type AccountState, FIRST_ACCOUNT } from "../../domain/account/account.ts";
import { MOST_LETTERS } from "../../domain/account/name.ts";
import type { Trunks } from "../../domain/trunks.ts";
import type { Words } from "../../words.ts";
import { accountButton } from "./account-views.ts";
import { labelWith } from "./labels.ts";
import { pageOf, pager } from "./pages.ts";
import { fitRows } from "./rows.ts";
import { type Button, lines, type View } from "./view.ts";

/** An account as an admin sees it. */
export interface AccountSeen {
  id: number;
  name: string;
  state: AccountState;
  /** The last letters of its token; absent of the first, and of one whose token does not open. */
  ending?: string;
  /** What the PBX says of its lines; absent while it is not in use. */
  trunks?: Trunks;
}

const PEOPLE_A_PAGE = 8;

/** The page on which a person stands. @param at their place among all */
export const pageAt = (at: number): number => Math.floor(Math.max(at, 0) / PEOPLE_A_PAGE);

const primary = (button: Button): Button => ({ ...button, style: "primary" });
const danger = (button: Button): Button => ({ ...button, style: "danger" });
const back = (words: Words): Button => accountButton(words.text("button-back"), { kind: "list" });

function keyOf({ id, state, ending }: AccountSeen, words: Words): string {
  if (state === "new") return words.text("accounts-key-new");
  if (id === FIRST_ACCOUNT) return words.text("accounts-key-settings");
  return ending === undefined ? words.text("accounts-key-closed") : words.text("accounts-key-ending", { ending });
}

function stateOf({ id, state, ending, trunks }: AccountSeen, words: Words): string {
  if (state === "new") return words.text("accounts-state-trying");
  if (state === "unnamed") return words.text("accounts-state-unnamed");
  if (id !== FIRST_ACCOUNT && ending === undefined) return words.text("accounts-state-closed");
  switch (trunks?.state) {
    case "known":
      return words.text("accounts-state-lines", { lines: trunks.known.length });
    case "failed":
      return words.text(trunks.problem.code === "token-refused" ? "accounts-state-refused" : "accounts-state-away");
    default:
      return words.text("accounts-state-asking");
  }
}

/** Nothing can be sent from it now. */
function isInTrouble({ id, state, ending, trunks }: AccountSeen): boolean {
  return state === "active" && (trunks?.state === "failed" || (id !== FIRST_ACCOUNT && ending === undefined));
}

/** All accounts. @param canKeep whether there is a key to seal tokens with: without one it is said how to make it */
export function accountsView(accounts: readonly AccountSeen[], canKeep: boolean, words: Words): View {
  const rows = accounts.map((one) => {
    const facts = { account: one.name, key: keyOf(one, words), state: stateOf(one, words) };
    return words.html(isInTrouble(one) ? "accounts-row-trouble" : "accounts-row", facts);
  });
  return {
    text: lines(words.html("accounts-title"), ...rows, ...(canKeep ? [] : ["", words.html("accounts-no-key")])),
    buttons: [
      ...accounts.map(({ id, name }) => [accountButton(name, { kind: "one", accountId: id })]),
      ...(canKeep ? [[primary(accountButton(words.text("button-account-add"), { kind: "add" }))]] : []),
    ],
  };
}

/** One account in use, and what can be done with it. @param canBeTicked there are others who may have it or not */
export function accountView(one: AccountSeen, canKeep: boolean, canBeTicked: boolean, words: Words): View {
  const { id, name } = one;
  const isFirst = id === FIRST_ACCOUNT;
  const ask = (key: "rename" | "new-token" | "people" | "remove", tap: Parameters<typeof accountButton>[1]): Button =>
    accountButton(words.text(`button-account-${key}`), tap);
  return {
    text: lines(words.html("accounts-one", { account: name, key: keyOf(one, words), state: stateOf(one, words) })),
    buttons: [
      ...fitRows([
        ask("rename", { kind: "rename", accountId: id }),
        ...(isFirst || !canKeep ? [] : [ask("new-token", { kind: "new-token", accountId: id })]),
        ...(canBeTicked ? [ask("people", { kind: "people", at: { from: id, to: 0 } })] : []),
      ]),
      ...(isFirst ? [] : [[danger(ask("remove", { kind: "remove", accountId: id }))]]),
      [back(words)],
    ],
  };
}

/** One question before an account goes. @param held campaigns that would stop. @param running those that the PBX goes on with */
export function removeAccountView(
  { id, name, held, running }: { id: number; name: string; held: number; running: number },
  words: Words,
): View {
  const sure = accountButton(words.text("button-account-remove-sure"), { kind: "removed", accountId: id });
  return {
    text: lines(
      words.html("accounts-remove-ask", { account: name }),
      held > 0 && words.html("accounts-remove-held", { held }),
      running > 0 && words.html("accounts-remove-running", { running }),
      words.html("accounts-remove-back"),
    ),
    buttons: [[danger(sure)], [accountButton(words.text("button-back"), { kind: "one", accountId: id })]],
  };
}

/** The one question for a token. @param name of the account that it is for; undefined: a new one's */
export function askTokenView(name: string | undefined, words: Words): View {
  const title =
    name === undefined ? words.html("accounts-ask-token") : words.html("accounts-ask-new-token", { account: name });
  return { text: lines(title, words.html("accounts-ask-token-how")), buttons: [[back(words)]] };
}

/**
 * What an account is to be called: a new one, of which a name is suggested, or one that has a name.
 * @param lines how many lines its token opens, right after it was tried
 * @param isAwaited a text is taken as the name
 */
export function askNameView(
  one: { id: number; name?: string | undefined; suggested?: string; lines?: number | undefined },
  isAwaited: boolean,
  words: Words,
): View {
  const { id: accountId, name, suggested, lines: count } = one;
  const works = count === undefined ? undefined : words.html("accounts-works", { lines: count });
  const ask = name === undefined ? words.html("accounts-name-ask") : words.html("accounts-rename", { account: name });
  return {
    text: lines(works, ask, words.html("accounts-name-how", { most: MOST_LETTERS })),
    buttons: [
      ...(suggested === undefined ? [] : [[primary(accountButton(suggested, { kind: "suggested", accountId }))]]),
      ...(isAwaited ? [] : [[accountButton(words.text("button-account-other-name"), { kind: "rename", accountId })]]),
      name === undefined
        ? [accountButton(words.text("button-account-drop"), { kind: "drop", accountId })]
        : [back(words)],
    ],
  };
}

/** A removed account has the name that a new one is given: is it the same? @param hasOtherLines none of its lines was there then */
export function sameAccountView(
  newId: number,
  removedId: number,
  name: string,
  hasOtherLines: boolean,
  words: Words,
): View {
  return {
    text: lines(
      words.html("accounts-was-here", { account: name }),
      hasOtherLines && words.html("accounts-was-here-other"),
    ),
    buttons: fitRows([
      accountButton(words.text("button-account-same"), { kind: "the-same", which: { from: newId, to: removedId } }),
      accountButton(words.text("button-account-other-name"), { kind: "rename", accountId: newId }),
    ]),
  };
}

/** A person, and whether they have the account. */
export interface Ticked {
  userId: number;
  name: string;
  has: boolean;
}

/** Who has an account: a tap gives it or takes it. */
export function accountPeopleView(
  account: { id: number; name: string },
  people: readonly Ticked[],
  at: number,
  words: Words,
): View {
  const { id, name } = account;
  const page = pageOf(people, at, PEOPLE_A_PAGE);
  const to = (label: string, which: number) => accountButton(label, { kind: "people", at: { from: id, to: which } });
  return {
    text: words.html("accounts-people", { account: name }),
    buttons: [
      ...page.items.map(({ userId, name: person, has }) => {
        const label = labelWith(person, (shown) =>
          words.text("accounts-person", { name: shown, has: has ? "yes" : "no" }),
        );
        return [accountButton(label, { kind: has ? "untick" : "tick", whom: { from: id, to: userId } })];
      }),
      pager(page, to),
      [accountButton(words.text("button-back"), { kind: "one", accountId: id })],
    ].filter((row) => row.length > 0),
  };
}
