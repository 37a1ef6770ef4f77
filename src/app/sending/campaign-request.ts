import type { PbxCampaign } from "../../domain/campaign/facts.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { CompleteAnswers } from "../../domain/draft/answers.ts";
import { instantOf, readZone } from "../../domain/schedule/zone.ts";
import type { NewCampaign } from "../../pbx/form.ts";

/** The request of a set of answers (PBX API, addAutorule). */
export function requestOf(answers: CompleteAnswers, recording: string, recipients: string): NewCampaign {
  const { name, days, hours, trunks, options } = answers;
  return {
    name,
    trunks,
    from: days.from,
    to: days.to,
    fromTime: hours.from,
    toTime: hours.to,
    ...options,
    record: { path: recording, name: "recording.mp3" },
    recipients: { path: recipients, name: "recipients.csv" },
  };
}

/**
 * The campaign as it was asked for, shown until the PBX is first asked about it: the answer to addAutorule is no more than
 * an id.
 */
export function presumed({ answers }: Submission, id: number): PbxCampaign {
  const { name, days, hours, trunks, options } = answers;
  const { timezone, ...numbers } = options;
  const zone = readZone(timezone);
  const offsetSeconds = zone ? -instantOf(zone, new Temporal.PlainDateTime(1970, 1, 1)).epochMilliseconds / 1000 : 0;
  return {
    id,
    name,
    from: days.from,
    to: days.to,
    fromTime: hours.from,
    toTime: hours.to,
    trunks,
    ...numbers,
    recipients: 0,
    status: "",
    offsetSeconds,
  };
}
