import { isFeedAlias, RESERVED_SEGMENTS } from "../addresses/addresses.ts";
import {
  addressKey,
  compiledPattern,
  decodedAddress,
  filledTarget,
  isPattern,
  matchingPattern,
  parametersOf,
  partsOf,
  possibleQueries,
  queryKey,
  type RedirectRule,
  type StoryParts,
  shapeOf,
} from "../addresses/redirectRules.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { RedirectEntry } from "../content/redirectsFile.ts";
import type { Finding } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { REDIRECTS_FILE } from "../schema/site.ts";
import { AddressSuggester } from "./addressSuggester.ts";
import { filesOf } from "./frontMatterValues.ts";
import { PublicMedia } from "./publicMedia.ts";
import type { SiteMap } from "./siteMap.ts";

/** What redirects.yaml is checked against. */
interface Addresses {
  site: SiteMap;
  /** New addresses of moved stories by old ones. */
  moved: ReadonlyMap<string, string>;
}

/** In the address of a picture on a page, before the ending of its file. */
const VERSION = /\.[0-9a-f]{8}(?=\.\w+$)/;

/** The rules of redirects.yaml as the content folder has them; edition/redirectRules.ts asks an edition. */
export class RedirectRules {
  private readonly exact = new Map<string, RedirectEntry>();
  private readonly patterns;
  private readonly media: PublicMedia;
  /** Addresses of stories by slug. */
  private readonly stories = new Map<string, string[]>();

  constructor(
    private readonly folder: ContentFolder,
    private readonly addresses: Addresses,
  ) {
    this.media = new PublicMedia(folder);
    for (const rule of folder.redirects) {
      const key = exactKey(rule.from);
      if (!isPattern(rule) && !this.exact.has(key)) this.exact.set(key, rule);
    }
    this.patterns = folder.redirects.filter(isPattern).map(compiledPattern);
    if (this.patterns.length === 0) return;
    for (const { slug, address } of filesOf(folder, "article")) {
      this.stories.set(slug, [...(this.stories.get(slug) ?? []), address]);
    }
  }

  /** The rule for an old address, with the address to which it leads; undefined without a rule, or a page. */
  find(old: string): { rule: RedirectRule; target: string | undefined } | undefined {
    // As most links are written: without a query, to a page that goes before every rule.
    if (this.addresses.site.has(old)) return undefined;
    const { path, query } = partsOf(decodedAddress(old) ?? old);
    const source = addressKey(path);
    const rule = possibleQueries(query)
      .map((each) => this.exact.get(`${source}?${each}`))
      .find((each) => each !== undefined);
    // Whatever is at an address goes before rules without a query.
    const isTaken = this.addresses.site.has(path);
    if (rule && !(isTaken && partsOf(rule.from).query === "")) return { rule, target: rule.to };
    if (isTaken) return undefined;
    const match = matchingPattern(this.patterns, path);
    if (!match) return undefined;
    if (match.rule.to === undefined) return { rule: match.rule, target: undefined };
    const filled = filledTarget(match.rule.to, match.values);
    const target = filled && ("story" in filled ? this.storyWith(filled.story) : filled.address);
    return target === undefined ? undefined : { rule: match.rule, target };
  }

  /** The present address for an old one of this file; undefined if there is none. */
  current(old: string): string | undefined {
    const target = this.find(old)?.target;
    if (target === undefined) return undefined;
    const { path } = partsOf(target);
    const end = this.addresses.moved.get(path) ?? path;
    return this.addresses.site.has(end) ? end + target.slice(path.length) : undefined;
  }

  private storyWith({ year, month, day, slug }: StoryParts): string | undefined {
    const found = (this.stories.get(slug) ?? []).filter((address) => {
      const [, ...parts] = address.split("/");
      return [year, month, day].every((part, at) => part === undefined || part === parts[at]);
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /** Checks that each rule is meant for addresses that nothing else has, and leads to one that is there. */
  problems(): Problem[] {
    const suggester = new AddressSuggester(this.addresses.site);
    const shapes = new Map<string, RedirectEntry>();
    return this.folder.redirects.flatMap((rule): Problem[] => {
      const finding =
        this.clash(rule) ?? this.repeated(rule, shapes) ?? this.wrongTarget(rule, suggester);
      if (!finding) return [];
      return [{ file: REDIRECTS_FILE, line: rule.line, severity: "error", ...finding }];
    });
  }

  private clash({ from }: RedirectEntry): Finding | undefined {
    const rule = "redirect-clash";
    const { path, query } = partsOf(from);
    const remedy = tell("redirectRuleOut");
    const [, first = ""] = path.toLowerCase().split("/");
    const isList = first === "topics" || first === "authors";
    if (first.startsWith("_") || (RESERVED_SEGMENTS.has(first) && !isList)) {
      return {
        rule,
        message: tell("redirectOfSite", { address: from, folder: `/${first}` }),
        remedy,
      };
    }
    if (isPattern({ from })) return undefined;
    const plain = path.toLowerCase().replace(/(?<=.)\/+$/, "");
    const owner = query === "" || plain !== "/" ? this.addresses.site.get(plain)?.owner : undefined;
    if (owner !== undefined && (query === "" || plain === "/search")) {
      return {
        rule,
        message: tell("redirectFromTaken", { address: from, owner: owner.kind, name: owner.name }),
        remedy,
      };
    }
    if (isFeedAlias(plain)) {
      return { rule, message: tell("redirectOfFeed", { address: from }), remedy };
    }
    const moved = query === "" ? this.addresses.moved.get(plain) : undefined;
    if (moved !== undefined) {
      return { rule, message: tell("redirectAlready", { address: from, other: moved }), remedy };
    }
    if (query === "" && this.isWithdrawn(plain)) {
      return { rule, message: tell("redirectWithdrawn", { address: from }), remedy };
    }
    return undefined;
  }

  private repeated(rule: RedirectEntry, shapes: Map<string, RedirectEntry>): Finding | undefined {
    const shape = isPattern(rule) ? shapeOf(rule.from) : undefined;
    const first = shape === undefined ? this.exact.get(exactKey(rule.from)) : shapes.get(shape);
    if (shape !== undefined && !first) shapes.set(shape, rule);
    if (!first || first === rule) return undefined;
    return {
      rule: "redirect-clash",
      message: tell("redirectTwice", { address: rule.from, other: first.from, line: first.line }),
      remedy: tell("redirectTwiceRemedy"),
    };
  }

  private wrongTarget(rule: RedirectEntry, suggester: AddressSuggester): Finding | undefined {
    const target = rule.to === undefined ? undefined : sampleTarget(rule.to);
    if (target === undefined || rule.to === undefined) return undefined;
    const { path } = partsOf(target);
    if (this.isThere(path)) return undefined;
    const isOpen = parametersOf(partsOf(rule.to).path).length > 0;
    // A pattern is followed only to pages that are there, which go before every rule.
    if (isOpen && mayBePage(path) && partsOf(rule.to).path !== rule.from) return undefined;
    const next = this.find(target);
    if (next) return this.chain(rule, next.rule);
    if (isOpen) return undefined;
    const meant = suggester.meant(path);
    return {
      rule: "redirect",
      message: tell("redirectToNothing", { address: rule.from, target: path }),
      remedy: meant ? tell("addressMeant", { address: meant }) : tell("redirectToNothingRemedy"),
    };
  }

  /** Whether something is at an address, or readers are told where it is, or that it is gone. */
  private isThere(path: string): boolean {
    const { site, moved } = this.addresses;
    if (site.has(path) || moved.has(path) || this.isWithdrawn(path)) return true;
    // Pages name a picture with its version.
    return this.media.has(path) || this.media.has(path.replace(VERSION, ""));
  }

  private chain(rule: RedirectRule, next: RedirectRule): Finding {
    const leads = { address: rule.from, target: rule.to ?? "" };
    const seen = [rule];
    let last: RedirectRule | undefined = next;
    while (last && !seen.includes(asEntry(last, seen))) {
      seen.push(last);
      const target: string | undefined = last.to && sampleTarget(last.to);
      last =
        target === undefined || this.isThere(partsOf(target).path)
          ? undefined
          : this.find(target)?.rule;
    }
    if (last) {
      return {
        rule: "redirect-chain",
        message: tell("redirectCircle", leads),
        remedy: tell("redirectCircleRemedy"),
      };
    }
    const end = seen.at(-1);
    return {
      rule: "redirect-chain",
      message: tell("redirectToOld", leads),
      remedy:
        end?.to === undefined
          ? tell("redirectToGoneRemedy")
          : tell("redirectToOldRemedy", { address: end.to }),
    };
  }

  private isWithdrawn(path: string): boolean {
    this.withdrawn ??= new Set(this.folder.withdrawn.map(({ address }) => address));
    return this.withdrawn.has(path);
  }

  private withdrawn: ReadonlySet<string> | undefined;
}

function exactKey(from: string): string {
  const { path, query } = partsOf(from);
  return `${addressKey(path)}?${queryKey(query)}`;
}

/** A compiled pattern is another object than its rule. */
function asEntry(rule: RedirectRule, among: readonly RedirectRule[]): RedirectRule {
  return among.find(({ from }) => from === rule.from) ?? rule;
}

/** An address to which a rule may lead: parameters stand for something that no page is called. */
function sampleTarget(to: string): string | undefined {
  const values = Object.fromEntries(
    parametersOf(to).map((name) => [name, SAMPLES[name] ?? "sample-of-a-parameter"]),
  );
  const filled = filledTarget(to, values);
  return filled && "address" in filled ? filled.address : undefined;
}

/** Whether a path has the form of a page's address. */
function mayBePage(path: string): boolean {
  return /^\/(?:[^/]+|(?:topics|authors)\/[^/]+|\d{4}(?:\/\d{2}){1,2}|\d{4}\/\d{2}\/\d{2}\/[^/]+)$/.test(
    path,
  );
}

const SAMPLES: Readonly<Record<string, string>> = { year: "1901", month: "01", day: "01" };
