import { expect, test } from "vitest";
import { accountScreen } from "../../../../src/bot/wizard/steps/account.ts";
import { sceneOf } from "../../views/office-scenes.ts";

const ACCOUNTS = [
  { id: 1, name: "Bosh ofis" },
  { id: 4, name: "Filial" },
  { id: 5, name: "FILIAL 2" },
];

const scene = sceneOf({ more: { accounts: ACCOUNTS } });

test.each([
  ["Filial", 4],
  [" filial ", 4],
  ["FILIAL", 4],
  ["filial 2", 5],
  ["bosh ofis", 1],
])("typed “%s” is an account's name", (text, accountId) => {
  expect(accountScreen.read(text, scene)).toEqual({ kind: "account", accountId });
});

test.each(["", "Fil", "Filial 3", "4", "Filial Filial 2"])(
  "typed “%s” is nobody's name, and the names are asked for again",
  (text) => {
    expect(accountScreen.read(text, scene)).toEqual({ kind: "note", note: { kind: "account-not-read" } });
  },
);

test("a name that two accounts have says nothing", () => {
  const twins = sceneOf({ more: { accounts: [...ACCOUNTS, { id: 6, name: "filial" }] } });
  expect(accountScreen.read("Filial", twins)).toMatchObject({ kind: "note" });
});

test("the account that the draft has stands first, and alone in its colour", () => {
  const { draft } = scene;
  const { buttons } = accountScreen.view({ ...scene, draft: { ...draft, accountId: 4 } });
  expect(buttons.flat().map(({ label, style }) => [label, style])).toEqual([
    ["Filial", "primary"],
    ["Bosh ofis", undefined],
    ["FILIAL 2", undefined],
    [scene.words.text("button-back"), undefined],
    [scene.words.text("button-cancel"), undefined],
  ]);
});
