import { describe, expect, test } from "vitest";
import { memoryStore } from "./memory.ts";

describe("people", () => {
  test("a language is remembered and changed", () => {
    const { people } = memoryStore();
    expect(people.language(1)).toBeUndefined();
    people.setLanguage(1, "ru");
    people.setLanguage(1, "uz-Cyrl");
    expect(people.language(1)).toBe("uz-Cyrl");
  });
});

describe("chats", () => {
  test("a chat is reachable until it is said not to be", () => {
    const { chats } = memoryStore();
    expect(chats.unreachable(1)).toBe(false);
    chats.setUnreachable(1, true);
    expect(chats.unreachable(1)).toBe(true);
    chats.setUnreachable(1, false);
    expect(chats.unreachable(1)).toBe(false);
  });

  test("a group is sent to the private chat once", () => {
    const { chats } = memoryStore();
    expect([chats.tellPrivate(-1), chats.tellPrivate(-1), chats.tellPrivate(-2)]).toEqual([true, false, true]);
  });

  test("what the next text means is remembered and forgotten", () => {
    const { chats } = memoryStore();
    chats.expect(1, { kind: "campaign-id", submissionId: "s" });
    expect(chats.expecting(1)).toEqual({ kind: "campaign-id", submissionId: "s" });
    chats.expect(1, undefined);
    expect(chats.expecting(1)).toBeUndefined();
  });
});
