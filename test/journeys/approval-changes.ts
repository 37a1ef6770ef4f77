/** Every kind of change of a campaign of which a second person was asked, and what leaves with it. */
import type { PbxRequest } from "../../sandbox/pbx/contract.ts";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { goodMp3 } from "../../sandbox/samples/recordings.ts";
import { createSealing } from "../../src/app/account/sealing.ts";
import type { anOffice } from "./approval-walk.ts";
import { change } from "./database.ts";
import { dotted, typed } from "./newcomer.ts";
import { list, type Office } from "./office.ts";
import { press } from "./walk.ts";

export type Walk = Awaited<ReturnType<typeof anOffice>>;

/** What the PBX is asked for, by the names of the fields; the files by what they hold. */
interface Sent {
  [field: string]: string | undefined;
  numbers: string;
  record: string;
  token: string | undefined;
}

interface Kind {
  what: string;
  /** What the button of Edit says is changed. */
  edit: string;
  /** Another answer than the first one. */
  answer(walk: Walk): Promise<unknown> | unknown;
  /** What leaves with it, and left otherwise before. */
  leaves(walk: Walk): Partial<Sent> | Promise<Partial<Sent>>;
  /** What there has to be before it can be changed. */
  before?(walk: Walk): Promise<void>;
}

const [TOKEN, OTHER_LINE] = ["Zx8cVb6nMq2wEr4tYu0iOp1aSd3fGh5j", "781130001"];
const KEY = Buffer.alloc(32, 7);
/** Among the sample numbers: nobody's list begins there. */
const OTHERS = 700_000;

/** Taps a button of the draft, by what it does. */
export const tap = ({ person }: Walk, action: string) => press(person, new RegExp(`^w\\|[^|]+\\|${action}`)).answered;
const inTwoDays = ({ office }: Walk) => office.clock.today().add({ days: 2 });
/** The bytes of a file, to be compared. */
export const content = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("base64");
const inOrder = (numbers: readonly string[]) => [...numbers].sort().join();

export const KINDS: readonly Kind[] = [
  {
    what: "list",
    edit: "list",
    async answer({ person, phrase }) {
      person.sendsDocument({ name: "boshqalar.csv", bytes: list(3, OTHERS), mimeType: "text/csv" });
      await person.seesLast(phrase("list-offered"));
      await person.taps(phrase.label("offer-replace")).answered;
    },
    leaves: () => ({ numbers: inOrder(sampleNumbers(3, OTHERS)) }),
  },
  {
    what: "recording",
    edit: "recording",
    answer: async ({ person }) =>
      person.sendsAudio({ name: "Bahor.mp3", bytes: await goodMp3(7), mimeType: "audio/mpeg" }),
    leaves: async () => ({ record: content(await goodMp3(7)) }),
  },
  {
    what: "lines",
    edit: "trunks",
    answer: ({ person }) => person.says("551234567"),
    leaves: () => ({ trunks: "551234567" }),
  },
  {
    what: "days",
    edit: "days",
    answer: (walk) => walk.person.says(typed(inTwoDays(walk))),
    leaves: (walk) => ({ from: dotted(inTwoDays(walk)), to: dotted(inTwoDays(walk)) }),
  },
  {
    what: "hours",
    edit: "hours",
    answer: ({ person }) => person.says("10:00-18:00"),
    leaves: () => ({ fromtime: "10:00" }),
  },
  {
    what: "tries",
    edit: "options",
    async answer(walk) {
      await tap(walk, "setting\\|tries");
      await walk.person.seesLast(walk.phrase("options-ask-tries"));
      await tap(walk, "tries\\|3");
    },
    leaves: () => ({ tries: "3" }),
  },
  {
    what: "calls at once",
    edit: "maxline",
    answer: (walk) => walk.person.says("2"),
    leaves: () => ({ maxline: "2" }),
  },
  {
    what: "beginning",
    edit: "options",
    async answer(walk) {
      await tap(walk, "setting\\|more");
      await walk.person.seesLast(walk.phrase("options-starts-itself"));
      await tap(walk, "paused");
    },
    leaves: () => ({ paused: "1" }),
  },
  {
    what: "name",
    edit: "name",
    answer: ({ person }) => person.says("Kuz"),
    leaves: () => ({ name: "Kuz" }),
  },
  {
    what: "account",
    edit: "account",
    before: withSecondAccount,
    async answer({ person, phrase }) {
      await person.seesLast(phrase("account-ask"));
      await person.taps("Filial").answered;
      // Lines belong to an account: they are chosen anew.
      await person.seesLast(phrase("trunks-ask"));
      person.says(OTHER_LINE);
    },
    leaves: () => ({ trunks: OTHER_LINE, token: TOKEN }),
  },
];

/** A second account at the PBX, which the maker has too. */
async function withSecondAccount({ office, person }: Walk): Promise<void> {
  await withAccounts(office, person.id);
}

/** A second account, which somebody has beside the admins. */
export async function withAccounts(office: Office, userId?: number): Promise<void> {
  office.pbx.opens(TOKEN, [OTHER_LINE, "781130002"]);
  const token = createSealing([KEY]).seal(TOKEN, { accountId: 2, purpose: "pbx-token" });
  office.environment.SECRET_KEY = KEY.toString("base64");
  await office.restart(() => {
    change(
      office,
      "INSERT INTO accounts (id, name, state, token, is_named) VALUES (2, 'Filial', 'active', ?, 1)",
      token,
    );
    if (userId !== undefined)
      change(office, "INSERT INTO account_ticks (account_id, user_id, ticked) VALUES (2, ?, 1)", userId);
  });
}

/** A request as the PBX got it. */
export function sentAs({ fields = [], recipients, record, token }: PbxRequest): Sent {
  return {
    ...Object.fromEntries(fields),
    numbers: inOrder((recipients?.text ?? "").trim().split("\n")),
    record: content(record?.bytes),
    token,
  };
}
