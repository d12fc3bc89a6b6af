import picocolors from "picocolors";
import { type Problem, sortProblems } from "../newsroom/problems/problem.ts";
import { tellCommand } from "./words/commands/tellCommand.ts";

type Colours = ReturnType<typeof picocolors.createColors>;

/** Where lines are written: standard output, or a test's replacement. */
export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** A problem as commands report it, with its column where the rule knows it. */
export type PlacedProblem = Problem & { column?: number };

/**
 * The output of every command: text for people, coloured on a terminal, or one JSON value for programs. Under
 * `--json` no text is written, so that standard output is valid JSON.
 */
export interface Terminal {
  /** Whether a person watches, so that a progress bar may be drawn. */
  readonly live: boolean;
  readonly json: boolean;
  /** Returns text unchanged where colour is off. */
  readonly colour: Colours;
  line(text?: string): void;
  /** One line a problem: `file:line:column severity rule message; how to fix it`. */
  problems(problems: readonly PlacedProblem[]): void;
  /** The JSON value for a program; written only under `--json`, and once. */
  answer(value: unknown): void;
}

/** Colour needs a terminal, and no NO_COLOR (https://no-color.org). */
export function openTerminal(
  options: { json?: boolean } = {},
  output: Output = process.stdout,
  env: Record<string, string | undefined> = process.env,
): Terminal {
  const json = options.json === true;
  const atTerminal = output.isTTY === true;
  const colour = picocolors.createColors(
    atTerminal && !json && !env.NO_COLOR && env.TERM !== "dumb",
  );
  const line = (text = "") => {
    if (!json) output.write(`${text}\n`);
  };
  return {
    live: atTerminal && !json && env.TERM !== "dumb",
    json,
    colour,
    line,
    problems(problems) {
      for (const problem of sortProblems(problems)) line(problemLine(problem, colour));
    },
    answer(value) {
      if (json) output.write(`${JSON.stringify(value, null, 2)}\n`);
    },
  };
}

/** Removes control characters from a file's text, which a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
}

/** `1 draft`, `2 drafts`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** Lines of labels and what belongs to them, such as commands, which begins in one column. @param gap spaces at least */
export function labelled(lines: ReadonlyArray<[label: string, what: string]>, gap = 2): string[] {
  const width = Math.max(...lines.map(([label]) => cellsOf(label))) + gap;
  return lines.map(([label, what]) => `${label}${" ".repeat(width - cellsOf(label))}${what}`);
}

/** How many cells of a terminal a text takes: Chinese and Japanese characters take two (UAX #11). */
function cellsOf(text: string): number {
  const wide =
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
  return [...text].reduce((cells, character) => cells + (wide.test(character) ? 2 : 1), 0);
}

function problemLine(problem: PlacedProblem, colour: Colours): string {
  const { file, line, column = 1, severity, rule, message, remedy } = problem;
  const place = colour.bold(`${printable(file)}:${line}:${column}`);
  const weight =
    severity === "error"
      ? colour.red(tellCommand("severityError"))
      : colour.yellow(tellCommand("severityWarning"));
  const words = remedy ? tellCommand("problemAndRemedy", { message, remedy }) : message;
  return `${place} ${weight} ${colour.dim(rule)} ${printable(words)}`;
}
