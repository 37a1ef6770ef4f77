import { createKeepBack } from "../../src/app/folder/keep-back.ts";
import type { Decisions } from "../../src/app/sending/decisions.ts";
import { createLeftBehind } from "../../src/app/sending/left-behind.ts";
import { createAccess } from "../../src/app/team/access.ts";
import { openTeam } from "../../src/app/team/open.ts";
import { createAccountsAt } from "../../src/bot/accounts-at.ts";
import { folderCommands } from "../../src/bot/commands/folder.ts";
import { peopleCommands } from "../../src/bot/commands/people.ts";
import { createOneScreen } from "../../src/bot/one-screen.ts";
import { createReplaced } from "../../src/bot/take-away.ts";
import type { Messages } from "../../src/bot/telegram/messages.ts";
import type { Store } from "../../src/store/store.ts";
import { nobodyAsked } from "../app/approval/nobody-asked.ts";
import { recordedLog } from "../recorded-log.ts";

interface Parts {
  store: Store;
  messages: Messages;
  submit: Decisions;
  newId(): string;
  now(): number;
  adminIds: readonly number[];
}

const [timezone, undoSeconds] = ["utc +5", 30];

/** Who is let in to the bot in hand, and what the admins decide. */
export function peopleInHand({ store, messages, submit, newId, now, adminIds }: Parts) {
  const access = createAccess({ adminIds, store });
  const keepBack = createKeepBack({
    approvals: nobodyAsked(store, now),
    store,
    adminIds: access.adminIds,
    now,
    undoSeconds,
  });
  const leftBehind = createLeftBehind({
    approvals: nobodyAsked(store, now),
    store,
    access,
    decisions: submit,
    now,
    undoSeconds,
  });
  const active = () => store.accounts.all().flatMap(({ id, state }) => (state === "active" ? [id] : []));
  const ofPerson = (userId: number) => active().filter((id) => access.has(userId, id));
  const accountsAt = createAccountsAt({ store, accounts: { has: access.has, ofPerson } });
  const folder = folderCommands({ store, messages, keepBack, leftBehind, timezone, access, accountsAt });
  const { lettingIn, leaving } = openTeam({ store, access, leftBehind, newId, now });
  const people = { store, messages, access, lettingIn, leaving, username: "a_bot", timezone, now };
  const { meet, groups, ...commands } = peopleCommands(people);
  const replaced = createReplaced({ store, messages, now, log: recordedLog().log });
  return {
    access,
    folder,
    oneScreen: createOneScreen({ store, replaced }),
    leftBehind,
    lettingIn,
    meet,
    groups,
    commands,
  };
}
