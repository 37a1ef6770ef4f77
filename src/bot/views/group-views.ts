import type { SeenCampaign } from "../../domain/campaign/facts.ts";
import type { News } from "../../domain/campaign/news.ts";
import type { Words } from "../../words.ts";
import { teamButton } from "./access-views.ts";
import { newsLine } from "./campaign-news.ts";
import type { View } from "./view.ts";

/** Asked once in a group to which an admin adds the bot. */
export function groupAskView(words: Words): View {
  return {
    text: words.html("group-ask"),
    buttons: [[{ ...teamButton(words.text("group-button-here"), { kind: "news-here" }), style: "primary" }]],
  };
}

/** News come to a group, until an admin says otherwise. */
export function groupOnView(words: Words): View {
  return {
    text: words.html("group-on"),
    buttons: [[teamButton(words.text("group-button-no-more"), { kind: "news-no-more" })]],
  };
}

/** That the bot works in private. @param url of its chat */
export function groupPrivateView(words: Words, url: string): View {
  return { text: words.html("group-private"), buttons: [[{ label: words.text("group-button"), url }]] };
}

/** What happened to a campaign, for a group: no buttons, since nothing is done there. */
export function groupNewsView(seen: SeenCampaign, news: News, status: string, words: Words): View {
  return { text: newsLine({ seen, news, status }, words), buttons: [] };
}

/** The PBX counts fewer numbers than it was sent, without the figures. */
export function groupFewerView({ facts }: SeenCampaign, words: Words): View {
  return { text: words.html("group-fewer", { name: facts.name, id: String(facts.id) }), buttons: [] };
}

/** Nobody knows whether a campaign was created. */
export function groupUnknownView(name: string, words: Words): View {
  return { text: words.html("submission-unknown", { name }), buttons: [] };
}
