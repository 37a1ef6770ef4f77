import { withoutUndefined } from "../without-undefined.ts";
import { accountOf, changeScreen, type OpenDraft, offeredFiles } from "./draft.ts";

/**
 * The draft as it calls from an account. Where that is another one than before, its lines are chosen anew, and what was found out
 * about its list in the other account's memory counts no more.
 */
export function chooseAccount(draft: OpenDraft, accountId: number): OpenDraft {
  const { account: _asked, step: _left, note: _said, ...cursor } = draft.cursor;
  if (accountId === accountOf(draft)) return { ...draft, accountId, cursor };
  const { trunks: _lines, list, ...answers } = draft.answers;
  const { trunks: _ticked, page: _page, filled: _filled, ...rest } = cursor;
  const chosen: OpenDraft = { ...draft, accountId, answers, cursor: rest };
  if (!list) return chosen;
  const { compared: _mark, recent: _recent, choice: _choice, cut: _cut, ...asRead } = list;
  return { ...chosen, answers: { ...answers, list: asRead } };
}

/** The draft in which its account is asked for. */
export function askForAccount(draft: OpenDraft): OpenDraft {
  const { step: _left, ...cursor } = draft.cursor;
  return { ...draft, cursor: { ...cursor, account: "open" } };
}

/** The draft whose account is its person's no more, in which another one is asked for; files that came go on waiting. */
export function askForAnother(draft: OpenDraft): OpenDraft {
  const files = offeredFiles(draft);
  const offers = files.length > 0 ? files : undefined;
  return changeScreen(askForAccount(draft), withoutUndefined({ note: { kind: "account-gone" } as const, offers }));
}
