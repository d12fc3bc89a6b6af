import { pathFromHere } from "../contentPaths.ts";
import { printable, type Terminal } from "../terminal.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { ImportResult } from "./importCopies.ts";

type Imported = Extract<ImportResult, { result: "imported" }>;

const WIDTH = 96;

/** Letters of the longest part, such as `hero.darkNarrow`, seldom more. */
const PART = 13;

/** Prints one story's report: what was recognised, guessed, kept as comments, and is missing. */
export function printStory(terminal: Terminal, result: ImportResult, contentDir: string): void {
  const { colour } = terminal;
  terminal.line(outcomeLine(terminal, result));
  if (result.result === "imported") {
    const words = {
      doubt: tellAnswer("lookFirst"),
      recognised: tellAnswer("wasRecognised"),
      guessed: tellAnswer("wasGuessed"),
      error: tellAnswer("toFix"),
      warning: tellAnswer("isMissing"),
      kept: tellAnswer("wasKept"),
      remark: tellAnswer("toKnow"),
    };
    const width = Math.max(...Object.values(words).map((word) => word.length));
    terminal.line();
    for (const doubt of result.doubts) {
      const word = colour.red(words.doubt.padEnd(width));
      terminal.line(`  ${word}  ${colour.bold(printable(doubt))}`);
    }
    for (const { part, how, value, why } of result.parts) {
      const paint = how === "recognised" ? colour.green : colour.yellow;
      const word = paint(words[how].padEnd(width));
      terminal.line(`  ${word}  ${colour.bold(part.padEnd(PART))} ${short(value)}`);
      terminal.line(`  ${" ".repeat(width + PART + 3)}${colour.dim(printable(why))}`);
    }
    for (const { message, remedy, severity } of result.problems) {
      const word =
        severity === "error"
          ? colour.red(words.error.padEnd(width - 1))
          : colour.cyan(words.warning.padEnd(width));
      terminal.line(`  ${word}  ${printable(message)}; ${printable(remedy)}`);
    }
    for (const { what, text } of result.kept) {
      const word = colour.dim(words.kept.padEnd(width));
      terminal.line(`  ${word}  ${printable(what)}: ${short(text)}`);
    }
    for (const remark of result.remarks) {
      terminal.line(`  ${colour.yellow(words.remark.padEnd(width))}  ${printable(remark)}`);
    }
    terminal.line();
    terminal.line(nextSteps(result, contentDir));
  }
}

/** The one-line report of a story, for imports of many. */
export function outcomeLine(terminal: Terminal, result: ImportResult): string {
  const { colour } = terminal;
  const words = {
    imported: tellAnswer("importDone"),
    known: tellAnswer("importKnown"),
    refused: tellAnswer("importRefused"),
  };
  const word = words[result.result];
  const width = Math.max(...Object.values(words).map(({ length }) => length)) + 2;
  const space = " ".repeat(width - word.length);
  const copy = printable(result.copy);
  switch (result.result) {
    case "refused":
      return `${colour.red(word)}${space}${copy}: ${printable(result.reason)}`;
    case "known":
      return `${colour.dim(word)}${space}${tellAnswer("sameCopy", { copy, draft: result.draft })}`;
    case "imported": {
      const { format } = result;
      const draft = colour.bold(result.draft);
      const line = tellAnswer("importedAs", { copy, format, draft });
      return `${colour.green(word)}${space}${line}${stateOf(result)}`;
    }
  }
}

/** What is left to be looked at in a draft, in brackets. */
function stateOf({ parts, problems, doubts }: Imported): string {
  const guesses = parts.filter(({ how }) => how === "guessed").length;
  const open = problems.length;
  const state = [
    ...(doubts.length > 0 ? [tellAnswer("lookFirstAt", { doubts: doubts.join("; ") })] : []),
    ...(guesses > 0 ? [tellAnswer("countGuessed", { count: guesses })] : []),
    ...(open > 0 ? [tellAnswer("countMissing", { count: open })] : []),
  ];
  return state.length > 0 ? ` (${state.join(", ")})` : "";
}

/** The totals of an import of many. */
export function summaryLine(results: readonly ImportResult[], passedOver: number): string {
  const of = (wanted: ImportResult["result"]) =>
    results.filter(({ result }) => result === wanted).length;
  const parts = [tellAnswer("storiesImported", { count: of("imported") })];
  if (of("known") > 0) parts.push(tellAnswer("knownAlready", { count: of("known") }));
  if (of("refused") > 0) parts.push(tellAnswer("countRefused", { count: of("refused") }));
  if (passedOver > 0) parts.push(tellAnswer("passedOver", { count: passedOver }));
  return parts.join(", ");
}

function nextSteps(result: Imported, contentDir: string): string {
  const file = pathFromHere(contentDir, result.draft);
  const address = `http://localhost:3000/drafts/${result.draft.split("/")[1]}`;
  const isOpen = result.problems.length > 0;
  if (result.doubts.length > 0) {
    return tellAnswer(isOpen ? "nextCompareAndFillIn" : "nextCompareAndRead", { file, address });
  }
  return tellAnswer(isOpen ? "nextFillIn" : "nextReadThrough", { file, address });
}

function short(text: string): string {
  const letters = [...printable(text.replace(/\s+/g, " "))];
  return letters.length > WIDTH ? `${letters.slice(0, WIDTH - 1).join("")}…` : letters.join("");
}
