import { basename } from "node:path";
import { goTo, move, receive } from "../domain/draft.ts";
import type { IntakeWork } from "../domain/intake.ts";
import type { RecipientsRefusal, RecipientsVerdict } from "../domain/recipients.ts";
import type { ContentStore } from "../files/content.ts";
import type { RecipientsJudge } from "../files/recipients/judge.ts";
import type { Store } from "../store/store.ts";
import type { Saying } from "../words.ts";
import type { DraftChange } from "./intake.ts";

export interface TakeListParts {
  store: Store;
  content: ContentStore;
  judge: RecipientsJudge;
  /** A refusal as something to say. */
  sayRefusal(refusal: RecipientsRefusal, name: string): Saying;
  now(): number;
}

type ListWork = Extract<IntakeWork, { kind: "list" }>;

/** Nothing to look at: the manager may go straight on. */
function spotless({ duplicates, refused, suspicions }: RecipientsVerdict): boolean {
  return duplicates === 0 && refused === 0 && suspicions.length === 0;
}

/** Judges stored sources as one list of numbers, and keeps the clean list and the refused rows. */
export function createTakeList({ store, content, judge, sayRefusal, now }: TakeListParts) {
  return async function takeList({ sources, choices }: ListWork, chatId: number): Promise<DraftChange> {
    const name = sources.at(-1)?.name ?? "";
    const cleanPath = content.aside();
    const refusedPath = content.aside();
    const files = sources.map((source) => ({ path: content.path(source.sha256), name: basename(source.name) }));
    const result = await judge.judge(files, choices, { cleanPath, refusedPath });

    if (result.kind === "refusal") return (draft) => move(draft, { note: sayRefusal(result.refusal, name) });
    if (result.kind === "question") {
      const list = { sources, choices, question: result.question };
      return (draft) => move(goTo(draft, "recipients"), { list });
    }
    const { verdict } = result;
    const clean = await content.adopt(cleanPath);
    const facts = { numbers: verdict.numbers, fingerprint: verdict.fingerprint };
    store.files.put({ sha256: clean.sha256, kind: "recipients", name, size: clean.size, facts, chatId }, now());
    const refused = verdict.refused > 0 ? await content.adopt(refusedPath) : undefined;
    if (refused) {
      store.files.put({ sha256: refused.sha256, kind: "refused", name, size: refused.size, facts: {}, chatId }, now());
    } else await content.drop(refusedPath);

    const recipients = {
      sha256: clean.sha256,
      fileName: name,
      verdict,
      ...(refused ? { refusedSha256: refused.sha256 } : {}),
    };
    return (draft) => receive(draft, { recipients }, !spotless(verdict));
  };
}
