import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import type { ValuesOf } from "../schema/fieldTypes.ts";
import { type WITHDRAWAL, WITHDRAWN_FILE } from "../schema/site.ts";
import { readText } from "./decodeText.ts";
import { withEditedLines } from "./lineEdits.ts";
import { readYaml } from "./yamlText.ts";

/** An article that was withdrawn and whose address answers 410 (Gone). `at` is ISO 8601 with offset. */
export type Withdrawal = ValuesOf<typeof WITHDRAWAL>;

const ADDRESS = /^\/[^\s?#/][^\s?#]*$/;

/** Reads withdrawn.yaml: `- { address: /2014/06/12/slug, at: 2014-06-13T09:00:00-04:00 }` a line. */
export function readWithdrawn(source: string | Uint8Array): {
  entries: Withdrawal[];
  problems: Problem[];
} {
  const { text, faults } = readText(source);
  const yaml = readYaml(text);
  const problems: Problem[] = [
    ...faults.map((fault): Problem => ({ file: WITHDRAWN_FILE, severity: "error", ...fault })),
    ...yaml.mistakes.map(({ line, message, remedy }) => ({ ...mistake(line, message), remedy })),
  ];
  const list = yaml.value ?? [];
  if (!Array.isArray(list)) {
    if (problems.length === 0) problems.push(mistake(1, tell("withdrawnNoList")));
    return { entries: [], problems };
  }
  const entries = list.flatMap((entry: unknown, index): Withdrawal[] => {
    const withdrawal = withdrawalOf(entry);
    if (withdrawal) return [withdrawal];
    const line = yaml.positionOf([index])?.line ?? 1;
    problems.push(mistake(line, tell("withdrawnEntry")));
    return [];
  });
  return { entries, problems };
}

/** An entry of the list; undefined if it is not well-formed. */
function withdrawalOf(entry: unknown): Withdrawal | undefined {
  const { address, at } = (entry ?? {}) as Partial<Record<keyof Withdrawal, unknown>>;
  return typeof address === "string" && ADDRESS.test(address) && typeof at === "string"
    ? { address, at }
    : undefined;
}

/** First lines of a new list. */
function head(): string[] {
  return [`# ${tell("withdrawnFileAbout")}`, `# ${tell("withdrawnFileKeepers")}`];
}

/** A new list. */
export function withdrawnText(entries: readonly Withdrawal[]): string {
  return [...head(), ...entries.map(lineOf), ""].join("\n");
}

/** Appends entries to the list. All other lines keep their bytes. */
export function withWithdrawals(raw: string, added: readonly Withdrawal[]): string {
  const lines = readText(raw).text.replace(/\n$/, "").split("\n");
  // Lines cannot be appended to a list in brackets.
  const { entries } = readWithdrawn(raw);
  const isInLines = entries.length === 0 || lines.some((line) => /^- /.test(line));
  if (!isInLines) return withdrawnText([...entries, ...added]);
  const kept = entries.length === 0 ? lines.filter((line) => /^\s*#/.test(line)) : lines;
  return withEditedLines(
    raw,
    [...(kept.length > 0 ? kept : head()), ...added.map(lineOf), ""].join("\n"),
  );
}

/** Removes entries from the list. All other lines keep their bytes. */
export function withoutWithdrawals(raw: string, addresses: ReadonlySet<string>): string {
  const { text } = readText(raw);
  const yaml = readYaml(text);
  const list: unknown[] = Array.isArray(yaml.value) ? yaml.value : [];
  const lines = text.split("\n");
  const starts = list.map((_, index) => (yaml.positionOf([index])?.line ?? 1) - 1);
  // Lines can only be removed if each has at most one entry.
  if (new Set(starts).size < starts.length || !starts.every((at) => /^- /.test(lines[at] ?? ""))) {
    const { entries } = readWithdrawn(raw);
    return withdrawnText(entries.filter(({ address }) => !addresses.has(address)));
  }
  let isGone = false;
  const kept = lines.filter((line, index) => {
    const entry = starts.indexOf(index);
    if (entry >= 0) isGone = addresses.has(withdrawalOf(list[entry])?.address ?? "");
    else if (!/^\s+[^\s#]/.test(line)) isGone = false;
    return !isGone;
  });
  return withEditedLines(raw, kept.join("\n"));
}

function lineOf({ address, at }: Withdrawal): string {
  return `- { address: ${address}, at: ${at} }`;
}

function mistake(line: number, message: string): Problem {
  return {
    file: WITHDRAWN_FILE,
    line,
    severity: "error",
    rule: "withdrawn",
    message,
    remedy: tell("withdrawnRemedy", {
      example: "- { address: /2014/06/12/slug, at: 2014-06-13T09:00:00-04:00 }",
    }),
  };
}
