import { FIRST_ACCOUNT } from "../domain/account/account.ts";
import { accessRequestsStore } from "./access-requests.ts";
import { accountViews } from "./account-view.ts";
import { accountsStore } from "./accounts.ts";
import { approvalsStore } from "./approvals.ts";
import { createBells, type Queue } from "./bells.ts";
import { callsStore } from "./calls.ts";
import { chatsStore } from "./chats.ts";
import { createCheckpoints } from "./checkpoints.ts";
import { conversationsStore } from "./conversations.ts";
import { doNotCallWorksStore } from "./do-not-call-works.ts";
import { draftsStore } from "./drafts.ts";
import { createDurable } from "./durable.ts";
import { filesStore } from "./files.ts";
import { handOverStore } from "./hand-over.ts";
import { instanceStore } from "./instance.ts";
import { intakesStore } from "./intakes.ts";
import { invitesStore } from "./invites.ts";
import { journalStore } from "./journal.ts";
import { listsStore } from "./lists.ts";
import { noticesStore } from "./notices.ts";
import { type Db, openDatabase } from "./open.ts";
import { outagesStore } from "./outages.ts";
import { partsStore } from "./parts.ts";
import { peopleStore } from "./people.ts";
import { recordingsStore } from "./recordings.ts";
import { screensStore } from "./screens.ts";
import { searchesStore } from "./searches.ts";
import { submissionsStore } from "./submissions.ts";
import { takenOverStore } from "./taken-over.ts";
import { teamStore } from "./team.ts";
import { teamChatsStore } from "./team-chats.ts";
import { testCallsStore } from "./test-calls.ts";
import { isStoreTrouble } from "./trouble.ts";
import { updatesStore } from "./updates.ts";
import { wishesStore } from "./wishes.ts";

/** How often the log is moved before it is emptied, while others go on writing to it. */
const MOVES = 5;

/**
 * All stored state, by noun, over one open database. What belongs to an account is had by `of`; `campaigns`, `history`, `links` and
 * `doNotCall` themselves are those of the first, for tests and benchmarks.
 */
export function createStore(db: Db, checkpointsOf = createCheckpoints) {
  const bells = createBells(db);
  const ring = (queue: Queue) => () => bells.ring(queue);
  const screens = screensStore(db);
  const conversations = conversationsStore(db);
  const of = accountViews(db, ring("campaigns"));
  const first = of(FIRST_ACCOUNT);
  const disk = createDurable(db, { checkpointsOf });
  const probe = db.prepare("UPDATE accounts SET name = name");
  return {
    of,
    accountId: FIRST_ACCOUNT,
    accounts: accountsStore(db, ring("tokens")),
    instance: instanceStore(db),
    updates: updatesStore(db),
    conversations,
    people: peopleStore(db),
    team: teamStore(db),
    teamChats: teamChatsStore(db),
    accessRequests: accessRequestsStore(db),
    invites: invitesStore(db),
    wishes: wishesStore(db),
    chats: chatsStore(db),
    drafts: draftsStore(db),
    screens,
    files: filesStore(db),
    recordings: recordingsStore(db),
    lists: listsStore(db),
    intakes: intakesStore(db, ring("intakes")),
    submissions: submissionsStore(db, ring("submissions")),
    handOver: handOverStore(db, ring("submissions")),
    approvals: approvalsStore(db, ring("submissions")),
    parts: partsStore(db, ring("submissions")),
    testCalls: testCallsStore(db, ring("testCalls")),
    takenOver: takenOverStore(db, ring("submissions")),
    calls: callsStore(db),
    campaigns: first.campaigns,
    history: first.history,
    everybody: first.everybody,
    links: first.links,
    searches: searchesStore(db, ring("searches")),
    notices: noticesStore(db, ring("notices")),
    outages: outagesStore(db),
    journal: journalStore(db),
    doNotCall: first.doNotCall,
    doNotCallWorks: doNotCallWorksStore(db, ring("doNotCallWorks")),
    /** Who works through each queue: woken when something was added to it, by the commit itself. */
    listen: bells.listen,
    /**
     * Runs `work` in one IMMEDIATE transaction: all of it is committed, or none. May be nested. The commit wakes whoever
     * works through the queues that it added to, before this returns: nothing that follows, such as a screen that cannot
     * be drawn, keeps committed work from being done.
     */
    transaction: <T>(work: () => T): T =>
      bells.transaction(() => {
        // What was drawn before this change is not taken for a drawing of it.
        screens.write();
        conversations.writeNoted();
        const result = work();
        screens.write();
        return result;
      }),
    /** Writes without changing anything. @throws while the database cannot be written */
    probe: (): void => void probe.run(),
    /** Resolves when all that was committed is on the disk: before anybody is told of it (`store/durable.ts`). */
    durable: disk.durable,
    durableSoon: disk.durableSoon,
    /** The same at once, holding the loop: for what is written beside the database right behind a commit. */
    flushNow: disk.flushNow,
    keepLogShort: disk.keepLogShort,
    /**
     * Moves it there and empties it: what was deleted is in neither then. False while another program reads.
     */
    async emptyLog(): Promise<boolean> {
      // What is moved by a thread is not moved here: where nothing is left to move, emptying it is a moment's work.
      for (let tries = 0; tries < MOVES && !(await disk.moveOn()); tries++);
      const [{ busy = 1 } = {}] = db.pragma("wal_checkpoint(TRUNCATE)") as { busy?: number }[];
      return busy === 0;
    },
    /** Resolves when nothing goes on beside this process's loop any more: before `close`. */
    end: disk.end,
    close(): void {
      try {
        screens.write();
        conversations.writeNoted();
      } catch (error) {
        if (!isStoreTrouble(error)) throw error;
      } finally {
        disk.close();
        db.close();
      }
    },
  };
}

export type Store = ReturnType<typeof createStore>;

/**
 * Opens the database file and everything in it.
 * @param program the version of the product that uses it from now on
 * @param checkpointsOf who moves the log of the file; a thread when left out
 */
export function openStore(path: string, program?: string, checkpointsOf?: typeof createCheckpoints): Store {
  return createStore(openDatabase(path, program), checkpointsOf);
}
