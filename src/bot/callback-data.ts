/** Telegram's limit for a button's data, in bytes (Bot API, InlineKeyboardButton `callback_data`). */
const LIMIT = 64;

/** One kind of button data: packs its fields, recognises its own, unpacks. Buttons and handlers cannot drift apart. */
export interface TapKind<F extends string> {
  /** @throws RangeError over 64 bytes: Telegram would refuse the whole message */
  pack(fields: Record<F, string>): string;
  read(data: string): Record<F, string> | undefined;
}

function tapKind<const F extends string>(prefix: string, ...fields: F[]): TapKind<F> {
  return {
    pack(values) {
      const data = [prefix, ...fields.map((field) => values[field])].join("|");
      if (Buffer.byteLength(data) > LIMIT) throw new RangeError(`Button data over ${LIMIT} bytes: ${prefix}`);
      return data;
    },
    read(data) {
      const [first, ...values] = data.split("|");
      if (first !== prefix || values.length !== fields.length) return undefined;
      return Object.fromEntries(fields.map((field, index) => [field, values[index] ?? ""])) as Record<F, string>;
    },
  };
}

/** A button of the wizard: of which draft, what is done, with what. */
export const wizardTap = tapKind("w", "draft", "action", "value");

/** A button of a submission's screen: stop, not there, give its number. */
export const submissionTap = tapKind("s", "submission", "action");

/** A button of a campaign's card or of the list of campaigns. */
export const campaignTap = tapKind("c", "campaign", "action");

/** A button of the main menu and of what stands outside of any draft. */
export const menuTap = tapKind("m", "action", "value");

/** A button of the numbers that are never called. */
export const doNotCallTap = tapKind("d", "action");

/** A button of what the admins are asked after a start from a copy: about which submission, what is done. */
export const folderTap = tapKind("f", "action", "submission");
