import { expect, test } from "vitest";
import { asksToStop } from "../../../src/domain/phrases/stop-words.ts";

test.each([
  "стоп",
  "СТОП!!!",
  "Останови обзвон",
  "остановите всё, пожалуйста",
  "отмена",
  "отмени этот обзвон",
  "прекратите звонки",
  "хватит",
  "toʻxtat",
  "to'xtating",
  "Obzvonni toxtating iltimos",
  "hammasini to`xtat",
  "bekor qiling",
  "тўхтат",
  "бекор қилинг",
  "stop",
  "Please stop the campaign",
  "cancel all calls now",
])("“%s” asks to stop", (text) => expect(asksToStop(text)).toBe(true));

test.each([
  "",
  "обзвон",
  "не останавливай",
  "to'xtatma",
  "bekor qilma",
  "don't stop",
  "Стоп-цена",
  "/cancel",
  " /stop",
  "стоп 10 линий",
  "останови в 18:00",
  "ertaga to'xtat",
  "остановка",
  "пожалуйста",
  "hammasi",
])("“%s” does not", (text) => expect(asksToStop(text)).toBe(false));
