import { expect, test } from "vitest";
import { shortName, stemOf } from "../../../src/bot/views/recording-name.ts";

test.each([
  ["Aksiya.mp3", "Aksiya"],
  ["Aksiya 2.0.mp3", "Aksiya 2.0"],
  ["Aksiya", "Aksiya"],
  ["Aksiya. Bahor", "Aksiya. Bahor"],
  ["Aksiya.webm48", "Aksiya.webm48"],
])("“%s” without its ending is “%s”", (name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

test.each([
  ["Aksiya.mp3", 7, "Aksiya"],
  ["Aksiya.mp3", 6, "Aksiya"],
  ["Aksiya.mp3", 5, "Aksi…"],
  ["Акция 🎉🎉.ogg", 8, "Акция 🎉🎉"],
  ["Акция 🎉🎉.ogg", 7, "Акция …"],
  ["", 7, ""],
])("“%s” in at most %i letters is “%s”", (name, most, short) => {
  expect(shortName(name, most)).toBe(short);
});
