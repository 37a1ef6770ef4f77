import type { Role } from "../../domain/team/person.ts";
import type { AccessRequest, Standing } from "../../domain/team/request.ts";
import type { Words } from "../../words.ts";
import { type TeamTap, writeTap } from "../callback-data.ts";
import { quotation } from "./quotation.ts";
import { fitRows } from "./rows.ts";
import { type Button, lines, type View } from "./view.ts";

/** So many letters of a name that somebody gave themselves at Telegram. */
const NAME_LETTERS = 40;

/** A person's name as it is shown to others. */
export function shownName(name: string | undefined, userId: number): string {
  return quotation(name?.trim() || String(userId), NAME_LETTERS);
}

/** A button of the team's screens. */
export function teamButton(label: string, tap: TeamTap): Button {
  return { label, data: writeTap({ on: "team", tap }) };
}

/** The one screen of a stranger: whom the bot is for, their id, and the way in; or how their request stands. */
export function strangerView(words: Words, userId: number, standing: Standing): View {
  if (standing === "asked") return { text: words.html("access-asked"), buttons: [] };
  if (standing === "refused") return { text: words.html("access-refused"), buttons: [] };
  const ask = teamButton(words.text("access-button"), { kind: "ask" });
  const id = String(userId);
  return { text: `${words.html("refused-stranger")} <code>${id}</code>`, buttons: [[ask], [{ label: id, copy: id }]] };
}

/** Too many ask at the moment. */
export function busyView(words: Words): View {
  const ask = teamButton(words.text("access-button"), { kind: "ask" });
  return { text: words.html("access-too-many"), buttons: [[ask]] };
}

/** A link that lets nobody in: it never did, somebody used it, or its day is over. */
export function spentLinkView(words: Words, standing: Standing): View {
  const ask = teamButton(words.text("access-button"), { kind: "ask" });
  return { text: words.html("access-link-spent"), buttons: standing === "may-ask" ? [[ask]] : [] };
}

/** A request as an admin answers it. */
export function requestView({ userId, name, username }: AccessRequest, words: Words): View {
  const shown = shownName(name, userId);
  return {
    text:
      username === undefined
        ? words.html("access-request-nameless", { name: shown })
        : words.html("access-request", { name: shown, username: `@${username}` }),
    buttons: fitRows(
      [
        teamButton(words.text("access-button-manager"), { kind: "let-in-manager", userId }),
        teamButton(words.text("access-button-viewer"), { kind: "let-in-viewer", userId }),
        teamButton(words.text("access-button-no"), { kind: "refuse", userId }),
      ],
      2,
    ),
  };
}

/** What became of a request, for every admin who was asked. @param role undefined: they were told no */
export function answeredView(name: string, role: Role | undefined, words: Words): View {
  const text = role ? words.html("team-row", { name, role }) : words.html("access-said-no", { name });
  return { text, buttons: [] };
}

/** Somebody is let in, or has another role from now on. */
export function letInView(role: Role, words: Words): View {
  return {
    text: lines(words.html("access-let-in", { role }), words.html("access-let-in-more", { role })),
    buttons: [],
  };
}
