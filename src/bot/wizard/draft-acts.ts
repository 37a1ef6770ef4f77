import type { Decisions } from "../../app/sending/decisions.ts";
import { FIRST_ACCOUNT } from "../../domain/account/account.ts";
import { askForAccount, askForAnother } from "../../domain/draft/account-choice.ts";
import { accountOf, isEmpty } from "../../domain/draft/draft.ts";
import type { FileWork, TextWork } from "../../domain/intake.ts";
import { findNumbers } from "../../domain/number/text.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { AccountsAt } from "../accounts-at.ts";
import { DOWNLOAD_LIMIT } from "../telegram/download.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import type { After } from "./after.ts";
import type { DraftAct, Input } from "./input.ts";

export interface DraftActsParts {
  store: Store;
  submit: Pick<Decisions, "takeBack">;
  accountsAt: Pick<AccountsAt, "of">;
  newId(): string;
  now(): number;
}

/**
 * Begins drafts, sets them aside and takes them up again, each as the one effect of its update. Nothing entered is ever
 * thrown away by them.
 */
export function createDraftActs({ store, submit, accountsAt, newId, now }: DraftActsParts) {
  function create({ chatId, userId, words }: Turn) {
    const own = accountsAt.of(userId, words);
    const last = store.submissions.lastAccepted(userId)?.accountId;
    const likely = own.find(({ id }) => id === last) ?? own[0];
    const accountId = likely?.id ?? FIRST_ACCOUNT;
    const begun = store.drafts.create({ id: newId(), chatId, userId, accountId, answers: {} }, now());
    const draft = own.length > 1 ? askForAccount(begun) : begun;
    if (own.length > 1) store.drafts.save(draft, now());
    store.screens.owe(draft.id, "below");
    return draft;
  }

  /** Sets the open draft aside, in the caller's transaction; its id. */
  function setAside(chatId: number): string | undefined {
    const open = store.drafts.open(chatId);
    if (open) store.drafts.cancel(open.id, now());
    return open?.id;
  }

  /** A new campaign; with one half filled in, which of the two is meant is asked. */
  function begin(turn: Turn): After {
    const open = store.drafts.open(turn.chatId);
    if (!open) turn.effect(() => create(turn));
    return open && !isEmpty(open) ? { do: "ask-which" } : { do: "show-open", place: "below" };
  }

  /** On redelivery, what is open is the draft that this update created: it stays. */
  function beginAnew(turn: Turn): After {
    const before = turn.effect(() => {
      const left = setAside(turn.chatId);
      create(turn);
      return { left };
    });
    return withoutUndefined({
      do: "show-open",
      place: "below",
      stripTapped: true,
      left: before?.left,
    });
  }

  /**
   * A draft that was left before its lines were chosen may have been left before its account was: where there are several it is
   * asked. So it is where the account is its person's no more.
   */
  function askAgain({ chatId, userId, words }: Turn): void {
    const open = store.drafts.open(chatId);
    if (!open) return;
    const own = accountsAt.of(userId, words);
    const isGone = own.every(({ id }) => id !== accountOf(open));
    if (isGone) store.drafts.save(askForAnother(open), now());
    else if (!open.answers.trunks && own.length > 1) store.drafts.save(askForAccount(open), now());
  }

  function takeUp(draftId: string, turn: Turn): After {
    const { chatId } = turn;
    const wanted = store.drafts.byId(draftId);
    if (wanted?.chatId !== chatId || wanted.state === "frozen") return { do: "refuse" };
    const before = turn.effect(() => {
      if (wanted.state !== "cancelled") return {};
      const left = setAside(chatId);
      store.drafts.reopen(wanted, now());
      askAgain(turn);
      return { left };
    });
    const left = before?.left ? { left: before.left } : {};
    // Where its own message was tapped, it is shown there.
    if (tappedMessage(turn) === wanted.screenId) return { do: "show-open", place: "in-place", ...left };
    return { do: "show-open", place: "below", stripTapped: true, ...left };
  }

  /** On redelivery, what is open is the draft that this update made of it. */
  function editHeld(submissionId: string, turn: Turn): After {
    const { chatId } = turn;
    const wanted = store.submissions.byId(submissionId);
    if (wanted?.chatId !== chatId) return { do: "refuse" };
    const before = turn.effect(() => {
      if (wanted.state !== "held" && wanted.state !== "to-approve") return {};
      const left = setAside(chatId);
      submit.takeBack(wanted, turn.userId);
      return { left };
    });
    const made = store.submissions.byId(submissionId)?.givenBack;
    const open = store.drafts.open(chatId);
    if (made === undefined || open?.id !== made) return { do: "refuse", toast: "toast-too-late" };
    return withoutUndefined({ do: "show-open", place: "in-place", left: before?.left });
  }

  function cancel(turn: Turn): After {
    const { chatId } = turn;
    const before = turn.effect(() => ({ left: setAside(chatId) }));
    // On redelivery, the draft that this update set aside is the last one there.
    const left = before ? before.left : store.drafts.aside(chatId, 1)[0]?.id;
    return left === undefined ? NO_DRAFT : { do: "show", draftId: left, place: "below" };
  }

  return {
    /** @returns what is left to do when it is committed */
    take(act: DraftAct, turn: Turn): After {
      switch (act.kind) {
        case "begin":
          return begin(turn);
        case "begin-anew":
          return beginAnew(turn);
        case "resume":
          if (!store.drafts.open(turn.chatId)) return { ...NO_DRAFT, stripTapped: true };
          return { do: "show-open", place: "below", stripTapped: true };
        case "take-up":
          return takeUp(act.draftId, turn);
        case "edit-held":
          return editHeld(act.submissionId, turn);
        case "set-aside":
          return cancel(turn);
      }
    },
    /** A file, numbers or a contact outside of any draft begin a campaign; undefined for what holds neither. */
    beginWith(input: Input, turn: Turn): After | undefined {
      const work = workOf(input, turn.words);
      if (!work) return undefined;
      if (work.kind === "file" && (work.file.size ?? 0) > DOWNLOAD_LIMIT) {
        return { do: "hint", hint: { kind: "file-too-big", name: work.file.name } };
      }
      turn.effect(() => {
        const draft = create(turn);
        store.drafts.save({ ...draft, cursor: { ...draft.cursor, toFill: true } }, now());
        store.intakes.add(draft, work, now());
      });
      return { do: "show-open", place: "below", whenSlow: true };
    },
  };
}

/** Whether an input begins a campaign outside of any draft. */
export function beginsDraft(input: Input, words: Words): boolean {
  return workOf(input, words) !== undefined;
}

/** What of an input is a recording or a list. */
function workOf(input: Input, words: Words): FileWork | TextWork | undefined {
  if (input.kind === "file") return { kind: "file", file: input.file };
  if (input.kind === "contact") {
    return { kind: "text", text: input.text, name: input.name || words.text("list-from-contact") };
  }
  if (input.kind !== "text" || !isList(input.text)) return undefined;
  return { kind: "text", text: input.text, name: words.text("list-from-message") };
}

/** Whether a message is a list: numbers, one beside words may be said of somebody who is not to be called. */
function isList(text: string): boolean {
  const { length } = text.split("\n").flatMap((line) => findNumbers(line).numbers);
  return length > 1 || (length === 1 && !/\p{L}/u.test(text));
}

const NO_DRAFT = { do: "hint", hint: { kind: "no-draft" } } as const;
