import { LRUCache } from "lru-cache";
import postcss from "postcss";

const STYLE = /(<style>)([\s\S]*?)(<\/style>)/g;
const CLASSES = /(<[a-z][^<>]*?) class="([^"]*)"/g;
const NAME = /\.((?:\\.|[\w-]|\P{ASCII})+)/gu;

/**
 * Classes that are not renamed: those of print styles, and the one by which reader modes find the
 * story.
 */
const KNOWN = new Set(["screen-only", "paper-only", "noted", "story"]);

/**
 * Renames a page's classes, giving the most frequent the shortest names, and removes classes
 * without a style. Saves eight per cent of a page's compressed bytes
 * (docs/decisions/0009-lean-pages.md).
 */
export function shortenClasses(html: string): string {
  const templates = [...html.matchAll(STYLE)].map(([, , css = ""]) => templateOf(css));
  const styled = new Set(templates.flatMap(({ classes }) => classes));
  const short = shortNames(html, styled);
  let sheet = 0;
  return html
    .replace(CLASSES, (_, before: string, list: string) => {
      const names = namesIn(list).flatMap((name) => short.get(name) ?? []);
      return names.length > 0 ? `${before} class="${names.join(" ")}"` : before;
    })
    .replace(STYLE, (_, open: string, __, close: string) => {
      const template = templates[sheet++];
      return `${open}${template ? renamed(template, short) : ""}${close}`;
    });
}

/** A style sheet in parts: every second one is a class of a selector, as written there. */
interface Template {
  parts: string[];
  /** Its classes in those places, unescaped. */
  classes: string[];
}

/** Pages of a kind mostly have the same style sheet (trimStyles.ts), and parsing takes longer than all else here. */
const templates = new LRUCache<string, Template>({ max: 100 });

/** Stands on both sides of a class in a template; style sheets have no control characters. */
const EDGE = "\u0001";

function templateOf(css: string): Template {
  let template = templates.get(css);
  if (!template) {
    const root = postcss.parse(css);
    root.walkRules((rule) => {
      rule.selector = rule.selector.replace(NAME, (_, name: string) => `.${EDGE}${name}${EDGE}`);
    });
    const parts = root.toString().split(EDGE);
    const classes = parts.filter((_, at) => at % 2 === 1).map(unescaped);
    template = { parts, classes };
    templates.set(css, template);
  }
  return template;
}

function renamed({ parts, classes }: Template, short: ReadonlyMap<string, string>): string {
  return parts
    .map((part, at) => (at % 2 === 1 ? (short.get(classes[(at - 1) / 2] ?? "") ?? part) : part))
    .join("");
}

/** The short name of each class with a style; known names are unchanged. */
function shortNames(html: string, styled: Set<string>): Map<string, string> {
  const times = new Map<string, number>();
  for (const [, , list = ""] of html.matchAll(CLASSES)) {
    for (const name of namesIn(list)) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const short = new Map<string, string>();
  const byTimes = [...times].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  let next = 0;
  for (const [name] of byTimes) {
    if (KNOWN.has(name)) short.set(name, name);
    else if (styled.has(name)) short.set(name, shortName(next++));
  }
  return short;
}

/** a to z, then aa, ab and so on. */
function shortName(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : shortName(Math.floor(index / 26) - 1) + letter;
}

function namesIn(list: string): string[] {
  if (!list.includes("&")) return list.split(/\s+/).filter(Boolean);
  return list
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&")
    .split(/\s+/)
    .filter(Boolean);
}

function unescaped(name: string): string {
  return name.replace(/\\(.)/g, "$1");
}
