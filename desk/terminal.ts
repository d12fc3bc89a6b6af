import picocolors from "picocolors";
import { type Problem, sortProblems } from "../newsroom/problems/problem.ts";

type Colours = ReturnType<typeof picocolors.createColors>;

/** Where the lines go: standard output, or what a test puts in its place. */
export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** A problem as commands report it; a rule that knows the place in the line says so. */
export type PlacedProblem = Problem & { column?: number };

/**
 * How every command speaks: lines for people, coloured where a terminal shows it, or one JSON value
 * for programs. Under `--json` lines are not written, so that standard output holds JSON alone.
 */
export interface Terminal {
  /** True when a person is looking on: a progress bar may move. */
  readonly live: boolean;
  readonly json: boolean;
  /** Leaves text as it is where colour is not wanted. */
  readonly colour: Colours;
  line(text?: string): void;
  /** One line a problem: `file:line:column severity rule message; how to fix it`. */
  problems(problems: readonly PlacedProblem[]): void;
  /** The answer to a program; written only under `--json`, and once. */
  answer(value: unknown): void;
}

/** Colour needs a terminal, and the reader's leave (https://no-color.org). */
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

/**
 * Words out of a file, safe to print: a terminal obeys control characters, and text that was sent in
 * may hold some.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
}

/** `1 draft`, `2 drafts`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

function problemLine(problem: PlacedProblem, colour: Colours): string {
  const { file, line, column = 1, severity, rule, message, remedy } = problem;
  const place = colour.bold(`${printable(file)}:${line}:${column}`);
  const weight = severity === "error" ? colour.red("error") : colour.yellow("warning");
  const words = remedy ? `${message}; ${remedy}` : message;
  return `${place} ${weight} ${colour.dim(rule)} ${printable(words)}`;
}
