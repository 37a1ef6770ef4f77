import { isSameName } from "../../../domain/account/name.ts";
import { accountOf } from "../../../domain/draft/draft.ts";
import type { NamedAccount } from "../../views/account-views.ts";
import { nameLabel } from "../../views/labels.ts";
import { noteOf, offersOf } from "../../views/offers.ts";
import { type Scene, wizardButton } from "../../views/scene.ts";
import { lines, type View } from "../../views/view.ts";
import type { Meaning } from "../meaning.ts";
import { ownTaps, type Screen } from "./screen.ts";

/** From which PBX account the campaign calls: asked first, and only of those who have several. */
export const accountScreen = {
  ...ownTaps(["account"], ({ accountId }, scene) => chosen(accountId, scene)),
  view: accountView,
  read,
} satisfies Screen<"account">;

function accountView(scene: Scene): View {
  const { words, draft, accounts = [] } = scene;
  const note = noteOf(scene);
  const isOpen = draft.cursor.account === "open";
  // The likely one first: the draft's, which is that of the last campaign where nobody has said another.
  const isLikely = ({ id }: NamedAccount) => id === accountOf(draft);
  const sorted = [...accounts.filter(isLikely), ...accounts.filter((one) => !isLikely(one))];
  return {
    text: lines(note, note && "", words.html(accounts.length === 0 ? "account-none" : "account-ask")),
    buttons: [
      ...offersOf(scene),
      ...sorted.map(({ id, name }) => {
        const button = wizardButton(scene, nameLabel(name), { kind: "account", accountId: id });
        return [id === accountOf(draft) ? { ...button, style: "primary" as const } : button];
      }),
      [
        ...(isOpen ? [] : [wizardButton(scene, words.text("button-back"), { kind: "back" })]),
        wizardButton(scene, words.text("button-cancel"), { kind: "cancel" }),
      ],
    ],
  };
}

/** Only an account that the person has now; the tap may be an old one. */
function chosen(accountId: number, { accounts = [] }: Scene): Meaning | undefined {
  return accounts.some(({ id }) => id === accountId) ? { kind: "account", accountId } : undefined;
}

/** A name that is typed, whichever letters are small in it. */
function read(text: string, { accounts = [] }: Scene): Meaning {
  const [only, other] = accounts.filter(({ name }) => isSameName(name, text.trim()));
  if (only && !other) return { kind: "account", accountId: only.id };
  return { kind: "note", note: { kind: "account-not-read" } };
}
