import type { StayReason } from "../../domain/team/leaving.ts";
import { type Person, ROLES, type Role } from "../../domain/team/person.ts";
import type { Words } from "../../words.ts";
import { teamButton } from "./access-views.ts";
import { labelWith, nameLabel } from "./labels.ts";
import { pageOf, pager } from "./pages.ts";
import { fitRows } from "./rows.ts";
import { type Button, lines, type View } from "./view.ts";

/** A person with the name that is shown. */
export interface Member extends Person {
  name: string;
  /** Was let in and does not know it yet: never wrote to the bot. */
  isToGreet: boolean;
}

const PEOPLE_A_PAGE = 8;

/** The roles that a link or a picker gives: who leads is made so by name, in the list. */
export const ROLES_TO_INVITE = { manager: 1, viewer: 2 } as const satisfies Partial<Record<Role, number>>;

function rowOf({ name, role }: Member, words: Words): string {
  return labelWith(name, (shown) => words.text("team-row", { name: shown, role }));
}

function backButton(words: Words): Button {
  return teamButton(words.text("button-back"), { kind: "list", page: 0 });
}

/** Everybody who is let in, and the ways in. @param waiting how many ask to be let in */
export function teamView(members: readonly Member[], at: number, waiting: number, words: Words): View {
  const page = pageOf(members, at, PEOPLE_A_PAGE);
  return {
    text: words.html("team-title", { count: members.length }),
    buttons: [
      ...(waiting > 0
        ? [
            [
              {
                ...teamButton(words.text("team-button-waiting", { count: waiting }), { kind: "waiting" }),
                style: "primary" as const,
              },
            ],
          ]
        : []),
      ...page.items.map((member) => [teamButton(rowOf(member, words), { kind: "one", userId: member.userId })]),
      pager(page, (label, to) => teamButton(label, { kind: "list", page: to })),
      ...fitRows([
        teamButton(words.text("team-button-invite"), { kind: "invite" }),
        teamButton(words.text("team-button-contacts"), { kind: "contacts" }),
      ]),
    ].filter((row) => row.length > 0),
  };
}

/** One person: what they may do, and what can be changed of it. @param stays why nothing can */
export function memberView(member: Member, stays: StayReason | undefined, words: Words): View {
  const { userId, name, role, isToGreet } = member;
  return {
    text: lines(
      words.html("team-person", { name, role }),
      stays && words.html(`team-${stays}`),
      isToGreet && words.html("team-not-greeted"),
    ),
    buttons: [
      ...(stays ? [] : fitRows(ROLES.map((one) => roleButton(one, member, words)))),
      ...(role === "manager" ? fitRows(tickButtons(member, words)) : []),
      ...(stays
        ? []
        : [
            [{ ...teamButton(words.text("team-button-remove"), { kind: "remove", userId }), style: "danger" as const }],
          ]),
      [backButton(words)],
    ],
  };
}

function roleButton(role: Role, { userId, role: chosen }: Member, words: Words): Button {
  return teamButton(words.text(role === chosen ? "role-chosen" : "role-button", { role }), {
    kind: `make-${role}`,
    userId,
  });
}

function tickButtons({ userId, seesAll, approves }: Member, words: Words): Button[] {
  return [
    teamButton(words.text("team-button-sees-all", { on: seesAll ? "yes" : "no" }), {
      kind: seesAll ? "see-own" : "see-all",
      userId,
    }),
    teamButton(words.text("team-button-approves", { on: approves ? "yes" : "no" }), {
      kind: approves ? "approve-not" : "approve",
      userId,
    }),
  ];
}

/** Those who ask to be let in, each a button to their request. */
export function waitingView(requests: readonly { userId: number; name: string }[], words: Words): View {
  return {
    text: words.html("team-waiting-title", { count: requests.length }),
    buttons: [
      ...requests.map(({ userId, name }) => [teamButton(nameLabel(name), { kind: "one", userId })]),
      [backButton(words)],
    ],
  };
}

/** Whom a link lets in. */
export function inviteAskView(words: Words): View {
  return {
    text: words.html("team-invite-ask"),
    buttons: [
      ...fitRows([
        teamButton(words.text("role-button", { role: "manager" }), { kind: "link-manager" }),
        teamButton(words.text("role-button", { role: "viewer" }), { kind: "link-viewer" }),
      ]),
      [backButton(words)],
    ],
  };
}

/** A link, shown this once. @param until when it lets nobody in any more, in words */
export function inviteView(role: keyof typeof ROLES_TO_INVITE, link: string, until: string, words: Words): View {
  return { text: words.html("team-invite", { role, link, until }), buttons: [[backButton(words)]] };
}

/** Telegram's picker of contacts, for each role that can be picked. */
export function contactsView(words: Words): View {
  return {
    text: words.html("team-contacts-ask"),
    buttons: [],
    keyboard: {
      people: [
        { label: words.text("team-contacts-managers"), requestId: ROLES_TO_INVITE.manager },
        { label: words.text("team-contacts-viewers"), requestId: ROLES_TO_INVITE.viewer },
      ],
    },
  };
}

/** Who was picked is in; a bot cannot tell them before they write. @param link to the bot's chat */
export function pickedView(
  names: readonly string[],
  role: keyof typeof ROLES_TO_INVITE,
  link: string,
  words: Words,
): View {
  if (names.length === 0) return { text: words.html("team-picked-known"), buttons: [], keyboard: "gone" };
  const text = lines(
    words.html("team-picked", { role, count: names.length, names: names.join(", ") }),
    words.html("team-picked-hint", { link }),
  );
  return { text, buttons: [], keyboard: "gone" };
}

/** What becomes of somebody's things when they go. */
export interface Leaving {
  /** Campaigns that are confirmed and have not left. */
  held: number;
  drafts: number;
}

/** One question before somebody goes: with drafts, whose they are to be. */
export function removeView({ userId, name }: Member, { held, drafts }: Leaving, own: number, words: Words): View {
  const to = (heir: number) => ({ kind: "remove-to", whom: { from: userId, to: heir } }) as const;
  const aside = { kind: "remove-aside", userId } as const;
  const sure: Button = { ...teamButton(words.text("team-button-remove-sure"), aside), style: "danger" };
  return {
    text: lines(
      words.html("team-remove-ask", { name, held }),
      drafts > 0 && words.html("team-remove-drafts", { drafts }),
    ),
    buttons: [
      ...(drafts === 0
        ? [[sure]]
        : fitRows([
            teamButton(words.text("team-button-drafts-mine"), to(own)),
            teamButton(words.text("team-button-drafts-other"), { kind: "heirs", userId }),
            teamButton(words.text("team-button-drafts-aside"), aside),
          ])),
      [teamButton(words.text("button-back"), { kind: "one", userId })],
    ],
  };
}

/** To whom the drafts go. */
export function heirsView({ userId, name }: Member, heirs: readonly Member[], words: Words): View {
  return {
    text: words.html("team-heirs", { name }),
    buttons: [
      ...heirs.map((heir) => [
        teamButton(rowOf(heir, words), { kind: "remove-to", whom: { from: userId, to: heir.userId } }),
      ]),
      [teamButton(words.text("button-back"), { kind: "remove", userId })],
    ],
  };
}
