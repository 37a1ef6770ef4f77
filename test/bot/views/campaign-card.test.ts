import { expect, test } from "vitest";
import { campaignCard } from "../../../src/bot/views/campaign-card.ts";
import type { PbxCampaign } from "../../../src/domain/campaign/facts.ts";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import { loadWords } from "../../../src/words.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";

const SENT: Submission = {
  id: "s",
  draftId: "d",
  chatId: 1,
  userId: 1,
  accountId: 1,
  state: "accepted",
  answers: completeAnswers(),
  releaseAt: 0,
  confirmedAt: 0,
  campaignId: 123,
};

const inTashkent = (at: string) => Temporal.PlainDateTime.from(at).toZonedDateTime("+05:00").epochMilliseconds;

interface Shown {
  facts?: Partial<PbxCampaign>;
  locale?: "uz" | "ru";
  sent?: Submission | undefined;
  muted?: boolean;
  /** When it was looked at; when it is read unless told. */
  asked?: string;
}

/** The card as it is read on a day of November 2026 in Tashkent. */
function card(at: string, { facts = {}, locale = "ru", sent = SENT, muted = false, asked = at }: Shown = {}) {
  const seen = {
    accountId: 1,
    facts: pbxCampaign(facts),
    lookedAt: inTashkent(asked),
    createdAt: 0,
    submissionId: "s",
  };
  const { text, buttons } = campaignCard(seen, loadWords(locale), { now: inTashkent(at), sent, muted });
  return {
    text: text.replace(/<[^>]+>/g, "").replaceAll("\u00a0", " "),
    labels: buttons.flat().map(({ label }) => label),
  };
}

test("before it begins it is told that it was taken, when it starts, when it will end and where it can be stopped", () => {
  const { text } = card("2026-11-23T10:36");
  expect(text).toMatch(/^✅ Принято: Aksiya · № 123/);
  expect(text).toMatch(/▶️ начнётся: вт, 24 ноября, 09:00 \(UTC\+5\)/);
  expect(text).toContain("🏁");
  expect(text).toContain("Остановить можно только в кабинете AloVoice.");
  expect(text).not.toContain("Кто ответил");
});

test.for<[name: string, at: string, facts: Partial<PbxCampaign>]>([
  ["once it has begun", "2026-11-24T09:00", {}],
  ["while a person has to start it", "2026-11-23T10:36", { paused: true }],
  ["once the PBX says that it runs", "2026-11-23T10:36", { status: "running" }],
])("%s no start and no end are told", ([, at, facts]) => {
  const { text } = card(at, { facts });
  expect(text).not.toContain("▶️");
  expect(text).not.toContain("🏁");
});

test("once it has begun it is told where to see who answered", () => {
  expect(card("2026-11-24T09:00").text).toContain("Кто ответил, видно в кабинете AloVoice.");
});

test.for<[name: string, at: string, status: string]>([
  ["its hours", "2026-11-26T09:00", "running"],
  ["the PBX says so", "2026-11-24T10:00", "finished"],
])("once it is over, by %s, nothing is said of stopping it, and there is nothing to mute", ([, at, status]) => {
  const { text, labels } = card(at, { facts: { status } });
  expect(text).not.toContain("Остановить");
  expect(labels).not.toContain("Без звука");
});

test("the lines are those that were chosen, with the PBX's own names where those are others", () => {
  expect(card("2026-11-23T10:36").text).toContain("📞 линия: 712037006 (в AloVoice 253)");
  expect(card("2026-11-23T10:36", { facts: { trunks: ["712037006"] } }).text).toContain("📞 линия: 712037006\n");
});

test.for<[name: string, recipients: number, takenOut: number, told: string]>([
  ["not yet", 0, 0, "👥 2 номера"],
  ["all", 2, 0, "👥 2 номера"],
  ["fewer", 1, 0, "👥 AloVoice насчитала 1, отправлено 2"],
  ["those that were left after some were taken out", 1, 1, "👥 1 номер"],
])("where the PBX counted %s, so it is told", ([, recipients, takenOut, told]) => {
  expect(card("2026-11-23T10:36", { facts: { recipients }, sent: { ...SENT, takenOut } }).text).toContain(told);
});

test.for([
  ["running", "uz", "Holati: boshlandi"],
  ["DONE", "uz", "Holati: tugadi"],
  ["paused", "ru", "Состояние: на паузе"],
  ["waiting-for-agents", "ru", "Состояние: waiting-for-agents"],
] as const)("the status %s is told in %s as “%s”", ([status, locale, told]) => {
  expect(card("2026-11-24T09:30", { facts: { status }, locale }).text).toContain(told);
});

test("when it was asked is told by the time alone on the same day, with the day on another, with the year in another", () => {
  expect(card("2026-11-24T09:30").text).toContain("проверено в 09:30");
  expect(card("2026-11-25T09:30", { asked: "2026-11-24T17:05" }).text).toContain("проверено вт, 24 ноября, 17:05");
  expect(card("2027-01-02T09:30", { asked: "2026-12-31T17:05" }).text).toMatch(/проверено чт, 31 декабря 2026.*17:05/);
});

test("news of it can be muted and are asked for again", () => {
  expect(card("2026-11-23T10:36").labels).toContain("Без звука");
  expect(card("2026-11-23T10:36", { muted: true }).labels).toContain("Со звуком");
});

test("of a campaign that somebody else made only what the PBX says is told", () => {
  const seen = { accountId: 1, facts: pbxCampaign(), lookedAt: inTashkent("2026-11-23T10:36"), createdAt: 0 };
  const { text, buttons } = campaignCard(seen, loadWords("ru"), { now: inTashkent("2026-11-23T10:36") });
  expect(text).not.toMatch(/Принято|Остановить|🏁/);
  expect(buttons.flat().map(({ label }) => label)).not.toContain("Без звука");
});
