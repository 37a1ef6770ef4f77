import type { Access } from "../../app/team/access.ts";
import type { JournalRow } from "../../domain/journal/entry.ts";
import type { Store } from "../../store/store.ts";
import type { JournalTap } from "../callback-data.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { type JournalPage, journalRowView, journalView, type ToldRow } from "../views/journal.ts";
import type { View } from "../views/view.ts";

export interface JournalCommandsParts {
  store: Pick<Store, "journal" | "people">;
  messages: Pick<Messages, "place" | "send">;
  access: Pick<Access, "may">;
  /** The installation's zone. */
  timezone: string;
  now(): number;
}

/** Rows of a page: at two lines each they are read at a glance, and their buttons are one row. */
const PAGE = 5;

/** /journal: who decided what, by campaign or by person. For admins; for everybody else there is no such thing. */
export function journalCommands({ store, messages, access, timezone, now }: JournalCommandsParts) {
  const { journal, people } = store;

  /** What was confirmed of the campaign that a row is about. */
  function confirmedOf(row: JournalRow) {
    const confirmed = row.about === undefined || row.kind === "confirmed" ? row : journal.confirmedOf(row.about);
    return confirmed?.kind === "confirmed" ? confirmed : undefined;
  }

  function told(row: JournalRow): ToldRow {
    const nameOf = (userId: number) => people.name(userId)?.trim() || String(userId);
    const who = row.by === undefined ? undefined : nameOf(row.by);
    const whom = "userId" in row ? nameOf(row.userId) : undefined;
    return { row, who, name: confirmedOf(row)?.shown.name ?? whom };
  }

  function page(of: JournalPage["of"], before: number | undefined): JournalPage {
    const row = of.kind === "list" ? undefined : journal.one(of.n);
    const some = (): JournalRow[] => {
      if (of.kind === "list") return journal.last(before, PAGE + 1);
      if (of.kind === "of") return row?.about === undefined ? [] : journal.lastOf(row.about, before, PAGE + 1);
      return row?.by === undefined ? [] : journal.lastBy(row.by, before, PAGE + 1);
    };
    const found = some();
    const shown = found.slice(0, PAGE);
    return { of, rows: shown.map(told), older: found.length > PAGE ? shown.at(-1)?.n : undefined };
  }

  function viewOf(tap: JournalTap, turn: Turn): View | undefined {
    const reading = { now: now(), timezone, words: turn.words };
    const from = (before: number) => (before === 0 ? undefined : before);
    switch (tap.kind) {
      case "list":
        return journalView(page({ kind: "list" }, from(tap.before)), reading);
      case "of":
      case "by":
        return journalView(page({ kind: tap.kind, n: tap.at.from }, from(tap.at.to)), reading);
      case "row": {
        const row = journal.one(tap.n);
        return row && journalRowView(told(row), confirmedOf(row)?.shown, reading);
      }
    }
  }

  return {
    /** The last decisions; false for whoever is no admin. */
    async open(turn: Turn): Promise<boolean> {
      if (!access.may(turn.userId, "lead")) return false;
      const view = viewOf({ kind: "list", before: 0 }, turn);
      if (view) await messages.send(turn.chatId, view);
      return true;
    },
    async tap(tap: JournalTap, turn: Turn): Promise<void> {
      const view = access.may(turn.userId, "lead") ? viewOf(tap, turn) : undefined;
      if (!view) return turn.answer(turn.words.text("toast-old-buttons"));
      await turn.answer();
      await messages.place(turn.chatId, tappedMessage(turn), view);
    },
  };
}
