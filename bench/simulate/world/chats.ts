/** A button as a person sees it. */
export interface SeenButton {
  label: string;
  data: string;
}

/** A message of the bot's as it stands in a chat. */
export interface Seen {
  id: number;
  /** Without markup. */
  text: string;
  buttons: SeenButton[];
  /** How often it was changed: a tap on what it showed before is another tap. */
  version: number;
  /** What it showed before, newest last: a finger may be on its way when a screen changes. */
  earlier: Pick<Seen, "text" | "buttons" | "version">[];
  /** The bot heard that it was sent, and could write that down: of one whose answer was lost it cannot know. */
  isKnown(): boolean;
  /** When the request left that made it look like this. */
  leftAt: number;
  /** That one had been overtaken: a process that has died since sent it, and no other one can know of it. */
  isOvertaken: boolean;
}

/** One change of a chat by the bot. */
export interface Shown {
  at: number;
  chatId: number;
  method: string;
  messageId: number;
  text: string;
}

/** How a request left. */
export interface Leaving {
  leftAt: number;
  /** Nobody waits for its answer any more. */
  isForNobody: boolean;
}

interface Markup {
  inline_keyboard?: { text: string; callback_data?: string }[][];
}

function buttonsOf(markup: unknown): SeenButton[] {
  const { inline_keyboard: rows = [] } = (typeof markup === "string" ? JSON.parse(markup) : (markup ?? {})) as Markup;
  return rows.flat().flatMap(({ text, callback_data: data }) => (data === undefined ? [] : [{ label: text, data }]));
}

/** So many of the things that a message showed before are remembered. */
const MOST_EARLIER = 3;

/** Text as a chat shows it: without markup. */
function plain(html: string): string {
  const bare = html.replace(/<[^>]+>/g, "");
  return bare.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** What stands in the chats, and what the bot did to them. */
export function createChats(now: () => number) {
  const chats = new Map<number, Seen[]>();
  const shown: Shown[] = [];
  /** What the bot took away, by chat, newest last. */
  const gone = new Map<number, Seen[]>();
  let lastId = 1000;
  let seen = (_one: Shown): void => {};

  function of(chatId: number): Seen[] {
    const messages = chats.get(chatId) ?? [];
    chats.set(chatId, messages);
    return messages;
  }

  function note(chatId: number, method: string, { id, text }: Seen): void {
    const one = { at: now(), chatId, method, messageId: id, text };
    shown.push(one);
    seen(one);
  }

  return {
    of: (chatId: number): readonly Seen[] => of(chatId),
    /** Messages that the bot took away: a finger may have been on its way. */
    gone: (chatId: number): readonly Seen[] => gone.get(chatId) ?? [],
    /** Who hears of each thing that the bot sends or changes. */
    onShown(hear: (one: Shown) => void): void {
      seen = hear;
    },
    /** Everything that the bot sent or changed, in its order. */
    shown: (): readonly Shown[] => shown,
    /** The bot was told that a message of its own was sent. @param isKnown whether it could write that down */
    hears(chatId: number, messageId: number, isKnown: () => boolean): void {
      const message = of(chatId).find(({ id }) => id === messageId);
      if (message) message.isKnown = isKnown;
    },
    send(method: string, chatId: number, params: Record<string, unknown>, { leftAt }: Leaving): number {
      lastId += 1;
      const text = plain(String(params.text ?? params.caption ?? ""));
      const drawn = { id: lastId, text, buttons: buttonsOf(params.reply_markup), version: 0 };
      const message: Seen = { ...drawn, earlier: [], isKnown: () => false, leftAt, isOvertaken: false };
      of(chatId).push(message);
      note(chatId, method, message);
      return lastId;
    },
    /** @returns what Telegram refuses it with, if it does */
    edit(
      method: string,
      chatId: number,
      messageId: number,
      params: Record<string, unknown>,
      { leftAt, isForNobody }: Leaving,
    ): string | undefined {
      const message = of(chatId).find(({ id }) => id === messageId);
      if (!message) return "message to edit not found";
      const text = params.text === undefined ? message.text : plain(String(params.text));
      const buttons = buttonsOf(params.reply_markup);
      if (text === message.text && JSON.stringify(buttons) === JSON.stringify(message.buttons)) {
        return "message is not modified";
      }
      const { text: was, buttons: had, version } = message;
      const earlier = [...message.earlier.slice(1 - MOST_EARLIER), { text: was, buttons: had, version }];
      const isOvertaken = isForNobody && leftAt < message.leftAt;
      Object.assign(message, { text, buttons, version: version + 1, earlier, leftAt, isOvertaken });
      note(chatId, method, message);
      return undefined;
    },
    remove(chatId: number, messageId: number): string | undefined {
      const left = of(chatId).filter(({ id }) => id !== messageId);
      if (left.length === of(chatId).length) return "message to delete not found";
      const taken = of(chatId).filter(({ id }) => id === messageId);
      gone.set(chatId, [...(gone.get(chatId) ?? []), ...taken].slice(-MOST_EARLIER));
      chats.set(chatId, left);
      return undefined;
    },
  };
}

export type Chats = ReturnType<typeof createChats>;
