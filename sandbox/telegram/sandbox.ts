import { typedText } from "./content.ts";
import type { ApiCall, TelegramSandbox } from "./contract.ts";
import type { Faults } from "./faults.ts";
import { chatOf, createGroups } from "./groups.ts";
import { asReceived } from "./message.ts";
import { createPerson, userOf, type Who } from "./person.ts";
import { shown } from "./screen.ts";
import { PATIENCE_MS, waitUntil } from "./wait.ts";
import { stateOf, type World } from "./world.ts";

/** What the server gives to the driver. */
export interface SandboxParts {
  world: World;
  faults: Faults;
  calls: ApiCall[];
  token: string;
  url: string;
  refusals(): ApiCall[];
  close(): Promise<void>;
}

/** The driver of a running server, as the contract describes it. */
export function createSandbox({ world, faults, calls, token, url, refusals, close }: SandboxParts): TelegramSandbox {
  const { chats, updates, commands } = world;
  const people = new Map<number, Who>();
  const known = (who: { id: number; name: string }) =>
    userOf(people.get(who.id) ?? { id: who.id, firstName: who.name });

  return {
    ...createGroups(world, known),
    url,
    token,
    calls,
    refusals,
    person(who) {
      people.set(who.id, who);
      return createPerson(world, who, refusals);
    },
    says(person, group, text) {
      const user = known(person);
      const chat = chatOf(group);
      const room = chats.open(chat);
      const { message } = chats.add(room, { from: user, ...typedText(text) }, { bot: false });
      const update = { message: asReceived(message, chat, user) };
      if (!reachesBot(text, world.bot.username)) return { update_id: 0, ...update };
      chats.meet(user);
      return updates.push(update);
    },
    group: (id) => [...(chats.find(id)?.messages.values() ?? [])].map(shown),
    forbidsReactions(chatId) {
      const room = chats.find(chatId);
      if (room) room.reactionsOff = true;
    },
    redeliver: (update) => updates.again(update),
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    commands: (languageCode) => commands.get(undefined, languageCode),
    commandsShown: (chatId, languageCode) => commands.shown(chatId, languageCode),
    file: (fileId) => world.files.find(fileId),
    state: () => stateOf(world),
    polled: () => updates.waiting(),
    async settled() {
      const describe = (): string => `${updates.size()} updates were not confirmed in ${PATIENCE_MS} ms`;
      const empty = (): true | undefined => (updates.size() === 0 ? true : undefined);
      await waitUntil(updates.watch, empty, PATIENCE_MS, describe);
    },
    watch: (listener) => chats.watch(listener),
    close,
  };
}

/** In a group a bot in privacy mode hears commands that are not for another bot, and what names it. */
function reachesBot(text: string, username: string): boolean {
  const command = /^\/\w+(?:@(\w+))?/.exec(text);
  if (command) return command[1] === undefined || command[1].toLowerCase() === username.toLowerCase();
  return text.toLowerCase().includes(`@${username.toLowerCase()}`);
}
