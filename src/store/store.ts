import { campaignsStore } from "./campaigns.ts";
import { chatsStore } from "./chats.ts";
import { conversationsStore } from "./conversations.ts";
import { doNotCallStore } from "./do-not-call.ts";
import { doNotCallWorksStore } from "./do-not-call-works.ts";
import { draftsStore } from "./drafts.ts";
import { filesStore } from "./files.ts";
import { intakesStore } from "./intakes.ts";
import { linksStore } from "./links.ts";
import { listsStore } from "./lists.ts";
import { noticesStore } from "./notices.ts";
import { type Db, openDatabase } from "./open.ts";
import { peopleStore } from "./people.ts";
import { recordingsStore } from "./recordings.ts";
import { submissionsStore } from "./submissions.ts";
import { updatesStore } from "./updates.ts";

/** The one PBX account of today, from the environment; rows that belong to a campaign name it. */
const MAIN_ACCOUNT = 1;

/** All stored state, by noun, over one open database. */
export function createStore(db: Db, accountId = MAIN_ACCOUNT) {
  return {
    accountId,
    updates: updatesStore(db),
    conversations: conversationsStore(db),
    people: peopleStore(db),
    chats: chatsStore(db),
    drafts: draftsStore(db, accountId),
    files: filesStore(db),
    recordings: recordingsStore(db),
    lists: listsStore(db),
    intakes: intakesStore(db),
    submissions: submissionsStore(db),
    campaigns: campaignsStore(db, accountId),
    links: linksStore(db, accountId),
    notices: noticesStore(db),
    doNotCall: doNotCallStore(db, accountId),
    doNotCallWorks: doNotCallWorksStore(db),
    /** Runs `work` in one IMMEDIATE transaction: all of it is committed, or none. May be nested. */
    transaction: <T>(work: () => T): T => db.transaction(work).immediate(),
    close: (): void => void db.close(),
  };
}

export type Store = ReturnType<typeof createStore>;

/** Opens the database file and everything in it. */
export function openStore(path: string): Store {
  return createStore(openDatabase(path));
}
