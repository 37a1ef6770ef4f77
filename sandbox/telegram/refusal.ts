/** What Telegram adds to a refusal for programs to read. */
export interface RefusalParameters {
  /** Seconds to wait. */
  retry_after?: number;
  migrate_to_chat_id?: number;
}

/** An answer other than success: HTTP status and the Bot API's `description`, word for word where Telegram's is known. */
export class Refusal extends Error {
  readonly status: number;
  readonly parameters: RefusalParameters | undefined;

  constructor(status: number, description: string, parameters?: RefusalParameters) {
    super(description);
    this.status = status;
    this.parameters = parameters;
  }
}

/** A 400 with Telegram's prefix. */
export function badRequest(what: string): Refusal {
  return new Refusal(400, `Bad Request: ${what}`);
}

/** A 403 with Telegram's prefix. */
export function forbidden(what: string): Refusal {
  return new Refusal(403, `Forbidden: ${what}`);
}
