import { isWebAddress } from "../addresses/addresses.ts";
import { type FieldPath, isRecord, type Position } from "../content/contentFile.ts";
import { readYaml } from "../content/yamlText.ts";
import { isTimeZone } from "../locales/dateFormats.ts";
import { isLanguage } from "../locales/language.ts";
import type { Problem } from "../problems/problem.ts";
import { isRule, RULE_BOOK, type RuleName, refusalOf } from "../problems/ruleBook.ts";
import { SettingsError, siteUrl } from "../settings/settings.ts";

/** The paper, as `content/site.yaml` describes it. */
export interface Paper {
  name: string;
  tagline: string;
  description: string;
  /** Absolute address without trailing slash. */
  url: string;
  language: string;
  timeZone: string;
  publisher: {
    name: string;
    email?: string | undefined;
    /** Complete web addresses at which the publisher can be found elsewhere. */
    sameAs: string[];
  };
  /** Complete web address of the WebSub hub that tells subscribers of the paper's feeds. */
  hub: string | undefined;
  /** Addresses of the standing pages behind the paper's promises. */
  policies: Partial<Record<Policy, string>>;
  affiliate: {
    hosts: string[];
    parameters: string[];
    /** Above the text of an article with paid links; empty where the paper has no words of its own. */
    notice: string;
    /** At the end of every article; empty likewise. */
    standing: string;
  };
  /** What the editors put on the front; addresses of articles. */
  front: { lead: string | undefined; secondary: string[] };
  /** Rules of the check that the paper does without. */
  rulesOff: RuleName[];
  crawlers: {
    /** Whether robots.txt lets crawlers in that collect text to train language models. */
    training: "allow" | "refuse";
    /** The key that IndexNow knows the paper by; without one it is not told of anything. */
    indexNow: string | undefined;
  };
}

const POLICIES = [
  "corrections",
  "principles",
  "affiliate",
  "accessibility",
  "privacy",
  /** How others may use the paper's pictures. */
  "licence",
  "ethics",
  "verification",
  "unnamedSources",
  "bylines",
  "feedback",
  "diversity",
  "masthead",
  "ownership",
] as const;
export type Policy = (typeof POLICIES)[number];

const FILE = "site.yaml";

/** As indexnow.org has it, without capitals, which no address of the paper has. */
const INDEX_NOW_KEY = /^[a-z0-9-]{8,128}$/;

/** Where a value of site.yaml stands, or its nearest parent that exists. */
export type PositionOf = (...path: Array<string | number>) => Position;

const TOP: Position = { line: 1, column: 1 };

/**
 * Reads the text of site.yaml.
 * @returns the paper, or undefined when an error leaves none, and every mistake with its line
 */
export function readPaper(
  text: string | undefined,
  override: { siteUrl: string | undefined },
): { paper: Paper | undefined; problems: Problem[]; positionOf: PositionOf } {
  const problems: Problem[] = [];
  if (text === undefined) {
    problems.push(
      mistake(
        TOP,
        "the file is missing",
        "write one with name, tagline, url, language and timeZone",
      ),
    );
    return { paper: undefined, problems, positionOf: () => TOP };
  }
  const yaml = readYaml(text);
  for (const { message, remedy, ...at } of yaml.mistakes)
    problems.push(mistake(at, message, remedy));
  const positionOf: PositionOf = (...path) => yaml.positionOf(path) ?? TOP;
  const data = yaml.value ?? {};
  if (!isRecord(data)) {
    problems.push(
      mistake(TOP, "the file is not a list of fields", "write one “name: value” a line"),
    );
    return { paper: undefined, problems, positionOf };
  }
  const reader = new SiteReader(data, problems, positionOf, yaml.isUnreadable);

  reader.knowOnly(
    [],
    [
      "name",
      "tagline",
      "description",
      "url",
      "language",
      "timeZone",
      "publisher",
      "policies",
      "affiliate",
      "front",
      "rules",
      "crawlers",
      "hub",
    ],
  );
  reader.knowOnly(["publisher"], ["name", "email", "sameAs"]);
  reader.knowOnly(["policies"], POLICIES);
  reader.knowOnly(["affiliate"], ["hosts", "parameters", "notice", "standing"]);
  reader.knowOnly(["front"], ["lead", "secondary"]);
  reader.knowOnly(["crawlers"], ["training", "indexNow"]);

  const name = reader.text(["name"], true);
  const language = reader.text(["language"], true);
  const timeZone = reader.text(["timeZone"], true);
  if (language && !isLanguage(language)) {
    reader.wrong(
      ["language"],
      `language “${language}” is no language tag`,
      "write one like en-US or fr",
    );
  }
  if (timeZone && !isTimeZone(timeZone)) {
    reader.wrong(
      ["timeZone"],
      `timeZone “${timeZone}” is not known`,
      "write one like America/New_York",
    );
  }
  const training = reader.text(["crawlers", "training"], false) || "allow";
  if (training !== "allow" && training !== "refuse") {
    reader.wrong(
      ["crawlers", "training"],
      `crawlers.training is “${training}”`,
      "write allow or refuse",
    );
  }
  const indexNow = reader.text(["crawlers", "indexNow"], false) || undefined;
  if (indexNow && !INDEX_NOW_KEY.test(indexNow)) {
    reader.wrong(
      ["crawlers", "indexNow"],
      "crawlers.indexNow is no key",
      "write 8 to 128 lower-case Latin letters, digits and hyphens",
    );
  }
  const hosts = reader.texts(["affiliate", "hosts"]).map((host) => host.toLowerCase());
  const parameters = reader.texts(["affiliate", "parameters"]);
  const pays = hosts.length + parameters.length > 0;
  const paper: Paper = {
    name,
    tagline: reader.text(["tagline"], false),
    description: reader.text(["description"], false) || reader.text(["tagline"], false),
    url: reader.siteAddress(override.siteUrl),
    language: language || "en",
    timeZone: timeZone || "UTC",
    publisher: {
      name: reader.text(["publisher", "name"], false) || name,
      email: reader.text(["publisher", "email"], false) || undefined,
      sameAs: reader.webAddresses(["publisher", "sameAs"]),
    },
    policies: Object.fromEntries(
      POLICIES.map((policy) => [policy, reader.text(["policies", policy], false)]).filter(
        ([, address]) => address !== "",
      ),
    ),
    affiliate: {
      hosts,
      parameters,
      notice: reader.text(["affiliate", "notice"], pays),
      standing: reader.text(["affiliate", "standing"], pays),
    },
    front: {
      lead: reader.text(["front", "lead"], false) || undefined,
      secondary: reader.texts(["front", "secondary"]),
    },
    hub: reader.webAddress(["hub"]),
    rulesOff: reader.rulesOff(),
    crawlers: { training: training === "refuse" ? "refuse" : "allow", indexNow },
  };
  const fatal = problems.some((problem) => problem.severity === "error");
  return { paper: fatal ? undefined : paper, problems, positionOf };
}

/** Reads values of site.yaml by path and writes down what is wrong with them. */
class SiteReader {
  constructor(
    private readonly root: Record<string, unknown>,
    private readonly problems: Problem[],
    private readonly positionOf: PositionOf,
    private readonly isUnreadable: (path: FieldPath) => boolean,
  ) {}

  /** Of what cannot be read it has been said already. */
  wrong(
    path: Array<string | number>,
    message: string,
    remedy: string,
    rule: RuleName = "site",
  ): void {
    if (this.isUnreadable(path)) return;
    this.problems.push({ ...mistake(this.positionOf(...path), message, remedy), rule });
  }

  text(path: string[], required: boolean): string {
    const value = this.at(path);
    if (
      value === undefined ||
      value === null ||
      (typeof value === "string" && value.trim() === "")
    ) {
      if (required) this.wrong(path, `${path.join(".")} is missing`, `add “${path.at(-1)}: …”`);
      return "";
    }
    if (typeof value !== "string") {
      this.wrong(
        path,
        `${path.join(".")} is not text`,
        "write one line of text, in quotes if need be",
      );
      return "";
    }
    return value.trim();
  }

  texts(path: string[]): string[] {
    const value = this.at(path);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== "string")) {
      this.wrong(path, `${path.join(".")} is not a list of texts`, "write it like [one, two]");
      return [];
    }
    return value.map((item: string) => item.trim());
  }

  webAddresses(path: string[]): string[] {
    return this.texts(path).filter((address, index) =>
      this.judgeWebAddress([...path, index], address),
    );
  }

  webAddress(path: string[]): string | undefined {
    const address = this.text(path, false);
    return address && this.judgeWebAddress(path, address) ? address : undefined;
  }

  private judgeWebAddress(path: Array<string | number>, address: string): boolean {
    if (isWebAddress(address)) return true;
    this.wrong(
      path,
      `${path.filter((key) => typeof key === "string").join(".")} is “${address}”, no complete web address`,
      "write one like https://example.org/page",
    );
    return false;
  }

  siteAddress(override: string | undefined): string {
    const written = this.text(["url"], override === undefined);
    if (override) return override;
    if (!written) return "";
    try {
      return siteUrl(written, "url");
    } catch (error) {
      if (error instanceof SettingsError)
        this.wrong(["url"], error.message, "give the bare address of the site");
      return "";
    }
  }

  knowOnly(path: string[], known: readonly string[]): void {
    const value = path.length === 0 ? this.root : this.at(path);
    if (value === undefined || value === null) return;
    if (!isRecord(value)) {
      this.wrong(
        path,
        `${path.join(".")} is not a group of fields`,
        `indent its fields (${known.join(", ")}) below it`,
      );
      return;
    }
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) {
        this.wrong(
          [...path, key],
          `unknown field “${[...path, key].join(".")}”`,
          `known are ${known.join(", ")}`,
        );
      }
    }
  }

  rulesOff(): RuleName[] {
    const value = this.at(["rules"]);
    if (value === undefined || value === null) return [];
    if (!isRecord(value)) {
      this.wrong(
        ["rules"],
        "rules is not a group of fields",
        "write one “name: off” a line below it",
      );
      return [];
    }
    return Object.entries(value).flatMap(([name, state]) => {
      const path = ["rules", name];
      if (!isRule(name) || !RULE_BOOK[name].optional) {
        this.wrong(path, ...refusalOf(name), "rule-name");
        return [];
      }
      if (state === "off" || state === false) return [name];
      this.wrong(
        path,
        `the rule “${name}” is neither on nor off`,
        `write “${name}: off”, or take the line out`,
      );
      return [];
    });
  }

  private at(path: string[]): unknown {
    let value: unknown = this.root;
    for (const key of path) value = isRecord(value) ? value[key] : undefined;
    return value;
  }
}

function mistake(at: Position, message: string, remedy: string): Problem {
  return { file: FILE, ...at, severity: "error", rule: "site", message, remedy };
}
