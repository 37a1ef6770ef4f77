import { busyView, letInView, requestView, spentLinkView, strangerView } from "../../../src/bot/views/access-views.ts";
import { campaignsView } from "../../../src/bot/views/campaign-list.ts";
import { groupAskView, groupOnView } from "../../../src/bot/views/group-views.ts";
import { viewerStartView } from "../../../src/bot/views/menu-views.ts";
import {
  heirsView,
  inviteAskView,
  inviteView,
  type Member,
  memberView,
  pickedView,
  removeView,
  teamView,
  waitingView,
} from "../../../src/bot/views/team-views.ts";
import { personAs, ROLES } from "../../../src/domain/team/person.ts";
import { MOST, type Screen } from "./screen-makers.ts";

const member = (userId: number, role: Member["role"] = "manager"): Member => ({
  ...personAs(userId, role),
  name: "Gulchehra Abdurahmonova",
  isToGreet: true,
});

const team = Array.from({ length: 30 }, (_, at) => member(at + 1, ROLES[at % ROLES.length]));
const request = {
  userId: 7_123_456_789,
  name: "Gulchehra Abdurahmonova",
  username: "gulchehra_abdurahmonova",
  askedAt: 0,
};
const LINK = "https://t.me/obzvon_bot?start=0123456789abcdef0123456789abcdef0123";

/** Screens of who is in the team and who asks to be, with much in them. */
export const TEAM_SCREENS: readonly Screen[] = [
  { name: "stranger, waiting", most: MOST, view: (words) => strangerView(words, 7_123_456_789, "asked") },
  { name: "stranger, refused", most: MOST, view: (words) => strangerView(words, 7_123_456_789, "refused") },
  { name: "stranger, too many ask", most: MOST, view: busyView },
  { name: "stranger, a link that is spent", most: MOST, view: (words) => spentLinkView(words, "may-ask") },
  { name: "let in", most: MOST, view: (words) => letInView("manager", words) },
  { name: "request", most: MOST, view: (words) => requestView(request, words) },
  { name: "team", most: MOST, view: (words) => teamView(team, 1, 3, words) },
  { name: "team, one", most: MOST, view: (words) => memberView(member(7_123_456_789), undefined, words) },
  {
    name: "team, one of ADMIN_IDS",
    most: MOST,
    view: (words) => memberView({ ...member(1, "admin"), isFixed: true }, "fixed", words),
  },
  { name: "team, requests", most: MOST, view: (words) => waitingView(Array(5).fill(request), words) },
  { name: "team, invite?", most: MOST, view: inviteAskView },
  { name: "team, link", most: MOST, view: (words) => inviteView("manager", LINK, "27.11, 10:36", words) },
  {
    name: "team, picked",
    most: MOST,
    view: (words) => pickedView(["Ali", "Vali"], "manager", "https://t.me/obzvon_bot", words),
  },
  {
    name: "team, remove?",
    most: MOST,
    view: (words) => removeView(member(7_123_456_789), { held: 3, drafts: 2 }, 7_123_456_789, words),
  },
  { name: "group, asked", most: MOST, view: groupAskView },
  { name: "group, on", most: MOST, view: groupOnView },
  { name: "viewer, start", most: MOST, view: viewerStartView },
  {
    name: "campaigns, everybody's",
    most: MOST,
    view: (words) => {
      const page = [{ id: 123, name: "Aksiya", from: Temporal.PlainDate.from("2026-11-27"), numbers: 1248 }];
      return campaignsView({ page, at: 1, total: 12, unknown: [], drafts: 0, inHand: 0, isEverybodys: true }, words);
    },
  },
  {
    name: "campaigns, with others",
    most: MOST,
    view: (words) => {
      const page = [{ id: 123, name: "Aksiya", from: Temporal.PlainDate.from("2026-11-27"), numbers: 1248 }];
      return campaignsView({ page, at: 1, total: 12, unknown: [], drafts: 2, inHand: 1, others: 128 }, words);
    },
  },
  { name: "team, heirs", most: MOST, view: (words) => heirsView(member(7_123_456_789), team.slice(0, 5), words) },
];
