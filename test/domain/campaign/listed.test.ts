import { expect, test } from "vitest";
import { searchFor } from "../../../src/domain/campaign/listed.ts";

const campaign = { id: 1203, name: "Navroʻz aksiyasi 2", from: Temporal.PlainDate.from("2026-11-27") };

test.for([
  ["navroz"],
  ["НАВРЎЗ"],
  ["navro'z aks"],
  ["аксия"],
  ["aksiyasi navroʻz"],
  ["27.11"],
  ["27.11.2026"],
  ["27-noyabr"],
  ["27 ноября"],
  ["27 november"],
  ["noyabr"],
  ["juma"],
  ["пт"],
  ["пятница"],
  ["1203"],
  ["01203"],
  ["2"],
  ["2026"],
  ["№ 1203"],
  ["navroz 27.11"],
])("“%s” finds it", ([text]) => {
  expect(searchFor(text ?? "")?.(campaign)).toBe(true);
});

test.for([
  ["bahor"],
  ["28.11"],
  ["120"],
  ["27.12"],
  ["navroz bahor"],
  ["dushanba"],
  ["7"],
  ["01"],
  ["2025"],
  ["2027"],
  ["juma bahor"],
])("“%s” does not find it", ([text]) => {
  expect(searchFor(text ?? "")?.(campaign)).toBe(false);
});

test.for<[text: string, name: string, is: boolean]>([
  ["аксия2", "Aksiya2", true],
  ["2аксия", "2Aksiya", true],
  ["bahor2", "Bahor2026", true],
  ["2bahor", "2Bahorgi", true],
  ["bahor3", "Bahor2026", false],
])("“%s” finds one that is called “%s”: %s", ([text, name, is]) => {
  expect(searchFor(text)?.({ ...campaign, name })).toBe(is);
});

test.for([[""], ["  "], ["…"], ["№"]])("“%s” looks for nothing", ([text]) => {
  expect(searchFor(text ?? "")).toBeUndefined();
});
