import type { PbxCampaign } from "../../../src/domain/campaign/facts.ts";
import type { Role } from "../../../src/domain/team/person.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import type { Db } from "../../../src/store/open.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";
import { botInHand, type Looked, MONDAY_NOON } from "../bot-in-hand.ts";

export const [ADMIN, MAKER, OTHER] = [CHAT, CHAT + 1, CHAT + 2];

/** A campaign of the maker's, one that stands at the PBX and is nobody's here, and one that is nowhere. */
export const [MADE, FOREIGN, NOWHERE] = [321, 322, 999];

export const SECRET = "Maxfiy aksiya";

const answers = () => ({ ...completeAnswers(), name: SECRET });

interface Setting {
  seesAll?: boolean;
  /** The maker has nothing, and the PBX neither: the same office in which there is nothing to be found. */
  isBare?: boolean;
  /** The maker's things are at a second account, which the other person has not. */
  isElsewhere?: boolean;
  db?: Db;
}

/** An admin, a manager with a campaign that was sent, one held, one of which nobody knows and a draft; and another person. */
export function colleagues(
  role: Role | "stranger",
  { seesAll = false, isBare = false, isElsewhere = false, db }: Setting = {},
) {
  const asked: number[] = [];
  const known = new Map<number, PbxCampaign>();
  if (!isBare) {
    known.set(MADE, pbxCampaign({ id: MADE, name: SECRET }));
    known.set(FOREIGN, pbxCampaign({ id: FOREIGN, name: `${SECRET} 2` }));
  }
  const bot = botInHand(
    withoutUndefined({
      db,
      adminIds: [ADMIN],
      look(id: number): Looked {
        asked.push(id);
        // The PBX knows a campaign by its account's token alone.
        const value = isElsewhere ? undefined : known.get(id);
        return value ? { ok: true, value } : { ok: false, refusal: { code: "not-found" } };
      },
    }),
  );
  const { store } = bot;
  store.team.add(MAKER, "manager", ADMIN, 0);
  if (role !== "stranger") {
    store.team.add(OTHER, role, ADMIN, 0);
    store.team.change({ userId: OTHER, role, seesAll, approves: false });
  }
  for (const id of [MAKER, OTHER]) store.team.greet(id);
  store.people.setName(MAKER, "Nodira");
  const elsewhere = isElsewhere ? addAccount(store) : store.accountId;
  if (isElsewhere) store.accounts.tick(elsewhere, MAKER, true);
  if (isElsewhere) store.accounts.tick(elsewhere, OTHER, false);
  const make = (id: string, whom = MAKER) => {
    const draftId = `d-${id}`;
    const made = answers();
    const accountId = whom === MAKER ? elsewhere : store.accountId;
    const filled = { id: draftId, chatId: whom, userId: whom, accountId, answers: made };
    const { cursor: _, ...draft } = store.drafts.create(filled, 0);
    store.drafts.freeze({ ...draft, answers: made, state: "frozen" }, 0);
    const whose = { chatId: whom, userId: whom, accountId };
    store.submissions.create({ id, draftId, ...whose, answers: made, releaseAt: MONDAY_NOON * 2, confirmedAt: 0 });
    const submission = store.submissions.byId(id);
    if (!submission) throw new Error("not created");
    return submission;
  };
  if (isBare) return { ...bot, pbxAsked: asked, make };
  const { recording } = answers();
  const { sha256 } = recording;
  store.files.put({ sha256, kind: "recording", name: SECRET, size: 1, facts: {}, chatId: MAKER }, 0);
  store.recordings.put(MAKER, { ...recording, fileName: SECRET }, 0);
  make("held");
  store.submissions.settle(make("lost"), "unknown", 0, { problem: { code: "no-answer" } });
  const sent = make("sent");
  store.submissions.claim("sent", 0);
  bot.submit.accept({ ...sent, state: "sending" }, MADE, known.get(MADE));
  const begun = { id: "draft", chatId: MAKER, userId: MAKER, accountId: elsewhere, answers: { name: SECRET } };
  store.drafts.create(begun, 0);
  if (isElsewhere) store.of(elsewhere).doNotCall.add(["998901110022"], MAKER, 0);
  return { ...bot, pbxAsked: asked, make };
}

export type Colleagues = ReturnType<typeof colleagues>;
