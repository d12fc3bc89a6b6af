import { LineCounter, parseDocument } from "yaml";
import type { Problem } from "../problem.ts";

/** Where the content folder says which stories have been taken back; the desk writes it. */
export const WITHDRAWN_FILE = "withdrawn.yaml";

/** An address whose story has been taken back: readers are told so (410). */
export interface Withdrawal {
  address: string;
  /** Since when; ISO 8601 with offset. */
  at: string;
}

const ADDRESS = /^\/[^\s?#/][^\s?#]*$/;

/** Reads the list: `- { address: /2014/06/12/slug, at: 2014-06-13T09:00:00-04:00 }` a line. */
export function readWithdrawn(text: string): { entries: Withdrawal[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const problems: Problem[] = document.errors.map((error) =>
    mistake(
      lines.linePos(error.pos[0]).line,
      `the file is not readable: ${error.message.split("\n")[0]}`,
    ),
  );
  if (problems.length > 0) return { entries: [], problems };
  const list: unknown = document.toJS() ?? [];
  if (!Array.isArray(list)) return { entries: [], problems: [mistake(1, "the file is no list")] };
  const entries = list.flatMap((entry: unknown, index): Withdrawal[] => {
    const { address, at } = (entry ?? {}) as Partial<Record<keyof Withdrawal, unknown>>;
    if (typeof address === "string" && ADDRESS.test(address) && typeof at === "string") {
      return [{ address, at }];
    }
    const node = document.getIn([index], true) as { range?: number[] } | undefined;
    problems.push(
      mistake(lines.linePos(node?.range?.[0] ?? 0).line, "an entry has no plain address and time"),
    );
    return [];
  });
  return { entries, problems };
}

/** The list as the desk writes it. */
export function withdrawnText(entries: readonly Withdrawal[]): string {
  return [
    "# Stories that have been taken back. Readers are told so at these addresses (410).",
    "# “npm run desk -- unpublish” and “publish” keep this list.",
    ...entries.map(({ address, at }) => `- { address: ${address}, at: ${at} }`),
    "",
  ].join("\n");
}

function mistake(line: number, message: string): Problem {
  return {
    file: WITHDRAWN_FILE,
    line,
    severity: "error",
    rule: "withdrawn",
    message,
    mend: "write “- { address: /2014/06/12/slug, at: 2014-06-13T09:00:00-04:00 }” a line",
  };
}
