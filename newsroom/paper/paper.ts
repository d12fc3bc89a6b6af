import { readYaml } from "../content/yamlText.ts";
import { isTimeZone } from "../locales/dateFormats.ts";
import { readInstant } from "../locales/instant.ts";
import { errorAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { isRule, RULE_BOOK, type RuleName } from "../problems/ruleBook.ts";
import { tell } from "../problems/words/tell.ts";
import { checkValues, type FieldSource } from "../schema/checkFields.ts";
import { typedValues } from "../schema/documents.ts";
import type { Fields, ValuesOf } from "../schema/fieldTypes.ts";
import { SITE, SITE_FILE } from "../schema/site.ts";
import { isRecord } from "../schema/yamlValues.ts";
import { siteUrl } from "../settings/settings.ts";
import { checkTheme } from "./checkTheme.ts";
import type { Logos } from "./logo.ts";

type SiteValues = ValuesOf<typeof SITE>;
type Group<K extends keyof SiteValues> = NonNullable<SiteValues[K]>;

/** The paper as described by site.yaml, with defaults for omitted fields. */
export interface Paper extends Omit<SiteValues, "rules" | "breaking"> {
  /** Empty if there is none. */
  tagline: string;
  description: string;
  /** Absolute address without a trailing slash. */
  url: string;
  publisher: Group<"publisher"> & { name: string; sameAs: string[] };
  policies: Group<"policies">;
  affiliate: {
    /** In lower case. */
    hosts: string[];
    parameters: string[];
    /** Empty if the paper has no text of its own. */
    notice: string;
    /** Empty if the paper has no text of its own. */
    standing: string;
  };
  footer?: { links?: Array<{ name: string; address: string }> | undefined } | undefined;
  front: { lead: string | undefined; related: string[]; secondary: string[] };
  /** Breaking news, which may have ended. `until` is an instant in UTC. */
  breaking?: { text: string; story?: string | undefined; until: string } | undefined;
  /** Rules of the check that the paper has turned off. */
  rulesOff: RuleName[];
  crawlers: Group<"crawlers"> & { training: "allow" | "refuse" };
  logos?: Logos | undefined;
  /** Digest of the font files that the theme names, in the content folder. */
  fontDigest?: string | undefined;
}

interface Position {
  line: number;
  column: number;
}

/** Position of a value in site.yaml, or of its nearest existing parent. */
export type PositionOf = (...path: Array<string | number>) => Position;

const TOP: Position = { line: 1, column: 1 };

/**
 * Parses site.yaml.
 * @param override the site's address from the environment, if set
 * @returns every mistake with its line, and the paper, undefined if errors leave none
 */
export function readPaper(
  text: string | undefined,
  override: { siteUrl: string | undefined },
): { paper: Paper | undefined; problems: Problem[]; positionOf: PositionOf } {
  if (text === undefined) {
    const problem = mistake(TOP, tell("siteMissing"), tell("siteMissingRemedy"));
    return { paper: undefined, problems: [problem], positionOf: () => TOP };
  }
  const yaml = readYaml(text);
  const problems = yaml.mistakes.map(({ message, remedy, ...at }) => mistake(at, message, remedy));
  const positionOf: PositionOf = (...path) => yaml.positionOf(path) ?? TOP;
  const data = withInstant(yaml.value ?? {});
  if (!isRecord(data)) {
    problems.push(mistake(TOP, tell("siteNoFields"), tell("siteNoFieldsRemedy")));
    return { paper: undefined, problems, positionOf };
  }
  const source: FieldSource = {
    path: SITE_FILE,
    positionOf: (path) => positionOf(...path),
    isUnreadable: yaml.isUnreadable,
    timeZone: zoneOf(data),
  };
  problems.push(...checkValues(source, data, fieldsNeeded(data, override.siteUrl)));
  const values = typedValues(data, SITE) as SiteValues;
  for (const { path, ...finding } of checkTheme(values.theme)) {
    problems.push(errorAt(source, ["theme", ...path], finding));
  }
  const isFatal = problems.some((problem) => problem.severity === "error");
  return { paper: isFatal ? undefined : paperOf(values, override.siteUrl), problems, positionOf };
}

function zoneOf({ timeZone }: Record<string, unknown>): string {
  return typeof timeZone === "string" && isTimeZone(timeZone) ? timeZone : "UTC";
}

/** With the one time in the file as an instant, where it is written without an offset. */
function withInstant(data: unknown): unknown {
  if (!isRecord(data) || !isRecord(data.breaking)) return data;
  const { until } = data.breaking;
  const read = typeof until === "string" ? readInstant(until, zoneOf(data)) : undefined;
  if (read?.kind !== "instant") return data;
  return { ...data, breaking: { ...data.breaking, until: read.iso } };
}

/** The declared fields, including those that other fields make required. */
function fieldsNeeded(data: Record<string, unknown>, override: string | undefined): Fields {
  const { affiliate } = typedValues(data, SITE);
  const pays = (affiliate?.hosts?.length ?? 0) + (affiliate?.parameters?.length ?? 0) > 0;
  const { hosts, parameters, notice, standing } = SITE.affiliate.fields;
  return {
    ...SITE,
    url: override === undefined ? SITE.url : { ...SITE.url, required: undefined },
    affiliate: {
      ...SITE.affiliate,
      fields: pays
        ? {
            hosts,
            parameters,
            notice: { ...notice, required: true },
            standing: { ...standing, required: true },
          }
        : SITE.affiliate.fields,
    },
  };
}

/**
 * The paper of valid values of site.yaml.
 * @param override the site's address from the environment, if set
 */
export function paperOf(values: SiteValues, override: string | undefined): Paper {
  const { rules, ...site } = values;
  const { name, tagline = "", publisher, affiliate, front, crawlers } = site;
  return {
    ...site,
    tagline,
    description: site.description ?? tagline,
    url: override ?? siteUrl(site.url, "url"),
    publisher: { ...publisher, name: publisher?.name ?? name, sameAs: publisher?.sameAs ?? [] },
    policies: site.policies ?? {},
    affiliate: {
      hosts: (affiliate?.hosts ?? []).map((host) => host.toLowerCase()),
      parameters: affiliate?.parameters ?? [],
      notice: affiliate?.notice ?? "",
      standing: affiliate?.standing ?? "",
    },
    front: {
      lead: front?.lead,
      related: front?.related ?? [],
      secondary: front?.secondary ?? [],
    },
    rulesOff: Object.keys(rules ?? {}).filter(isOptionalRule),
    crawlers: { ...crawlers, training: crawlers?.training ?? "allow" },
  };
}

function isOptionalRule(name: string): name is RuleName {
  return isRule(name) && RULE_BOOK[name].optional === true;
}

function mistake(at: Position, message: string, remedy: string): Problem {
  const file = { path: SITE_FILE, positionOf: () => at };
  return errorAt(file, [], { rule: "site", message, remedy });
}
