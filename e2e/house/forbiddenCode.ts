import { lineAt, type Source, type Violation, withoutComments } from "./source.ts";

interface Rule {
  pattern: RegExp;
  /** Whether the rule applies to a file. */
  concerns: (file: string) => boolean;
  message: string;
}

const PAGES = /^(?:app|components)\//;
const READERS = /^(?:app|components|newsroom)\//;

const RULES: Rule[] = [
  {
    pattern: /^\s*["']use client["']/gm,
    concerns: (file) => file !== "app/global-error.tsx",
    message:
      "“use client” sends framework script to readers; render it on the server, or improve the page by an element of its own",
  },
  {
    pattern: /dangerouslySetInnerHTML/g,
    concerns: (file) => READERS.test(file),
    message: "dangerouslySetInnerHTML lets text become markup; render a story tree instead",
  },
  {
    pattern: /\beval\s*\(|\bnew\s+Function\b/g,
    concerns: (file) => READERS.test(file),
    message: "runs text as code; articles are data, so write a function that reads them",
  },
  {
    // An HTML attribute; a component may have a property of that name.
    pattern: /<[a-z][\w.-]*\b(?:[^<>{}]|\{(?:[^{}]|\{[^{}]*\})*\})*?\sstyle=/g,
    concerns: (file) => PAGES.test(file),
    message: "an inline style is against the pages' security policy; use a class",
  },
];

/** Code that is forbidden in some rooms. */
export function forbiddenCodeViolations(source: Source): Violation[] {
  const code = withoutComments(source.text);
  return RULES.filter((rule) => rule.concerns(source.file)).flatMap(({ pattern, message }) =>
    [...code.matchAll(pattern)].map((match) => ({
      file: source.file,
      line: lineAt(code, match.index + match[0].length),
      message,
    })),
  );
}
