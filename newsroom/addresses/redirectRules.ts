import { tell } from "../problems/words/tell.ts";
import { isOwnPath } from "./requestTarget.ts";

/*
 * The rules of redirects.yaml, by which the addresses of a site that was there before lead to those of this one: which
 * address a rule is meant for, and where it leads.
 */

/** How a request is answered: for good, in either spelling of it, or that nothing is there any more. */
export const REDIRECT_STATUSES = [301, 308, 410] as const;
export type RedirectStatus = (typeof REDIRECT_STATUSES)[number];

/** An entry of redirects.yaml. */
export interface RedirectRule {
  /** `/news/:year/:month/:slug.html`, `/old/*`, or an address with or without a query. */
  from: string;
  /** Undefined with 410. */
  to?: string | undefined;
  status: RedirectStatus;
}

/** Characters of a path that patterns are compared with at most: longer ones are no old addresses. */
const LONGEST = 512;

/** A parameter of a pattern. */
const PARAMETER = /:([a-z][a-zA-Z0-9]*)/g;

/** Forms of parameters with a meaning; any other is a part of a segment. */
const FORMS: Readonly<Record<string, string>> = {
  year: "\\d{4}",
  month: "\\d{1,2}",
  day: "\\d{1,2}",
};

/** The name by which the rest of a path is captured. */
const REST = "rest";

/** Whether a rule is meant for more than one address. */
export function isPattern({ from }: Pick<RedirectRule, "from">): boolean {
  return from.includes("*") || from.search(PARAMETER) >= 0;
}

/**
 * What spellings of an address have in common that old sites mean alike: without a slash or `.html` at its end, in
 * lower case.
 * @param path decoded, without a query
 */
export function addressKey(path: string): string {
  const bare = path
    .toLowerCase()
    .replace(/\/+$/, "")
    .replace(/\.html?$/, "")
    .replace(/\/index$/, "");
  return bare === "" ? "/" : bare;
}

/** A query in one spelling: `b=2&a=1` is `a=1&b=2`. */
export function queryKey(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return parameters.toString();
}

/** Path, query and fragment of an address; the query without its question mark. */
export function partsOf(address: string): { path: string; query: string; fragment: string } {
  const [, path = "", query = "", fragment = ""] =
    /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  return { path, query, fragment };
}

/** Encoded characters that would be marks of a path or of a pattern. */
const MARKS = /(%(?:23|25|2a|2f|3a|3f|5c))/i;

/**
 * An old address, or a pattern of some, with the letters of its path as they are, since requests are looked up decoded:
 * `/caf%C3%A9` is `/café`.
 * @returns undefined if it is not UTF-8
 */
export function decodedAddress(address: string): string | undefined {
  const { path } = partsOf(address);
  try {
    const decoded = path.split(MARKS).map((part, at) => (at % 2 ? part : decodeURIComponent(part)));
    return decoded.join("") + address.slice(path.length);
  } catch {
    return undefined;
  }
}

/** Names of the parameters of a pattern or a target, `rest` for its asterisk. */
export function parametersOf(text: string): string[] {
  return [
    ...[...text.matchAll(PARAMETER)].map(([, name = ""]) => name),
    ...(text.includes("*") ? [REST] : []),
  ];
}

/** What is wrong with a pattern or an address in `from`; undefined if nothing is. */
export function formMistake(from: string): { message: string; remedy: string } | undefined {
  const { path, query, fragment } = partsOf(from);
  const plain = from.trim();
  if (/\s/.test(from) && /^\/(?![/\\])[^\\]*$/.test(plain)) {
    return {
      message: tell("redirectSpace", { from }),
      remedy: tell("redirectSpaceRemedy", { address: plain.replace(/\s/g, encodeURIComponent) }),
    };
  }
  if (!from.startsWith("/") || from.startsWith("//") || /[\\\s]/.test(from)) {
    return {
      message: tell("redirectNoAddress", { from }),
      remedy: tell("redirectNoAddressRemedy"),
    };
  }
  if (fragment !== "") {
    return {
      message: tell("redirectFragment", { from }),
      remedy: tell("redirectFragmentRemedy", { fragment }),
    };
  }
  if (!isPattern({ from })) return undefined;
  if (query !== "") {
    return {
      message: tell("redirectPatternQuery", { from }),
      remedy: tell("redirectPatternQueryRemedy"),
    };
  }
  if (path.includes("*") && !/^[^*]*\/\*$/.test(path)) {
    return {
      message: tell("redirectAsterisk", { from }),
      remedy: tell("redirectAsteriskRemedy"),
    };
  }
  const names = parametersOf(path);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) {
    return {
      message: tell("redirectParameterTwice", { from, parameter: `:${twice}` }),
      remedy: tell("redirectParameterTwiceRemedy"),
    };
  }
  const crowded = path
    .split("/")
    .find((segment) => parametersOf(segment).filter((name) => !FORMS[name]).length > 2);
  if (crowded === undefined) return undefined;
  return {
    message: tell("redirectCrowded", { segment: crowded }),
    remedy: tell("redirectCrowdedRemedy"),
  };
}

/** A pattern with parameters of no name: patterns of the same shape are meant for the same addresses. */
export function shapeOf(from: string): string {
  return addressKey(partsOf(from).path).replace(
    /:([a-z][a-z0-9]*)/g,
    (_, name: string) => `:${FORMS[name] ?? ""}`,
  );
}

/** A rule whose pattern has been compiled. */
export interface CompiledPattern extends RedirectRule {
  expression: RegExp;
}

/** @param rule a pattern without a mistake */
export function compiledPattern(rule: RedirectRule): CompiledPattern {
  const { path } = partsOf(rule.from);
  // Names of parameters have capitals, unlike the rest.
  const key = path
    .replace(/\/+$/, "")
    .replace(/\.html?$/i, "")
    .replace(/\/index$/i, "")
    .split(/(:[a-z][a-zA-Z0-9]*|\*)/)
    .map((part) => {
      if (part === "*") return `(?<${REST}>.+)`;
      if (/^:[a-z]/.test(part)) {
        const name = part.slice(1);
        return `(?<${name}>${FORMS[name] ?? "[^/]+?"})`;
      }
      return part.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    })
    .join("");
  return { ...rule, expression: new RegExp(`^${key}$`) };
}

/** The first pattern that is meant for a path, with what its parameters stand for. */
export function matchingPattern(
  patterns: readonly CompiledPattern[],
  path: string,
): { rule: CompiledPattern; values: Record<string, string> } | undefined {
  if (path.length > LONGEST) return undefined;
  const key = addressKey(path);
  for (const rule of patterns) {
    const match = rule.expression.exec(key);
    if (match) return { rule, values: { ...match.groups } };
  }
  return undefined;
}

/** A story that is named by parts of its address. */
export interface StoryParts {
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
  slug: string;
}

/** Where a rule leads: an address, or the story that has these parts in its address. */
export type RuleTarget = { address: string } | { story: StoryParts };

/** `/:year/:month/:day/:slug`, in which the date may be written too. */
const STORY_FORM = /^\/(:year|\d{4})\/(:month|\d{2})\/(:day|\d{2})\/([^/]+)$/;

/** Parameters that a target may have although the pattern does not know them, since the slug finds the story. */
export function unknownParameters({ from, to = "" }: RedirectRule): string[] {
  const known = new Set(parametersOf(from));
  const isStory = STORY_FORM.test(partsOf(to).path);
  return parametersOf(to).filter(
    (name) => !known.has(name) && !(isStory && ["year", "month", "day"].includes(name)),
  );
}

/**
 * Where a pattern leads a path.
 * @param values of its parameters, decoded
 * @returns undefined if that would be no address of this site
 */
export function filledTarget(
  to: string,
  values: Readonly<Record<string, string>>,
): RuleTarget | undefined {
  const padded = (name: string, value: string | undefined) =>
    name === "month" || name === "day" ? value?.padStart(2, "0") : value;
  const fill = (text: string) =>
    text
      .replace(PARAMETER, (_, name: string) => padded(name, values[name]) ?? "")
      .replace("*", values[REST] ?? "");
  const { path } = partsOf(to);
  const form = STORY_FORM.exec(path);
  if (form && parametersOf(path).some((name) => values[name] === undefined)) {
    const [year, month, day] = form.slice(1, 4).map((part) => fill(part ?? "") || undefined);
    return { story: { year, month, day, slug: fill(form[4] ?? "") } };
  }
  const address = fill(to);
  return isOwnPath(encodeURI(address)) ? { address } : undefined;
}

/**
 * Adds a request's parameters to a target.
 * @param query of the request
 * @param used parameters by which the rule was found, as queryKey writes them
 */
export function withQuery(target: string, query: string, used: string): string {
  const rest = new URLSearchParams(query);
  for (const [name, value] of new URLSearchParams(used)) rest.delete(name, value);
  if (rest.size === 0) return target;
  const { path, query: own, fragment } = partsOf(target);
  return `${path}?${own === "" ? "" : `${own}&`}${rest}${fragment}`;
}

/** Parameters of a request that are looked up one by one. */
const MOST_PARAMETERS = 8;

/** The queries that a rule for a request may have: all parameters, one of them, none. */
export function possibleQueries(query: string): string[] {
  if (query === "") return [""];
  const each = [...new URLSearchParams(query)]
    .slice(0, MOST_PARAMETERS)
    .map(([name, value]) => new URLSearchParams([[name, value]]).toString());
  return [...new Set([queryKey(query), ...each, ""])];
}
