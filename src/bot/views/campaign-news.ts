import type { SeenCampaign } from "../../domain/campaign/facts.ts";
import type { News } from "../../domain/campaign/news.ts";
import { meaningOf } from "../../domain/campaign/status.ts";
import { timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import type { Words } from "../../words.ts";
import { behind } from "./account-views.ts";
import { campaignButton, repeatButton, statusInWords } from "./campaign-card.ts";
import { labelWith } from "./labels.ts";
import { lines, type View } from "./view.ts";

/**
 * Something of a campaign that is worth a message. @property status the word with which the PBX told it; `account` the name of its
 * account, where the reader has several
 */
export interface ToldNews {
  account?: string | undefined;
  seen: SeenCampaign;
  news: News;
  status: string;
}

/** What happened to one campaign, in a sentence or two. Only what the PBX said, or its clock. */
export function newsLine({ seen: { facts }, news, status: word }: ToldNews, words: Words): string {
  const campaign = { name: facts.name, id: String(facts.id) };
  const status = statusInWords(word, words);
  switch (news) {
    case "began":
      return words.html("news-began", { ...campaign, known: meaningOf(word) === "running" ? "yes" : "no", status });
    case "not-begun":
      return words.html("news-not-begun", { ...campaign, time: timeInFigures(facts.fromTime), status });
    case "over":
      if (meaningOf(word) === "failed") return words.html("news-failed", campaign);
      return words.html("news-over", { ...campaign, meaning: meaningOf(word) ?? "other", status });
  }
}

/** News of one campaign with what to do next, or of several in one message, each with its card. */
export function newsView(told: readonly ToldNews[], words: Words): View {
  const text = lines(...told.map((one) => behind(newsLine(one, words), one.account, words)));
  const [only] = told;
  if (only && told.length === 1) {
    const { seen } = only;
    return { text, buttons: seen.submissionId === undefined ? [] : [[repeatButton(seen, words)]] };
  }
  return {
    text,
    buttons: told.map(({ seen: { accountId, facts } }) => [
      campaignButton(
        labelWith(facts.name, (name) => `№ ${facts.id} · ${name}`),
        { kind: "open", campaignId: facts.id },
        accountId,
      ),
    ]),
  };
}

/** That the PBX counts fewer numbers than it was sent. */
export function fewerCountedNews(name: string, id: string, counted: number, sent: number, words: Words): string {
  return words.html("news-fewer", { name, id, counted, sent });
}
