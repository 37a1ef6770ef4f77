/** A tap on Start, and what the screen said that it would start. */
export interface Start {
  at: number;
  chatId: number;
  /** Of the campaign, as the read-back said it. */
  name: string;
  readBack: string;
  /** The message and how often it had been changed: a second tap on the same screen is the same confirmation. */
  screen: string;
}

/** A tap on the button that has one's own telephone called. */
export interface TestCall {
  at: number;
  chatId: number;
  number: string;
}

/** A list that was sent: whom it would call, and how many rows it has. */
export interface ListSent {
  at: number;
  chatId: number;
  numbers: readonly string[];
  rows: number;
  /** None of a contact that was shared. */
  fileName?: string;
}

/** What people did, as the oracle has to know it: nothing of it comes from the product. */
export interface Record {
  starts: Start[];
  lists: ListSent[];
  /** Numbers that were given with /dnc, and how many the chat was told of then. */
  never: { at: number; chatId: number; number: string }[];
  testCalls: TestCall[];
  /** Taps that make a draft again of what was confirmed and has not left. */
  edits: { at: number; chatId: number }[];
  /** Taps of those who looked into the cabinet after a copy was put back: what they have sent is not there. */
  missed: { at: number; name: string }[];
  /** When the copy of the folder was made that was put back later. */
  putBack: { copiedAt: number; at: number }[];
  /** Taps of those who were asked to agree, and what they were shown. */
  approvals: { at: number; by: number; shown: string }[];
  /** When somebody blocked the bot. */
  blocks: { at: number; chatId: number }[];
  /** When the machine's clock was set, and by how many milliseconds. */
  clockSets: { at: number; by: number }[];
  /** Messages that were written, and taps, by chat. */
  sent: { at: number; chatId: number }[];
}

/** Nothing has happened yet. */
export function emptyRecord(): Record {
  return {
    starts: [],
    lists: [],
    never: [],
    testCalls: [],
    edits: [],
    missed: [],
    putBack: [],
    approvals: [],
    blocks: [],
    clockSets: [],
    sent: [],
  };
}
