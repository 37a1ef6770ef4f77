import type { Access } from "../../app/team/access.ts";
import type { Leaving } from "../../app/team/leaving.ts";
import type { LettingIn } from "../../app/team/letting-in.ts";
import { whyStays } from "../../domain/team/leaving.ts";
import type { Person, Role } from "../../domain/team/person.ts";
import { ACCESS_DAY } from "../../domain/team/request.ts";
import type { Store } from "../../store/store.ts";
import type { TeamTap } from "../callback-data.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { answeredView, requestView, shownName } from "../views/access-views.ts";
import { momentInWords } from "../views/moments.ts";
import {
  contactsView,
  heirsView,
  inviteAskView,
  inviteView,
  type Member,
  memberView,
  type ROLES_TO_INVITE,
  removeView,
  teamView,
  waitingView,
} from "../views/team-views.ts";
import type { View } from "../views/view.ts";

export interface TeamCommandsParts {
  store: Pick<Store, "accessRequests" | "people" | "team">;
  messages: Messages;
  access: Access;
  lettingIn: Pick<LettingIn, "answer" | "invite">;
  leaving: Leaving;
  /** The bot's name at Telegram, of which its links are made. */
  username: string;
  /** The installation's zone. */
  timezone: string;
  now(): number;
}

/** /team: who is let in, what each may do, and the ways in and out. For admins; for everybody else there is no such thing. */
export function teamCommands(parts: TeamCommandsParts) {
  const { store, messages, access, lettingIn, leaving, username, timezone, now } = parts;

  function memberOf(person: Person): Member {
    const { userId } = person;
    return { ...person, name: shownName(store.people.name(userId), userId), isToGreet: store.team.isToGreet(userId) };
  }

  const members = (): Member[] => access.everybody().map(memberOf);

  function team(turn: Turn, page = 0): View {
    return teamView(members(), page, store.accessRequests.open().length, turn.words);
  }

  /** One person, or one request; the team where there is neither any more. */
  function one(userId: number, turn: Turn): View {
    const person = access.personOf(userId);
    if (person) return memberView(memberOf(person), whyStays(person, access.adminIds()), turn.words);
    const request = store.accessRequests.one(userId);
    if (request && request.refusedAt === undefined) return requestView(request, turn.words);
    return team(turn);
  }

  function show(turn: Turn, view: View): Promise<number> {
    return messages.place(turn.chatId, tappedMessage(turn), view);
  }

  async function answer(userId: number, said: Role | "no", turn: Turn): Promise<void> {
    const { words } = turn;
    const request = store.accessRequests.one(userId);
    const isAnswered = turn.effect(() => lettingIn.answer(userId, said, turn.userId));
    await turn.answer(isAnswered === false ? words.text("access-gone") : undefined);
    const name = shownName(request?.name ?? store.people.name(userId), userId);
    await show(turn, answeredView(name, access.personOf(userId)?.role, words));
  }

  async function link(role: keyof typeof ROLES_TO_INVITE, turn: Turn): Promise<void> {
    const { words } = turn;
    const token = turn.effect(() => lettingIn.invite(role, turn.userId));
    if (token === undefined) return turn.answer(words.text("team-invite-lost"));
    await turn.answer();
    const until = momentInWords(now() + ACCESS_DAY, now(), timezone, words.locale);
    await show(turn, inviteView(role, `https://t.me/${username}?start=${token}`, until, words));
  }

  async function change(userId: number, to: Parameters<Leaving["change"]>[1], turn: Turn): Promise<void> {
    const changed = turn.effect(() => leaving.change(userId, to, turn.userId));
    const isGone = changed?.ok === false && changed.refusal === "gone";
    await turn.answer(isGone ? turn.words.text("team-gone") : undefined);
    // Who took their own lead has no such screen any more.
    if (access.may(turn.userId, "lead")) await show(turn, one(userId, turn));
    else await strip(turn);
  }

  async function strip(turn: Turn): Promise<void> {
    const messageId = tappedMessage(turn);
    if (messageId !== undefined) await messages.strip(turn.chatId, messageId);
  }

  async function askToRemove(userId: number, turn: Turn): Promise<void> {
    const person = access.personOf(userId);
    await turn.answer(person ? undefined : turn.words.text("team-gone"));
    const isStaying = !person || whyStays(person, access.adminIds()) !== undefined;
    if (isStaying) return void (await show(turn, one(userId, turn)));
    await show(turn, removeView(memberOf(person), leaving.whatOf(userId), turn.userId, turn.words));
  }

  async function remove(userId: number, heirId: number | undefined, turn: Turn): Promise<void> {
    const name = shownName(store.people.name(userId), userId);
    const removed = turn.effect(() => leaving.remove(userId, turn.userId, heirId));
    const isGone = removed?.ok === false && removed.refusal === "gone";
    await turn.answer(turn.words.text(isGone ? "team-gone" : "team-removed", { name }));
    if (access.may(turn.userId, "lead")) await show(turn, team(turn));
    else await strip(turn);
  }

  async function heirs(userId: number, turn: Turn): Promise<void> {
    const person = access.personOf(userId);
    await turn.answer();
    if (!person) return void (await show(turn, team(turn)));
    const able = members().filter((member) => leaving.mayTakeDraftsOf(userId, member.userId));
    await show(turn, heirsView(memberOf(person), able, turn.words));
  }

  async function simply(turn: Turn, view: View): Promise<void> {
    await turn.answer();
    await show(turn, view);
  }

  function tapLeading(tap: TeamTap, turn: Turn): Promise<void> {
    const { words } = turn;
    switch (tap.kind) {
      case "ask":
      case "news-here":
      case "news-no-more":
        return turn.answer();
      case "let-in-manager":
        return answer(tap.userId, "manager", turn);
      case "let-in-viewer":
        return answer(tap.userId, "viewer", turn);
      case "refuse":
        return answer(tap.userId, "no", turn);
      case "list":
        return simply(turn, team(turn, tap.page));
      case "waiting":
        return simply(turn, waitingView(store.accessRequests.open(), words));
      case "invite":
        return simply(turn, inviteAskView(words));
      case "link-manager":
        return link("manager", turn);
      case "link-viewer":
        return link("viewer", turn);
      case "contacts":
        return turn.answer().then(async () => void (await messages.send(turn.chatId, contactsView(words))));
      case "one":
        return simply(turn, one(tap.userId, turn));
      case "make-admin":
        return change(tap.userId, { role: "admin" }, turn);
      case "make-manager":
        return change(tap.userId, { role: "manager" }, turn);
      case "make-viewer":
        return change(tap.userId, { role: "viewer" }, turn);
      case "see-all":
      case "see-own":
        return change(tap.userId, { seesAll: tap.kind === "see-all" }, turn);
      case "approve":
      case "approve-not":
        return change(tap.userId, { approves: tap.kind === "approve" }, turn);
      case "remove":
        return askToRemove(tap.userId, turn);
      case "heirs":
        return heirs(tap.userId, turn);
      case "remove-aside":
        return remove(tap.userId, undefined, turn);
      case "remove-to":
        return remove(tap.whom.from, tap.whom.to, turn);
    }
  }

  return {
    /** /team; false where the person leads nobody: to them it is a command like any that there is not. */
    async open(turn: Turn): Promise<boolean> {
      if (!access.may(turn.userId, "lead")) return false;
      await messages.send(turn.chatId, team(turn));
      return true;
    },
    async tap(tap: TeamTap, turn: Turn): Promise<void> {
      if (access.may(turn.userId, "lead")) return tapLeading(tap, turn);
      // Whoever was let in since they asked has nothing to ask for.
      await turn.answer(tap.kind === "ask" ? undefined : turn.words.text("toast-old-buttons"));
    },
  };
}
