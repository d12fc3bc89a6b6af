import { pathFromHere } from "../contentPaths.ts";
import { count, printable, type Terminal } from "../terminal.ts";
import type { ImportResult } from "./importCopies.ts";

type Imported = Extract<ImportResult, { result: "imported" }>;

const WIDTH = 96;

/** Prints one story's report: what was recognised, guessed, kept as comments, and is missing. */
export function printStory(terminal: Terminal, result: ImportResult, contentDir: string): void {
  const { colour } = terminal;
  terminal.line(outcomeLine(terminal, result));
  if (result.result === "imported") {
    terminal.line();
    for (const doubt of result.doubts) {
      terminal.line(`  ${colour.red("look first")}  ${colour.bold(printable(doubt))}`);
    }
    for (const { part, how, value, why } of result.parts) {
      const word = how === "recognised" ? colour.green("recognised") : colour.yellow("guessed   ");
      terminal.line(`  ${word}  ${colour.bold(part.padEnd(13))} ${short(value)}`);
      terminal.line(`  ${" ".repeat(26)}${colour.dim(printable(why))}`);
    }
    for (const { message, remedy, severity } of result.problems) {
      const word = severity === "error" ? colour.red("to fix   ") : colour.cyan("missing   ");
      terminal.line(`  ${word}  ${printable(message)}; ${printable(remedy)}`);
    }
    for (const { what, text } of result.kept) {
      terminal.line(`  ${colour.dim("kept      ")}  ${printable(what)}: ${short(text)}`);
    }
    for (const remark of result.remarks) {
      terminal.line(`  ${colour.yellow("to know   ")}  ${printable(remark)}`);
    }
    terminal.line();
    terminal.line(nextSteps(result, contentDir));
  }
}

/** The one-line report of a story, for imports of many. */
export function outcomeLine(terminal: Terminal, result: ImportResult): string {
  const { colour } = terminal;
  const copy = printable(result.copy);
  if (result.result === "refused") {
    return `${colour.red("refused")}   ${copy}: ${printable(result.reason)}`;
  }
  if (result.result === "known") {
    return `${colour.dim("known")}     ${copy}: the same copy is in the paper already, as ${result.draft}; nothing was written`;
  }
  const guesses = result.parts.filter(({ how }) => how === "guessed").length;
  const open = result.problems.length;
  const state = [
    ...(result.doubts.length > 0 ? [`look first: ${result.doubts.join("; ")}`] : []),
    ...(guesses > 0 ? [`${guesses} guessed`] : []),
    ...(open > 0 ? [`${open} missing`] : []),
  ];
  const detail = state.length > 0 ? ` (${state.join(", ")})` : "";
  return `${colour.green("imported")}  ${copy} as ${result.format} → ${colour.bold(result.draft)}${detail}`;
}

/** The totals of an import of many. */
export function summaryLine(results: readonly ImportResult[], passedOver: number): string {
  const of = (wanted: ImportResult["result"]) =>
    results.filter(({ result }) => result === wanted).length;
  const parts = [`${count(of("imported"), "story", "stories")} imported`];
  if (of("known") > 0) parts.push(`${of("known")} known already`);
  if (of("refused") > 0) parts.push(`${of("refused")} refused`);
  if (passedOver > 0) parts.push(`${count(passedOver, "other file")} passed over`);
  return parts.join(", ");
}

function nextSteps(result: Imported, contentDir: string): string {
  const file = pathFromHere(contentDir, result.draft);
  const slug = result.draft.split("/")[1];
  const isOpen = result.problems.length > 0;
  const look = result.doubts.length > 0 ? "compare its text with the copy, " : "";
  const open = `${look}${isOpen ? "fill in what is missing" : "read it through"}`;
  return `Next: open ${file}, ${open}, and see it with “npm run dev” at http://localhost:3000/drafts/${slug}`;
}

function short(text: string): string {
  const letters = [...printable(text.replace(/\s+/g, " "))];
  return letters.length > WIDTH ? `${letters.slice(0, WIDTH - 1).join("")}…` : letters.join("");
}
