/**
 * What is thrown, wherever it is: a code for whoever catches it and for the log, and the cause. Its text names nobody and
 * no secret. What carries more than a code extends it.
 */
export class Failure<Code extends string = string> extends Error {
  readonly code: Code;

  constructor(code: Code, text: string, options: { cause?: unknown } = {}) {
    super(text, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** Whether an error is a failure with this code. */
export function failedWith(error: unknown, code: string): boolean {
  return error instanceof Failure && error.code === code;
}
