import {
  type AccountSeen,
  accountPeopleView,
  accountsView,
  accountView,
  askNameView,
  askTokenView,
  removeAccountView,
  sameAccountView,
} from "../../../src/bot/views/accounts-views.ts";
import { MOST, type Screen } from "./screen-makers.ts";

const NAME = "Chilonzor filiali";
const known = { state: "known", known: Array.from({ length: 12 }, (_, at) => String(at)), at: 0 } as const;
const refused = { state: "failed", problem: { code: "token-refused" } } as const;
const away = { state: "failed", problem: { code: "no-answer" } } as const;

const seen = (id: number, more: Partial<AccountSeen>): AccountSeen => ({
  id,
  name: NAME,
  state: "active",
  ending: "a1B2",
  ...more,
});
const FIRST: AccountSeen = { id: 1, name: "Bosh ofis", state: "active", trunks: known };
const ALL = [FIRST, seen(2, { trunks: known }), seen(3, { trunks: refused }), seen(4, { trunks: away })];
const people = Array.from({ length: 9 }, (_, at) => ({
  userId: at,
  name: "Gulchehra Abdurahmonova",
  has: at % 2 === 0,
}));

/** The screens of /accounts, with much in them. */
export const ACCOUNTS_SCREENS: readonly Screen[] = [
  { name: "accounts", most: MOST, view: (words) => accountsView(ALL, true, words) },
  { name: "accounts, no SECRET_KEY", most: MOST, view: (words) => accountsView([FIRST], false, words) },
  { name: "accounts, one", most: MOST, view: (words) => accountView(seen(2, { trunks: refused }), true, true, words) },
  { name: "accounts, the key", most: MOST, view: (words) => askTokenView(undefined, words) },
  { name: "accounts, a new key", most: MOST, view: (words) => askTokenView(NAME, words) },
  {
    name: "accounts, name",
    most: MOST,
    view: (words) =>
      askNameView({ id: 2, suggested: words.text("accounts-suggested", { n: "2" }), lines: 12 }, false, words),
  },
  { name: "accounts, rename", most: MOST, view: (words) => askNameView({ id: 2, name: NAME }, true, words) },
  { name: "accounts, the same?", most: MOST, view: (words) => sameAccountView(3, 2, NAME, true, words) },
  {
    name: "accounts, who has it",
    most: MOST,
    view: (words) => accountPeopleView({ id: 2, name: NAME }, people, 0, words),
  },
  {
    name: "accounts, remove?",
    most: MOST,
    view: (words) => removeAccountView({ id: 2, name: NAME, held: 3, running: 5 }, words),
  },
];
