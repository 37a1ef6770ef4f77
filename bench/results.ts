/** What one measurement found. */
export interface BenchResult {
  readonly title: string;
  /** The first row names the columns. */
  readonly rows: readonly (readonly string[])[];
  /** Whether every limit was kept. */
  readonly ok: boolean;
  /** Conditions and remarks, a sentence each. */
  readonly notes: readonly string[];
}

/** Where and how it was measured, so that figures are compared with their like. */
export interface Circumstances {
  readonly command: string;
  readonly machine: string;
  readonly day: string;
}

/** One measurement as a Markdown section headed by its name. */
export function sectionOf(name: string, result: BenchResult, { command, machine, day }: Circumstances): string {
  const [head = [], ...rows] = result.rows.map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `## ${name}`,
    "",
    `${result.title}: ${result.ok ? "within its limits" : "**over a limit**"}.`,
    "",
    `\`${command}\`, ${day}, ${machine}`,
    "",
    line(head),
    line(head.map(() => "---")),
    ...rows.map(line),
    ...(result.notes.length > 0 ? ["", ...result.notes.map((note) => `- ${note}`)] : []),
    "",
  ].join("\n");
}

/** The document with the section in the place of the earlier one of that name, or at the end. */
export function withSection(document: string, name: string, section: string): string {
  const parts = document.split(/^(?=## )/m).map((part) => part.trimEnd());
  const at = parts.findIndex((part) => part.split("\n")[0] === `## ${name}`);
  const others = at < 0 ? [...parts, section] : parts.with(at, section);
  return `${others.map((part) => part.trimEnd()).join("\n\n")}\n`;
}
