import { expect, test } from "vitest";
import { readTap } from "../../../src/bot/callback-data.ts";
import { newsView, type ToldNews } from "../../../src/bot/views/campaign-news.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { loadWords } from "../../../src/words.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";

const words = loadWords("en");

/** That a campaign began, or what else is told; of one that the bot sent, or of one that was made elsewhere. */
function told(id: number, { submissionId, news = "began", status = "running" }: Told = {}): ToldNews {
  const facts = pbxCampaign({ id, name: `Aksiya ${id}`, status });
  return { seen: withoutUndefined({ accountId: 1, facts, submissionId, lookedAt: 0, createdAt: 0 }), news, status };
}

interface Told {
  submissionId?: string;
  news?: ToldNews["news"];
  status?: string;
}

const tapsOf = (all: ToldNews[]) =>
  newsView(all, words)
    .buttons.flat()
    .flatMap((one) => ("data" in one ? [readTap(one.data)?.tap] : []));

test("news of one campaign that the bot sent can be repeated at once, of one from elsewhere it cannot", () => {
  expect(tapsOf([told(7, { submissionId: "s" })])).toMatchObject([{ kind: "repeat" }]);
  expect(tapsOf([told(7)])).toEqual([]);
});

test("news of several leads to each one's card", () => {
  expect(tapsOf([told(7, { submissionId: "s" }), told(8)])).toMatchObject([
    { kind: "open", campaignId: 7 },
    { kind: "open", campaignId: 8 },
  ]);
});

test("each kind of news, and each way to be over, is told in words of its own", () => {
  const texts = [
    told(7),
    told(7, { news: "not-begun", status: "new" }),
    told(7, { news: "over", status: "failed" }),
    told(7, { news: "over", status: "finished" }),
    told(7, { news: "over", status: "stopped" }),
  ].map((one) => newsView([one], words).text);
  expect(new Set(texts).size).toBe(texts.length);
});
