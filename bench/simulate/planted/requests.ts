import type { Planted } from "../hooks.ts";

const SUBMIT = "app/sending/submit.ts";
const ADD = "const added = await add(request, { onProgress }, submission.accountId).finally(() => list.drop());";
const CLAIM = "if (!store.submissions.claim(submission.id, now())) return;";

/** Mistakes about what leaves for the PBX. */
export const IN_REQUESTS: readonly Planted[] = [
  {
    name: "retry-unknown",
    idea: "a request whose answer tells nothing (408, a cut) is made again",
    edits: [
      {
        file: SUBMIT,
        from: ADD,
        to: `let added = await add(request, { onProgress }, submission.accountId);
             if (added.kind === "unknown") added = await add(request, { onProgress }, submission.accountId);
             await list.drop();`,
      },
    ],
  },
  {
    name: "claim-after-request",
    idea: "a submission is claimed after its request, not before",
    edits: [
      { file: SUBMIT, from: CLAIM, to: "" },
      { file: SUBMIT, from: ADD, to: `${ADD} store.submissions.claim(id, now());` },
    ],
  },
  {
    name: "proxy-proves",
    idea: "a 408 or 409 counts as proof that nothing was created",
    edits: [{ file: "pbx/outcome.ts", from: "new Set([408, 409, 425, 499])", to: "new Set<number>()" }],
  },
  {
    name: "cut-proves",
    idea: "a connection that breaks counts as no request",
    edits: [{ file: "pbx/outcome.ts", from: "if (attempt.began)", to: "if (attempt.began && false)" }],
  },
  {
    name: "send-again-at-start",
    idea: "what was being sent when the process died is sent again",
    edits: [
      {
        file: SUBMIT,
        from: 'const interrupted = () => settle(submission, "unknown", { problem: { code: "interrupted" } });',
        to: `const interrupted = () => settle(submission, "unknown", { problem: { code: "interrupted" } })
               && store.submissions.holdAgain(submission.id, now(), now());`,
      },
    ],
  },
  {
    name: "stop-what-left",
    idea: "Stop is obeyed after the request has left",
    edits: [
      {
        file: "app/sending/decisions.ts",
        from: 'isOpen(submission) && settle(submission, "stopped", {}, { decision: { kind: "stopped" }, by }',
        to: 'settle(submission, "stopped", {}, { decision: { kind: "stopped" }, by }',
      },
      {
        file: "domain/campaign/submission-life.ts",
        from: 'sending: { accept: "accepted",',
        to: 'sending: { stop: "stopped", accept: "accepted",',
      },
    ],
  },
  {
    name: "window-over",
    idea: "a confirmation is sent after its own days and hours",
    edits: [
      {
        file: "app/sending/too-late.ts",
        from: 'if (!there || isOver(days, hours, there)) return "window-over";',
        to: "void [there, isOver, days, hours];",
      },
    ],
  },
  {
    name: "ignore-restore",
    idea: "the mark of a copy that was put back is ignored",
    edits: [{ file: "app/folder/keep-back.ts", from: 'if (life.kind === "same") return;', to: "if (life) return;" }],
  },
  {
    name: "never-called-leave",
    idea: "numbers never to be called are not taken out as the request is made",
    edits: [
      {
        file: "app/sending/list-for-pbx.ts",
        from: "const scrubbed = await neverCalled.scrub(content.path(sha256), submission.accountId);",
        to: "const scrubbed = undefined as Awaited<ReturnType<typeof neverCalled.scrub>>;",
      },
    ],
  },
  {
    name: "an-hour-more",
    idea: "the PBX is told another hour than the read-back",
    edits: [{ file: "pbx/form.ts", from: "time(campaign.toTime)", to: "time(campaign.toTime.add({ hours: 1 }))" }],
  },
  {
    name: "start-on-any-screen",
    idea: "Start is obeyed on a screen that shows something else",
    edits: [
      {
        file: "bot/wizard/starting.ts",
        from: 'if (startMark(draft, folderId) !== start.shown) return { kind: "to-be-seen" };',
        to: "void [startMark];",
      },
    ],
  },
  {
    name: "rest-is-everybody",
    idea: "the second part of a list holds the first one too",
    edits: [
      {
        file: "files/lists/lists.ts",
        from: "rest: writeList(numbers.subarray(first), to.rest),",
        to: "rest: writeList(numbers, to.rest),",
      },
    ],
  },
  {
    name: "nobody-agrees",
    idea: "a second person is never asked",
    edits: [
      {
        file: "domain/campaign/approval.ts",
        from: "if (approveFrom <= 0) return false;",
        to: "if (approveFrom >= 0) return false;",
      },
    ],
  },
  {
    name: "test-calls-somebody",
    idea: "a test call calls somebody else as well",
    edits: [
      {
        file: "app/sending/test-calls.ts",
        from: "const scrubbed = await neverCalled.scrub(clean, accountId);",
        to: 'await writeFile(clean, "998901112233\\n", { flag: "a" }); const scrubbed = await neverCalled.scrub(clean, accountId);',
      },
    ],
  },
  {
    name: "kept-for-ever",
    idea: "what is kept until shortly before its window is forgotten",
    edits: [
      {
        file: "app/sending/hold-times.ts",
        from: "return submission.late && wasClockSet(moved(times)) ? passed() : times.dueAt;",
        to: "return submission.late ? Number.MAX_SAFE_INTEGER : times.dueAt;",
      },
    ],
  },
];
