import {
  decodedAddress,
  formMistake,
  isPattern,
  REDIRECT_STATUSES,
  type RedirectRule,
  type RedirectStatus,
  unknownParameters,
} from "../addresses/redirectRules.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
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
    if (problems.length === 0) problems.push(mistake(1, formless()));
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

function formless(): Mistake {
  return {
    message: tell("redirectForm"),
    remedy: tell("redirectFormRemedy", { example: "- { from: /old.html, to: /about }" }),
  };
}

/** The fields of an entry. */
type Written = Partial<Record<keyof ValuesOf<typeof REDIRECT>, unknown>>;

function ruleOf(written: unknown): RedirectRule | Mistake {
  if (!isRecord(written)) return formless();
  const {
    from: asWritten,
    to,
    status = to === undefined ? undefined : 308,
    ...others
  } = written as Written;
  const [strange] = Object.keys(others);
  if (strange !== undefined) {
    return {
      message: tell("fieldUnknown", { name: strange }),
      remedy: tell("redirectFieldRemedy"),
    };
  }
  if (typeof asWritten !== "string") return formless();
  const wrong = formMistake(asWritten);
  if (wrong) return wrong;
  const from = decodedAddress(asWritten);
  if (from === undefined) {
    return {
      message: tell("redirectEncoding", { from: asWritten }),
      remedy: tell("redirectEncodingRemedy"),
    };
  }
  const number = REDIRECT_STATUSES.find((each) => String(each) === String(status));
  if (status !== undefined && number === undefined) {
    return {
      message: tell("redirectStatus", { status: String(status) }),
      remedy: tell("redirectStatusRemedy"),
    };
  }
  if (number === 410) {
    if (to === undefined) return { from, status: 410 };
    return { message: tell("redirectGoneLeads"), remedy: tell("redirectGoneLeadsRemedy") };
  }
  if (typeof to !== "string") {
    return {
      message: tell("redirectNowhere", { from }),
      remedy: tell("redirectNowhereRemedy"),
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
      message: tell("redirectTarget", { to: String(to) }),
      remedy: tell("redirectTargetRemedy"),
    };
  }
  const [unknown] = unknownParameters(rule);
  if (unknown !== undefined) {
    return {
      message:
        unknown === "rest"
          ? tell("redirectTargetAsterisk", { to, from })
          : tell("redirectTargetParameter", { to, from, parameter: `:${unknown}` }),
      remedy: tell("redirectTargetParameterRemedy"),
    };
  }
  if (isPattern({ from }) || !/[:*]/.test(to)) return undefined;
  return {
    message: tell("redirectTargetPlain", { to }),
    remedy: tell("redirectTargetPlainRemedy"),
  };
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
