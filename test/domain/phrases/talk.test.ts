import { expect, test } from "vitest";
import { isTalk } from "../../../src/domain/phrases/talk.ts";

test.each([
  "а что дальше?",
  "qanday qilaman ?",
  "How do I do this？",
  "привет",
  "Assalomu alaykum!",
  "да",
  "ok",
  "хорошо, спасибо",
  "xo'p mayli",
  "хўп",
  "дальше",
  "davom etish",
  "keyingi",
  "отмена",
  "bekor qiling",
  "next please",
])("“%s” names nothing", (text) => expect(isTalk(text)).toBe(true));

test.each([
  "",
  "7",
  "Aksiya",
  "Yoʻq",
  "Salom aksiya",
  "Ok market",
  "ОК-2026",
  "Да! Еда",
  "Кто? Где? Когда",
  "Спасибо маме",
  "Прозвон",
  "Qoʻngʻiroq",
  "Запуск продаж",
  "№",
])("“%s” may be a name", (text) => expect(isTalk(text)).toBe(false));
