import type Real from "better-sqlite3";

/** A statement that is prepared when it is first needed: as much of better-sqlite3's own as the product uses. */
class LaterStatement {
  readonly #prepare: () => Real.Statement;
  #isPlucked = false;
  #real: Real.Statement | undefined;

  constructor(prepare: () => Real.Statement) {
    this.#prepare = prepare;
  }

  get #statement(): Real.Statement {
    if (this.#real === undefined) {
      this.#real = this.#prepare();
      if (this.#isPlucked) this.#real.pluck();
    }
    return this.#real;
  }

  pluck(): this {
    this.#isPlucked = true;
    return this;
  }
  run(...values: unknown[]): unknown {
    return this.#statement.run(...values);
  }
  get(...values: unknown[]): unknown {
    return this.#statement.get(...values);
  }
  all(...values: unknown[]): unknown {
    return this.#statement.all(...values);
  }
  iterate(...values: unknown[]): unknown {
    return this.#statement.iterate(...values);
  }
  get source(): string {
    return this.#statement.source;
  }
  get readonly(): boolean {
    return this.#statement.readonly;
  }
}

/** @param prepare prepares it; what that throws, its first use does */
export const laterStatement = (prepare: () => Real.Statement): unknown => new LaterStatement(prepare);
