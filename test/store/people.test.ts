import { describe, expect, test } from "vitest";
import { memoryStore } from "./memory.ts";

const ALI = 7;

test("a person's language and name are kept beside each other", () => {
  const { people } = memoryStore();
  expect([people.name(ALI), people.language(ALI)]).toEqual([undefined, undefined]);
  people.setName(ALI, "Ali");
  people.setLanguage(ALI, "uz");
  people.setName(ALI, "Ali aka");
  people.setLanguage(ALI, "ru");
  expect([people.name(ALI), people.language(ALI)]).toEqual(["Ali aka", "ru"]);
});

describe("a person's own number", () => {
  test("is forgotten when they say so", () => {
    const { people } = memoryStore();
    people.setNumber(ALI, "998901234567", 1);
    expect(people.number(ALI)).toBe("998901234567");
    people.forgetNumber(ALI);
    expect(people.number(ALI)).toBeUndefined();
  });

  test("is kept while it is used", () => {
    const { people } = memoryStore();
    people.setNumber(ALI, "998901234567", 1);
    people.setNumber(8, "998901234568", 1);
    people.useNumber(ALI, 50);
    expect(people.forgetNumbers(50)).toBe(1);
    expect([people.number(ALI), people.number(8)]).toEqual(["998901234567", undefined]);
    expect([people.forgetNumbers(51), people.forgetNumbers(51)]).toEqual([1, 0]);
  });

  test("does not come into being by its use", () => {
    const { people } = memoryStore();
    people.setName(ALI, "Ali");
    people.useNumber(ALI, 50);
    expect(people.forgetNumbers(51)).toBe(0);
  });
});

describe("a stranger", () => {
  test("is told no at most once in a while", () => {
    const { people } = memoryStore();
    people.setLanguage(ALI, "ru");
    const told = [0, 9, 10, 15, 20].map((now) => {
      const isTold = people.isToRefuse(ALI, now, 10);
      if (isTold) people.refused(ALI, now);
      return isTold;
    });
    expect(told).toEqual([true, false, true, false, true]);
    expect(people.language(ALI)).toBe("ru");
  });

  test("is forgotten after a while, but not who chose a language", () => {
    const { people } = memoryStore();
    people.refused(ALI, 5);
    people.refused(8, 5);
    people.setLanguage(8, "ru");
    expect([people.prune(5), people.prune(6)]).toEqual([0, 1]);
    expect(people.language(8)).toBe("ru");
  });
});
