import {
  formMistake,
  isPattern,
  REDIRECT_STATUSES,
  type RedirectRule,
  type RedirectStatus,
  unknownParameters,
} from "../addresses/redirectRules.ts";
import type { Problem } from "../problems/problem.ts";
import type { ValuesOf } from "../schema/fieldTypes.ts";
import { type REDIRECT, REDIRECTS_FILE } from "../schema/site.ts";
import { isRecord } from "../schema/yamlValues.ts";
import { readText } from "./decodeText.ts";
import { readYaml } from "./yamlText.ts";

/** A rule with its line in redirects.yaml. */
export interface RedirectEntry extends RedirectRule {
  line: number;
}

/** Reads redirects.yaml: `- { from: /old.html, to: /about }` a line. Entries with a mistake are left out. */
export function readRedirects(source: string | Uint8Array): {
  entries: RedirectEntry[];
  problems: Problem[];
} {
  const { text, faults } = readText(source);
  const yaml = readYaml(text);
  const problems: Problem[] = [
    ...faults.map((fault): Problem => ({ file: REDIRECTS_FILE, severity: "error", ...fault })),
    ...yaml.mistakes.map(({ line, message, remedy }) => mistake(line, { message, remedy })),
  ];
  const list = yaml.value ?? [];
  if (!Array.isArray(list)) {
    if (problems.length === 0) problems.push(mistake(1, FORM));
    return { entries: [], problems };
  }
  const lines = linesOf(text, list.length, (index) => yaml.positionOf([index])?.line ?? 1);
  const entries = list.flatMap((written: unknown, index): RedirectEntry[] => {
    const rule = ruleOf(written);
    const line = lines(index);
    if (!("message" in rule)) return [{ ...rule, line }];
    if (!yaml.isUnreadable([index])) problems.push(mistake(line, rule));
    return [];
  });
  return { entries, problems };
}

interface Mistake {
  message: string;
  remedy: string;
}

const FORM: Mistake = {
  message: "an entry is no rule",
  remedy: "write “- { from: /old.html, to: /about }” a line",
};

/** The fields of an entry. */
type Written = Partial<Record<keyof ValuesOf<typeof REDIRECT>, unknown>>;

function ruleOf(written: unknown): RedirectRule | Mistake {
  if (!isRecord(written)) return FORM;
  const { from, to, status = to === undefined ? undefined : 308, ...others } = written as Written;
  const [strange] = Object.keys(others);
  if (strange !== undefined) {
    return { message: `there is no field “${strange}”`, remedy: "write from, to and status" };
  }
  if (typeof from !== "string") return FORM;
  const wrong = formMistake(from);
  if (wrong) return wrong;
  const number = REDIRECT_STATUSES.find((each) => String(each) === String(status));
  if (status !== undefined && number === undefined) {
    return { message: `“${status}” is no status of a redirect`, remedy: "write 301, 308 or 410" };
  }
  if (number === 410) {
    if (to === undefined) return { from, status: 410 };
    return {
      message: "what is gone (410) leads nowhere",
      remedy: "leave out “to”, or the status",
    };
  }
  if (typeof to !== "string") {
    return {
      message: `${from} leads nowhere`,
      remedy: "write “to” with an address, or “status: 410” where nothing is any more",
    };
  }
  return (
    targetMistake({ from, to, status: number as RedirectStatus }) ?? {
      from,
      to,
      status: number as RedirectStatus,
    }
  );
}

function targetMistake(rule: Required<RedirectRule>): Mistake | undefined {
  const { from, to } = rule;
  if (typeof to !== "string" || !/^\/(?![/\\])[^\s\\]*$/.test(to)) {
    return {
      message: `“${to}” is no address of this site, and no rule leads to another`,
      remedy: "write an address that begins with one slash, like /about",
    };
  }
  const [unknown] = unknownParameters(rule);
  if (unknown !== undefined) {
    const named = unknown === "rest" ? "an asterisk" : `:${unknown}`;
    return {
      message: `“${to}” has ${named}, which “${from}” does not`,
      remedy: `write it in “from” too, or an address without it`,
    };
  }
  if (isPattern({ from }) || !/[:*]/.test(to)) return undefined;
  return { message: `“${to}” is no plain address`, remedy: "write one like /about" };
}

/** Lines of a list's entries: found at once where each begins a line of its own, since a list may have thousands. */
function linesOf(
  text: string,
  entries: number,
  slowly: (index: number) => number,
): (index: number) => number {
  const found = text.split("\n").flatMap((line, at) => (/^- /.test(line) ? [at + 1] : []));
  return found.length === entries ? (index) => found[index] ?? 1 : slowly;
}

function mistake(line: number, { message, remedy }: Mistake): Problem {
  return { file: REDIRECTS_FILE, line, severity: "error", rule: "redirect", message, remedy };
}
