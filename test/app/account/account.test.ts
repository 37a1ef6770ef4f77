import { expect, test } from "vitest";
import { type Account, openAccount } from "../../../src/app/account/account.ts";
import { requestOf } from "../../../src/app/sending/campaign-request.ts";
import type { PbxProblemCode } from "../../../src/domain/pbx-problem.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { recordedLog } from "../../recorded-log.ts";
import { memoryStore } from "../../store/memory.ts";

const ADMIN = 1;

/** An account whose PBX gives every question the same problem, or none. */
function office() {
  const store = memoryStore();
  const pbx: { code: PbxProblemCode | undefined } = { code: undefined };
  const answer = <T>(value: T) =>
    pbx.code ? { ok: false as const, refusal: { code: pbx.code } } : { ok: true as const, value };
  const account = openAccount({
    store,
    adminIds: () => [ADMIN],
    now: () => 5,
    log: recordedLog().log,
    pbx: {
      getMyTrunks: async () => answer(["1"]),
      getAutorule: async (id) => answer(pbxCampaign({ id })),
      addAutorule: async () =>
        pbx.code ? { kind: "rejected", problem: { code: pbx.code } } : { kind: "accepted", id: 9, campaign: undefined },
    },
  });
  const told = () => store.notices.due(5).map(({ chatId, body }) => `${chatId} ${body.kind}`);
  return { pbx, account, told };
}

type Asks = (account: Account) => Promise<unknown> | undefined;

/** Every way in which the PBX is asked for something. */
const WAYS: [string, Asks][] = [
  ["the check at the start", (account) => account.check()],
  ["the lines of a screen", (account) => account.trunks.update(true)],
  ["a look at a campaign", (account) => account.getAutorule(7)],
  ["a search for a campaign", (account) => account.getAutorule(7, { once: true })],
  ["a request for a campaign", (account) => account.addAutorule(requestOf(completeAnswers(), "/sound", "/list"))],
];

test.each(WAYS)("a token refused to %s is told to the admins once, and again after it was taken", async (_way, ask) => {
  const { pbx, account, told } = office();
  pbx.code = "token-refused";
  await ask(account);
  await ask(account);
  expect(told()).toEqual([`${ADMIN} pbx-token-refused`]);
  pbx.code = undefined;
  await ask(account);
  pbx.code = "token-refused";
  await ask(account);
  expect(told()).toHaveLength(2);
});

test.each(WAYS)(
  "any other trouble with %s is nothing for the admins, and says nothing of the token",
  async (_way, ask) => {
    const { pbx, account, told } = office();
    pbx.code = "token-refused";
    await ask(account);
    pbx.code = "server-trouble";
    await ask(account);
    pbx.code = "token-refused";
    await ask(account);
    expect(told()).toHaveLength(1);
  },
);
